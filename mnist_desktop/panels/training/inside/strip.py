"""An image laid out as one row of 784, and the piece of it that one row of the image became."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.ui.painting import frame, write
from mnist_desktop.ui.qimage import ink
from mnist_desktop.ui.theme import theme

SIDE = 28
_BAND, _GAP, _LINE = 16, 22, 18  # px
_RIGHT = Qt.AlignmentFlag.AlignRight


class Strip(QWidget):
    """The whole row above; below it, in lines that fan out, the 28 numbers of one row of the image."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("The image as one row"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._image = np.zeros((SIDE, SIDE), np.uint8)
        self._cell = (0, 0)
        theme().changed.connect(self.update)

    def show_image(self, image: np.ndarray, row: int, column: int) -> None:
        """Show an image, uint8 ``[28, 28]``, and a cell of it."""
        self._image, self._cell = image, (row, column)
        words = self.tr("Row {0} of the image is places {1} to {2} of 784; pixel {3} holds {4}")
        first = row * SIDE
        self.setAccessibleDescription(
            words.format(row, first, first + SIDE - 1, first + column, int(image[row, column]))
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for both bands and the places."""
        return QSize(200, _LINE + _BAND + _GAP + self._small() + _LINE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bands, the lines between them and the places."""
        painter = QPainter(self)
        wide, (row, column) = self.width() - 2, self._cell
        caption = theme().font(0.82)
        upper = QRectF(1, _LINE, wide, _BAND)
        small = self._small()
        lower = QRectF(1, upper.bottom() + _GAP, small * SIDE, small)
        lower.moveLeft(
            min(max(1.0, 1 + wide * (row + 0.5) / SIDE - lower.width() / 2), 1 + wide - lower.width())
        )
        head = QRectF(0, 0, self.width(), _LINE)
        write(painter, head, "0", caption, "muted")
        write(painter, head, "783", caption, "muted", _RIGHT)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(upper, ink(np.ascontiguousarray(self._image.reshape(1, -1))))
        frame(painter, upper.adjusted(-1, -1, 1, 1), "hairline", radius=1)
        piece = QRectF(upper.left() + wide * row / SIDE, upper.top(), wide / SIDE, _BAND)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("accent"), 1))
        painter.drawLine(piece.bottomLeft(), lower.topLeft())
        painter.drawLine(piece.bottomRight(), lower.topRight())
        painter.setPen(QPen(theme().color("accent"), 2))
        painter.drawRect(piece)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(lower, ink(np.ascontiguousarray(self._image[row : row + 1])))
        frame(painter, lower.adjusted(-1, -1, 1, 1), "hairline", radius=1)
        painter.drawRect(QRectF(lower.left() + column * small, lower.top(), small, small))
        below = QRectF(lower.left(), lower.bottom() + 1, lower.width(), _LINE)
        write(painter, below, str(row * SIDE), caption, "muted")
        write(painter, below, str(row * SIDE + SIDE - 1), caption, "muted", _RIGHT)

    def _small(self) -> int:
        """Return the side of one number of the lower band."""
        return max(6, min(14, (self.width() - 2) // (SIDE + 6)))
