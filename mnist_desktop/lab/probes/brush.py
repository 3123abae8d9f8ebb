"""A map of weights that is painted: stamps, strokes that can be undone, and maps taken over whole."""

from __future__ import annotations

import numpy as np

from mnist_desktop.lab.records import frozen

SIDE = 28
STRENGTH = 1.0  # of a brush
_KEPT = 50  # strokes that can be undone


class WeightPainting:
    """Weights float32 ``[28, 28]``; every change makes a new read-only array, so that a thread may keep one.

    Attributes
    ----------
    w : numpy.ndarray
        The weights.
    """

    def __init__(self) -> None:
        self.w = frozen(np.zeros((SIDE, SIDE), np.float32))
        self._before: list[np.ndarray] = []

    @property
    def painted(self) -> int:
        """How many weights are not 0."""
        return int(np.count_nonzero(self.w))

    @property
    def can_undo(self) -> bool:
        """Whether there is a stroke to take back."""
        return bool(self._before)

    def begin(self) -> None:
        """Begin a stroke: what can be undone at once."""
        self._before = [*self._before[-_KEPT + 1 :], self.w]

    def stamp(self, row: int, column: int, value: float, wide: bool) -> None:
        """Set a weight, and with a wide brush the eight around it as well; what lies outside is cut off."""
        reach = int(wide)
        w = self.w.copy()
        w[max(row - reach, 0) : row + reach + 1, max(column - reach, 0) : column + reach + 1] = value
        self.w = frozen(w)

    def take(self, w: np.ndarray) -> None:
        """Take weights over whole, as one stroke: real ``[28, 28]``."""
        self.begin()
        self.w = frozen(w.astype(np.float32))

    def clear(self) -> None:
        """Set all weights to 0, as one stroke."""
        self.take(np.zeros((SIDE, SIDE)))

    def undo(self) -> None:
        """Take the last stroke back; nothing happens where there is none."""
        if self._before:
            self.w = self._before.pop()
