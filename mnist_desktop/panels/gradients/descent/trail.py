"""How a walk on ``x**2`` is drawn, large and small."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from mnist_desktop.ui.painting import fill
from mnist_desktop.ui.plane import Plane, stroke

_SHOWN = 400  # of the last steps; earlier ones lie below them


def parabola(painter: QPainter, plane: Plane, color: str, wide: float) -> None:
    """Paint the curve over the whole width."""
    x = np.linspace(*plane.x, 121)
    stroke(painter, plane.line(x, x * x), color, wide)


def trail(painter: QPainter, plane: Plane, places: Sequence[float], radius: float) -> None:
    """Paint every place but the last as a dot, and what leads from one to the next.

    Parameters
    ----------
    places : sequence of float
        The walk.
    radius : float
        Of a dot, pixels.
    """
    points = [plane.at(x, x * x) for x in places[-_SHOWN:]]
    stroke(painter, QPolygonF(points), "accent", 1, alpha=0.7)
    for point in points[:-1]:
        box = QRectF(point.x() - radius, point.y() - radius, 2 * radius, 2 * radius)
        fill(painter, box, "accent", radius, 0.75)


def drop(painter: QPainter, plane: Plane, x: float, color: str = "hairline") -> None:
    """Paint a thin line from the curve down to y = 0."""
    ends: QPolygonF = QPolygonF([QPointF(plane.at(x, x * x)), QPointF(plane.at(x, 0))])
    stroke(painter, ends, color, 1, Qt.PenStyle.SolidLine)
