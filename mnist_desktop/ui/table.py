"""A table that is sorted by any of its columns and can be copied: rows of cells, one of them marked."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from mnist_desktop.ui.table_cells import ROW, CellDelegate, Column, Header, Row, needed, written
from mnist_desktop.ui.theme import theme

_Index = QModelIndex | QPersistentModelIndex
_KEY = Qt.ItemDataRole.UserRole


class TableModel(QAbstractTableModel):
    """The rows as Qt's views ask for them.

    Parameters
    ----------
    columns : sequence of Column
        What stands in each row.
    """

    def __init__(self, columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: tuple[Row, ...] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; those that keep their ids keep their places."""
        same = [row.id for row in rows] == [row.id for row in self.rows]
        if same:
            self.rows = tuple(rows)
            if rows:
                last = self.index(len(rows) - 1, len(self.columns) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text, its key for sorting, its tip or what is said of it."""
        row, column = self.rows[index.row()], self.columns[index.column()]
        cell = row.cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == _KEY:
            return cell.key
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.tip
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = f"{column.title} {cell.text}"
            return f"{said}, {row.mark}" if row.mark else said
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's title or its tip."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return self.columns[section].tip if role == Qt.ItemDataRole.ToolTipRole else None


class Table(QTableView):
    """A quiet table; a click on a heading, or Enter in a column, sorts by it and back.

    Parameters
    ----------
    columns : sequence of Column
        What stands in each row.
    name : str
        What the table is of, for those who hear the window.
    object_name : str
        Unique in the window.

    Signals
    -------
    chosen : object
        Id of the row that became the current one; None for none.
    """

    chosen = Signal(object)

    def __init__(self, columns: Sequence[Column], name: str, object_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self._model = TableModel(columns, self)
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(self._model)
        self._proxy.setSortRole(_KEY)
        self._proxy.setDynamicSortFilter(True)
        self.setModel(self._proxy)
        self.setItemDelegate(CellDelegate(self._row_at, self._model.columns, self))
        self.setHorizontalHeader(Header(self._model.columns, self))
        self.horizontalHeader().setAccessibleName(name)
        self._look()
        self._descending = True
        self._sorted = 0
        self.horizontalHeader().sectionClicked.connect(self._sort_or_turn)
        self.selectionModel().currentRowChanged.connect(self._current_changed)
        self.sort(0, descending=False)

    def _look(self) -> None:
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.horizontalHeader().sortIndicatorChanged.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give columns more where there is room for all of them."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        columns, head = self._model.columns, self.horizontalHeader()
        least = [needed(column, i == head.sortIndicatorSection()) for i, column in enumerate(columns)]
        for i, column in enumerate(columns):
            if column.stretch:  # it gives way to the others as far as its words allow
                least[i] = written(self._model.rows, i)
        large = [
            round(max(column.width * theme().scale, width))
            for column, width in zip(columns, least, strict=True)
        ]
        wide = [max(column.wide, width) for column, width in zip(columns, large, strict=True)]
        fitting = (widths for widths in (wide, large, least) if sum(widths) <= self.width())
        chosen = next(fitting, large)
        scrolls = sum(chosen) > self.width()  # sideways, with every column as wide as it needs
        policy = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff)
        for i, width in enumerate(chosen):
            grows = columns[i].stretch and not scrolls
            mode = QHeaderView.ResizeMode.Stretch if grows else QHeaderView.ResizeMode.Fixed
            head.setSectionResizeMode(i, mode)
            if not grows:
                head.resizeSection(i, width)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; the current one stays current."""
        current = self.current
        self._model.set_rows(rows)
        self._fit()
        if current is not None and self.current != current:
            self.choose(current)

    @property
    def current(self) -> Hashable | None:
        """Id of the current row; None for none."""
        index = self.currentIndex()
        return self._row_at(index).id if index.isValid() else None

    def choose(self, id: Hashable) -> None:
        """Make a row the current one; nothing happens if there is none of that id."""
        for row in range(self._proxy.rowCount()):
            index = self._proxy.index(row, max(self.currentIndex().column(), 0))
            if self._row_at(index).id == id:
                self.setCurrentIndex(index)

    def sort(self, column: int, descending: bool) -> None:
        """Sort by a column."""
        self._sorted, self._descending = column, descending
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self._proxy.sort(column, order)
        self.horizontalHeader().setSortIndicator(column, order)
        way = self.tr("highest first") if descending else self.tr("lowest first")
        words = self.tr("Sorted by {0}, {1}. Enter sorts by the column of the cursor")
        self.setAccessibleDescription(words.format(self._model.columns[column].title, way))

    def as_text(self) -> str:
        """Return headings and rows as they stand, tab-separated, for a spreadsheet."""
        lines = ["\t".join(column.title for column in self._model.columns)]
        for row in range(self._proxy.rowCount()):
            cells = self._row_at(self._proxy.index(row, 0)).cells
            lines.append("\t".join(cell.plain or cell.text for cell in cells))
        return "\n".join(lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Sort with Enter; move with the arrows."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._sort_or_turn(self.currentIndex().column())
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return a few rows; the place gives more."""
        return QSize(sum(needed(column) for column in self._model.columns), ROW * 4)

    def minimumSizeHint(self) -> QSize:
        """Return the heading and two rows."""
        return QSize(200, ROW * 3)

    def _row_at(self, index: _Index) -> Row:
        return self._model.rows[self._proxy.mapToSource(index).row()]

    @Slot(int)
    def _sort_or_turn(self, column: int) -> None:
        first = self._model.columns[column].descending
        self.sort(column, not self._descending if column == self._sorted else first)

    @Slot(QModelIndex, QModelIndex)
    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.chosen.emit(self._row_at(current).id if current.isValid() else None)
