"""The digit minus two of the ideal digits: where it has more ink and where less, and how much in all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QVBoxLayout

from mnist_desktop.panels.ideal.difference_maps import DifferenceMaps, MapRow
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.session import Session, Topic
from mnist_desktop.session.words import translated
from mnist_desktop.ui.badge import Badge
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.numerals import numeral

if TYPE_CHECKING:
    import numpy as np

    from mnist_desktop.lab.differences import Differences

_TINTS = ("positive", "negative")  # of the task's two digits


class DifferencesPanel(Panel):
    """Maps and numbers of the two ideals that are compared; the pixel under the pointer is worked out in words."""

    shows = frozenset({Topic.DATA, Topic.DIGIT, Topic.CONFIG, Topic.COMPARISON})
    interval_ms = 16  # a frame

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._found: list[Differences | None] = [None, None]
        self._pair = session.comparison.pair
        self._ideals: list[np.ndarray | None] = [
            None,
            None,
        ]  # of the pair: the same arrays as long as it is the same
        self._row = 0  # of maps, the one last pointed at
        self._card = Card("")
        self._card.head.addWidget(Badge("[28, 28]", self.tr("Shape of the maps")))
        self._maps = DifferenceMaps()
        self._maps.pointed.connect(self._pointed)
        self._card.body.addWidget(self._maps)
        session.looking.hover_changed.connect(self._show_pixel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Draw the differences to the two ideals."""
        comparison, digit = self.session.comparison, self.session.digit
        pair = comparison.pair
        if pair != self._pair or Topic.DATA in topics:
            ideals, self._pair = self.session.ideals, pair
            there = [ideals is not None and not comparison.lacks(ideal) for ideal in pair]
            self._ideals = [
                ideals[d] if ideals is not None and t else None for d, t in zip(pair, there, strict=True)
            ]
        self._found = [comparison.differences(ideal) for ideal in pair]
        drawn = digit.drawn is not None
        title = (
            self.tr("Your drawing") if drawn else self.tr("Digit") if digit.empty else translated(digit.title)
        )
        self._card.set_title(self.tr("{0} − ideal").format(title))
        self._maps.set_rows([self._map_row(i) for i in range(len(pair))], self._hint())
        self._show_pixel()

    def _hint(self) -> str:
        if self.session.ideals is None:
            return self.tr("The ideal digits are being made")
        if self.session.digit.empty:
            return self.tr(
                "Draw a digit, or take a sample, to see where it has more ink than an ideal and where less"
            )
        return ""

    def _map_row(self, i: int) -> MapRow:
        comparison, digit = self.session.comparison, self.session.digit
        ideal, found = self._pair[i], self._found[i]
        rivals = comparison.task.digits if comparison.task.is_pair else ()
        tint = _TINTS[rivals.index(ideal)] if ideal in rivals else "text"
        name = self.tr("ideal {0}").format(ideal)
        if found is None:
            return MapRow(name, tint, (None, self._ideals[i], None, None, None))
        other = self._found[1 - i]
        return MapRow(
            name,
            tint,
            (digit.image, self._ideals[i], found.signed, found.absolute, found.squared),
            (
                (self.tr("mean"), numeral(found.mean, "+.4f")),
                ("L1", numeral(found.l1, ".4f")),
                ("L2", numeral(found.l2, ".4f")),
            ),
            (False, other is None or found.l1 <= other.l1, other is None or found.l2 <= other.l2),
        )

    # -- the pixel under the pointer -----------------------------------------------------------------------

    @Slot(int, int, int)
    def _pointed(self, which: int, row: int, column: int) -> None:
        self._row = which
        self.session.looking.set_hover((row, column) if row >= 0 else None)
        self._show_pixel()

    @Slot()
    def _show_pixel(self) -> None:
        if not self.isVisible():
            return
        cell, found = self.session.looking.hover, self._found[self._row]
        self._maps.mark(*(cell or (-1, -1)))
        if cell is None or found is None:
            self._card.set_sub("")
            return
        x, m, signed = (numeral(float(a[cell]), ".3f") for a in (found.digit, found.ideal, found.signed))
        squared = numeral(float(found.squared[cell]), ".3f")
        self._card.set_sub(f"[{cell[0]}, {cell[1]}]  {x} − {m} = {signed},  ² {squared}")


PANEL = PanelSpec(
    id="differences",
    place="ideal",
    title=lambda: QCoreApplication.translate("DifferencesPanel", "Digit − ideal"),
    build=DifferencesPanel,
    cell=(1, 0, 1, 8),
    stretch=7,  # sizes go by stretch: three and a half times as high as the gallery
)
