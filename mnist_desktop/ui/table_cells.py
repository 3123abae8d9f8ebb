"""What a table is made of, and how its cells and headings are painted."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mnist_desktop.frozen import dataclass
from mnist_desktop.ui.painting import fill, width, write
from mnist_desktop.ui.theme import theme

ROW = 32  # px high
_PAD = 8  # px beside a text
_TITLE = 0.85  # of the font, for the words of the header
_BAR = 6  # px thick
_LEAST = 32  # px; a shorter bar says nothing and is left out
_FONT = 0.92
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Column:
    """A column.

    Parameters
    ----------
    title, tip : str
        Its heading, and what it means.
    width, wide : int
        In px, and where the table has much room; 0 for the same.
    numeric : bool
        Aligned at the right.
    descending : bool
        Whether the highest stands first when it is sorted by.
    stretch : bool
        Takes the room that is left.
    """

    title: str
    tip: str
    width: int
    wide: int = 0
    numeric: bool = True
    descending: bool = True
    stretch: bool = False


@dataclass(frozen=True)
class Cell:
    """A cell.

    Parameters
    ----------
    text : str
        As it is shown.
    key : float or str
        What it is sorted by; of one kind in a column.
    share : float or None
        The length of a bar before the text, 0..1; None for no bar.
    plain : str
        What is copied where that is more than the text: all digits.
    """

    text: str
    key: float | str
    share: float | None = None
    plain: str = ""


@dataclass(frozen=True)
class Row:
    """A row.

    Parameters
    ----------
    id : hashable
        What names it from one state of the table to the next.
    cells : tuple of Cell
        As many as columns.
    mark : str
        Why it stands out, ``"shown now"``: it is bold and has a bar at its left; empty for others.
    quiet : bool
        It stands back: something to compare with.
    tip : str
        Shown when it is hovered.
    """

    id: Hashable
    cells: tuple[Cell, ...]
    mark: str = ""
    quiet: bool = False
    tip: str = ""


class CellDelegate(QStyledItemDelegate):
    """Paints cells in the colours of the theme.

    Parameters
    ----------
    row_at : callable
        ``row_at(index)`` returns the row of an index.
    columns : sequence of Column
        The columns.
    """

    def __init__(self, row_at: Callable[[_Index], Row], columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(parent)
        self._row_at, self._columns = row_at, columns

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a cell: ground, rule, mark, bar and text."""
        row, column = self._row_at(index), self._columns[index.column()]
        cell = row.cells[index.column()]
        area = QRectF(option.rect)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme().color("accent_soft"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), theme().color("hairline"))
        if row.mark and index.column() == 0:
            painter.fillRect(
                QRectF(area.left(), area.top() + 4, 3, area.height() - 9), theme().color("accent")
            )
        if state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(QRectF(area.left(), area.bottom() - 2, area.width(), 2), theme().color("accent"))
        font = theme().font(_FONT, 600 if row.mark else 400)
        inner = area.adjusted(_PAD, 0, -_PAD, 0)
        track = QRectF(inner.left(), inner.center().y() - _BAR / 2, 0, _BAR)
        track.setRight(inner.right() - width("00,000", font) - _PAD)
        if cell.share is not None and track.width() >= _LEAST:
            fill(painter, track, "track", _BAR / 2)
            track.setWidth(max(track.width() * min(cell.share, 1.0), _BAR))
            fill(painter, track, "accent" if row.mark else "muted", _BAR / 2)
        align = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
        write(painter, inner, cell.text, font, "muted" if row.quiet else "text", align)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return a row of 32 px."""
        return QSize(self._columns[index.column()].width, ROW)


def needed(column: Column, is_sorted: bool = False) -> int:
    """Return the width of a column, wide enough for its title and, where it sorts, for the arrow, px."""
    title = width(f"{column.title} ↓" if is_sorted else column.title, theme().font(_TITLE, 600))
    return max(column.width, ceil(title) + 2 * _PAD)


def written(rows: Sequence[Row], column: int) -> int:
    """Return the width of the longest text of a column, px."""
    strong = theme().font(_FONT, 600)
    return max((width(row.cells[column].text, strong) for row in rows), default=0) + 2 * _PAD


class Header(QHeaderView):
    """Headings that are words, with an arrow at the one that is sorted by.

    Parameters
    ----------
    columns : sequence of Column
        The columns.
    """

    def __init__(self, columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns = columns
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(ROW)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme().changed.connect(self.viewport().update)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint a heading."""
        column, area = self._columns[section], QRectF(rect)
        painter.fillRect(area, theme().color("surface"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), theme().color("edge"))
        sorted_by = section == self.sortIndicatorSection()
        text = column.title
        if sorted_by:
            down = self.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
            text += " ↓" if down else " ↑"
        align = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
        font = theme().font(_TITLE, 600 if sorted_by else 400)
        write(painter, area.adjusted(_PAD, 0, -_PAD, 0), text, font, "text" if sorted_by else "muted", align)
