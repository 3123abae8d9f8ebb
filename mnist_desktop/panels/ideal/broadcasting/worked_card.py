"""The smallest broadcast there is, with its numbers."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from mnist_desktop.panels.ideal.broadcasting.worked import SUMS, WorkedSum
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.code_lines import CodeLine, CodeLines
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.segments import Segments


class WorkedCard(Card):
    """Choose one of three sums; violet cells are the repeated ones."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("With numbers"))
        self._choice = Segments([example.name for example in SUMS], self.tr("Sum"), "broadcasting-sum")
        self._choice.current_changed.connect(self._choose)
        self._code = CodeLines(self.tr("The sum in Python"))
        self._numbers = WorkedSum()
        self._words = Paragraph()
        self.body.addWidget(self._choice)
        self.body.addWidget(self._code)
        self.body.addWidget(self._numbers)
        self.body.addWidget(self._words)
        self.body.addStretch(1)
        self._choose(SUMS[0].name)

    @Slot(str)
    def _choose(self, name: str) -> None:
        which = next(i for i, example in enumerate(SUMS) if example.name == name)
        example = SUMS[which]
        self._numbers.set_sum(example)
        parts = (("a", example.left), ("b", example.right))
        self._code.set_lines([CodeLine(f"{name} = tensor({part.tolist()})") for name, part in parts])
        told = (
            self.tr("One number is added to all three. Violet: used again, not stored again."),
            self.tr("The row is used for both rows of the left one."),
            self.tr("Both are stretched: a column across, a row down. Three and three make nine."),
        )
        self._words.setText(told[which])
