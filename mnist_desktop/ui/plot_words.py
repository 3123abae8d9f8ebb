"""The words in a plot with a point: of its curves, of its zones and of the point, where they hide no curve."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from mnist_desktop.ui.free_places import RISE, FreePlaces, Point, around
from mnist_desktop.ui.painting import width
from mnist_desktop.ui.plane import Plane, label
from mnist_desktop.ui.point_scene import Curve, Zone
from mnist_desktop.ui.theme import theme

_LINE = 18.0  # px high is a word
_GRIP = 11  # px around the point
_EDGE = 1  # px from the word of a zone to the edge of the plot
_FINE = 4  # px from one place that is tried to the next


class PlotWords:
    """Writes one word after the other; each keeps clear of the curves and of those before it, if it can.

    Parameters
    ----------
    painter : PySide6.QtGui.QPainter
        Writes them.
    plane : Plane
        Where the numbers lie.
    curves : sequence of Curve
        What should not be hidden.
    """

    def __init__(self, painter: QPainter, plane: Plane, curves: Sequence[Curve]) -> None:
        self._painter, self._plane, self._curves = painter, plane, curves
        area = plane.rect
        self._size = area.width(), area.height()
        self._free = FreePlaces(*self._size)
        across, up = self._size[0] / (plane.x[1] - plane.x[0]), self._size[1] / (plane.y[1] - plane.y[0])
        self._lines = [((c.xs - plane.x[0]) * across, (plane.y[1] - c.ys) * up) for c in curves]
        for line in self._lines:
            self._free.cover(*line)

    def name_curves(self) -> None:
        """Write the words of the curves beside them; one that has no room stays away."""
        left, right = self._plane.x
        for curve, line in zip(self._curves, self._lines, strict=True):
            if not curve.word or len(curve.xs) < 2:
                continue
            at = int(np.searchsorted(curve.xs, left + (right - left) / 4))
            at = min(max(at, 1), len(curve.xs) - 1)
            size = width(curve.word, theme().font(0.9, 600)) + 8.0, _LINE
            corner = self._free.take((float(line[0][at]), float(line[1][at])), size)
            if corner is not None:
                # An edge is enough for a line, not for letters.
                self._write(corner, size, curve.word, "muted" if curve.color == "edge" else curve.color)

    def name_zone(self, zone: Zone, area: QRectF) -> None:
        """Write the word of a zone that is in sight in `area`, at its wanted end or as near to that as can be."""
        if not zone.word or area.width() <= 0:
            return
        size = width(zone.word, theme().font(0.9)) + 2.0, _LINE
        # Where it does not fit, beyond the zone, but not beyond the plot.
        inside = area if size[0] < area.width() else self._plane.rect
        left = area.center().x() - size[0] / 2
        left = min(max(left, inside.left()), inside.right() - size[0]) - self._plane.rect.left()
        tops = np.arange(_EDGE, max(self._size[1] - _LINE, _EDGE + 1), _FINE)
        if zone.under:
            tops = self._size[1] - _LINE - tops
        corner = self._free.take_first([(left, top) for top in tops.tolist()], size)
        self._write(corner, size, zone.word, "muted", 400, "surface")

    def keep_clear(self, grip: QPointF) -> None:
        """Let no word that is still to come hide the point or the line down from it."""
        at = grip.x() - self._plane.rect.left(), grip.y() - self._plane.rect.top()
        self._free.take_first([(at[0] - _GRIP, at[1] - _GRIP)], (2 * _GRIP, 2 * _GRIP))
        self._free.cover(np.full(2, at[0]), np.array([at[1], self._size[1]]))

    def name_point(self, grip: QPointF, words: str, rightwards: bool, level: bool) -> None:
        """Write the words of the point beside its grip, above it or, if `level`, at its height."""
        at = grip.x() - self._plane.rect.left(), grip.y() - self._plane.rect.top()
        size = width(words, theme().font(0.9, 600)) + 2.0, _LINE
        places = around(at, size, self._size, rightwards, 0 if level else RISE)
        corner = self._free.take_first(places, size)
        self._write(corner, size, words, "accent", 600, "surface")

    def _write(
        self, corner: Point, size: Point, text: str, color: str, weight: int = 600, ground: str | None = None
    ) -> None:
        middle = self._plane.rect.topLeft() + QPointF(corner[0] + size[0] / 2, corner[1] + size[1] / 2)
        label(self._painter, middle, text, color, weight, self._plane.rect, ground=ground)
