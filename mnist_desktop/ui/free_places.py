"""Where words in a plot hide nothing: the free places nearest to the points that they name."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

_CELL = 4  # px: as exactly as words are placed
_BESIDE = 4  # times as far as above
_CLEAR = 2  # px that a line keeps around itself
_APART, RISE = 16, 14  # px beside and above a point that people hold: a word's end and its middle
_ROWS = 4  # places above and below the point that are tried

Point = tuple[float, float]


class FreePlaces:
    """An area of which lines and words take parts.

    Parameters
    ----------
    width, height : float
        Of the area, px.
    """

    def __init__(self, width: float, height: float) -> None:
        self._taken = np.zeros((max(int(height) // _CELL, 1), max(int(width) // _CELL, 1)), np.bool_)

    def cover(self, x: np.ndarray, y: np.ndarray) -> None:
        """Take what a line covers, from point to point; px, `x` ascending, NaN where there is no point."""
        seen = np.isfinite(x) & np.isfinite(y)
        x, y = x[seen] / _CELL, y[seen]
        if not len(x):
            return
        rows, columns = self._taken.shape
        edges = np.interp(np.arange(columns + 1), x, y, left=np.nan, right=np.nan)
        top, bottom = np.fmin(edges[:-1], edges[1:]), np.fmax(edges[:-1], edges[1:])
        inside = (x >= 0) & (x < columns)
        column = x[inside].astype(np.intp)
        np.fmin.at(top, column, y[inside])
        np.fmax.at(bottom, column, y[inside])
        edge = np.arange(rows)[:, None] * _CELL
        self._taken |= (edge + _CELL > top - _CLEAR) & (edge < bottom + _CLEAR)  # NaN is on neither side

    def take(self, at: Point, size: Point) -> Point | None:
        """Take a free place of a size as near as can be to a point; return its top left corner, or None."""
        rows, columns = self._taken.shape
        high, wide = (-(-int(side) // _CELL) for side in reversed(size))
        if high > rows or wide > columns:
            return None
        sums = np.pad(self._taken.astype(np.intp), ((1, 0), (1, 0))).cumsum(0).cumsum(1)
        covered = sums[high:, wide:] - sums[:-high, wide:] - sums[high:, :-wide] + sums[:-high, :-wide]
        top, left = (np.arange(count) * _CELL for count in covered.shape)
        away_x = np.maximum(0, np.maximum(left - at[0], at[0] - left - wide * _CELL))
        away_y = np.maximum(0, np.maximum(top - at[1], at[1] - top - high * _CELL))
        # Rather above each other than beside: then no line that leads to one crosses another.
        away = np.hypot(_BESIDE * away_x[None, :], away_y[:, None])
        away += np.abs(left + wide * _CELL - at[0])[None, :] / 100  # else as it is read: up to the point
        away[covered > 0] = np.inf
        row, column = np.unravel_index(int(away.argmin()), away.shape)
        if not np.isfinite(away[row, column]):
            return None
        self._taken[row : row + high, column : column + wide] = True
        return float(left[column]), float(top[row])

    def take_first(self, corners: Sequence[Point], size: Sequence[float]) -> Point:
        """Take the first of some places that is free, told by their top left corners; where none is, the very first."""
        parts = [self._part(corner, size) for corner in corners]
        best = next((n for n, part in enumerate(parts) if not part.any()), 0)
        parts[best][:] = True
        return corners[best]

    def _part(self, corner: Point, size: Sequence[float]) -> np.ndarray:
        """Return a view of all the cells that a place touches; of none for one that has no numbers."""
        if not np.isfinite(corner).all():
            return self._taken[:0, :0]
        (left, top), (wide, high) = corner, size
        rows, columns = (
            (max(int(low // _CELL), 0), max(int(-(-high // _CELL)), 0))
            for low, high in ((top, top + high), (left, left + wide))
        )
        return self._taken[slice(*rows), slice(*columns)]


def nearest(at: Point, corner: Point, size: Sequence[float]) -> Point:
    """Return the point of a place that is nearest to a point."""
    x, y = (min(max(at[i], corner[i]), corner[i] + size[i]) for i in (0, 1))
    return x, y


def around(
    at: Point, size: Sequence[float], area: Sequence[float], rightwards: bool, rise: float = RISE
) -> list[Point]:
    """Return the places of a word beside a point, the best first, each moved as far as needed to stay in an area.

    Parameters
    ----------
    at : tuple of float
        The point, px from the top left corner of the area.
    size, area : sequence of float
        Width and height of the word and of the area, px.
    rightwards : bool
        Whether the word should stand to the right of the point.
    rise : float
        By how much its middle should stand above the point.
    """
    (wide, high), (right, bottom) = size, area
    sides = at[0] + _APART, at[0] - _APART - wide
    rises = [rise, *(sign * (RISE + high * row) for row in range(_ROWS) for sign in (1, -1))]
    return [
        (min(max(side, 0.0), right - wide), min(max(at[1] - up - high / 2, 0.0), bottom - high))
        for up in rises
        for side in (sides if rightwards else sides[::-1])
    ]
