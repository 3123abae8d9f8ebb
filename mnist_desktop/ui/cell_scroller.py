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
        self._cell, self._headers = cell, headers
        self._rows = self._columns = 0

    def sizeHint(self) -> QSize:
        """Return room for all cells, up to a screenful of rows."""
        left, top = self._margins()
        bar = 0 if self._rows <= _MOST_ROWS else self.verticalScrollBar().sizeHint().width()
        return QSize(
            left + self._columns * self._cell.width() + _EDGE + bar,
            top + min(self._rows, _MOST_ROWS) * self._cell.height() + _EDGE,
        )

    def minimumSizeHint(self) -> QSize:
        """Return room for a few cells."""
        return QSize(4 * self._cell.width(), 4 * self._cell.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the scroll bars."""
        super().resizeEvent(event)
        self._fit()

    def _set_shape(self, rows: int, columns: int) -> None:
        self._rows, self._columns = rows, columns
        self._fit()
        self.updateGeometry()

    def _fit(self) -> None:
        """Let the scroll bars reach every cell."""
        left, top = self._margins()
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

    def _margins(self) -> tuple[int, int]:
        """Return the room left of the cells and above them, in logical pixels."""
        if not self._headers:
            return _EDGE, _EDGE
        metrics = QFontMetricsF(number_font(self._cell.height()))
        widest = metrics.horizontalAdvance(str(max(self._rows - 1, 10)))
        return max(_LEAST, round(widest) + 8), max(_LEAST, round(metrics.height()) + 4)

    def _body(self) -> QRect:
        """Return the part of the viewport that shows cells, in logical pixels."""
        left, top = self._margins()
        edge = _EDGE if self._headers else 0
        return self.viewport().rect().adjusted(left - edge, top - edge, 0, 0)

    def _cells(self) -> Cells:
        dpr = self.viewport().devicePixelRatioF()
        left, top = self._margins()
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
