"""The slice of the digit, large enough to read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from mnist_desktop.lab.tensors import describe
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.panels.pixels.facts import Facts
from mnist_desktop.panels.pixels.held import held
from mnist_desktop.session import Session, Topic
from mnist_desktop.session.looking import Cell
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.number_grid import NumberGrid

_LEAST, _MOST = 16, 34  # px, side of a cell
_ROWS = 6  # that have room at full size: the book's slice


class SlicePanel(Panel):
    """The numbers of the slice, tied to those of the whole digit."""

    shows = frozenset({Topic.DIGIT, Topic.SLICE, Topic.CELL, Topic.WRITING, Topic.CONFIG})
    interval_ms = 33

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._rows = self._columns = range(0)  # of the digit, that are drawn: the session may be ahead
        self._card = Card(self.tr("The slice"))
        self._facts = Facts(self.tr("the slice"), dtype=False)  # which is the digit's
        self._card.head.addWidget(self._facts)
        self._grid = NumberGrid(
            self.tr("Numbers of the slice"), "pixels-slice-grid", _MOST, headers=False, selectable=False
        )
        self._grid.set_cell_range(_LEAST, _MOST)
        self._grid.setFixedHeight(_ROWS * _MOST + 4)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._grid)
        row.addStretch(1)
        self._card.body.addLayout(row)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._card)
        self.setSizePolicy(self._card.sizePolicy())
        self._grid.cell_changed.connect(self._moved)
        self._grid.hovered.connect(self._point_at)
        self._grid.value_edited.connect(self._edited)
        session.looking.hover_changed.connect(self._mark)

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Draw the slice and what is chosen in it."""
        looking = self.session.looking
        if topics != {Topic.CELL}:
            self._rows, self._columns = looking.rows, looking.columns
            self._grid.set_values(self.session.digit.image[looking.index])
            self._grid.set_fraction(looking.unit)
            self._facts.show_facts(describe(held(self.session, sliced=True)))
        self._grid.set_cell(*self._inside(looking.cell))
        self._mark()

    def _inside(self, cell: Cell | None) -> Cell:
        """Return where a cell of the digit lies in the slice; −1, −1 if it is outside."""
        if cell is None or cell[0] not in self._rows or cell[1] not in self._columns:
            return -1, -1
        return self._rows.index(cell[0]), self._columns.index(cell[1])

    def _outside(self, row: int, column: int) -> Cell:
        """Return the cell of the digit that a cell of the slice is."""
        return self._rows[row], self._columns[column]

    # -- what people do ------------------------------------------------------------------------------------

    @Slot(int, int)
    def _moved(self, row: int, column: int) -> None:
        self.session.looking.set_cell(*self._outside(row, column))

    @Slot(int, int)
    def _point_at(self, row: int, column: int) -> None:
        self.session.looking.set_hover(self._outside(row, column) if row >= 0 else None)

    @Slot()
    def _mark(self) -> None:
        self._grid.set_hover(*self._inside(self.session.looking.hover))

    @Slot(int, int, int)
    def _edited(self, row: int, column: int, ink: int) -> None:
        self.session.edit_pixel(*self._outside(row, column), ink)


def _title() -> str:
    return QCoreApplication.translate("SlicePanel", "The slice")


PANEL = PanelSpec("pixels-slice", "pixels", _title, SlicePanel, (1, 8, 1, 4))
