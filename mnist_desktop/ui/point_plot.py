"""Curves over a number that people move: a point to drag or to move with the keys, tinted zones, dots."""

from __future__ import annotations

from math import isfinite

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.ui.cells import claims
from mnist_desktop.ui.painting import dot, fill, focus_ring
from mnist_desktop.ui.plane import Plane, axes, stroke
from mnist_desktop.ui.plot_words import PlotWords
from mnist_desktop.ui.point_scene import Curve, Dots, Scene, Zone
from mnist_desktop.ui.theme import theme

_TOP, _RIGHT = 10, 12  # px around the plane
_AXIS, _NAMED = 30, 46  # px below it, without and with a name
_PAGE = 10  # steps
TINT = 0.07  # of its colour in a zone


class PointPlot(QWidget):
    """A plot with a point; Left and Right move it by a step, Page Up and Page Down by ten, Home and End to the ends.

    Signals
    -------
    moved : float
        Where people moved the point to, on whole steps.

    Parameters
    ----------
    name, object_name : str
        For those who hear the window; unique in it.
    x_name : str
        Below the axis.
    left : int
        Px for the numbers at the left, so that plots above each other stand in line.
    """

    moved = Signal(float)

    def __init__(
        self, name: str, object_name: str, x_name: str = "", left: int = 44, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Nothing to show yet"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._x_name, self._left = x_name, left
        self._scene = Scene()
        self._step = 0.01
        self._point: tuple[float, float | None] | None = None
        self._words = ""
        self._rightwards: bool | None = None
        theme().changed.connect(self._restyle)

    # -- what is shown -------------------------------------------------------------------------------------

    def set_scene(self, scene: Scene, step: float) -> None:
        """Show other curves; the point moves in whole steps of x."""
        self._scene, self._step = scene, step
        self.update()

    def set_point(
        self, x: float, y: float | None, words: str, told: str = "", rightwards: bool | None = None
    ) -> None:
        """Put the point: at no height it is a line only.

        Parameters
        ----------
        x, y : float
            Where.
        words : str
            What stands beside it.
        told : str
            The same for those who hear the window, where it should be more.
        rightwards : bool, optional
            At which side of the point the words should stand; that with more room where nothing is said. They go
            to another where they would hide a curve.
        """
        self._point, self._words, self._rightwards = (x, y), words, rightwards
        self.setAccessibleDescription(told or words)
        self.update()

    def clear(self, why: str) -> None:
        """Show nothing, and say why."""
        self._scene, self._point, self._words = Scene(y_ticks=[]), None, why
        self.setAccessibleDescription(why)
        self.update()

    def as_text(self) -> str:
        """Return the curves for a spreadsheet, tab-separated."""
        return self._scene.as_text(self._x_name or "x")

    def plane(self) -> Plane:
        """Return where the numbers lie."""
        below = _NAMED if self._x_name else _AXIS
        scale = theme().scale  # half of the last number stands to the right of the plane
        rect = QRectF(self.rect()).adjusted(self._left * scale, _TOP, -_RIGHT * max(scale, 1.0), -below)
        return Plane(rect, self._scene.x, self._scene.y)

    def sizeHint(self) -> QSize:
        """Return a size in which curves can be read."""
        return QSize(400, 200)

    def minimumSizeHint(self) -> QSize:
        """Return the least one."""
        return QSize(220, 104)

    # -- painting ------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint zones, axes, curves, dots and the point."""
        painter, plane = QPainter(self), self.plane()
        if self._point is None:
            painter.setFont(theme().font(0.9))
            painter.setPen(theme().color("muted"))
            inside = QRectF(self.rect()).adjusted(24, 8, -24, -8)
            painter.drawText(inside, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)
        else:
            for zone in self._scene.zones:
                self._paint_zone(painter, plane, zone)
            across, up = plane.ticks(64, 34)
            axes(
                painter,
                plane,
                self._x_name,
                (
                    across if self._scene.x_ticks is None else self._scene.x_ticks,
                    up if self._scene.y_ticks is None else self._scene.y_ticks,
                ),
            )
            painter.save()
            painter.setClipRect(plane.rect.adjusted(-4, -_TOP, 4, 4))
            for curve in self._scene.curves:
                _paint_curve(painter, plane, curve)
            for dots in self._scene.dots:
                _paint_dots(painter, plane, dots)
            painter.restore()
            words = PlotWords(painter, plane, self._scene.curves)
            for zone in self._scene.zones:
                words.name_zone(zone, _area(plane, zone))
            at = self._paint_point(painter, plane, *self._point)
            words.keep_clear(at)
            words.name_curves()  # they find a place anywhere, the zones in a column only
            if self._words:
                half = plane.rect.center().x()
                rightwards = at.x() < half if self._rightwards is None else self._rightwards
                words.name_point(at, self._words, rightwards, level=self._point[1] is None)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()))

    def _paint_zone(self, painter: QPainter, plane: Plane, zone: Zone) -> None:
        if (area := _area(plane, zone)).width() > 0:
            fill(painter, area, zone.color, 0, TINT)

    def _paint_point(self, painter: QPainter, plane: Plane, x: float, y: float | None) -> QPointF:
        """Paint the point and the line down to its x; return where people hold it."""
        at = plane.at(x, plane.y[0] if y is None else y)
        at.setY(min(max(at.y(), plane.rect.top()), plane.rect.bottom()))
        foot = QPointF(at.x(), plane.rect.bottom())
        top = QPointF(at.x(), plane.rect.top() if y is None else at.y())
        painter.setPen(QPen(theme().color("accent"), 1.5))
        painter.drawLine(top, foot)
        grip = top + QPointF(0, 8) if y is None else at
        fill(painter, QRectF(grip.x() - 11, grip.y() - 11, 22, 22), "accent", 11, 0.3)
        dot(painter, grip, 6, "surface", "accent")
        return grip

    # -- hands ---------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring the point below the pointer."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._go(self.plane().under(event.position())[0])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(self.plane().under(event.position())[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the point."""
        key, page = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        ways: dict[int, int] = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Down: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: 1,
            Qt.Key.Key_PageDown: -_PAGE,
            Qt.Key.Key_PageUp: _PAGE,
        }
        if self._point is None:
            event.ignore()
        elif key in ways:
            self._go(self._point[0] + ways[key] * self._step * (_PAGE if page else 1))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(self._scene.x[key == Qt.Key.Key_End])
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """Keep the point's keys from the window's shortcuts."""
        return claims(event) or super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it is elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def _go(self, x: float) -> None:
        if self._point is None or not isfinite(x):  # the axis of a run that diverged may have no numbers
            return
        low, high = self._scene.x
        x = min(max(round(x / self._step) * self._step, low), high)
        x = float(f"{x:.9g}")  # 0.30000000000000004 is 0.3
        if x != self._point[0]:
            self.moved.emit(x)

    @Slot()
    def _restyle(self) -> None:
        self.update()


