"""A grid of cards that puts them below one another where they would be too narrow beside each other."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QGridLayout, QWidget

from mnist_desktop.ui.theme import theme

GAP = 12  # px between cards side by side
ROW_GAP = 10  # px between their rows: height is what a small screen lacks
# px at the usual size of type: with less, the heads of cards side by side would not be read to their ends.
_BESIDE = 640


class CardGrid(QGridLayout):
    """Cards in cells, as in any grid; in a narrow window, or with large type, a column in the order of the cells.

    Parameters
    ----------
    parent : QWidget, optional
        The widget that gets the layout.
    across : int
        How many of them stay beside each other, where they are small.
    """

    def __init__(self, parent: QWidget | None = None, across: int = 1) -> None:
        if parent is None:  # Qt takes None for a parent that it cannot be
            super().__init__()
        else:
            super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(GAP)
        self.setVerticalSpacing(ROW_GAP)
        self._cells: dict[QWidget, tuple[int, int, int, int]] = {}
        self._across, self._wide, self._stacked = across, 0, False
        self._rows: list[int] = []  # how much of the spare room each row of the grid takes, and each column
        self._columns: list[int] = []

    def addWidget(self, widget: QWidget, row: int, column: int, rows: int = 1, columns: int = 1) -> None:  # type: ignore[override]
        """Add a card in a cell."""
        self._cells[widget] = row, column, rows, columns
        super().addWidget(widget, row, column, rows, columns)

    @property
    def stacked(self) -> bool:
        """Whether the cards are below one another."""
        return self._stacked

    def minimumSize(self) -> QSize:
        """Return what the cards need; below one another each is as high as it likes, for the page scrolls anyway."""
        least = super().minimumSize()
        return QSize(least.width(), self._liked(least.height(), self._wide))

    def minimumHeightForWidth(self, width: int) -> int:
        """Return the same for a width."""
        return self._liked(super().minimumHeightForWidth(width), width)

    def setGeometry(self, rect: QRect) -> None:
        """Place the cards, beside each other where there is room."""
        self._wide = rect.width()
        narrow = rect.width() < _BESIDE * theme().scale
        if narrow and not self.stacked:
            self._stack()
        elif not narrow and self.stacked:
            self._spread()
        super().setGeometry(rect)

    def _liked(self, least: int, width: int) -> int:
        if not self.stacked:
            return least
        hint: int = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        return max(least, hint)

    def _stack(self) -> None:
        self._stacked = True
        self._rows = [self.rowStretch(row) for row in range(self.rowCount())]
        self._columns = [self.columnStretch(column) for column in range(self.columnCount())]
        ordered = sorted(self._cells, key=lambda widget: self._cells[widget][:2])
        self._place({widget: (*divmod(n, self._across), 1, 1) for n, widget in enumerate(ordered)})
        for row in range(self.rowCount()):
            self.setRowStretch(row, 0)  # each has what it likes: nothing to share out by
        for column in range(self.columnCount()):
            self.setColumnStretch(column, int(column < self._across))

    def _spread(self) -> None:
        self._stacked = False
        self._place(self._cells)
        for row, share in enumerate(self._rows):
            self.setRowStretch(row, share)
        for column, share in enumerate(self._columns):
            self.setColumnStretch(column, share)

    def _place(self, cells: dict[QWidget, tuple[int, int, int, int]]) -> None:
        for widget, cell in cells.items():
            self.removeWidget(widget)
            super().addWidget(widget, *cell)
