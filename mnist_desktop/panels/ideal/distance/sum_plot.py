"""A sum as it grows, pixel by pixel: a line over 784 pixels, and how far one has come."""

from __future__ import annotations

from math import ceil

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.ui.cells import claims, moved
from mnist_desktop.ui.free_places import FreePlaces, around
from mnist_desktop.ui.numerals import numeral
from mnist_desktop.ui.painting import dot, fill, focus_ring, width, write
from mnist_desktop.ui.theme import theme

_COUNT = 784  # pixels
_SIDE = 28
_LEFT, _RIGHT, _TOP, _LOW = 44, 12, 10, 22  # px around the plot
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500)
_ALIGN_RIGHT = Qt.AlignmentFlag.AlignRight


class SumPlot(QWidget):
    """The running sum; Left and Right go pixel by pixel, Up and Down row by row, the mouse anywhere.

    Signals
    -------
    pixel_chosen : int
        0 to 783.
    """

    pixel_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("distance-sum")
        self.setAccessibleName(self.tr("The sum, pixel by pixel"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._sums = np.zeros(_COUNT)
        self._pixel = _COUNT - 1
        self._color = "text"
        self._describe()
        theme().changed.connect(self.update)

    def set_sums(self, sums: np.ndarray, color: str = "text") -> None:
        """Show a running sum, float64 ``[784]``."""
        self._sums, self._color = sums, color
        self._describe()
        self.update()

    def set_pixel(self, pixel: int) -> None:
        """Mark how far one has come."""
        if pixel != self._pixel:
            self._pixel = pixel
            self._describe()
            self.update()

    def sizeHint(self) -> QSize:
        """Return a size in which the way of the sum can be seen."""
        return QSize(320, 170)

    def minimumSizeHint(self) -> QSize:
        """Return the least one."""
        return QSize(200, 130)

    def point(self, pixel: int) -> QPointF:
        """Return where the sum up to a pixel lies."""
        plot, (low, high) = self._plot(), self._range()
        y = plot.bottom() - (float(self._sums[pixel]) - low) / (high - low) * plot.height()
        return QPointF(plot.x() + pixel / (_COUNT - 1) * plot.width(), y)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint scale, line and mark."""
        painter, plot, caption = QPainter(self), self._plot(), theme().font(0.82)
        low, high = self._range()
        step = next((s for s in _STEPS if (high - low) / s <= 5), 1000)
        for i in range(ceil(low / step), int(high // step) + 1):
            y = plot.bottom() - (i * step - low) / (high - low) * plot.height()
            painter.fillRect(
                QRectF(plot.x(), y, plot.width(), 1), theme().color("edge" if i == 0 else "hairline")
            )
            write(
                painter,
                QRectF(0, y - 9, _LEFT - 8, 18),
                numeral(i * step, "g"),
                caption,
                "muted",
                _ALIGN_RIGHT,
            )
        line = QRectF(plot.x(), plot.bottom() + 4, plot.width(), _LOW - 4)
        write(painter, line, self.tr("pixel 0"), caption, "muted")
        write(painter, line, "783", caption, "muted", _ALIGN_RIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        across = np.linspace(plot.x(), plot.right(), _COUNT).tolist()
        down = (plot.bottom() - (self._sums - low) / (high - low) * plot.height()).tolist()
        points = [QPointF(x, y) for x, y in zip(across, down, strict=True)]
        painter.setPen(QPen(theme().color("muted"), 1, Qt.PenStyle.DotLine))
        painter.drawPolyline(QPolygonF(points[self._pixel :]))
        painter.setPen(QPen(theme().color(self._color), 2))
        painter.drawPolyline(QPolygonF(points[: self._pixel + 1]))
        here, strong = points[self._pixel], theme().font(0.9, 600)
        painter.setPen(QPen(theme().color("accent"), 1))
        painter.drawLine(QPointF(here.x(), plot.top()), QPointF(here.x(), plot.bottom()))
        dot(painter, here, 5, "surface", "accent")
        text = numeral(float(self._sums[self._pixel]), "+.2f")
        wide = width(text, strong)
        free, size = FreePlaces(self.width(), plot.bottom()), (float(wide), 18.0)
        free.cover(np.array(across), np.array(down))
        free.cover(np.full(2, here.x()), np.array([plot.top(), plot.bottom()]))
        rightwards = here.x() < plot.center().x()
        places = around((here.x(), here.y()), size, (self.width() - 3, plot.bottom()), rightwards)
        over = QRectF(QPointF(*free.take_first(places, size)), QSizeF(*size))
        fill(painter, over.adjusted(-3, 0, 3, 0), "surface", 4, 0.8)  # a rule may pass below
        write(painter, over, text, strong, "accent")
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), 4)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the pixel below."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._go_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along while the button is down."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position().x())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go pixel by pixel or row by row; Ctrl+Home and Ctrl+End to the ends."""
        jump = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        row, column = divmod(self._pixel, _SIDE)
        cell = moved((row, column), event.key(), jump, _SIDE, _SIDE)
        if cell is None:
            super().keyPressEvent(event)
            return
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not jump:
            step = 1 if event.key() == Qt.Key.Key_Right else -1
            self._go(self._pixel + step)  # from the end of a row to the next one
        else:
            self._go(cell[0] * _SIDE + cell[1])

    def event(self, event: QEvent) -> bool:
        """Keep these keys from the window's shortcuts."""
        return claims(event) or super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide it."""
        super().focusOutEvent(event)
        self.update()

    def _go_to(self, x: float) -> None:
        plot = self._plot()
        self._go(round((x - plot.x()) / max(plot.width(), 1) * (_COUNT - 1)))

    def _go(self, pixel: int) -> None:
        pixel = min(max(pixel, 0), _COUNT - 1)
        if pixel != self._pixel:
            self.set_pixel(pixel)
            self.pixel_chosen.emit(pixel)

    def _plot(self) -> QRectF:
        return QRectF(_LEFT, _TOP, self.width() - _LEFT - _RIGHT, self.height() - _TOP - _LOW)

    def _range(self) -> tuple[float, float]:
        low, high = min(float(self._sums.min()), 0.0), max(float(self._sums.max()), 0.0)
        return low, high if high - low > 1e-9 else low + 1

    def _describe(self) -> None:
        here, end = (numeral(float(self._sums[i]), "+.2f") for i in (self._pixel, -1))
        self.setAccessibleDescription(
            self.tr("The sum up to pixel {0} is {1}; of all it is {2}").format(self._pixel, here, end)
        )
