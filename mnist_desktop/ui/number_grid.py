"""A table of numbers to point at, cut slices from, and edit."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QGuiApplication, QHelpEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QWidget

from mnist_desktop.ui.cell_editor import CellEditor
from mnist_desktop.ui.cells import Cell, claims, clamped, moved
from mnist_desktop.ui.number_view import NumberView
from mnist_desktop.ui.tensor_tip import show_tip

_STARTS = "0123456789.,"  # keys that begin a number; the last two where it is a fraction


class NumberGrid(NumberView):
    """Numbers worked on by mouse and keys; see :class:`NumberView` for how they are shown.

    Dragging, or arrows with Shift, choose a slice; arrows move the cell cursor; typing a number, F2 or a double
    click edits a byte, or any number where that is allowed. The grid changes no number itself: it tells, and is
    given the new values.

    Parameters
    ----------
    selectable : bool
        A slice can be chosen.
    any_number : bool
        Numbers of every dtype can be edited: :attr:`number_edited` tells, not :attr:`value_edited`.
    """

    slice_selected = Signal(int, int, int, int)  # first row, end row, first column, end column; ends left out
    cell_changed = Signal(int, int)
    hovered = Signal(int, int)  # −1, −1 beside the cells
    value_edited = Signal(int, int, int)  # row, column, 0 to 255
    number_edited = Signal(int, int, float)  # row, column, any number

    def __init__(
        self,
        name: str,
        object_name: str,
        cell: int = 16,
        cell_width: int | None = None,
        ramp: str = "ink",
        headers: bool = True,
        selectable: bool = True,
        any_number: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, object_name, cell, cell_width, ramp, headers, parent)
        self._selectable, self._any = selectable, any_number
        self._anchor: Cell | None = None  # where a slice began
        self._dragged = False
        self._under: Cell | None = None
        self.viewport().setMouseTracking(True)
        self.viewport().setObjectName(f"{object_name}-cells")
        self._editor = CellEditor(self.viewport())
        self._edited: Cell = (0, 0)
        self._editor.entered.connect(self._entered)
        self._editor.number_entered.connect(self._number_entered)
        self._editor.left.connect(self.setFocus)

    @Slot()
    def copy(self) -> None:
        """Put the slice, or everything where none is chosen, on the clipboard as tab-separated text."""
        QGuiApplication.clipboard().setText(self.as_text())

    def as_text(self) -> str:
        """Return the slice, or everything where none is chosen, as tab-separated text."""
        r0, r1, c0, c1 = self._slice or (0, self._rows, 0, self._columns)
        rows = self._values[r0:r1, c0:c1].tolist()
        return "\n".join("\t".join(map(self._plain, row)) for row in rows)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Move the cell cursor; with Shift, choose the slice from the cursor to here."""
        cell = self._cells().at(event.position()) if self._values.size else None
        if event.button() != Qt.MouseButton.LeftButton or cell is None:
            event.ignore()
            return
        if self._selectable and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._select(self._cursor, cell)
            return
        self._anchor = cell
        self._go(cell)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose a slice with the button down; tell the cell below."""
        if not self._values.size:
            return
        cells = self._cells()
        if self._selectable and self._anchor is not None and event.buttons() & Qt.MouseButton.LeftButton:
            cell = cells.nearest(event.position())
            if cell != self._anchor or self._dragged:
                self._dragged = True
                self._reveal(cell)
                self._select(self._anchor, cell)
        inside = self._body().contains(event.position().toPoint())
        self._tell(cells.at(event.position()) if inside else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a slice."""
        self._anchor, self._dragged = None, False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit the number below."""
        if event.button() == Qt.MouseButton.LeftButton and self._cells().at(event.position()) == self._cursor:
            self._edit()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell that no cell is below any more when the mouse leaves; tell of the tensor where it rests."""
        if event.type() == QEvent.Type.Leave:
            self._tell(None)
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            shown = self._values / np.float32(255) if self._fraction else self._values
            if show_tip(event, self, shown):
                return True
        return super().viewportEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep the keys of cursor and editing from the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Copy) or self._starts_edit(event):
                event.accept()
                return True
            return claims(event) or super().event(event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor, choose with Shift, edit, copy."""
        if not self._values.size:
            event.ignore()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif self._starts_edit(event):
            self._edit(event.text() if event.text() in _STARTS + "-" else "")
        elif (cell := self._destination(event)) is not None:
            if self._selectable and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._anchor = self._anchor or self._cursor
                self._go(cell)
                self._select(self._anchor, cell)
            else:
                self._anchor = None
                self._go(cell)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _destination(self, event: QKeyEvent) -> Cell | None:
        """Return where a key takes the cursor."""
        row, column = self._cursor
        page = max(1, self._body().height() // self._cell.height() - 1)
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            down = page if event.key() == Qt.Key.Key_PageDown else -page
            return clamped((row + down, column), self._rows, self._columns)
        jump = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return moved(self._cursor, event.key(), jump, self._rows, self._columns)

    def _starts_edit(self, event: QKeyEvent) -> bool:
        if not self._any and self._values.dtype != np.uint8:
            return False
        if event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return True
        starts = _STARTS + "-" if self._any else _STARTS if self._fraction else _STARTS[:10]
        typed = event.text() in starts and event.text() != ""
        return typed and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier

    def _edit(self, typed: str = "") -> None:
        """Open the field over the cursor's cell, with the key that was typed or its number."""
        if not self._any and self._values.dtype != np.uint8:
            return
        self._reveal(self._cursor)
        self._edited = self._cursor
        over = self._cells().cell(*self._cursor).toAlignedRect()
        number = self._values[self._cursor].item()
        text = typed or (f"{number / 255:.4f}" if self._fraction else format(number, ".9g"))
        self._editor.open(over, text, self._fraction, selected=not typed, any_number=self._any)

    @Slot(int)
    def _entered(self, number: int) -> None:
        row, column = self._edited
        if row < self._rows and column < self._columns and self._values[row, column] != number:
            self.value_edited.emit(row, column, number)

    @Slot(float)
    def _number_entered(self, number: float) -> None:
        row, column = self._edited
        if row < self._rows and column < self._columns and self._values[row, column] != number:
            self.number_edited.emit(row, column, number)

    def _go(self, cell: Cell) -> None:
        if cell != self._cursor or not self._cursor_shown:
            self.set_cell(*cell)
            self.cell_changed.emit(*cell)

    def _select(self, one: Cell, other: Cell) -> None:
        chosen = (
            min(one[0], other[0]),
            max(one[0], other[0]) + 1,
            min(one[1], other[1]),
            max(one[1], other[1]) + 1,
        )
        if chosen != self._slice:
            self.set_slice(*chosen)
            self.slice_selected.emit(*chosen)

    def _tell(self, cell: Cell | None) -> None:
        if cell != self._under:
            self._under = cell
            row, column = cell if cell is not None else (-1, -1)
            self.set_hover(row, column)
            self.hovered.emit(row, column)

    def _plain(self, number: float) -> str:
        """Return a number for other programs: a point, all its digits, no true minus."""
        if self._values.dtype == np.uint8:
            return f"{number / 255:.4f}" if self._fraction else str(number)
        return format(number, ".9g")
