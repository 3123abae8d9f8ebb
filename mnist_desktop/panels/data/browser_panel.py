"""The digits in use, listed as the book lists its files: split, digit, count line and pictures to take one from."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStyledItemDelegate, QVBoxLayout, QWidget

from mnist_desktop.lab.dataset import DigitDataset
from mnist_desktop.lab.samples import Samples
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.session import Session, Topic
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.sample_sheet import SampleSheet
from mnist_desktop.ui.segments import Segments


class BrowserPanel(Panel):
    """Stands in place of the canvas; what is taken goes to the desk, while the answers below follow.

    Signals
    -------
    closed
        Escape was pressed: back to the canvas.
    """

    shows = frozenset({Topic.DATA})
    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._data: DigitDataset | None = None
        self._samples: Samples | None = None
        self._split = Segments(["train", "valid"], self.tr("Split"), "browser-split")
        self._digit = QComboBox()
        self._digit.setItemDelegate(QStyledItemDelegate(self._digit))  # as in a ChoiceBox
        self._digit.setObjectName("browser-digit")
        self._digit.setAccessibleName(self.tr("Digit"))
        self._digit.addItem(self.tr("All digits"), ())
        for digit in range(10):
            self._digit.addItem(self.tr("Digit {0}").format(digit), (digit,))
        self._digit.setCurrentIndex(1 + session.config.task.digits[0])
        self._line = Label(color="muted", factor=0.82, mono=True)
        self._line.setToolTip(self.tr("As fastai’s L prints it: how many there are, then the first of them"))
        self._sheet = SampleSheet(self.tr("Digits to choose from"), "browser-sheet")
        self.setFocusProxy(self._sheet)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._split)
        row.addWidget(self._digit, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._line)
        column.addWidget(self._sheet, 1)
        self._split.current_changed.connect(self._list)
        self._digit.currentIndexChanged.connect(self._list)
        self._sheet.chosen.connect(self._take)

    def refresh(self, topics: frozenset[Topic]) -> None:
        """List the digits in use; their ideals, which come later, change nothing here."""
        if self.session.data is not self._data:
            self._list()

    @Slot()
    def _list(self) -> None:
        data = self._data = self.session.data
        if data is None:
            return
        name = self._split.current
        split = data.train if name == "train" else data.valid
        self._samples = Samples(split, name, self._digit.currentData())
        self._line.setText(self._samples.line())
        self._sheet.set_images(split.images, self._samples.positions, self._samples.title)

    @Slot(int)
    def _take(self, i: int) -> None:
        if self._samples is not None:
            self.session.take_sample(int(self._samples.positions[i]), self._samples.name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def _title() -> str:
    return QCoreApplication.translate("BrowserPanel", "Browse the digits")


PANEL = PanelSpec("data-browser", "data", _title, BrowserPanel, (5, 0, 1, 12))
