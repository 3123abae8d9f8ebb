"""One sabotage as a row: its switch, the right line and the wrong one; switched on, what to watch and a way there."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mnist_desktop.panels.training.sabotage import words
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.painting import frame
from mnist_desktop.ui.paragraph import Paragraph


class FaultRow(QWidget):
    """A framed row; switched on, its frame is red and it says what to watch.

    Parameters
    ----------
    fault : str
        As in :mod:`mnist_desktop.lab.sabotage`.

    Signals
    -------
    switched : str, bool
        The fault, and whether it is on now: by hand, never by :meth:`show_fault`.
    link_activated : str
        Where to look.
    """

    switched = Signal(str, bool)
    link_activated = Signal(str)

    def __init__(self, fault: str) -> None:
        super().__init__()
        self.fault = fault
        self.setObjectName(f"sabotage-{fault}")
        right, wrong = words.LINES[fault]
        self.box = QCheckBox(words.title(fault))
        self.box.setObjectName(f"sabotage-{fault}-on")
        self.box.setAccessibleName(words.title(fault))
        self.box.clicked.connect(self._clicked)
        self._line = Label(f"{right} → {wrong}", "muted", 0.9, mono=True, wrap=True)
        self._why = Label("", "muted", 0.9, wrap=True)
        for told in (self._line, self._why):
            told.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._watch = Paragraph(0.95, "text")
        self._watch.setText(words.watch(fault))
        self._link, text = words.place(fault)
        self._go = QPushButton(text)
        self._go.setProperty("link", True)
        self._go.setObjectName(f"sabotage-{fault}-look")
        self._go.setAccessibleName(f"{text}: {words.title(fault)}")
        self._go.clicked.connect(self._tell)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.box)
        head.addWidget(self._line, 1)
        head.addWidget(self._why, 1)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self._watch, 1)
        below.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 4)
        column.setSpacing(2)
        column.addLayout(head)
        column.addLayout(below)
        self.show_fault(False)

    def show_fault(self, on: bool, impossible: str = "") -> None:
        """Show whether it is on; or why it cannot be."""
        self.box.setChecked(on)
        self.box.setEnabled(not impossible)
        self.setToolTip(impossible)
        self._line.set_color("error" if on else "muted")
        self._line.setVisible(not impossible)
        self._why.setText(impossible)
        self._why.setVisible(bool(impossible))
        self._watch.setVisible(on)
        self._go.setVisible(on)
        right, wrong = words.LINES[self.fault]
        told = impossible or (words.watch(self.fault) if on else f"{right} → {wrong}")
        self.setAccessibleDescription(told)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame."""
        frame(
            QPainter(self),
            QRectF(self.rect()),
            "error" if self.box.isChecked() else "hairline",
            "surface",
            radius=8,
        )

    @Slot(bool)
    def _clicked(self, on: bool) -> None:
        self.switched.emit(self.fault, on)

    @Slot()
    def _tell(self) -> None:
        self.link_activated.emit(self._link)
