"""A sketch as pixels, painted stroke by stroke as it is drawn.

One raster of a fixed size feeds the model, so what it reads never depends on the screen; another, as large as the
canvas in device pixels, is what one sees. Both take the same strokes.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from mnist_desktop.lazy_numpy import np
from mnist_desktop.ui.colormaps import grey_lut
from mnist_desktop.ui.qimage import pixels32
from mnist_desktop.ui.sketch import SIDE, InkPoint, Sketch, Stroke

MODEL_SIDE = 280  # px; ten per unit, enough for the recipe to shrink it with good grey levels
BLACK, WHITE = "#000000", "#FFFFFF"


class SketchRaster:
    """A square picture of a sketch that grows with the pen.

    A stroke is smoothed by quadratic curves between the midpoints of its points, each with the point between
    them as control point. The last half segment is provisional: the next point takes it back, so that the picture
    is the same whether a stroke was drawn live or replayed.

    Parameters
    ----------
    side : int
        In pixels; a multiple of 28.
    paper, ink : str
        ``#RRGGBB``. By default every channel holds the level itself: Qt paints six times faster on 32 bits than on its
        8-bit grey.

    Raises
    ------
    ValueError
        `side` is no multiple of 28.
    """

    def __init__(self, side: int, paper: str = BLACK, ink: str = WHITE) -> None:
        if side < SIDE or side % SIDE:
            raise ValueError(f"The side is a multiple of {SIDE}, not {side}.")
        self._side = side
        self._scale = side / SIDE
        self._ends = paper, ink
        self._paper, self._ink = QColor(paper), QColor(ink)
        self.image = QImage(side, side, QImage.Format.Format_RGB32)
        self._pen = QPen(
            self._ink, 1, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        )
        self._width = 1.0
        self._points: list[InkPoint] = []
        self._under: tuple[QRect, QImage] | None = None  # what the provisional end covers
        self.image.fill(self._paper)

    def array(self) -> np.ndarray:
        """Return the levels of a raster in black and white, uint8 ``[side, side]``; its own memory, read-only."""
        levels = pixels32(self.image).astype(np.uint8)  # the lowest byte, as any other
        levels.flags.writeable = False
        return levels

    def replay(self, sketch: Sketch) -> None:
        """Start again from a whole sketch."""
        self._under = None
        self._points.clear()
        self.image.fill(self._paper)
        if sketch.ground is not None:
            cell = self._side // SIDE
            pixels32(self.image)[:] = grey_lut(*self._ends)[sketch.ground].repeat(cell, 0).repeat(cell, 1)
        if not sketch.strokes:
            return
        painter = self._painter()
        for stroke in sketch.strokes:
            self._take(stroke.width, stroke.erase)
            for point in stroke.points:
                self._points.append(point)
                self._paint(painter, self._firm())
            self._paint(painter, self._loose())
        painter.end()
        self._points.clear()

    def begin(self, stroke: Stroke) -> QRect:
        """Put the pen down: paint a stroke of one point; return what changed, in pixels."""
        self._take(stroke.width, stroke.erase)
        self._points.append(stroke.points[0])
        painter = self._painter()
        touched = self._paint_loose(painter)
        painter.end()
        return touched

    def extend(self, point: InkPoint) -> QRect:
        """Draw on to a point; return what changed, in pixels."""
        self._points.append(point)
        painter = self._painter()
        touched = QRect()
        if self._under is not None:
            touched, patch = self._under
            painter.resetTransform()
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            painter.drawImage(touched.topLeft(), patch)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            painter.scale(self._scale, self._scale)
        touched = touched.united(self._paint(painter, self._firm()))
        touched = touched.united(self._paint_loose(painter))
        painter.end()
        return touched

    def _take(self, width: float, erase: bool) -> None:
        self._points.clear()
        self._under = None
        self._width = width
        self._pen.setColor(self._paper if erase else self._ink)

    def _painter(self) -> QPainter:
        painter = QPainter(self.image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale, self._scale)
        return painter

    def _firm(self) -> QPainterPath | None:
        """Return the part of the stroke that its newest point has made certain."""
        if len(self._points) < 2:
            return None
        corner, end = self._points[-2], self._points[-1]
        start = _middle(self._points[-3], corner) if len(self._points) > 2 else QPointF(corner.x, corner.y)
        path = QPainterPath(start)
        path.quadTo(QPointF(corner.x, corner.y), _middle(corner, end))
        return path

    def _loose(self) -> QPainterPath:
        """Return the half segment that reaches for the newest point, or the dot of the only one."""
        end = self._points[-1]
        path = QPainterPath(
            _middle(self._points[-2], end) if len(self._points) > 1 else QPointF(end.x, end.y)
        )
        # A path without length is not stroked; a thousandth of a unit makes the dot.
        path.lineTo(end.x + (1e-3 if len(self._points) == 1 else 0.0), end.y)
        return path

    def _paint(self, painter: QPainter, path: QPainterPath | None) -> QRect:
        if path is None:
            return QRect()
        self._pen.setWidthF(self._width * self._points[-1].weight)
        painter.setPen(self._pen)
        painter.drawPath(path)
        return self._reach(path)

    def _paint_loose(self, painter: QPainter) -> QRect:
        path = self._loose()
        touched = self._reach(path)
        self._under = (touched, self.image.copy(touched)) if not touched.isEmpty() else None
        self._paint(painter, path)
        return touched

    def _reach(self, path: QPainterPath) -> QRect:
        """Return the pixels a path can touch with its pen, anti-aliasing included."""
        box = path.controlPointRect()
        k, margin = self._scale, self._width * self._points[-1].weight * self._scale / 2 + 2
        pixels = QRectF(box.x() * k, box.y() * k, box.width() * k, box.height() * k)
        return pixels.adjusted(-margin, -margin, margin, margin).toAlignedRect() & self.image.rect()


def _middle(a: InkPoint, b: InkPoint) -> QPointF:
    return QPointF((a.x + b.x) / 2, (a.y + b.y) / 2)
