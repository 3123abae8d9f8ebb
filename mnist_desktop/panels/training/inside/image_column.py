"""The images of the batch to choose from: the chosen one is followed through all stages."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from mnist_desktop.lab.config import Task
from mnist_desktop.lab.records import BatchRecord
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.numerals import probability
from mnist_desktop.ui.thumbnails import Thumbnail, ThumbnailGrid


class ImageColumn(QWidget):
    """A card of thumbnails, as many as fit: the hardest first once there are losses.

    Signals
    -------
    chosen : int
        The position in the batch of an image that was pressed.
    """

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._card = Card(self.tr("Images"))
        self._grid = ThumbnailGrid(self.tr("Images of the batch"), "insideImages")
        self._grid.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._grid.setMinimumHeight(self._grid.minimumSizeHint().height())
        self._grid.activated.connect(self._activated)
        self._card.body.addWidget(self._grid, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)
        self._positions: list[int] = []
        self._shown: tuple[BatchRecord, Task, int] | None = None

    @property
    def positions(self) -> list[int]:
        """The images that are shown, by their places in the batch."""
        return self._positions

    def first(self, batch: BatchRecord) -> int:
        """Return the image to begin with: the hardest, or the first that was dealt."""
        return int(batch.hardest(1)[0])

    def show_batch(self, batch: BatchRecord | None, task: Task, chosen: int) -> None:
        """Show a batch and ring one of its images; None empties the column."""
        if batch is None:
            self._shown, self._positions = None, []
            self._card.set_sub(self.tr("none dealt yet"))
            self._grid.set_items(np.zeros((0, 28, 28), np.uint8), [])
            return
        self._shown = (batch, task, chosen)
        order = batch.hardest(self._grid.capacity()).tolist()
        if chosen not in order:
            order = [chosen, *order[:-1]]
        self._positions = order
        hardest = self.tr("hardest first") if batch.losses is not None else self.tr("as dealt")
        self._card.set_sub(hardest)
        self._grid.set_items(batch.images[order], [self._item(batch, i, task) for i in order])
        self._grid.set_chosen(order.index(chosen))

    def _item(self, batch: BatchRecord, i: int, task: Task) -> Thumbnail:
        label = int(batch.labels[i])
        if batch.said is None or batch.probs is None:
            return Thumbnail(((str(label), "text"),), tip=self.tr("image {0}, a {1}").format(i, label))
        said = int(batch.said[i])
        colour = ("positive" if said == task.digits[0] else "negative") if task.is_pair else "text"
        number = probability(float(batch.probs[i, 0])) if task.is_pair else str(said)
        tip = self.tr("image {0}, a {1}, called a {2}").format(i, label, said)
        return Thumbnail(((number, colour),), said != label, tip)

    def sizeHint(self) -> QSize:
        """Return the width of four images, and some rows of them."""
        return QSize(184, 160)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as fit."""
        super().resizeEvent(event)
        if self._shown is not None:
            self.show_batch(*self._shown)

    @Slot(int)
    def _activated(self, index: int) -> None:
        self.chosen.emit(self._positions[index])
