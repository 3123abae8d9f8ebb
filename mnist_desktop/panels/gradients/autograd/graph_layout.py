"""Where the boxes of a graph stand: a column further right than everything they need."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.toys.expression import Expression

WIDEST, TALLEST = 150.0, 72.0  # px, a box
NARROWEST = 64.0
FARTHEST = 320.0  # px from a column to the next: a small graph stays together in the middle
GRAD = 24.0  # px below a box, for its gradient
_BETWEEN = 0.46  # of a column's width: the way to the next


@dataclass(frozen=True)
class Edge:
    """A way from a part to the operation that uses it: start and end of the line."""

    start: QPointF
    end: QPointF
    source: int
    target: int
    place: int


def columns(expression: Expression) -> list[int]:
    """Return the column of each part: an input stands just before the first operation that uses it."""
    found = [0] * len(expression.parts)
    for index, part in enumerate(expression.parts):
        if part.op:
            found[index] = 1 + max((found[p] for p in part.parents), default=0)
    for index in range(len(expression.inputs)):
        users = [found[i] for i, part in enumerate(expression.parts) if index in part.parents]
        found[index] = max(min(users, default=1) - 1, 0)
    return found


def boxes(expression: Expression, area: QRectF) -> list[QRectF]:
    """Return the box of each part inside an area."""
    at = columns(expression)
    count = max(at) + 1
    wide = max(min(WIDEST, area.width() / count * (1 - _BETWEEN)), NARROWEST)
    pitch = min((area.width() - wide) / max(count - 1, 1), FARTHEST)
    left = area.center().x() - (pitch * (count - 1) + wide) / 2
    found = [QRectF()] * len(at)
    for column in range(count):
        members = [i for i, c in enumerate(at) if c == column]
        # Operations stand above inputs: the main line runs along the top, and constants join from below.
        members.sort(key=lambda i: (not expression.parts[i].op, i))
        room = area.height() / len(members)
        tall = min(TALLEST, room - GRAD - 6)
        x = left + pitch * column
        for row, index in enumerate(members):
            middle = area.top() + room * (row + 0.5) - GRAD / 2
            found[index] = QRectF(x, middle - tall / 2, wide, tall)
    return found


def edges(expression: Expression, where: list[QRectF]) -> list[Edge]:
    """Return the ways between boxes; those that end at one box end below each other."""
    found = []
    for target, part in enumerate(expression.parts):
        places = [k for k, o in enumerate(part.of) if isinstance(o, int)]
        for n, k in enumerate(places):
            source = int(part.of[k])
            start, end = where[source], where[target]
            down = (n + 1) / (len(places) + 1)
            # Twice from the same box: two lines, not one.
            leave = down if part.of.count(source) > 1 else 0.5
            found.append(
                Edge(
                    QPointF(start.right(), start.top() + start.height() * leave),
                    QPointF(end.left(), end.top() + end.height() * down),
                    source,
                    target,
                    k,
                )
            )
    return found
