"""The digits in use as a list of files: how many, which, and each as a small picture to take."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout

from mnist_desktop.lab.dataset import DigitDataset
from mnist_desktop.lab.listing import files_line
from mnist_desktop.lab.samples import Samples
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.session import Session, Topic
from mnist_desktop.session.words import translated
from mnist_desktop.ui.badge import Badge
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.choice_box import ChoiceBox
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.paragraph import Lines, Paragraph
from mnist_desktop.ui.sample_sheet import SampleSheet
from mnist_desktop.ui.segments import Segments

_LEAST = 78  # px: two rows of pictures, and of a third as much as says that there are more
_BREAK = "\u200b"  # a line may be broken here


class ListingPanel(Panel):
    """Choose a split and a digit; the list is printed as fastai prints it, and shown."""

    shows = frozenset({Topic.DATA})

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._data: DigitDataset | None = None
        self._samples: Samples | None = None
        self._split = Segments(["train", "valid"], self.tr("Split"), "dataset-split")
        self._digit = ChoiceBox()
        self._digit.setObjectName("dataset-digit")
        self._digit.setAccessibleName(self.tr("Digit"))
        self._digit.addItem(self.tr("All digits"), ())
        for digit in range(10):
            self._digit.addItem(self.tr("Digit {0}").format(digit), (digit,))
        self._digit.setCurrentIndex(1 + session.config.task.digits[0])
        self._index = QSpinBox()
        self._index.setObjectName("dataset-index")
        self._index.setKeyboardTracking(False)
        self._index.setMinimumWidth(88)
        self._index.lineEdit().setTextMargins(8, 0, 0, 0)  # qss pads the frame of a spin box, not its text
        index = Label(self.tr("Index"), "muted")
        index.setBuddy(self._index)
        self._source = Lines()
        self._card = Card("", dense=True)
        self._length = Badge(name=self.tr("How many:"))
        self._card.head.addWidget(self._length)
        self._line = Paragraph(0.82, "text", mono=True)
        self._line.setToolTip(
            self.tr("As fastai’s L prints it: how many there are, then the first ten of them")
        )
        self._sheet = SampleSheet(self.tr("Images in the list"), "dataset-sheet")
        self._sheet.setMinimumHeight(_LEAST)
        self._card.body.addWidget(self._line)
        self._card.body.addWidget(self._sheet, 1)
        self._card.setMinimumHeight(_LEAST + 92)  # head and two lines of print
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self._split, self._digit, index, self._index):
            row.addWidget(widget)
        row.addSpacing(8)
        row.addWidget(self._source, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(row)
        column.addWidget(self._card, 1)
        self._split.current_changed.connect(self._list)
        self._digit.currentIndexChanged.connect(self._list)
        self._index.valueChanged.connect(self._go)
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
        name, digits = self._split.current, self._digit.currentData()
        split = data.train if name == "train" else data.valid
        samples = self._samples = Samples(split, name, digits)
        folders = "".join(f"/'{folder}'" for folder in (name, *digits))
        self._card.set_title(f"(path{folders}).ls()")
        self._length.setText(self.tr("len {0:,}").format(len(samples)))
        self._line.setText(files_line(samples).replace(",", f",{_BREAK}"))
        self._card.set_sub(self._explained(data))
        self._source.setText(
            self.tr("{0}: {1:,} to train on, {2:,} to validate on").format(
                translated(data.provenance.title), len(data.train), len(data.valid)
            )
        )
        blocked = self._index.blockSignals(True)
        self._index.setRange(0, max(len(samples) - 1, 0))
        self._index.setValue(0)
        self._index.blockSignals(blocked)
        self._index.setEnabled(len(samples) > 0)
        self._index.setToolTip(
            self.tr("Which item of the list: the first is 0, the last {0:,}").format(len(samples) - 1)
            if len(samples)
            else self.tr("There is no such image in the digits in use.")
        )
        self._sheet.set_images(split.images, samples.positions, samples.title)
        self._note_facts()

    def _explained(self, data: DigitDataset) -> str:
        if data.train.names:
            return self.tr("Every image is a file; names are sorted as text: 10000 before 9.")
        if data.provenance.source == "mnist":
            return self.tr("MNIST is one packed file: the names are split, label and the place in it.")
        return self.tr("These digits lie in no files: the names are split, label and place.")

    # -- taking one ----------------------------------------------------------------------------------------

    @Slot(int)
    def _go(self, i: int) -> None:
        self._sheet.go_to(i)
        self._take(i)

    @Slot(int)
    def _take(self, i: int) -> None:
        if self._samples is None or not len(self._samples):
            return
        blocked = self._index.blockSignals(True)
        self._index.setValue(i)
        self._index.blockSignals(blocked)
        self.session.take_sample(int(self._samples.positions[i]), self._samples.name)
        digit = self.session.digit
        self.session.facts.note({"dataset.taken": digit.title, "dataset.label": digit.label or 0})

    def _note_facts(self) -> None:
        assert self._samples is not None
        digits = self._samples.digits
        self.session.facts.note(
            {
                "dataset.split": self._samples.name,
                "dataset.digit": digits[0] if digits else -1,
                "dataset.count": len(self._samples),
            }
        )


def _title() -> str:
    return QCoreApplication.translate("ListingPanel", "Files")


PANEL = PanelSpec("dataset-files", "pixels.dataset", _title, ListingPanel, (0, 0, 1, 12), stretch=1)
