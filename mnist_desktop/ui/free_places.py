"""Where words in a plot hide nothing: the free places nearest to the points that they name."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

_CELL = 4  # px: as exactly as words are placed
_BESIDE = 4  # times as far as above
_CLEAR = 2  # px that a line keeps around itself


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

    def take(self, at: tuple[float, float], size: tuple[float, float]) -> tuple[float, float] | None:
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


def nearest(
    at: tuple[float, float], corner: tuple[float, float], size: Sequence[float]
) -> tuple[float, float]:
    """Return the point of a place that is nearest to a point."""
    x, y = (min(max(at[i], corner[i]), corner[i] + size[i]) for i in (0, 1))
    return x, y
