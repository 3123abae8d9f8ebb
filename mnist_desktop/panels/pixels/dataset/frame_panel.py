"""A slice of the digit as pandas shows it: a DataFrame in small print on greys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from mnist_desktop.lab.dataset import SIDE
from mnist_desktop.lab.frame import column_levels
from mnist_desktop.lab.tensors import describe, format_slice
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.panels.pixels.facts import Facts
from mnist_desktop.panels.pixels.slice_field import SliceField
from mnist_desktop.session import Session, Topic
from mnist_desktop.session.looking import Cell, Index
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.number_grid import NumberGrid
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.segments import Segments
from mnist_desktop.ui.theme import theme

BOOK_FRAME: Index = (slice(4, 15, 1), slice(4, 22, 1))
_HIGH, _WIDE = 16, 22  # px of a cell: its numbers are 6 pt high
_ROWS = 11  # that are in sight
_ALL = "0–255"
_STYLE = "df.style.set_properties(**{'font-size':'6pt'}).background_gradient('Greys')"


class FramePanel(Panel):
    """Numbers on greys; the cell under the pointer is marked wherever the digit's pixels are shown."""

    shows = frozenset({Topic.DIGIT, Topic.CELL})
    interval_ms = 33

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._index = BOOK_FRAME
        self._wrong = ""
        self._card = Card(self.tr("As a DataFrame"))
        self._facts = Facts(self.tr("the DataFrame"))
        self._card.head.addWidget(self._facts)
        self._field = SliceField()
        self._field.setObjectName("dataset-slice")
        self._field.setAccessibleName(self.tr("Slice in the DataFrame"))
        self._field.setFixedWidth(round(146 * theme().scale))
        self._greys = Segments((_ALL, self.tr("each column")), self.tr("Scale of the greys"), "dataset-greys")
        self._greys.setToolTip(
            self.tr("One scale for all numbers, or one for each column, as background_gradient has it")
        )
        self._words = Label(color="muted", factor=0.9)
        name = self.tr("Numbers of the DataFrame")
        self._grid = NumberGrid(name, "dataset-frame", _HIGH, _WIDE, selectable=False)
        self._grid.setFixedHeight((_ROWS + 1) * _HIGH + 8)
        code = Paragraph(0.82, mono=True)
        code.setText(_STYLE.replace(").", ")\u200b."))  # where it may break
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._field)
        row.addWidget(self._greys)
        row.addWidget(self._words, 1)
        self._card.body.addLayout(row)
        self._card.body.addWidget(self._grid)
        self._card.body.addWidget(code)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._card)
        self.setSizePolicy(self._card.sizePolicy())
        self._field.show_index(self._index)
        self._field.read.connect(self._read)
        self._field.judged.connect(self._judged)
        self._greys.current_changed.connect(self._scale)
        self._grid.hovered.connect(self._point_at)
        self._grid.cell_changed.connect(self._go)
        self._grid.value_edited.connect(self._edited)
        session.looking.hover_changed.connect(self._mark)

    @property
    def _rows(self) -> range:
        return range(*self._index[0].indices(SIDE))

    @property
    def _columns(self) -> range:
        return range(*self._index[1].indices(SIDE))

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Draw the numbers and their greys."""
        if topics != {Topic.CELL}:
            self._show_numbers()
        self._grid.set_cell(*self._inside(self.session.looking.cell))
        self._mark()

    def _show_numbers(self) -> None:
        part = self.session.digit.image[self._index]
        self._grid.set_values(part)
        self._grid.set_grounds(column_levels(part) if self._greys.current != _ALL else None)
        self._facts.show_facts(describe(part))

    def _inside(self, cell: Cell | None) -> Cell:
        """Return where a pixel of the digit lies in the frame; −1, −1 if it is outside."""
        if cell is None or cell[0] not in self._rows or cell[1] not in self._columns:
            return -1, -1
        return self._rows.index(cell[0]), self._columns.index(cell[1])

    def _outside(self, row: int, column: int) -> Cell:
        """Return the pixel of the digit that a cell of the frame is."""
        return self._rows[row], self._columns[column]

    # -- what people do ------------------------------------------------------------------------------------

    @Slot(object)
    def _read(self, index: Index) -> None:
        self._index = index
        self.refresh(self.shows)
        self.session.facts.note({"dataset.slice": format_slice(index, (SIDE, SIDE))})

    @Slot(str)
    def _judged(self, why: str) -> None:
        self._wrong = why
        self._say()

    @Slot(str)
    def _scale(self, greys: str) -> None:
        self.refresh(self.shows)
        self.session.facts.note({"dataset.greys": "all" if greys == _ALL else "columns"})

    @Slot(int, int)
    def _point_at(self, row: int, column: int) -> None:
        self.session.looking.set_hover(self._outside(row, column) if row >= 0 else None)

    @Slot(int, int)
    def _go(self, row: int, column: int) -> None:
        self.session.looking.set_cell(*self._outside(row, column))

    @Slot(int, int, int)
    def _edited(self, row: int, column: int, ink: int) -> None:
        self.session.edit_pixel(*self._outside(row, column), ink)

    @Slot()
    def _mark(self) -> None:
        self._grid.set_hover(*self._inside(self.session.looking.hover))
        self._say()

    def _say(self) -> None:
        """Say what is wrong with the slice, or which pixel of the digit is under the pointer."""
        hover = self.session.looking.hover
        self._words.set_color("error" if self._wrong else "muted")
        if self._wrong:
            self._words.setText(self._wrong)
        elif hover is not None and self._inside(hover) != (-1, -1):
            row, column = self._inside(hover)
            value = self.session.digit.image[hover]
            said = self.tr("df[{0}][{1}] = x[{2}, {3}] = {4}")
            self._words.setText(said.format(column, row, *hover, value))
        else:
            self._words.setText(self.tr("Counted from 0 anew"))


def _title() -> str:
    return QCoreApplication.translate("FramePanel", "As a DataFrame")


PANEL = PanelSpec("dataset-dataframe", "pixels.dataset", _title, FramePanel, (1, 4, 1, 8))
