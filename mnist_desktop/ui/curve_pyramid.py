"""Curves of any length in at most a thousand points: smallest and largest of every block, kept as steps come in.

The first level has a pair for every 16 steps, each further one a pair for two of the level below. Appending costs
work for the new steps only; a picture costs the same whether a thousand or ten million steps are behind it.
"""

from __future__ import annotations

import numpy as np

_FIRST = 16  # steps in a block of the first level: all levels together are a quarter of the values


class _Column:
    """A float32 array that grows by doubling its room."""

    def __init__(self) -> None:
        self._room = np.empty(1024, np.float32)
        self.size = 0

    def extend(self, values: np.ndarray) -> None:
        needed = self.size + len(values)
        if needed > len(self._room):
            room = np.empty(max(needed, 2 * len(self._room)), np.float32)
            room[: self.size] = self._room[: self.size]
            self._room = room
        self._room[self.size : needed] = values
        self.size = needed

    @property
    def values(self) -> np.ndarray:
        return self._room[: self.size]


class _Level:
    """The smallest and the largest value of every whole block of `block` steps."""

    def __init__(self, block: int) -> None:
        self.block = block
        self.low, self.high = _Column(), _Column()

    def grow(self, low: np.ndarray, high: np.ndarray, ratio: int) -> None:
        """Take in the blocks of the level below, `ratio` of which make one of these."""
        done, whole = self.low.size * ratio, len(low) // ratio * ratio
        self.low.extend(np.fmin.reduce(low[done:whole].reshape(-1, ratio), axis=1))
        self.high.extend(np.fmax.reduce(high[done:whole].reshape(-1, ratio), axis=1))


class CurvePyramid:
    """A curve with one value per step, the first at step 0.

    Values that are not finite are gaps: they are never drawn and never the smallest or largest of a block.
    """

    def __init__(self) -> None:
        self._column = _Column()
        self._levels: list[_Level] = []
        self.gaps = 0  # values that are not finite

    def __len__(self) -> int:
        return self._column.size

    @property
    def values(self) -> np.ndarray:
        """Every value, float32 ``[N]``, gaps as NaN: a window on live memory, for use at once."""
        return self._column.values

    def append(self, values: np.ndarray) -> None:
        """Add the values of the next steps, any real dtype, ``[n]``."""
        with np.errstate(over="ignore"):
            new = np.array(values, np.float32)  # beyond float32 is as good as infinite
        finite = np.isfinite(new)
        if not finite.all():
            new[~finite] = np.nan
            self.gaps += int(new.size - finite.sum())
        self._column.extend(new)
        low = high = self._column.values
        ratio, block = _FIRST, _FIRST
        for index in range(64):
            if len(low) < ratio:
                break
            if index == len(self._levels):
                self._levels.append(_Level(block))
            level = self._levels[index]
            level.grow(low, high, ratio)
            low, high = level.low.values, level.high.values
            ratio, block = 2, block * 2

    def truncate(self, size: int) -> None:
        """Forget all but the first `size` steps."""
        if size >= len(self):
            return
        self.gaps -= int(np.isnan(self._column.values[size:]).sum())
        self._column.size = size
        for level in self._levels:
            whole = size // level.block
            level.low.size, level.high.size = min(level.low.size, whole), min(level.high.size, whole)

    def follow(self, values: np.ndarray) -> None:
        """Become `values`, at the cost of what is new in them.

        Whether the past was rewritten, as by going back and training on, is judged by the last common step and,
        if that differs, by all of them.
        """
        common = min(len(self), len(values))
        if common and not _same(self._column.values[common - 1 : common], values[common - 1 : common]):
            differs = ~_equal(self._column.values[:common], values[:common])
            common = int(differs.argmax())
        self.truncate(common)
        if len(values) > common:
            self.append(values[common:])

    def view(self, first: int, last: int, points: int = 1000) -> tuple[np.ndarray, np.ndarray]:
        """Return steps ``first..last`` (the end left out) in at most `points` points.

        Parameters
        ----------
        first, last : int
            Cut to what there is.
        points : int
            At least 4.

        Returns
        -------
        x, y : numpy.ndarray
            float64 ``[n]``, float32 ``[n]``: every step where they fit, else for every block of steps its
            smallest value at the block's start and its largest in the block's middle. Whole blocks only, so the
            view may begin earlier and end later than asked for. Gaps are NaN.
        """
        first, last = max(0, first), min(len(self), last)
        count = last - first
        if count <= points:
            span = max(count, 0)
            return np.arange(first, first + span, dtype=np.float64), self._column.values[first : first + span]
        block = 2
        while -(-count // block) + 1 > points // 2:  # one more: a block may stick out at both ends
            block *= 2
        start = first // block
        low, high = self._blocks(block, start, -(-last // block))
        x = np.empty(2 * len(low), np.float64)
        x[0::2] = np.arange(start, start + len(low), dtype=np.float64) * block
        x[1::2] = x[0::2] + block / 2
        y = np.empty(2 * len(low), np.float32)
        y[0::2], y[1::2] = low, high
        return x, y

    def _blocks(self, block: int, start: int, stop: int) -> tuple[np.ndarray, np.ndarray]:
        """Return smallest and largest of blocks ``start..stop``; the last may be cut short by the curve's end."""
        whole = min(stop, len(self) // block)
        if block < _FIRST or whole <= start:
            steps = self._column.values[start * block : whole * block].reshape(-1, block)
            low, high = np.fmin.reduce(steps, axis=1), np.fmax.reduce(steps, axis=1)
        else:
            level = self._levels[(block // _FIRST).bit_length() - 1]
            low, high = level.low.values[start:whole], level.high.values[start:whole]
        rest = self._column.values[whole * block : stop * block]
        if whole < stop and rest.size:
            low, high = np.append(low, np.fmin.reduce(rest)), np.append(high, np.fmax.reduce(rest))
        return low, high


def _equal(own: np.ndarray, other: np.ndarray) -> np.ndarray:
    with np.errstate(over="ignore"):
        other = np.asarray(other, np.float32)
    equal: np.ndarray = (own == other) | (np.isnan(own) & ~np.isfinite(other))
    return equal


def _same(own: np.ndarray, other: np.ndarray) -> bool:
    return bool(_equal(own, other).all())
