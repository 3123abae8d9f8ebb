"""A tensor as a table of numbers on their colours, with the chosen slice, the cursor and the hovered cell."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from mnist_desktop.ui.cell_scroller import CellScroller
from mnist_desktop.ui.cells import Cell, Cells, clamped
from mnist_desktop.ui.number_tiles import HEAD, HEAD_CHOSEN, NumberTiles, hairline
from mnist_desktop.ui.numerals import short_fraction
from mnist_desktop.ui.painting import mark_cell
from mnist_desktop.ui.qimage import levels, lut, strongest
from mnist_desktop.ui.theme import theme

Slice = tuple[int, int, int, int]  # first row, end row, first column, end column; the ends are left out

_BYTES = [str(value) for value in range(256)]
_FRACTIONS = [short_fraction(value / 255) for value in range(256)]


class NumberView(CellScroller):
    """Rows and columns of numbers; only those to be seen are painted.

    Parameters
    ----------
    name : str
        What the numbers are, for those who hear the window: ``"Pixels"``.
    object_name : str
        Unique in the window.
    cell : int
        Height of a cell in logical pixels: 16 for a whole digit, 34 for a slice.
    cell_width : int or None
        Its width; None: as wide as high.
    ramp : str
        ``"ink"`` or ``"diverging"``.
    headers : bool
        Show the numbers of rows and columns.
    """

    def __init__(
        self,
        name: str,
        object_name: str,
        cell: int = 16,
        cell_width: int | None = None,
        ramp: str = "ink",
        headers: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(QSize(cell_width or cell, cell), headers, parent)
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self._ramp = ramp
        self._values = np.zeros((0, 0), np.uint8)
        self._m = 255.0
        self._fraction = False
        self._grounds: np.ndarray | None = None
        self._tiles: NumberTiles | None = None
        self._slice: Slice | None = None
        self._cursor: Cell = (0, 0)
        self._cursor_shown = True
        self._hover: Cell | None = None
        self._describe()
        theme().changed.connect(self._restyle)

    @property
    def values(self) -> np.ndarray:
        """The numbers shown, ``[rows, columns]``, read-only."""
        return self._values

    @property
    def cell(self) -> Cell:
        """Row and column of the cell cursor."""
        return self._cursor

    @property
    def slice(self) -> Slice | None:
        """The chosen slice: first row, end row, first column, end column."""
        return self._slice

    def set_values(self, values: np.ndarray, m: float | None = None) -> None:
        """Show other numbers; of the same shape and scale, only those that changed are painted.

        Parameters
        ----------
        values : numpy.ndarray
            uint8 (0 paper to 255 ink) or any real dtype, ``[rows, columns]``; copied if it can be written to.
        m : float or None
            Where the ramp ends; None: 255 for uint8, else the largest finite magnitude.
        """
        if values.flags.writeable:
            values = values.copy()
            values.flags.writeable = False
        end = m if m is not None else 255.0 if values.dtype == np.uint8 else strongest(values)
        old, same = self._values, values.dtype == self._values.dtype and end == self._m
        self._values, self._m = values, end
        if old.shape != values.shape:
            self._cursor, self._hover = clamped(self._cursor, *values.shape), None
            if self._slice and (self._slice[1] > values.shape[0] or self._slice[3] > values.shape[1]):
                self._slice = None
            self._set_shape(*values.shape)
            self.viewport().update()
        elif not same:
            self.viewport().update()
        elif (changed := old != values).any():
            rows, columns = np.flatnonzero(changed.any(1)), np.flatnonzero(changed.any(0))
            self._update_span(int(rows[0]), int(columns[0]), int(rows[-1]) + 1, int(columns[-1]) + 1)
        self._describe()

    def set_grounds(self, grounds: np.ndarray | None) -> None:
        """Take the colour of every cell from elsewhere: uint8, the shape of the values; None: from the values."""
        self._grounds = grounds
        self.viewport().update()

    def set_fraction(self, on: bool) -> None:
        """Write bytes as parts of full ink, 0 to 1, or as 0 to 255."""
        if on != self._fraction:
            self._fraction = on
            self._describe()
            self.viewport().update()

    def set_slice(self, r0: int, r1: int, c0: int, c1: int) -> None:
        """Frame rows ``r0..r1`` and columns ``c0..c1`` (ends left out); an empty slice takes the frame away."""
        wanted = (r0, r1, c0, c1) if r0 < r1 and c0 < c1 else None
        if wanted != self._slice:
            self._slice = wanted
            self.viewport().update()

    def set_cell(self, row: int, column: int) -> None:
        """Move the cell cursor; −1, −1 shows none until the keyboard comes back. Nothing is emitted."""
        shown = row >= 0 and column >= 0
        cell = clamped((row, column), *self._values.shape) if shown else self._cursor
        if (cell, shown) != (self._cursor, self._cursor_shown) and self._values.size:
            self._cursor, self._cursor_shown = cell, shown
            if shown:
                self._reveal(cell)
            self._describe()
            self.viewport().update()

    def set_hover(self, row: int, column: int) -> None:
        """Mark a cell, as when it is hovered elsewhere; −1, −1 for none."""
        inside = 0 <= row < self._rows and 0 <= column < self._columns
        cell = (row, column) if inside else None
        if cell != self._hover:
            for place in (self._hover, cell):
                if place is not None:
                    self._update_span(*place, place[0] + 1, place[1] + 1)
            self._hover = cell

    def text(self, row: int, column: int) -> str:
        """Return a cell's number as it is written."""
        return self._text(self._values[row, column].item())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells, the numbers of rows and columns and the marks in the part asked for."""
        if not self._values.size:
            return
        cells, body = self._cells(), self._body()
        tiles = self._ready_tiles(cells)
        painter = QPainter(self.viewport())
        part = event.rect() & body
        if not part.isEmpty():
            painter.setClipRect(part)
            self._paint_cells(painter, cells, tiles, part)
            self._paint_marks(painter, cells)
        if self._headers and not body.contains(event.rect()):
            self._paint_headers(painter, cells, tiles, body)
        painter.end()

    def _paint_cells(self, painter: QPainter, cells: Cells, tiles: NumberTiles, part: QRect) -> None:
        (r0, c0) = cells.nearest(QPointF(part.topLeft()))
        (r1, c1) = cells.nearest(QPointF(part.bottomRight() + QPoint(1, 1)))
        shown = self._values[r0 : r1 + 1, c0 : c1 + 1]
        if self._grounds is not None and self._grounds.shape == self._values.shape:
            grounds = self._grounds[r0 : r1 + 1, c0 : c1 + 1].tolist()
        else:
            grounds = levels(shown, self._ramp, self._m).tolist()
        corner = cells.cell(r0, c0).topLeft()
        place, left = QPointF(corner), corner.x()
        wide, high = cells.width / cells.dpr, cells.height / cells.dpr
        draw, tile, text = painter.drawPixmap, tiles.tile, self._text
        for numbers, row in zip(shown.tolist(), grounds, strict=True):
            place.setX(left)
            for number, level in zip(numbers, row, strict=True):
                draw(place, tile(text(number), level))
                place.setX(place.x() + wide)
            place.setY(place.y() + high)
        # Tiles have their hairlines at the right and below. Lines: a translucent fillRect of 1 px costs 0.1 ms.
        line = 1 / cells.dpr
        rim = cells.rect().adjusted(-line / 2, -line / 2, -line, -line)
        painter.setPen(QPen(hairline(), line))
        painter.drawLine(rim.topLeft(), rim.bottomLeft())
        painter.drawLine(rim.topLeft(), rim.topRight())

    def _paint_headers(self, painter: QPainter, cells: Cells, tiles: NumberTiles, body: QRect) -> None:
        ground, view = theme().color("surface"), self.viewport().rect()
        (r0, c0), (r1, c1) = (
            cells.nearest(QPointF(body.topLeft())),
            cells.nearest(QPointF(body.bottomRight())),
        )
        r_chosen, c_chosen = self._chosen()
        wide, high = cells.width / cells.dpr, cells.height / cells.dpr
        painter.setClipRect(QRect(0, 0, view.width(), body.top()))
        painter.fillRect(view, ground)
        for column in range(c0, c1 + 1):
            tile = tiles.tile(str(column), HEAD_CHOSEN if column in c_chosen else HEAD)
            painter.drawPixmap(QPointF(cells.cell(0, column).x(), round((body.top() - high) / 2)), tile)
        painter.setClipRect(QRect(0, body.top(), body.left(), body.height()))
        painter.fillRect(view, ground)
        for row in range(r0, r1 + 1):
            tile = tiles.tile(str(row), HEAD_CHOSEN if row in r_chosen else HEAD)
            painter.drawPixmap(QPointF(round((body.left() - wide) / 2), cells.cell(row, 0).y()), tile)

    def _paint_marks(self, painter: QPainter, cells: Cells) -> None:
        accent = theme().color("accent")
        # The tiles bring the lines right of them and below; these are the outer two.
        painter.setPen(QPen(theme().color("hairline"), 1))
        area = cells.rect()
        painter.drawLine(area.topLeft() - QPointF(0.5, 0.5), area.topRight() - QPointF(0.5, 0.5))
        painter.drawLine(area.topLeft() - QPointF(0.5, 0.5), area.bottomLeft() - QPointF(0.5, 0.5))
        if self._slice is not None:
            r0, r1, c0, c1 = self._slice
            area = cells.span(r0, c0, r1, c1)
            painter.fillRect(area, theme().color("accent", 0.07))
            painter.setPen(QPen(accent, 2))
            painter.drawRect(area)
        if self._hover is not None:
            mark_cell(painter, cells.cell(*self._hover).adjusted(-0.5, -0.5, -0.5, -0.5), 1, 0.6)
        if not (self._cursor_shown or self.hasFocus()):
            return
        rim = 0.0 if self.hasFocus() else 0.5
        cell = cells.cell(*self._cursor).adjusted(-rim, -rim, -rim, -rim)
        mark_cell(painter, cell, 2 if self.hasFocus() else 1)

    def _text(self, number: float) -> str:
        if self._values.dtype == np.uint8:
            return (_FRACTIONS if self._fraction else _BYTES)[int(number)]
        return short_fraction(number)

    def _chosen(self) -> tuple[range, range]:
        """Return the rows and columns whose numbers are in the accent."""
        row, column = self._cursor
        r0, r1, c0, c1 = self._slice or (row, row + 1, column, column + 1)
        return range(r0, r1), range(c0, c1)

    def _ready_tiles(self, cells: Cells) -> NumberTiles:
        if self._tiles is None or not self._tiles.fit(cells.width, cells.height, cells.dpr):
            self._tiles = NumberTiles(cells.width, cells.height, cells.dpr, lut(self._ramp))
        return self._tiles

    def _restyle(self) -> None:
        self._tiles = None
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Paint anew with another font."""
        if event.type() == QEvent.Type.FontChange:
            self._tiles = None
            self._fit()
        super().changeEvent(event)

    def _describe(self) -> None:
        if not self._values.size:
            self.setAccessibleDescription(self.tr("Nothing to show yet"))
            return
        row, column = self._cursor
        text = self.tr("Row {0}, column {1}: {2}").format(row, column, self.text(row, column))
        self.setAccessibleDescription(text)
