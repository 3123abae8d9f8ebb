"""A scrolling table of equal cells with numbered rows and columns: where everything is, nothing painted yet."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy, QWidget

from mnist_desktop.ui.cells import Cell, Cells
from mnist_desktop.ui.number_tiles import number_font

_MOST_ROWS = 40  # of the size hint; further ones are scrolled to
_LEAST = 18  # px, room of row and column numbers
_EDGE = 2  # px around the cells, so that frames of 2 px are whole


class CellScroller(QAbstractScrollArea):
    """Geometry and scrolling of a table.

    Parameters
    ----------
    cell : QSize
        In logical pixels.
    headers : bool
        Keep room for the numbers of rows and columns.
    """

    def __init__(self, cell: QSize, headers: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._cell = self._wished = cell
        self._range: tuple[int, int] | None = None
        self._headers = headers
        self._rows = self._columns = 0

    def set_cell_range(self, least: int, most: int) -> None:
        """Let square cells fill the room: `least` to `most` logical pixels wide; below that the table scrolls."""
        self._range = (least, most)
        self._fit()
        self.viewport().update()

    def fitted(self, room: QSize) -> QSize:
        """Return how much of a room all cells take in the largest size that fits in it."""
        cell = self._largest(room) if self._range is not None else self._cell
        return self._needed(cell, self._rows).boundedTo(room)

    def sizeHint(self) -> QSize:
        """Return room for all cells in the size they were made for, up to a screenful of rows."""
        bar = 0 if self._rows <= _MOST_ROWS else self.verticalScrollBar().sizeHint().width()
        return self._needed(self._wished, min(self._rows, _MOST_ROWS)) + QSize(bar, 0)

    def minimumSizeHint(self) -> QSize:
        """Return room for a few cells."""
        return QSize(4 * self._wished.width(), 4 * self._wished.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the scroll bars."""
        super().resizeEvent(event)
        self._fit()

    def _set_shape(self, rows: int, columns: int) -> None:
        self._rows, self._columns = rows, columns
        self._fit()
        self.updateGeometry()

    def _fit(self) -> None:
        """Give the cells their size, and let the scroll bars reach every one."""
        if self._range is not None:
            self._cell = self._largest(self.maximumViewportSize())
        left, top = self._margins(self._cell)
        height, width = self._cell.height(), self._cell.width()
        whole = QSize(left + self._columns * width + _EDGE, top + self._rows * height + _EDGE)
        room = self.maximumViewportSize()
        # Where everything fits without bars, a bar must not take the room that makes the other one necessary.
        fits = whole.width() <= room.width() and whole.height() <= room.height()
        body = room if fits else self.viewport().size()
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setRange(0, max(0, whole.height() - body.height()))
        down.setPageStep(max(height, body.height() - top))
        down.setSingleStep(height)
        across.setRange(0, max(0, whole.width() - body.width()))
        across.setPageStep(max(width, body.width() - left))
        across.setSingleStep(width)

    def _largest(self, room: QSize) -> QSize:
        """Return the largest cells of the range all of which can be seen."""
        assert self._range is not None
        least, most = self._range
        for side in range(most, least, -1):
            needed = self._needed(QSize(side, side), self._rows)
            if needed.width() <= room.width() and needed.height() <= room.height():
                return QSize(side, side)
        return QSize(least, least)

    def _needed(self, cell: QSize, rows: int) -> QSize:
        left, top = self._margins(cell)
        return QSize(left + self._columns * cell.width() + _EDGE, top + rows * cell.height() + _EDGE)

    def _margins(self, cell: QSize) -> tuple[int, int]:
        """Return the room left of cells of that size and above them, in logical pixels."""
        if not self._headers:
            return _EDGE, _EDGE
        metrics = QFontMetricsF(number_font(cell.height()))
        widest = metrics.horizontalAdvance(str(max(self._rows - 1, 10)))
        return max(_LEAST, round(widest) + 8), max(_LEAST, round(metrics.height()) + 4)

    def _body(self) -> QRect:
        """Return the part of the viewport that shows cells, in logical pixels."""
        left, top = self._margins(self._cell)
        return self.viewport().rect().adjusted(left - _EDGE, top - _EDGE, 0, 0)

    def _cells(self) -> Cells:
        dpr = self.viewport().devicePixelRatioF()
        left, top = self._margins(self._cell)
        return Cells(
            self._rows,
            self._columns,
            max(1, round(self._cell.width() * dpr)),
            max(1, round(self._cell.height() * dpr)),
            round((left - self.horizontalScrollBar().value()) * dpr),
            round((top - self.verticalScrollBar().value()) * dpr),
            dpr,
        )

    def _reveal(self, cell: Cell) -> None:
        """Scroll so that a cell is seen."""
        area, body = self._cells().cell(*cell).toAlignedRect(), self._body()
        for bar, low, high, start, end in (
            (self.verticalScrollBar(), area.top(), area.bottom(), body.top(), body.bottom()),
            (self.horizontalScrollBar(), area.left(), area.right(), body.left(), body.right()),
        ):
            if low < start:
                bar.setValue(bar.value() - (start - low) - _EDGE)
            elif high > end:
                bar.setValue(bar.value() + (high - end) + _EDGE)

    def _update_span(self, r0: int, c0: int, r1: int, c1: int) -> None:
        """Repaint some cells with what frames them."""
        area = self._cells().span(r0, c0, r1, c1).toAlignedRect()
        self.viewport().update(area.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE) & self._body())
