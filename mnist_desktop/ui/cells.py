"""Where the cells of a tensor lie on the screen: whole device pixels each, whatever the display's ratio."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent

from mnist_desktop.frozen import dataclass

Cell = tuple[int, int]  # row, column

_STEPS: dict[int, Cell] = {
    Qt.Key.Key_Left.value: (0, -1),
    Qt.Key.Key_Right.value: (0, 1),
    Qt.Key.Key_Up.value: (-1, 0),
    Qt.Key.Key_Down.value: (1, 0),
}


@dataclass(frozen=True)
class Cells:
    """A grid of equal cells of whole device pixels.

    Parameters
    ----------
    rows, columns : int
        How many.
    width, height : int
        Of one cell, in device pixels.
    left, top : int
        Of the grid, in device pixels.
    dpr : float
        Device pixels per logical pixel.
    """

    rows: int
    columns: int
    width: int
    height: int
    left: int
    top: int
    dpr: float

    @classmethod
    def fitted(cls, rows: int, columns: int, room: QRectF, dpr: float) -> Cells:
        """Return the largest grid of square cells inside `room` (logical pixels), centred."""
        wide, high = int(room.width() * dpr), int(room.height() * dpr)
        side = max(1, min(wide // max(columns, 1), high // max(rows, 1)))
        left = round(room.left() * dpr) + max(0, wide - side * columns) // 2
        top = round(room.top() * dpr) + max(0, high - side * rows) // 2
        return cls(rows, columns, side, side, left, top, dpr)

    def rect(self) -> QRectF:
        """Return where the grid lies, in logical pixels."""
        return self.span(0, 0, self.rows, self.columns)

    def cell(self, row: int, column: int) -> QRectF:
        """Return where a cell lies, in logical pixels."""
        return self.span(row, column, row + 1, column + 1)

    def span(self, r0: int, c0: int, r1: int, c1: int) -> QRectF:
        """Return where rows ``r0..r1`` and columns ``c0..c1`` (ends left out) lie, in logical pixels."""
        return QRectF(
            (self.left + c0 * self.width) / self.dpr,
            (self.top + r0 * self.height) / self.dpr,
            (c1 - c0) * self.width / self.dpr,
            (r1 - r0) * self.height / self.dpr,
        )

    def at(self, point: QPointF) -> Cell | None:
        """Return the cell under a point in logical pixels; None beside the grid."""
        row, column = self._index(point)
        inside = 0 <= row < self.rows and 0 <= column < self.columns
        return (row, column) if inside else None

    def nearest(self, point: QPointF) -> Cell:
        """Return the cell nearest to a point in logical pixels."""
        row, column = self._index(point)
        return clamped((row, column), self.rows, self.columns)

    def _index(self, point: QPointF) -> Cell:
        row = int((point.y() * self.dpr - self.top) // self.height)
        return row, int((point.x() * self.dpr - self.left) // self.width)


def clamped(cell: Cell, rows: int, columns: int) -> Cell:
    """Return the cell of a grid nearest to `cell`."""
    return max(0, min(cell[0], rows - 1)), max(0, min(cell[1], columns - 1))


def moved(cell: Cell, key: int, jump: bool, rows: int, columns: int) -> Cell | None:
    """Return where a key takes the cell cursor; None if it is no key of the cursor.

    Arrows move by one; with `jump` (Ctrl) to the grid's end, as Home and End do in the row.
    """
    row, column = cell
    if key in _STEPS:
        down, right = _STEPS[key]
        reach = max(rows, columns) if jump else 1
        return clamped((row + down * reach, column + right * reach), rows, columns)
    if key == Qt.Key.Key_Home.value:
        return (0, 0) if jump else (row, 0)
    if key == Qt.Key.Key_End.value:
        return (rows - 1, columns - 1) if jump else (row, columns - 1)
    return None


def claims(event: QEvent) -> bool:
    """Keep the keys of a cell cursor from the window's shortcuts while the grid has the keyboard."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    ours = moved((0, 0), event.key(), False, 1, 1) is not None
    if ours and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
        event.accept()
        return True
    return False
