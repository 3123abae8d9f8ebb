"""``x**2`` with a point to drag, its tangent or a secant, the step and the trail of the walk."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.lab.toys import descent
from mnist_desktop.panels.gradients.descent.trail import drop, parabola, trail
from mnist_desktop.panels.gradients.descent.walk import REACH, SECANT, Walk
from mnist_desktop.ui.cells import claims
from mnist_desktop.ui.numerals import numeral
from mnist_desktop.ui.painting import dot, fill, focus_ring
from mnist_desktop.ui.plane import Plane, arrow, axes, label, stroke
from mnist_desktop.ui.theme import theme

_FINE, _COARSE = 0.1, 1.0  # of x, by an arrow key; with Ctrl
_GRAB = 18  # px around a point
_LEFT, _TOP, _RIGHT, _BOTTOM = 36, 8, 10, 46  # px around the plane
_BELOW = 0.11  # of the height: room for the step's arrow
_BESIDE = 1.15  # of the width: room for words beside the outermost point
_WORDS = 130  # px, "slope −14.15" beside the point
_DASH = Qt.PenStyle.DashLine
_AT_LEFT, _AT_RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


class ParabolaView(QWidget):
    """Drag the point, or move it with the arrow keys; Return takes a step, Backspace takes it back.

    With the secant in sight its second point can be dragged as well, or moved with Shift and the arrows. The plane
    grows, by doubling, as the walk leads out of it.

    Parameters
    ----------
    walk : Walk
        What is shown and changed.
    """

    def __init__(self, walk: Walk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("descent-plot")
        self.setAccessibleName(self.tr("f(x) = x², with a point to move"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._walk = walk
        self._grabbed = ""  # "x", "h"
        self._moved = False  # somebody knows that it can be dragged
        walk.changed.connect(self._follow)
        theme().changed.connect(self._follow)
        self._follow()

    def sizeHint(self) -> QSize:
        """Return the size it has at 1280 by 800."""
        return QSize(430, 320)

    def minimumSizeHint(self) -> QSize:
        """Return the least in which the words fit."""
        return QSize(280, 200)

    def plane(self) -> Plane:
        """Return the part of the plane in sight: as far as the walk has led."""
        walk, reach = self._walk, REACH
        farthest = max(abs(x) for x in walk.places)
        while reach < farthest * 1.02 and reach < 1e9:
            reach *= 2
        high = min(reach, farthest * 1.05) if reach > REACH else reach
        if walk.shown == SECANT:
            reach, high = (max(side, abs(walk.x + walk.h) + 0.2) for side in (reach, high))
        rect = QRectF(self.rect()).adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM)
        return Plane(rect, (-_BESIDE * reach, _BESIDE * reach), (-_BELOW * high**2, high**2))

    # -- painting ------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the curve and what stands on it."""
        painter = QPainter(self)
        plane, walk = self.plane(), self._walk
        across, up = plane.ticks(60, 48)
        axes(painter, plane, "x", (across, [tick for tick in up if tick[0] >= 0]))
        painter.setClipRect(plane.rect.adjusted(-1, -_TOP, _RIGHT, 1))
        parabola(painter, plane, "text", 2.4)
        minimum = plane.at(0, 0) + QPointF(0, 14)
        taken = [walk.x, walk.next, (walk.x + walk.next) / 2]  # where other words stand
        if all(abs(plane.at(x, 0).x() - minimum.x()) > 90 for x in taken):
            label(painter, minimum, self.tr("minimum"), inside=plane.rect)
        trail(painter, plane, walk.places, 4)
        if walk.shown == SECANT:
            self._paint_secant(painter, plane)
        else:
            self._paint_step(painter, plane)
            self._paint_tangent(painter, plane)  # the word of its run stands over the way down to the axis
        at = plane.at(walk.x, walk.x**2)
        fill(painter, QRectF(at.x() - 12, at.y() - 12, 24, 24), "accent", 12, 0.3)
        dot(painter, at, 6.5, "surface", "accent")
        self._paint_words(painter, plane, at)
        painter.setClipping(False)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()))

    def _paint_line(self, painter: QPainter, plane: Plane, slope: float) -> None:
        """Paint the straight line through the point from edge to edge."""
        x, y = self._walk.x, self._walk.x**2
        ends = plane.x
        stroke(painter, plane.line(ends, [y + slope * (end - x) for end in ends]), "accent", 2)

    def _paint_tangent(self, painter: QPainter, plane: Plane) -> None:
        x, slope = self._walk.x, descent.slope(self._walk.x)
        self._paint_line(painter, plane, slope)
        way = -1.0 if x > 0 else 1.0  # towards the minimum there is room
        run = way * plane.x[1] / (_BESIDE * REACH)
        y = x * x
        self._paint_triangle(painter, plane, (x, y), (x + run, y + slope * run))

    def _paint_secant(self, painter: QPainter, plane: Plane) -> None:
        walk = self._walk
        x, end = walk.x, walk.x + walk.h
        stroke(
            painter, plane.line([x, x + 1, x - 1], [x * x, x * x + 2 * x, x * x - 2 * x]), "muted", 1, _DASH
        )
        self._paint_line(painter, plane, descent.secant(x, walk.h))
        self._paint_triangle(painter, plane, (end, end * end), (x, x * x))
        dot(painter, plane.at(end, end * end), 6, "accent", "surface")

    def _paint_triangle(
        self, painter: QPainter, plane: Plane, one: tuple[float, float], two: tuple[float, float]
    ) -> None:
        """Paint rise and run between two points: up or down from the first, then across to the second."""
        corner = plane.at(one[0], two[1])
        high, low = plane.at(*one), plane.at(*two)
        stroke(painter, QPolygonF([high, corner, low]), "muted", 1.4, _DASH)
        rise, run = numeral(abs(one[1] - two[1]), ".3g"), numeral(abs(one[0] - two[0]), ".3g")
        outward = 1 if high.x() > low.x() else -1
        if abs(high.y() - corner.y()) > 16:
            middle = QPointF(corner.x() + 6 * outward, (high.y() + corner.y()) / 2)
            align = _AT_LEFT if outward > 0 else _AT_RIGHT
            label(
                painter,
                middle,
                self.tr("rise {0}").format(rise),
                "text",
                400,
                plane.rect.adjusted(0, 0, _RIGHT, 0),
                align,
            )
        if abs(low.x() - corner.x()) > 8:
            below = 12 if corner.y() >= high.y() else -12
            middle = QPointF((corner.x() + low.x()) / 2, corner.y() + below)
            words = self.tr("run {0}").format(run)
            label(painter, middle, words, "text", 400, plane.rect, ground="surface")

    def _paint_step(self, painter: QPainter, plane: Plane) -> None:
        walk = self._walk
        if not walk.can_step:
            return
        drop(painter, plane, walk.next, "muted")
        start, end = plane.at(walk.x, 0), plane.at(walk.next, 0)
        arrow(painter, start, end, "accent", 4)
        words = self.tr("step {0}").format(numeral(walk.next - walk.x, "+.2f"))
        label(painter, QPointF((start.x() + end.x()) / 2, end.y() + 15), words, "accent", 600, plane.rect)

    def _paint_words(self, painter: QPainter, plane: Plane, at: QPointF) -> None:
        """Say the slope beside the point: outside the curve, where there is room."""
        walk = self._walk
        secant = walk.shown == SECANT
        slope = descent.secant(walk.x, walk.h) if secant else descent.slope(walk.x)
        text = (self.tr("rise/run {0}") if secant else self.tr("slope {0}")).format(numeral(slope, "+.2f"))
        outward = 1 if walk.x >= 0 else -1
        room = (plane.rect.right() - at.x()) if outward > 0 else at.x() - plane.rect.left()
        way = outward if room > _WORDS and not secant else -outward
        align = _AT_RIGHT if way < 0 else _AT_LEFT
        # Near the minimum there is room above the point only.
        flat = abs(at.x() - plane.at(0, 0).x()) < 60
        place = at + (QPointF(0, -24) if flat else QPointF(22 * way, 8))
        centre = Qt.AlignmentFlag.AlignHCenter
        label(painter, place, text, "accent", 600, plane.rect, centre if flat else align)
        if not self._moved and not walk.taken:
            label(
                painter,
                place - QPointF(0, 18),
                self.tr("drag me"),
                "muted",
                400,
                plane.rect,
                centre if flat else align,
            )

    # -- hands ---------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a point, or bring the point below the pointer."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grabbed = self._holds(event.position()) or "x"
            self._drag(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held."""
        if self._grabbed and event.buttons():
            self._drag(event.position())
        else:
            held = self._holds(event.position())
            self.setCursor(Qt.CursorShape.SizeHorCursor if held else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._grabbed = ""

    def _holds(self, pointer: QPointF) -> str:
        plane, walk = self.plane(), self._walk
        points = {"x": walk.x}
        if walk.shown == SECANT:
            points = {"h": walk.x + walk.h, "x": walk.x}
        for name, x in points.items():
            away = plane.at(x, x * x) - pointer
            if away.x() ** 2 + away.y() ** 2 <= _GRAB**2:
                return name
        return ""

    def _drag(self, pointer: QPointF) -> None:
        x = round(self.plane().under(pointer)[0], 2)
        self._moved = True
        if self._grabbed == "h":
            self._set_h(x - self._walk.x)
        else:
            self._walk.put(x)

    def _set_h(self, h: float) -> None:
        """Set the run, never 0: between one point and itself there is no line."""
        h = round(h, 2)
        self._walk.set_h(h if abs(h) >= 0.01 else 0.01)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the point, or the secant's second one, or take a step."""
        key, held = event.key(), event.modifiers()
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}
        if Qt.Key(key) in ways:
            self._moved = True
            by = ways[Qt.Key(key)] * (_COARSE if held & Qt.KeyboardModifier.ControlModifier else _FINE)
            if held & Qt.KeyboardModifier.ShiftModifier and self._walk.shown == SECANT:
                self._set_h(self._walk.h + by)
            else:
                self._walk.put(round(self._walk.x + by, 2))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._walk.put(-3.0 if key == Qt.Key.Key_Home else 3.0)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._walk.step()
        elif key == Qt.Key.Key_Backspace:
            self._walk.back()
        else:
            super().keyPressEvent(event)

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

    @Slot()
    def _follow(self) -> None:
        walk = self._walk
        words = self.tr("x {0}, slope {1}, the next step goes to {2}; steps taken: {3}")
        figures = (numeral(v, ".2f") for v in (walk.x, descent.slope(walk.x), walk.next))
        self.setAccessibleDescription(words.format(*figures, walk.taken))
        self.update()
