"""The branches of a run below its timeline: where each lies in pixels, and which one is under the mouse."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF

from mnist_desktop.frozen import dataclass
from mnist_desktop.ui.painting import width
from mnist_desktop.ui.theme import theme
from mnist_desktop.ui.time_axis import TimeAxis, merged, thinned

Y, LABEL_Y = 27, 31  # middles of the ghosts and of their names
_RINGS = 16  # px between rings
_NEAR = 5  # px from a ghost that still count as on it
_BEND = 7.0  # px in which a ghost leaves the line
_NAME = 8.0  # px from a ghost's end to its name
_BEYOND = 12  # px that a name may reach beyond the axis


@dataclass(frozen=True)
class Branch:
    """Steps taken once and left: from the step where another way was taken to where it ended.

    Parameters
    ----------
    start, end : int
        Steps.
    label : str
        What it is called.
    id : int
        Its number, for whoever asks for it.
    """

    start: int
    end: int
    label: str = ""
    id: int = 0


@dataclass(frozen=True)
class Ghosts:
    """The branches in pixels of an axis.

    Parameters
    ----------
    axis : TimeAxis
        Where steps lie.
    branches : tuple of Branch
        All of them.
    forks : list of float
        Where rings stand.
    spans : list of (float, float)
        What the ghosts cover together.
    names : list of (float, float, Branch)
        Where the names that have room begin and end.
    """

    axis: TimeAxis
    branches: tuple[Branch, ...]
    forks: list[float]
    spans: list[tuple[float, float]]
    names: list[tuple[float, float, Branch]]

    @classmethod
    def laid_out(cls, branches: Sequence[Branch], axis: TimeAxis) -> Ghosts:
        """Work out where branches lie; the cost of painting them is that of the pixels they cover."""
        spans = {(round(axis.x(b.start)), round(axis.x(b.end))): b for b in branches}
        covered = merged(spans)
        # The name stands where a ghost ends; one that runs on would strike it through.
        ends: dict[float, Branch] = {right: branch for (_, right), branch in spans.items() if branch.label}
        caption = theme().font(0.82)
        names: list[tuple[float, float, Branch]] = []
        for _, right in reversed(covered):
            if (branch := ends.get(right)) is None:
                continue
            begin = right + _NAME
            end = begin + width(branch.label, caption)
            if end <= axis.right + _BEYOND and not any(begin < b and a < end for a, b, _ in names):
                names.append((begin, end, branch))
        forks = thinned((left for left, _ in spans), _RINGS)
        return cls(axis, tuple(branches), forks, covered, names)

    def line(self, branch: Branch) -> tuple[float, float]:
        """Return where the straight part of a ghost begins and ends."""
        begin = self.axis.x(branch.start) + _BEND
        return begin, max(self.axis.x(branch.end), begin)

    def at(self, point: QPointF) -> tuple[Branch, int] | None:
        """Return the branch under a point, and its step there; on its name, the last one.

        Where several lie on each other it is the shortest, which can be reached nowhere else.
        """
        for begin, end, branch in self.names:
            if begin <= point.x() <= end and abs(point.y() - LABEL_Y) <= 8:
                return branch, branch.end
        if abs(point.y() - Y) > _NEAR:
            return None
        here = [
            branch
            for branch in self.branches
            if branch.end > branch.start
            and self.line(branch)[0] - _NEAR <= point.x() <= self.line(branch)[1] + _NEAR
        ]
        if not here:
            return None
        branch = min(here, key=lambda branch: (branch.end - branch.start, -branch.id))
        return branch, min(max(self.axis.step(point.x()), branch.start + 1), branch.end)