def _area(plane: Plane, zone: Zone) -> QRectF:
    """Return where a zone is in sight; empty where it is not."""
    left = max(plane.at(zone.low, 0).x(), plane.rect.left())
    right = min(plane.at(zone.high, 0).x(), plane.rect.right())
    return QRectF(left, plane.rect.top(), max(right - left, 0), plane.rect.height())


def _paint_curve(painter: QPainter, plane: Plane, curve: Curve) -> None:
    points = plane.line(curve.xs, curve.ys)
    if curve.below and len(curve.xs):
        ends = [plane.at(float(curve.xs[-1]), 0), plane.at(float(curve.xs[0]), 0)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color(curve.color, 0.25))
        painter.drawPolygon(QPolygonF(points.toList() + ends))
    stroke(painter, points, curve.color, curve.wide, curve.style)


def _paint_dots(painter: QPainter, plane: Plane, dots: Dots) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    r = dots.radius
    cross = dots.shape == "cross"
    painter.setPen(QPen(theme().color(dots.color if cross else "surface"), 2 if cross else 1))
    painter.setBrush(theme().color(dots.color, 0.8))
    for x, y in zip(dots.xs, dots.ys, strict=True):
        at = plane.at(float(x), float(y))
        if cross:
            painter.drawLine(at + QPointF(-r, -r), at + QPointF(r, r))
            painter.drawLine(at + QPointF(-r, r), at + QPointF(r, -r))
        elif dots.shape == "diamond":
            corners = (QPointF(0, -r - 1), QPointF(r + 1, 0), QPointF(0, r + 1), QPointF(-r - 1, 0))
            painter.drawPolygon(QPolygonF([at + corner for corner in corners]))
        else:
            painter.drawEllipse(at, r, r)
