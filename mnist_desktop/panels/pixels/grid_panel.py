"""Every pixel of the digit as a number."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from mnist_desktop.lab.tensors import describe
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.panels.pixels.empty_hint import EmptyHint
from mnist_desktop.panels.pixels.facts import Facts
from mnist_desktop.panels.pixels.held import held
from mnist_desktop.panels.pixels.sheet import Sheet
from mnist_desktop.panels.pixels.totals import Totals
from mnist_desktop.session import Session, Topic
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.number_grid import NumberGrid

_LEAST, _MOST = 16, 32  # px, side of a cell
_ASIDE = 600  # px; from this width on the totals stand beside the numbers
_EXAMPLE = 3


class GridPanel(Panel):
    """The digit as a table: point, drag a slice, edit a number."""

    shows = frozenset({Topic.DIGIT, Topic.SLICE, Topic.CELL, Topic.WRITING, Topic.CONFIG, Topic.DATA})
    interval_ms = 33

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._card = Card(self.tr("Every pixel is a number"), dense=True)
        self._card.set_rim(8, 8, 8)  # the numbers of the rows are margin enough
        self._facts = Facts(self.tr("the digit"))
        self._card.head.addWidget(self._facts)
        self._grid = NumberGrid(self.tr("Pixels of the digit"), "pixels-grid", _LEAST)
        self._grid.set_values(session.digit.image)
        self._grid.set_cell_range(_LEAST, _MOST)
        self._sheet = Sheet(self._grid)
        self._hint = EmptyHint(self._grid)
        self._totals = Totals()
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._parts.addWidget(self._sheet, 1)
        self._parts.addWidget(self._totals)
        self._card.body.addLayout(self._parts)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._card)
        self.setSizePolicy(self._card.sizePolicy())
        self._arrange(aside=False)
        self._grid.slice_selected.connect(self._dragged)
        self._grid.cell_changed.connect(session.looking.set_cell)
        self._grid.hovered.connect(self._point_at)
        self._grid.value_edited.connect(session.edit_pixel)
        self._hint.sample_wanted.connect(self._take_sample)
        session.looking.hover_changed.connect(self._mark)

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Draw the numbers, what is chosen of them, and what they come to."""
        session, looking = self.session, self.session.looking
        if topics & {Topic.DIGIT, Topic.WRITING, Topic.CONFIG}:
            self._show_numbers()
        rows, columns = looking.rows, looking.columns
        self._grid.set_slice(rows[0], rows[-1] + 1, columns[0], columns[-1] + 1)
        self._grid.set_cell(*looking.cell)
        self._mark()
        if session.digit.empty:
            self._hint.offer_sample(session.data is not None)
        self._hint.setVisible(session.digit.empty)

    def _show_numbers(self) -> None:
        looking = self.session.looking
        self._grid.set_values(self.session.digit.image)
        self._grid.set_fraction(looking.unit)
        self._sheet.set_unit(looking.unit)
        of = describe(held(self.session, sliced=False))
        self._facts.show_facts(of)
        self._totals.show_totals(of, looking.unit)

    # -- what people do ------------------------------------------------------------------------------------

    @Slot(int, int, int, int)
    def _dragged(self, r0: int, r1: int, c0: int, c1: int) -> None:
        self.session.looking.set_index((slice(r0, r1, 1), slice(c0, c1, 1)))

    @Slot(int, int)
    def _point_at(self, row: int, column: int) -> None:
        self.session.looking.set_hover((row, column) if row >= 0 else None)

    @Slot()
    def _mark(self) -> None:
        self._grid.set_hover(*(self.session.looking.hover or (-1, -1)))

    @Slot()
    def _take_sample(self) -> None:
        data = self.session.data
        if data is not None:
            self.session.take_sample(int((data.train.labels == _EXAMPLE).argmax()))
            self._grid.setFocus()

    # -- room ----------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the totals where there is room for them."""
        super().resizeEvent(event)
        self._arrange(aside=self.width() >= _ASIDE)

    def _arrange(self, aside: bool) -> None:
        directions = QBoxLayout.Direction
        self._parts.setDirection(directions.LeftToRight if aside else directions.TopToBottom)
        self._parts.setSpacing(16 if aside else 6)
        self._totals.arrange(aside)


def _title() -> str:
    return QCoreApplication.translate("GridPanel", "Every pixel is a number")


PANEL = PanelSpec("pixels-grid-panel", "pixels", _title, GridPanel, (1, 0, 3, 8))
