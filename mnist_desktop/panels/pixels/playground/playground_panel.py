"""The playground: tensors, expressions to try or to type, and what they come to."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot

from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.panels.pixels.playground.bench import Bench
from mnist_desktop.panels.pixels.playground.result_card import ResultCard
from mnist_desktop.panels.pixels.playground.tensors_card import TensorsCard
from mnist_desktop.panels.pixels.playground.try_list import TryList
from mnist_desktop.session import Session, Topic
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.card_grid import CardGrid


class PlaygroundPanel(Panel):
    """Works out the expression again whenever it or what it speaks of is another."""

    shows = frozenset({Topic.DIGIT, Topic.SLICE, Topic.CONFIG})
    interval_ms = 150

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._bench = Bench(session, self)
        self._list = TryList()
        tries = Card(self.tr("To try"))
        tries.set_rim(12, 6, 8)
        tries.body.addWidget(self._list, 1)
        self._tensors = TensorsCard(self._bench)
        self._result = ResultCard()
        self._result.show_text(self._bench.text)
        grid = CardGrid(self)
        grid.addWidget(tries, 0, 0, 2, 1)
        grid.addWidget(self._result, 0, 1)
        grid.addWidget(self._tensors, 1, 1)
        for column, share in enumerate((4, 8)):
            grid.setColumnStretch(column, share)
        grid.setRowStretch(0, 1)
        self._list.picked.connect(self._picked)
        self._result.asked.connect(self._work_out)
        self._bench.numbers_changed.connect(self._again)

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Show the digit, and work out the expression with it."""
        self._tensors.show_digit(self.session)
        if Topic.CONFIG in topics:
            self._tensors.show_numbers()
        self._again()

    @Slot()
    def _again(self) -> None:
        self._work_out(self._result.text)

    @Slot(str)
    def _picked(self, text: str) -> None:
        self._result.show_text(text)
        self._work_out(text)

    @Slot(str)
    def _work_out(self, text: str) -> None:
        self._list.show_text(text)
        if not self._bench.ready:
            self._result.show_waiting(self.tr("PyTorch is still loading; then the expression is worked out."))
            return
        self._result.show_outcome(self._bench.work_out(text))


def _title() -> str:
    return QCoreApplication.translate("PlaygroundPanel", "Tensor playground")


PANEL = PanelSpec("playground", "pixels.playground", _title, PlaygroundPanel, (0, 0, 1, 12), stretch=1)
