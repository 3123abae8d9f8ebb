"""What a plot shows: dense curves, sparse ones and the branches that were left, cut to what is in view."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from mnist_desktop.ui.curve_pyramid import CurvePyramid

XY = tuple[np.ndarray, np.ndarray]  # steps, values: float [n] each
_NOTHING: XY = (np.zeros(0), np.zeros(0))


class _Dense:
    """A value for every step from `start` on."""

    def __init__(self) -> None:
        self.pyramid, self.start = CurvePyramid(), 1

    def follow(self, values: np.ndarray | CurvePyramid, start: int) -> None:
        if isinstance(values, CurvePyramid):
            self.pyramid = values
        else:
            self.pyramid.follow(values)
        self.start = start

    @property
    def end(self) -> int:
        """The last step."""
        return self.start + len(self.pyramid) - 1

    def view(self, low: float, high: float) -> XY:
        # One step more on each side, so that the line leaves the picture instead of ending in it.
        first, last = int(low) - self.start - 1, int(high) - self.start + 3
        x, y = self.pyramid.view(first, last)
        return x + self.start, y

    def at(self, step: int) -> float | None:
        index = step - self.start
        if not 0 <= index < len(self.pyramid):
            return None
        value = float(self.pyramid.values[index])
        return value if np.isfinite(value) else None


class CurveData:
    """The numbers of a plot, by the name of the curve."""

    def __init__(self) -> None:
        self._dense: dict[str, _Dense] = {}
        self._sparse: dict[str, XY] = {}
        self._ghosts: list[_Dense] = []

    def set_curve(self, name: str, values: np.ndarray | CurvePyramid, start: int) -> None:
        """Take the values of steps `start`, `start` + 1, …; see :meth:`CurvePyramid.follow`."""
        self._dense.setdefault(name, _Dense()).follow(values, start)

    def set_points(self, name: str, steps: np.ndarray, values: np.ndarray) -> None:
        """Take values of some steps, rising; those that are not finite are left out."""
        y = np.array(values, np.float64)
        kept = np.isfinite(y)
        self._sparse[name] = (np.array(steps, np.float64)[kept], y[kept])

    def set_ghosts(self, ghosts: Sequence[tuple[int, np.ndarray]]) -> None:
        """Take the branches that were left: first step and values of each."""
        del self._ghosts[len(ghosts) :]
        while len(self._ghosts) < len(ghosts):
            self._ghosts.append(_Dense())
        for ghost, (start, values) in zip(self._ghosts, ghosts, strict=True):
            ghost.follow(values, start)

    @property
    def head(self) -> int:
        """The last step of a dense curve; of a sparse one where there is no dense one."""
        if self._dense:
            return max(0, *(dense.end for dense in self._dense.values()))
        return max((int(x[-1]) for x, _ in self._sparse.values() if x.size), default=0)

    @property
    def end(self) -> int:
        """The last step of anything."""
        return max([self.head, *(g.end for g in self._ghosts), *self._last_points()])

    def _last_points(self) -> list[int]:
        return [int(x[-1]) for x, _ in self._sparse.values() if x.size]

    def curve(self, name: str, low: float, high: float) -> tuple[XY, bool]:
        """Return a dense curve between two steps and whether it may have gaps."""
        dense = self._dense.get(name)
        return (dense.view(low, high), dense.pyramid.gaps > 0) if dense else (_NOTHING, False)

    def points(self, name: str, low: float, high: float) -> XY:
        """Return a sparse curve between two steps, in at most 1,000 points."""
        x, y = self._sparse.get(name, _NOTHING)
        first = max(0, int(np.searchsorted(x, low)) - 1)
        last = min(len(x), int(np.searchsorted(x, high, "right")) + 1)
        every = max(1, -(-(last - first) // 1000))
        return x[first:last:every], y[first:last:every]

    def ghosts(self, low: float, high: float) -> list[XY]:
        """Return the branches that were left, between two steps."""
        return [ghost.view(low, high) for ghost in self._ghosts]

    def names(self) -> tuple[list[str], list[str]]:
        """Return the names of the dense and of the sparse curves."""
        return list(self._dense), list(self._sparse)

    def at(self, step: int) -> float | None:
        """Return the value of the first dense curve that has one at a step."""
        found = (dense.at(step) for dense in self._dense.values())
        return next((value for value in found if value is not None), None)

    def last(self, name: str) -> tuple[int, float] | None:
        """Return the last step of a curve and its value; None where it has none."""
        if name in self._dense:
            dense = self._dense[name]
            value = dense.at(dense.end)
            return None if value is None else (dense.end, value)
        x, y = self._sparse.get(name, _NOTHING)
        return (int(x[-1]), float(y[-1])) if x.size else None

    def table(self, labels: Mapping[str, str]) -> tuple[list[str], np.ndarray]:
        """Return every step as a table.

        Parameters
        ----------
        labels : mapping
            The heading of every curve, in the order of the columns.

        Returns
        -------
        headings : list of str
            Of the curves.
        rows : numpy.ndarray
            float64 ``[N, 1 + curves]``: the step, then each curve's value, NaN where it has none.
        """
        steps = [np.zeros(0, np.int64)]
        steps += [np.arange(d.start, d.end + 1) for n, d in self._dense.items() if n in labels]
        steps += [x.astype(np.int64) for n, (x, _) in self._sparse.items() if n in labels]
        every = np.unique(np.concatenate(steps))
        rows = np.full((len(every), 1 + len(labels)), np.nan)
        rows[:, 0] = every
        for column, name in enumerate(labels, 1):
            if name in self._dense:
                dense = self._dense[name]
                at = np.searchsorted(every, dense.start)
                rows[at : at + len(dense.pyramid), column] = dense.pyramid.values
            if name in self._sparse:
                x, y = self._sparse[name]
                rows[np.searchsorted(every, x.astype(np.int64)), column] = y
        return list(labels.values()), rows
