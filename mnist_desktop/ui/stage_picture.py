"""A bitmap of any size with marks over it: strokes, a box, a point. Small ones in whole pixels, large ones smoothly."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.ui.qimage import indexed, lut
from mnist_desktop.ui.theme import theme

_CROSS = 5  # px, half a cross
_DOT = 1.5  # px, radius of a point of a stroke

Line = Sequence[tuple[float, float]]  # x, y in pixels of the bitmap


class StagePicture(QWidget):
    """A bitmap uint8 ``[H, W]``, 0 paper to 255 ink, as large as there is room.

    Parameters
    ----------
    name, object_name : str
        What it shows, for those who hear the window; unique in it.
    side : int
        Px; it is a square.

    Signals
    -------
    hovered : int, int, int
        Row, column and value of the pixel under the pointer; −1, −1, 0 beside it.
    """

    hovered = Signal(int, int, int)

    def __init__(self, name: str, object_name: str, side: int) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setMinimumSize(side, side)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._side = side
        self._array: np.ndarray | None = None
        self._box: QRectF | None = None
        self._cross: QPointF | None = None
        self._lines: tuple[QPolygonF, ...] = ()
        theme().changed.connect(self.update)

    def set_picture(
        self,
        array: np.ndarray,
        box: tuple[int, int, int, int] | None = None,
        cross: tuple[float, float] | None = None,
        lines: Sequence[Line] = (),
    ) -> None:
        """Show another bitmap and its marks.

        Parameters
        ----------
        array : numpy.ndarray
            uint8 ``[H, W]``; kept, so it must not change.
        box : tuple of int, optional
            Left, top, width and height of a frame, in pixels of the bitmap.
        cross : tuple of float, optional
            Column and row of a cross, counted from the top left corner of the bitmap.
        lines : sequence
            Lines of points, drawn thin.
        """
        self._array = array
        self._box = None if box is None else QRectF(*box)
        self._cross = None if cross is None else QPointF(*cross)
        self._lines = tuple(QPolygonF([QPointF(x, y) for x, y in line]) for line in lines)
        rows, columns = array.shape
        self.setAccessibleDescription(self.tr("{0} by {1} pixels").format(rows, columns))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the square."""
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint bitmap, frame and marks."""
        painter = QPainter(self)
        if self._array is None:
            return
        area, scale = self._area()
        # Only what is painted smaller is smoothed: a pixel that is made larger stays a square.
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale < 1)
        painter.drawImage(area, indexed(self._array, lut("ink")))
        painter.setPen(QPen(theme().color("hairline"), 1))
        painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(area.topLeft())
        accent = theme().color("accent")
        painter.setPen(QPen(accent, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._box is not None:
            box = self._box
            painter.drawRect(
                QRectF(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale)
            )
        if self._cross is not None:
            middle = self._cross * scale
            painter.drawLine(middle - QPointF(_CROSS, 0), middle + QPointF(_CROSS, 0))
            painter.drawLine(middle - QPointF(0, _CROSS), middle + QPointF(0, _CROSS))
        for line in self._lines:
            points = [point * scale for point in line.toList()]
            painter.setPen(QPen(accent, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(points)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            for point in points:
                painter.drawEllipse(point, _DOT, _DOT)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the pixel below."""
        if self._array is None:
            return
        area, scale = self._area()
        spot = (event.position() - area.topLeft()) / scale
        row, column = int(spot.y() // 1), int(spot.x() // 1)
        rows, columns = self._array.shape
        if 0 <= row < rows and 0 <= column < columns:
            self.hovered.emit(row, column, int(self._array[row, column]))
        else:
            self.hovered.emit(-1, -1, 0)

    @Slot()
    def leaveEvent(self, event: object) -> None:
        """No pixel is below any more."""
        self.hovered.emit(-1, -1, 0)

    def _area(self) -> tuple[QRectF, float]:
        """Return where the bitmap is painted, and how many px a pixel of it takes."""
        assert self._array is not None
        rows, columns = self._array.shape
        side = min(self.width(), self.height()) - 2
        scale = side / max(rows, columns)
        if scale > 1:
            scale = int(scale * self.devicePixelRatioF()) / self.devicePixelRatioF()
        wide, high = columns * scale, rows * scale
        left, top = (self.width() - wide) // 2, (self.height() - high) // 2
        return QRectF(left, top, wide, high), scale
