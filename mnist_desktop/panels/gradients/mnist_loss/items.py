"""The items of the page: predictions with targets, and whether the sigmoid comes first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import ceil

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.probes.item_loss import BOOK_PREDS, BOOK_TARGETS, ItemLosses, item_losses

MOST = 5
_PLAIN = (-1.0, 2.0)  # predictions in sight without sigmoid
_RAW = 6.0  # and either way with it


@dataclass(frozen=True)
class Item:
    """One prediction.

    Parameters
    ----------
    pred : float
        What the model puts out.
    target : int
        1 or 0.
    image : numpy.ndarray or None
        uint8 ``[28, 28]``: the image it is of, where it is a real one.
    """

    pred: float
    target: int
    image: np.ndarray | None = None


BOOK = tuple(Item(p, t) for p, t in zip(BOOK_PREDS, BOOK_TARGETS, strict=True))


class Items(QObject):
    """What the page shows and people change.

    Signals
    -------
    changed
        Anything.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: tuple[Item, ...] = BOOK
        self.squeeze = False
        self.chosen = 2  # the one the book changes
        self.better_unseen = False
        self._work_out()

    @property
    def found(self) -> ItemLosses:
        """What the items cost."""
        return self._found

    @property
    def accuracy(self) -> float:
        """How many items are right, 0 to 1."""
        return float(self._found.right.mean())

    @property
    def ends(self) -> tuple[float, float]:
        """The predictions in sight."""
        if not self.squeeze:
            return _PLAIN
        reach = max(_RAW, *(ceil(abs(item.pred)) for item in self.items))
        return -reach, reach

    @property
    def step(self) -> float:
        """What a key moves a prediction by."""
        return 0.1 if self.squeeze else 0.05

    def choose(self, index: int) -> None:
        """Look at an item closely."""
        if index != self.chosen:
            self.chosen = index
            self.changed.emit()

    def set_pred(self, index: int, pred: float) -> None:
        """Change a prediction, inside what is in sight."""
        low, high = self.ends
        self.chosen = index
        before = self._found.mean, self.accuracy
        self._put(index, replace(self.items[index], pred=min(max(pred, low), high)))
        if self._found.mean < before[0] and self.accuracy == before[1]:
            self.better_unseen = True
        self.changed.emit()

    def flip(self, index: int) -> None:
        """Give an item the other target."""
        self.chosen = index
        self._put(index, replace(self.items[index], target=1 - self.items[index].target, image=None))
        self.changed.emit()

    def set_squeeze(self, on: bool) -> None:
        """Take the sigmoid first, or not: then predictions are brought into sight."""
        self.squeeze = on
        low, high = self.ends
        self.items = tuple(replace(item, pred=min(max(item.pred, low), high)) for item in self.items)
        self._work_out()
        self.changed.emit()

    def take(self, items: Sequence[Item], squeeze: bool) -> None:
        """Show other items, 1 to 5."""
        self.items, self.squeeze = tuple(items), squeeze
        self.chosen = len(self.items) - 1
        self._work_out()
        self.changed.emit()

    @Slot()
    def restart(self) -> None:
        """Show the book's items again."""
        self.take(BOOK, False)

    @Slot()
    def add(self) -> None:
        """Add an item that the model knows nothing of."""
        if len(self.items) < MOST:
            self.take((*self.items, Item(0.0 if self.squeeze else 0.5, len(self.items) % 2)), self.squeeze)

    @Slot()
    def remove(self) -> None:
        """Take the last item away; one stays."""
        if len(self.items) > 1:
            self.take(self.items[:-1], self.squeeze)

    def _put(self, index: int, item: Item) -> None:
        self.items = (*self.items[:index], item, *self.items[index + 1 :])
        self._work_out()

    def _work_out(self) -> None:
        preds = [item.pred for item in self.items]
        self._found = item_losses(preds, [item.target for item in self.items], self.squeeze)
