"""A map of weights to paint on: amber for positive, blue for negative, by hand or by keys."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.ui.cells import Cell, Cells, clamped, moved
from mnist_desktop.ui.numerals import numeral
from mnist_desktop.ui.painting import focus_ring
from mnist_desktop.ui.qimage import diverging, strongest
from mnist_desktop.ui.theme import theme

SIDE = 28
_ROOM = 3  # px around the map, for the focus ring


class WeightPad(QWidget):
    """A map ``[28, 28]`` from −m to m; a stroke visits cells, and who holds the map changes it.

    Arrows move a cell cursor; Space paints there, and with Shift held the arrows paint as they go.

    Signals
    -------
    begun
        A stroke begins.
    visited : int, int
        Row and column of each cell a stroke comes to.

    Parameters
    ----------
    name, object_name : str
        For those who hear the window; unique in it.
    """

    begun = Signal()
    visited = Signal(int, int)

    def __init__(self, name: str, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._array = np.zeros((SIDE, SIDE), np.float32)
        self._m = 1.0
        self._last: Cell | None = None
        self._cursor: Cell = (SIDE // 2, SIDE // 2)
        theme().changed.connect(self._restyle)
        self._describe()

    def set_array(self, array: np.ndarray, m: float) -> None:
        """Show weights, float ``[28, 28]``, from −m to m."""
        self._array, self._m = array, m
        self._describe()
        self.update()

    def cells(self) -> Cells:
        """Return where the cells lie."""
        room = QRectF(self.rect()).adjusted(_ROOM, _ROOM, -_ROOM, -_ROOM)
        return Cells.fitted(SIDE, SIDE, room, self.devicePixelRatioF())

    def sizeHint(self) -> QSize:
        """Return room for cells of nine pixels."""
        return QSize(SIDE * 9 + 2 * _ROOM, SIDE * 9 + 2 * _ROOM)

    def minimumSizeHint(self) -> QSize:
        """Return room for cells of six."""
        return QSize(SIDE * 6 + 2 * _ROOM, SIDE * 6 + 2 * _ROOM)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the map, its frame and the cell cursor."""
        painter, cells = QPainter(self), self.cells()
        area = cells.rect()
        painter.drawImage(area, diverging(self._array, self._m))
        painter.setPen(QPen(theme().color("edge"), 1))
        painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5))
        if self.hasFocus():
            painter.setPen(QPen(theme().color("accent"), 2))
            painter.drawRect(cells.cell(*self._cursor))
            focus_ring(painter, area.adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM), 3)

    # -- hands ---------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke."""
        cell = self.cells().at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or cell is None:
            event.ignore()
            return
        self.begun.emit()
        self._visit(cell)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Visit every cell on the way, however fast the hand is."""
        if self._last is None:
            return
        here = self.cells().nearest(event.position())
        (r0, c0), (r1, c1) = self._last, here
        count = max(abs(r1 - r0), abs(c1 - c0))
        for i in range(1, count + 1):
            self._visit((round(r0 + (r1 - r0) * i / count), round(c0 + (c1 - c0) * i / count)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End it."""
        self._last = None

    def _visit(self, cell: Cell) -> None:
        self._last = self._cursor = cell
        self.visited.emit(*cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cell cursor, or paint where it is."""
        held = event.modifiers()
        cell = moved(self._cursor, event.key(), bool(held & Qt.KeyboardModifier.ControlModifier), SIDE, SIDE)
        if event.key() == Qt.Key.Key_Space:
            self.begun.emit()
            self.visited.emit(*self._cursor)
        elif cell is not None:
            self._cursor = clamped(cell, SIDE, SIDE)
            if held & Qt.KeyboardModifier.ShiftModifier:
                self.begun.emit()
                self.visited.emit(*self._cursor)
            self._describe()
            self.update()
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """Keep arrows and Space from the window's shortcuts while the pad has the keyboard."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            if not alt and (key == Qt.Key.Key_Space or moved((0, 0), key, False, 1, 1) is not None):
                event.accept()
                return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the cell cursor."""
        super().focusInEvent(event)
        self._describe()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide it."""
        super().focusOutEvent(event)
        self.update()

    @Slot()
    def _restyle(self) -> None:
        self.update()

    def _describe(self) -> None:
        row, column = self._cursor
        words = self.tr("{0} weights other than 0, the strongest {1}; row {2}, column {3}: {4}")
        count, most = int(np.count_nonzero(self._array)), f"{strongest(self._array):.2f}"
        value = numeral(float(self._array[row, column]), "+.2f")
        self.setAccessibleDescription(words.format(count, most, row, column, value))
