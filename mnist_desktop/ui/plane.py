"""A plane of numbers on the screen: where a point lies, what lies under the pointer, axes and curves.

For painted plots of a few dozen points that are dragged; curves of a training run have :mod:`curve_view`.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from mnist_desktop.frozen import dataclass
from mnist_desktop.ui.curve_axes import Range, Ticks, value_ticks
from mnist_desktop.ui.painting import fill, width, write
from mnist_desktop.ui.theme import theme

_AXIS = 0.82  # of the application's font
_TICK = 4  # px
_LINE = 18  # px, a line of tick labels
_FAR = 1e4  # px: what lies further away is painted as if it lay there, for Qt's sake
_CENTRE, _RIGHT = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True)
class Plane:
    """A part of the plane shown in a rectangle, y upwards.

    Parameters
    ----------
    rect : QRectF
        Where, in logical pixels.
    x, y : tuple of float
        The numbers at its left and right, and at its bottom and top.
    """

    rect: QRectF
    x: Range
    y: Range

    def at(self, x: float, y: float) -> QPointF:
        """Return where a point lies; one far outside, or not finite, lies somewhere far outside."""
        right = (x - self.x[0]) / (self.x[1] - self.x[0]) * self.rect.width()
        up = (y - self.y[0]) / (self.y[1] - self.y[0]) * self.rect.height()
        return QPointF(self.rect.left() + _near(right), self.rect.bottom() - _near(up))

    def under(self, point: QPointF) -> tuple[float, float]:
        """Return the numbers at a point of the screen."""
        # A plot can be squeezed to nothing, and pressed all the same.
        right = (point.x() - self.rect.left()) / max(self.rect.width(), 1.0)
        up = (self.rect.bottom() - point.y()) / max(self.rect.height(), 1.0)
        return self.x[0] + right * (self.x[1] - self.x[0]), self.y[0] + up * (self.y[1] - self.y[0])

    def line(self, xs: Sequence[float] | np.ndarray, ys: Sequence[float] | np.ndarray) -> QPolygonF:
        """Return points joined up: real ``[n]`` each."""
        return QPolygonF([self.at(float(x), float(y)) for x, y in zip(xs, ys, strict=True)])

    def ticks(self, apart_x: float = 64, apart_y: float = 40) -> tuple[Ticks, Ticks]:
        """Return round numbers for both axes, at least about so many pixels apart."""
        across = max(2, int(self.rect.width() / apart_x))
        up = max(2, int(self.rect.height() / apart_y))
        return value_ticks(self.x, across), value_ticks(self.y, up)


def _near(pixels: float) -> float:
    return min(max(pixels, -_FAR), _FAR) if pixels == pixels else _FAR


def axes(painter: QPainter, plane: Plane, x_name: str = "", ticks: tuple[Ticks, Ticks] | None = None) -> None:
    """Paint a rule below the plane, the numbers of both axes, and what x is.

    Numbers of y stand left of the rectangle, those of x below it: leave about 36 px there, with a name 52.
    """
    across, up = ticks or plane.ticks()
    font, rect = theme().font(_AXIS), plane.rect
    painter.setPen(QPen(theme().color("hairline"), 1))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    for x, text in across:
        at = plane.at(x, plane.y[0])
        painter.setPen(QPen(theme().color("hairline"), 1))
        painter.drawLine(at, at + QPointF(0, _TICK))
        write(painter, QRectF(at.x() - 40, at.y() + _TICK + 2, 80, _LINE), text, font, "muted", _CENTRE)
    for y, text in up:
        at = plane.at(plane.x[0], y)
        write(painter, QRectF(at.x() - 88, at.y() - _LINE / 2, 80, _LINE), text, font, "muted", _RIGHT)
    if x_name:
        below = QRectF(rect.left(), rect.bottom() + _TICK + _LINE, rect.width(), _LINE)
        write(painter, below, x_name, font, "muted", _CENTRE)


def stroke(
    painter: QPainter,
    points: QPolygonF,
    color: str,
    wide: float = 2,
    style: Qt.PenStyle = Qt.PenStyle.SolidLine,
    alpha: float = 1.0,
) -> None:
    """Paint points joined up in the colour of a token."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme().color(color, alpha), wide, style, Qt.PenCapStyle.RoundCap))
    painter.drawPolyline(points)
    painter.restore()


def arrow(painter: QPainter, start: QPointF, end: QPointF, color: str, wide: float = 3) -> None:
    """Paint an arrow; its head is smaller where the way is short."""
    way = end - start
    length = (way.x() ** 2 + way.y() ** 2) ** 0.5
    if length < 1:
        return
    along = way / length
    across = QPointF(-along.y(), along.x())
    head = min(wide * 3.5, length)
    neck = end - along * head
    path = QPainterPath(end)
    path.lineTo(neck + across * head * 0.62)
    path.lineTo(neck - across * head * 0.62)
    path.closeSubpath()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme().color(color), wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawLine(start, neck)
    painter.fillPath(path, theme().color(color))
    painter.restore()


def label(
    painter: QPainter,
    at: QPointF,
    text: str,
    color: str = "muted",
    weight: int = 400,
    inside: QRectF | None = None,
    align: Qt.AlignmentFlag = _CENTRE,
    ground: str | None = None,
) -> None:
    """Write a word whose middle, left or right end is `at`, moved as far as needed to stay `inside`.

    On a `ground`, a token, what it covers shines through only a little.
    """
    font = theme().font(0.9, weight)
    wide = width(text, font) + 2.0
    left = at.x() - (wide / 2 if align == _CENTRE else wide if align == _RIGHT else 0)
    box = QRectF(left, at.y() - _LINE / 2, wide, _LINE)
    if inside is not None:
        box.moveLeft(min(max(box.left(), inside.left()), inside.right() - wide))
        box.moveTop(min(max(box.top(), inside.top()), inside.bottom() - _LINE))
    if ground is not None:
        fill(painter, box.adjusted(-2, 1, 2, -1), ground, 4, 0.8)
    write(painter, box, text, font, color, _CENTRE)
