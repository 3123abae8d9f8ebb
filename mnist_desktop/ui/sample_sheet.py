"""All images of a dataset as small pictures to scroll through; only those in sight are painted."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from mnist_desktop.ui.cells import claims, moved
from mnist_desktop.ui.qimage import ink
from mnist_desktop.ui.theme import theme

_SIDE = 28  # px of an image
_PITCH = 30  # px from one to the next: neighbours share the line between them
_EDGE = 1
_NONE = np.zeros(0, np.int64)


class SampleSheet(QAbstractScrollArea):
    """Images in rows that fill the width; one of them is current.

    Parameters
    ----------
    name : str
        What they are, for people who cannot see them.
    object_name : str
        Unique in the window.
    parent : QWidget, optional
        Qt's parent.
    """

    chosen = Signal(int)  # the place in the list of what was clicked, or Enter was pressed on

    def __init__(self, name: str, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().valueChanged.connect(self.viewport().update)
        self._images = np.zeros((0, _SIDE, _SIDE), np.uint8)
        self._positions = _NONE
        self._title: Callable[[int], str] = str
        self._current = 0
        theme().changed.connect(self.viewport().update)

    def set_images(self, images: np.ndarray, positions: np.ndarray, title: Callable[[int], str]) -> None:
        """Show other images, from the top.

        Parameters
        ----------
        images : numpy.ndarray
            uint8 ``[M, 28, 28]``, 0 paper to 255 ink; kept, not copied.
        positions : numpy.ndarray
            int64 ``[N]``: which of them, in this order.
        title : callable
            ``title(i)`` names image ``i`` of the list.
        """
        self._images, self._positions, self._title = images, positions, title
        self._current = 0
        self._measure()
        self.verticalScrollBar().setValue(0)
        self._tell()
        self.viewport().update()

    @property
    def current(self) -> int:
        """The place in the list that the keyboard is at."""
        return self._current

    def go_to(self, i: int) -> None:
        """Bring the keyboard's place to image ``i`` of the list, and into sight; nothing is taken."""
        self._go(i)

    # ------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that are in sight."""
        columns, top = self._columns(), self.verticalScrollBar().value()
        first_row = top // _PITCH
        first = first_row * columns
        last = min((-(-(top + self.viewport().height()) // _PITCH)) * columns, len(self._positions))
        if first >= last:
            return
        painter = QPainter(self.viewport())
        picture = ink(_sheet(self._images[self._positions[first:last]], columns))
        place = QRectF(_EDGE, first_row * _PITCH - top + _EDGE, picture.width(), picture.height())
        painter.drawImage(place, picture)
        painter.setPen(QPen(theme().color("hairline"), 1))
        for i in range(first, last):
            painter.drawRect(self._place(i).adjusted(-1, -1, 1, 1))
        if self.hasFocus():
            painter.setPen(QPen(theme().color("accent"), 2))
            painter.drawRect(self._place(self._current).adjusted(-1, -1, 1, 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the new width."""
        super().resizeEvent(event)
        self._measure()

    def viewportEvent(self, event: QEvent) -> bool:
        """Name the image under the pointer."""
        if isinstance(event, QHelpEvent):
            i = self._at(event.pos())
            QToolTip.showText(event.globalPos(), "" if i is None else self._title(i), self)
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the image below."""
        i = self._at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and i is not None:
            self._go(i)
            self.chosen.emit(i)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End of a press that was dealt with."""
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the grid from the window's shortcuts."""
        return claims(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End, Page Up and Down move; Enter takes."""
        count, columns = len(self._positions), self._columns()
        page = max(self.viewport().height() // _PITCH, 1) * columns
        jump = {Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page}.get(Qt.Key(event.key()))
        whole = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        cell = moved(divmod(self._current, columns), event.key(), whole, -(-count // columns), columns)
        if not count:
            event.ignore()
        elif jump is not None:
            self._go(min(max(self._current + jump, 0), count - 1))
        elif cell is not None:
            self._go(min(cell[0] * columns + cell[1], count - 1))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self._current)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide it."""
        super().focusOutEvent(event)
        self.viewport().update()

    # ------------------------------------------------------------------------------------------------------

    def _columns(self) -> int:
        return max((self.viewport().width() - _EDGE) // _PITCH, 1)

    def _place(self, i: int) -> QRect:
        row, column = divmod(i, self._columns())
        top = row * _PITCH - self.verticalScrollBar().value()
        return QRect(_EDGE + column * _PITCH, _EDGE + top, _SIDE, _SIDE)

    def _at(self, point: QPoint) -> int | None:
        row, column = (point.y() + self.verticalScrollBar().value()) // _PITCH, point.x() // _PITCH
        i = row * self._columns() + column
        return i if 0 <= column < self._columns() and 0 <= i < len(self._positions) else None

    def _go(self, i: int) -> None:
        self._current = i
        place, bar = self._place(i), self.verticalScrollBar()
        over, under = place.top() - _EDGE, place.bottom() + 3 * _EDGE - self.viewport().height()
        if over < 0:
            bar.setValue(bar.value() + over)
        elif under > 0:
            bar.setValue(bar.value() + under)
        self._tell()
        self.viewport().update()

    @Slot()
    def _measure(self) -> None:
        rows = -(-len(self._positions) // self._columns())
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(rows * _PITCH + _EDGE - height, 0))
        bar.setPageStep(height)
        bar.setSingleStep(_PITCH)

    def _tell(self) -> None:
        count = len(self._positions)
        place = self.tr("{0} of {1:,}").format(self._current + 1, count)
        self.setAccessibleDescription(f"{self._title(self._current)}, {place}" if count else self.tr("None"))


def _sheet(images: np.ndarray, columns: int) -> np.ndarray:
    """Lay images out in rows with paper between them, uint8 ``[rows · pitch, columns · pitch]``."""
    rows = -(-len(images) // columns)
    sheet = np.zeros((rows * columns, _PITCH, _PITCH), np.uint8)
    sheet[: len(images), :_SIDE, :_SIDE] = images
    return (
        sheet.reshape(rows, columns, _PITCH, _PITCH).swapaxes(1, 2).reshape(rows * _PITCH, columns * _PITCH)
    )
