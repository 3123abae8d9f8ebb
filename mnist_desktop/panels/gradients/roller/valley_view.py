"""The valley of the loss over two of the three parameters, with the walk on it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.panels.gradients.roller.fitting import Fitting
from mnist_desktop.ui import qimage
from mnist_desktop.ui.cells import claims
from mnist_desktop.ui.numerals import brief, numeral
from mnist_desktop.ui.painting import dot, fill, focus_ring, frame, width
from mnist_desktop.ui.plane import Plane, axes, label, stroke
from mnist_desktop.ui.theme import theme

NAMES = ("a", "b", "c")
RANGES = ((-1.2, 1.4), (-24.0, 10.0), (-40.0, 100.0))  # of a, b, c on the map
_LEFT, _TOP, _RIGHT, _BOTTOM = 36, 4, 8, 26  # px around the plane
_CELL = 4  # px of the map in a pixel of its picture
_DECADES = (0.5, 5.0)  # of the loss, from paper to ink
_LEVELS = (10, 30, 100, 300, 1000, 3000, 10_000, 30_000, 100_000)
_KEYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Down: (0, -1),
    Qt.Key.Key_Up: (0, 1),
}
DARKEST = 0.24  # of the ramp: the path and the lines of equal loss must stand out from it


class ValleyView(QWidget):
    """A map: the darker, the higher the loss. A click, or the arrow keys, put the two parameters somewhere else.

    Parameters
    ----------
    fitting : Fitting
        What is shown and moved.
    """

    def __init__(self, fitting: Fitting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("roller-valley")
        self.setAccessibleName(self.tr("Map of the loss"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._fitting = fitting
        fitting.changed.connect(self._follow)
        theme().changed.connect(self._follow)
        self._follow()

    def sizeHint(self) -> QSize:
        """Return the size it has at 1280 by 800."""
        return QSize(400, 220)

    def minimumSizeHint(self) -> QSize:
        """Return the least in which the path can be followed."""
        return QSize(240, 144)

    def plane(self) -> Plane:
        """Return the part of the plane in sight."""
        scale = max(theme().scale, 1.0)  # half of the topmost number stands above the plane
        rect = QRectF(self.rect()).adjusted(_LEFT * scale, _TOP * scale, -_RIGHT, -_BOTTOM)
        across, up = self._fitting.pair
        return Plane(rect, RANGES[across], RANGES[up])

    # -- painting ------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the map, lines of equal loss, the lowest points and the walk."""
        painter, plane = QPainter(self), self.plane()
        across, up = self._fitting.pair
        if self._fitting.fit is not None:
            self._paint_map(painter, plane)
        axes(painter, plane, "", plane.ticks(56, 36))
        frame(painter, plane.rect, "hairline", radius=1)
        painter.setClipRect(plane.rect)
        if self._fitting.fit is not None:
            self._paint_lowest(painter, plane)
            self._paint_walk(painter, plane)
        _pill(painter, plane, plane.rect.bottomRight(), NAMES[across])
        _pill(painter, plane, plane.rect.topLeft(), NAMES[up])
        painter.setClipping(False)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()))

    def _paint_map(self, painter: QPainter, plane: Plane) -> None:
        part = self._fitting.slice()
        assert part is not None
        columns, rows = (max(2, int(n / _CELL)) for n in (plane.rect.width(), plane.rect.height()))
        errors = part.grid(np.linspace(*plane.x, columns), np.linspace(*plane.y, rows)[::-1])
        low, high = _DECADES
        heights = (np.log10(np.maximum(errors, 1e-9)) - low) / (high - low)
        image = qimage.ink(heights.clip(0, 1).astype(np.float32), 1 / DARKEST)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(plane.rect, image)
        painter.setClipRect(plane.rect)
        for level in _LEVELS:
            line = part.contour(level)
            if line is not None:
                stroke(painter, plane.line(line[:, 0], line[:, 1]), "muted", 1)
        painter.restore()

    def _paint_lowest(self, painter: QPainter, plane: Plane) -> None:
        """Mark the lowest point of the map, and the minimum of all where that is another one."""
        part, valley, held = self._fitting.slice(), self._fitting.valley, self._fitting.held
        assert part is not None and valley is not None
        minimum = plane.at(*(float(valley.best[i]) for i in self._fitting.pair))
        _name(
            painter, plane, minimum, self.tr("minimum {0}").format(f"{self._fitting.shown(valley.least):.1f}")
        )
        if held:
            here = plane.at(*(float(v) for v in part.lowest))
            _name(
                painter,
                plane,
                here,
                self.tr("lowest here {0}").format(f"{self._fitting.shown(part.floor):,.0f}"),
            )

    def _paint_walk(self, painter: QPainter, plane: Plane) -> None:
        fit = self._fitting.fit
        assert fit is not None
        across, up = self._fitting.pair
        every = max(1, len(fit.path) // 200)
        places = [*fit.path[:-1:every], fit.params]
        points = [plane.at(float(p[across]), float(p[up])) for p in places]
        stroke(painter, QPolygonF(points), "accent", 1.6)
        for point in points[:-1]:
            fill(painter, QRectF(point.x() - 3, point.y() - 3, 6, 6), "accent", 3)
        fill(painter, QRectF(points[-1].x() - 10, points[-1].y() - 10, 20, 20), "accent", 10, 0.3)
        dot(painter, points[-1], 5.5, "surface", "accent")

    # -- hands ---------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the parameters below the pointer."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._put(*self.plane().under(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag them."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._put(*self.plane().under(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move them by a hundredth of the map."""
        fit, way = self._fitting.fit, _KEYS.get(Qt.Key(event.key()))
        if fit is None or way is None:
            super().keyPressEvent(event)
            return
        now = [float(fit.params[i]) for i in self._fitting.pair]
        plane = self.plane()
        spans = (plane.x[1] - plane.x[0], plane.y[1] - plane.y[0])
        self._put(*(v + w * span / 100 for v, w, span in zip(now, way, spans, strict=True)))

    def event(self, event: QEvent) -> bool:
        """Keep the arrow keys from the window's shortcuts."""
        return claims(event) or super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it is elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def _put(self, x: float, y: float) -> None:
        across, up = self._fitting.pair
        ends = RANGES[across], RANGES[up]
        self._fitting.move_pair(
            *(min(max(v, low), high) for v, (low, high) in zip((x, y), ends, strict=True))
        )

    @Slot()
    def _follow(self) -> None:
        fitting = self._fitting
        part = fitting.slice()
        if fitting.fit is None or part is None:
            self.setAccessibleDescription(self.tr("PyTorch is loading …"))
        else:
            across, up = fitting.pair
            values = [numeral(float(fitting.fit.params[i]), ".2f") for i in (across, up)]
            words = self.tr("{0} {1}, {2} {3}: loss {4}; lowest on this map {5}")
            told = (NAMES[across], values[0], NAMES[up], values[1], brief(fitting.error), brief(part.floor))
            self.setAccessibleDescription(words.format(*told))
        self.update()


def _name(painter: QPainter, plane: Plane, at: QPointF, text: str) -> None:
    """Mark a place with a cross and write beside it where there is room, else above it."""
    for way in (QPointF(5, 5), QPointF(5, -5)):
        stroke(painter, QPolygonF([at - way, at + way]), "text", 2)
    beside = width(text, theme().font(0.9)) / 2 + 16
    if at.x() - 2 * beside > plane.rect.left():
        _pill(painter, plane, at - QPointF(beside, 0), text)
    elif at.x() + 2 * beside < plane.rect.right():
        _pill(painter, plane, at + QPointF(beside, 0), text)
    else:
        _pill(painter, plane, at - QPointF(0, 18), text)


def _pill(painter: QPainter, plane: Plane, at: QPointF, text: str) -> None:
    """Write a word on a ground of its own: the map below may be dark or light."""
    wide = width(text, theme().font(0.9)) + 12.0
    x = min(max(at.x(), plane.rect.left() + wide / 2 + 2), plane.rect.right() - wide / 2 - 2)
    y = min(max(at.y(), plane.rect.top() + 12), plane.rect.bottom() - 12)
    fill(painter, QRectF(x - wide / 2, y - 9, wide, 18), "surface", 4, 0.85)
    label(painter, QPointF(x, y), text, "text")
