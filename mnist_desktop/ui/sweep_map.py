"""What is said of a digit at every position of a sweep: a square of cells, one a position."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.ui.cells import Cell, Cells, claims, moved
from mnist_desktop.ui.painting import focus_ring, write
from mnist_desktop.ui.theme import theme

_LEAST, _CELL = 14, 20  # px
_RIGHT, _WRONG = 0.3, 0.06  # opacity of the ground of a cell
_TINTS = ("positive", "negative")


class SweepMap(QWidget):
    """Cells with the digit that is said there; those read right have a ground.

    Parameters
    ----------
    name, object_name : str
        What is swept, for those who hear the window; unique in it.

    Signals
    -------
    activated : int, int
        Rows down and columns right of the middle: a cell was clicked, or Enter pressed on it.
    """

    activated = Signal(int, int)

    def __init__(self, name: str, object_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._said = np.full((13, 13), -1)
        self._truth = -1
        self._digits: tuple[int, ...] = ()
        self._cursor: Cell = (6, 6)
        theme().changed.connect(self.update)

    def set_said(self, said: np.ndarray, truth: int, digits: tuple[int, ...]) -> None:
        """Show another sweep.

        Parameters
        ----------
        said : numpy.ndarray
            Integers ``[n, n]``, n odd: the digit at each position; −1 for none.
        truth : int
            Which one is right.
        digits : tuple of int
            The digits that can be said; those of a pair have their colours.
        """
        self._said, self._truth, self._digits = said, truth, digits
        self._describe()
        self.update()

    def set_position(self, down: int, right: int) -> None:
        """Mark the position that is looked at elsewhere."""
        half = len(self._said) // 2
        self._cursor = (down + half, right + half)
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for cells of 20 px."""
        side = len(self._said) * _CELL + 4
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Return room for cells in which a digit can be read."""
        side = len(self._said) * _LEAST + 4
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells."""
        painter = QPainter(self)
        cells = self._cells()
        font = theme().font(0.8 if cells.width / cells.dpr >= 17 else 0.7)
        tints = dict(zip(self._digits, _TINTS, strict=True)) if len(self._digits) == 2 else {}
        for row in range(cells.rows):
            for column in range(cells.columns):
                said = int(self._said[row, column])
                if said < 0:
                    continue
                area, right = cells.cell(row, column), said == self._truth
                tint = tints.get(said, "text")
                ground = area.adjusted(0.5, 0.5, -0.5, -0.5)
                painter.fillRect(ground, theme().color(tint, _RIGHT if right else _WRONG))
                color = "text" if right else tints.get(said, "muted")
                write(painter, area, str(said), font, color, Qt.AlignmentFlag.AlignHCenter)
        half = cells.rows // 2
        painter.setPen(QPen(theme().color("muted"), 1))
        painter.drawRect(cells.cell(half, half).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(QPen(theme().color("accent"), 2))
        painter.drawRect(cells.cell(*self._cursor))
        if self.hasFocus():
            focus_ring(painter, cells.rect().adjusted(-2, -2, 2, 2), 4)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the cell that is pressed."""
        cell = self._cells().at(event.position())
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self._go(cell)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along with the pressed mouse."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(self._cells().nearest(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with arrows, Home and End."""
        jump = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        cell = moved(self._cursor, event.key(), jump, *self._said.shape)
        if cell is None:
            event.ignore()
        else:
            self._go(cell)

    def event(self, event: QEvent) -> bool:
        """Keep the cursor's keys from the window's shortcuts."""
        return claims(event) or super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide it."""
        super().focusOutEvent(event)
        self.update()

    @Slot()
    def _go(self, cell: Cell) -> None:
        if cell == self._cursor:
            return
        half = len(self._said) // 2
        self.set_position(cell[0] - half, cell[1] - half)
        self.activated.emit(cell[0] - half, cell[1] - half)

    def _cells(self) -> Cells:
        room = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        return Cells.fitted(*self._said.shape, room, self.devicePixelRatioF())

    def _describe(self) -> None:
        half = len(self._said) // 2
        down, right = self._cursor[0] - half, self._cursor[1] - half
        said = int(self._said[self._cursor])
        words = self.tr("{down} down, {right} right: read as {said}")
        self.setAccessibleDescription(words.format(down=down, right=right, said=said if said >= 0 else "–"))
