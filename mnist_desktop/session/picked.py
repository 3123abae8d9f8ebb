"""The weight that is looked at closely: one cell of one map of the model's first weights."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from mnist_desktop.session.topics import Topic

LIVE = (13, 13)  # row and column of pixel 377: most digits have ink there
Weight = tuple[int, int, int]  # map, row, column


class Picked(QObject):
    """Shared by all that show maps of weights: what is pressed in one of them is marked in all.

    Signals
    -------
    changed : frozenset of Topic
        WEIGHT: another one was picked.

    Attributes
    ----------
    weight : tuple of int
        Map, row and column.
    """

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.weight: Weight = (0, *LIVE)

    def pick(self, unit: int, row: int, column: int) -> None:
        """Look at another weight."""
        if (unit, row, column) != self.weight:
            self.weight = (unit, row, column)
            self.changed.emit(frozenset({Topic.WEIGHT}))

    def within(self, shape: tuple[int, int, int]) -> Weight:
        """Return the weight in maps of a shape ``(M, H, W)``: the nearest one where they are fewer or smaller."""
        unit, row, column = (min(i, size - 1) for i, size in zip(self.weight, shape, strict=True))
        return unit, row, column
