"""A list comprehension with a condition, and the list it makes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.lab.pipeline import CONDITIONS
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.choice_box import ChoiceBox
from mnist_desktop.ui.code_lines import CodeLine, CodeLines
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.theme import theme
from mnist_desktop.ui.thumbnails import Thumbnail, ThumbnailGrid

_MOST = 60  # images shown
_LEAST = 52  # px: one row of them


class _KeptGrid(ThumbnailGrid):
    """Takes the room there is, and tells when that is another."""

    resized = Signal()

    def __init__(self, name: str, object_name: str) -> None:
        super().__init__(name, object_name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setMinimumHeight(_LEAST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell."""
        super().resizeEvent(event)
        self.resized.emit()


class ComprehensionCard(Card):
    """Choose a condition; the first images that are kept are shown, and how many there are.

    Signals
    -------
    chosen : int
        Position of the condition.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Keep some"))
        self._images = np.zeros((0, 28, 28), np.uint8)
        self._kept: tuple[np.ndarray, ...] = ()
        self._which = -1
        self._box = ChoiceBox()
        self._box.setObjectName("stacking-condition")
        self._box.setFont(theme().font(0.9, mono=True))
        for condition in CONDITIONS:
            self._box.addItem(f"if {condition.code}" if condition.code else self.tr("no condition"))
        self._box.setStyleSheet("QComboBox { min-height: 22px; }")  # as high as the head of the card
        self._box.setAccessibleName(self.tr("Keep an image"))
        self._box.currentIndexChanged.connect(self.chosen)
        self.head.addWidget(self._box)
        self._code = CodeLines(self.tr("The list comprehension"))
        self._means = Paragraph()
        self._grid = _KeptGrid(self.tr("The first images of the list"), "stacking-kept")
        self._grid.resized.connect(self._fill)
        self.body.addWidget(self._code)
        self.body.addWidget(self._means)
        self.body.addWidget(self._grid, 1)

    def show_list(self, images: np.ndarray, kept: Sequence[np.ndarray], which: int) -> None:
        """Show what a condition keeps of the images, uint8 ``[N, 28, 28]``; `kept` are positions by condition."""
        self._images, self._kept, self._which = images, tuple(kept), which
        count = len(self._kept[which])
        self._code.set_lines(
            [
                CodeLine(f"kept = {CONDITIONS[which].line}"),
                CodeLine("len(kept)", self.tr("{0} of {1}").format(count, len(images)), "accent"),
            ]
        )
        self._means.setText(self._words(which))
        self._fill()

    @Slot()
    def _fill(self) -> None:
        if not self._kept:
            return
        shown = self._kept[self._which][: min(_MOST, self._grid.capacity())]
        self._grid.set_items(self._images[shown], [Thumbnail(tip=f"ts[{i}]") for i in shown])

    def _words(self, which: int) -> str:
        told = (
            self.tr("every image is kept."),
            self.tr("ink in the middle: the stroke goes through it."),
            self.tr("bare paper in the middle: the stroke goes round it."),
            self.tr("much ink in all: a thick pen."),
            self.tr("fewer than 100 pixels have any ink: thin or small."),
            self.tr("no pixel is quite full of ink, 255."),
        )
        return self.tr("List comprehension: {0}").format(told[which])
