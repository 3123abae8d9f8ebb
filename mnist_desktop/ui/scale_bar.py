"""The legend of a colour map: amber + over 0 to blue −, or paper to ink."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.ui.colormaps import diverging_lut, ink_lut
from mnist_desktop.ui.painting import frame, width, write
from mnist_desktop.ui.theme import theme

_THICK = 10
_GAP = 8
_LINE = 20
_RIGHT, _CENTRE = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter


class ScaleBar(QWidget):
    """Upright beside a diverging map, lying below an ink map.

    Parameters
    ----------
    ramp : str
        ``"diverging"`` or ``"ink"``.
    low, high : str
        What stands at the ends of the ink ramp; "0 paper" and "255 ink" where nothing is given.
    """

    def __init__(self, ramp: str, low: str = "", high: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._upright = ramp == "diverging"
        self._low, self._high = low or self.tr("0 paper"), high or self.tr("255 ink")
        fixed, grows = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setSizePolicy(*((fixed, grows) if self._upright else (grows, fixed)))
        self.setAccessibleName(self.tr("Scale"))
        if self._upright:
            self.setAccessibleDescription(
                self.tr("amber is positive, blue is negative, zero is the neutral ground")
            )
        else:
            self.setAccessibleDescription(self.tr("from {0} to {1}").format(self._low, self._high))

    def sizeHint(self) -> QSize:
        """Return the room of bar and signs."""
        if self._upright:
            return QSize(_THICK + _GAP + width("+", theme().font(weight=600)) + 2, 120)
        caption = theme().font(0.9)
        return QSize(width(self._low, caption) + width(self._high, caption) + 2 * _GAP + 120, _LINE)

    def minimumSizeHint(self) -> QSize:
        """Return the room in which it can still be read."""
        hint = self.sizeHint()
        return QSize(hint.width(), 3 * _LINE) if self._upright else QSize(hint.width() - 80, _LINE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ramp in a hairline frame, and what its ends mean."""
        painter = QPainter(self)
        if self._upright:
            bar = QRectF(0, 0, _THICK, self.height())
            ramp = diverging_lut(theme().tokens)[:0:-1].reshape(-1, 1)  # positive above
            signs = bar.translated(_THICK + _GAP, 0)
            signs.setRight(self.width())
            strong = theme().font(weight=600)
            write(painter, QRectF(signs.x(), 0, signs.width(), _LINE), "+", strong, "positive", _CENTRE)
            write(painter, signs, "0", theme().font(0.9), "muted", _CENTRE)
            low = QRectF(signs.x(), self.height() - _LINE, signs.width(), _LINE)
            write(painter, low, "−", strong, "negative", _CENTRE)
        else:
            caption, line = theme().font(0.9), QRectF(self.rect())
            left, right = width(self._low, caption) + _GAP, width(self._high, caption) + _GAP
            write(painter, line, self._low, caption, "muted")
            write(painter, line, self._high, caption, "muted", _RIGHT)
            bar = QRectF(left, (self.height() - _THICK) / 2, self.width() - left - right, _THICK)
            ramp = ink_lut(theme().tokens).reshape(1, -1)
        pixels = np.ascontiguousarray(ramp)
        rows, columns = pixels.shape
        picture = QImage(pixels.data, columns, rows, columns * 4, QImage.Format.Format_RGB32)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(bar.adjusted(1, 1, -1, -1), picture)
        frame(painter, bar, "hairline", radius=1)
