"""A growing column of numbers that one thread writes and another reads without a lock."""

from __future__ import annotations

import numpy as np
from numpy.typing import DTypeLike


class Column:
    """Numbers appended one at a time, read as one array.

    One writer, any readers: a number is in place before the length that includes it, and a longer array replaces
    the old one whole, so a reader never sees a gap.

    Parameters
    ----------
    dtype : dtype
        Of the numbers.
    values : array_like
        What it begins with.
    """

    def __init__(self, dtype: DTypeLike, values: np.ndarray | None = None) -> None:
        first = np.zeros(0, dtype) if values is None else np.asarray(values, dtype)
        self._array = np.empty(max(1024, 2 * len(first)), dtype)
        self._array[: len(first)] = first
        self._length = len(first)

    def __len__(self) -> int:
        return self._length

    def append(self, value: float) -> None:
        """Add one number."""
        if self._length == len(self._array):
            longer = np.empty(2 * self._length, self._array.dtype)
            longer[: self._length] = self._array
            self._array = longer
        self._array[self._length] = value
        self._length += 1

    def values(self) -> np.ndarray:
        """Return what is there now: a read-only view, cheap, that later numbers do not change."""
        length = self._length  # before the array: a newer array holds these numbers too
        view = self._array[:length]
        view.flags.writeable = False
        return view
