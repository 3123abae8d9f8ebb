"""What is being looked at in the digit: a slice of it, one cell, and how its numbers are written."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from mnist_desktop.lab.dataset import SIDE
from mnist_desktop.lazy_numpy import np
from mnist_desktop.session.topics import Topic

Cell = tuple[int, int]  # row, column
Index = tuple[slice, slice]  # rows and columns, as in x[4:10, 4:10]

BOOK_SLICE: Index = (slice(4, 10), slice(4, 10))
BOOK_CELL: Cell = (6, 7)  # the first ink of the book's 3 in that slice


class Looking(QObject):
    """Shared by all that shows the digit's numbers: the canvas, the grid, the slice and what is printed of it.

    Signals
    -------
    changed : frozenset of Topic
        SLICE, CELL or WRITING: another slice, another cell, another way to write the numbers.
    hover_changed
        The pointer is over another pixel of the digit, or over none. Apart from the topics: it is as frequent as
        the mouse moves, and nobody need catch up with it.

    Attributes
    ----------
    index : tuple of slice
        The rows and columns of the slice, ``x[index]``.
    cell : tuple of int
        Row and column of the cell cursor.
    hover : tuple of int, or None
        Row and column of the pixel under the pointer, wherever that is.
    unit : bool
        Whether numbers are written from 0 to 1 (float32), not from 0 to 255 (uint8).
    tensor : bool
        Whether a PyTorch tensor is printed, not a NumPy array.
    """

    changed = Signal(object)
    hover_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.index = BOOK_SLICE
        self.cell = BOOK_CELL
        self.hover: Cell | None = None
        self.unit = False
        self.tensor = True

    @property
    def rows(self) -> range:
        """The rows in the slice."""
        return range(*self.index[0].indices(SIDE))

    @property
    def columns(self) -> range:
        """The columns in the slice."""
        return range(*self.index[1].indices(SIDE))

    def numbers(self, image: np.ndarray) -> np.ndarray:
        """Return the numbers of an image as they are written: uint8 0 to 255 as it is, or float32 0 to 1."""
        return image.astype(np.float32) / 255 if self.unit else image

    def set_index(self, index: Index) -> None:
        """Look at another slice."""
        if index != self.index:
            self.index = index
            self.changed.emit(frozenset({Topic.SLICE}))

    def set_cell(self, row: int, column: int) -> None:
        """Move the cell cursor."""
        if (row, column) != self.cell:
            self.cell = (row, column)
            self.changed.emit(frozenset({Topic.CELL}))

    def set_hover(self, cell: Cell | None) -> None:
        """Say which pixel of the digit is under the pointer; None for none."""
        if cell != self.hover:
            self.hover = cell
            self.hover_changed.emit()

    def set_unit(self, unit: bool) -> None:
        """Write numbers from 0 to 1, or from 0 to 255."""
        if unit != self.unit:
            self.unit = unit
            self.changed.emit(frozenset({Topic.WRITING}))

    def set_tensor(self, tensor: bool) -> None:
        """Print a PyTorch tensor, or a NumPy array."""
        if tensor != self.tensor:
            self.tensor = tensor
            self.changed.emit(frozenset({Topic.WRITING}))
