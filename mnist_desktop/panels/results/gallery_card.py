"""The validation images that cost the most, with what the model calls them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton

from mnist_desktop.lab.dataset import DigitSplit
from mnist_desktop.panels.results.confusion_card import Cell
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.numerals import brief
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.thumbnail_scroller import ThumbnailScroller
from mnist_desktop.ui.thumbnails import Thumbnail, ThumbnailGrid

if TYPE_CHECKING:
    from mnist_desktop.lab.evaluation import Evaluation

_MOST = 240  # shown: more would only be scrolled past
_TINTS = ("positive", "negative")


class GalleryCard(Card):
    """A gallery, highest loss first; the images of one cell of the matrix, or all.

    Signals
    -------
    taken : int
        A position in the validation split, to be put on the canvas.
    all_wanted
        The images of all cells shall be shown.
    """

    taken = Signal(int)
    all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self._positions: list[int] = []
        self._all = QPushButton(self.tr("Show all"))
        self._all.setObjectName("results-show-all")
        self._all.setProperty("link", True)
        self._all.setStyleSheet("QPushButton { min-height: 22px; }")  # as high as the head of the card
        self._all.clicked.connect(self.all_wanted)
        self.head.addWidget(self._all)
        self._grid = ThumbnailGrid(self.tr("Highest loss"), "results-gallery", magnified=2)
        self._grid.activated.connect(self._activated)
        self._scroll = ThumbnailScroller(self._grid)
        self.body.addWidget(self._scroll, 1)
        self._foot = Paragraph(0.85)
        self.body.addWidget(self._foot)
        self.set_title(self.tr("Highest loss"))
        self._all.hide()

    def show_evaluation(self, evaluation: Evaluation, valid: DigitSplit, cell: Cell | None) -> None:
        """Show the images of a cell, or of all of them.

        Parameters
        ----------
        evaluation : Evaluation
            What the model says.
        valid : DigitSplit
            The split that was evaluated.
        cell : tuple of int, or None
            What they are and what they are called.
        """
        rows = evaluation.hardest(*(cell or (None, None)))
        self._all.setVisible(cell is not None)
        self.set_title(self._words_for(cell))
        count, shown = len(rows), rows[:_MOST]
        if not count:
            self.set_sub(self.tr("none on the validation set"))
        elif count > _MOST:
            self.set_sub(self.tr("{0} of {1}, worst first").format(_MOST, f"{count:,}"))
        else:
            self.set_sub(self.tr("{0}, highest loss first").format(f"{count:,}"))
        self._positions = evaluation.index[shown].tolist()
        items = [self._thumbnail(evaluation, int(row)) for row in shown]
        self._grid.set_items(valid.images[self._positions], items)
        self._foot.setText(
            self.tr("What it is → what it is called, and how sure. Click an image to put it on the canvas.")
        )

    def to_top(self) -> None:
        """Show the worst."""
        self._scroll.to_top()

    def _words_for(self, cell: Cell | None) -> str:
        if cell is None:
            return self.tr("Highest loss")
        if cell[0] == cell[1]:
            return self.tr("{0}s that are called {0}").format(cell[0])
        return self.tr("{0}s that are called {1}").format(*cell)

    def _thumbnail(self, evaluation: Evaluation, row: int) -> Thumbnail:
        label, said = int(evaluation.labels[row]), int(evaluation.said[row])
        sure, loss = float(evaluation.sure[row]), float(evaluation.losses[row])
        tints = dict(zip(evaluation.digits, _TINTS, strict=True)) if len(evaluation.digits) == 2 else {}
        index = int(evaluation.index[row])
        tip = self.tr("Image {0}: called {1} with probability {2}, loss {3}")
        return Thumbnail(
            (
                (str(label), tints.get(label, "text")),
                ("→", "muted"),
                (str(said), tints.get(said, "text")),
                (f"  {sure:.2f}", "muted"),
            ),
            wrong=label != said,
            tip=tip.format(f"valid/{label}/{index}", said, f"{sure:.4f}", brief(loss)),
        )

    @Slot(int)
    def _activated(self, position: int) -> None:
        if position < len(self._positions):
            self.taken.emit(self._positions[position])
