"""Mistakes: what the model under the cursor makes of every validation image."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QHideEvent

from mnist_desktop.engine.jobs import Cancelled
from mnist_desktop.lab.dataset import DigitDataset
from mnist_desktop.lab.records import StepRecord
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.panels.results.confusion_card import Cell, ConfusionCard
from mnist_desktop.panels.results.digits_card import DigitsCard
from mnist_desktop.panels.results.gallery_card import GalleryCard
from mnist_desktop.session import RunState, Session, Topic
from mnist_desktop.session.newest import Newest
from mnist_desktop.session.words import translated
from mnist_desktop.ui.card_grid import CardGrid

if TYPE_CHECKING:
    from mnist_desktop.lab.evaluation import Evaluation

Result = tuple[StepRecord, DigitDataset, "Evaluation | None"]


class MistakesPanel(Panel):
    """Three cards of one evaluation: matrix, shares, gallery. It is worked out anew when the cursor rests."""

    shows = frozenset({Topic.RECORD, Topic.DATA, Topic.STATE})
    interval_ms = 120
    busy_ms = 2000

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._asked: tuple[StepRecord, DigitDataset] | None = None
        self._evaluation: Evaluation | None = None
        self._data: DigitDataset | None = None
        self._cell: Cell | None = None
        self._newest = Newest(session.library, self.tr("Evaluating the model"), self)
        self._newest.done.connect(self._evaluated)
        self._confusion, self._digits, self._gallery = ConfusionCard(), DigitsCard(), GalleryCard()
        self._confusion.chosen.connect(self._choose)
        self._gallery.all_wanted.connect(self._choose_all)
        self._gallery.taken.connect(self._take)
        grid = CardGrid(self)
        grid.addWidget(self._confusion, 0, 0, 2, 1)
        grid.addWidget(self._digits, 0, 1)
        grid.addWidget(self._gallery, 1, 1)
        for column, share in enumerate((5, 7)):
            grid.setColumnStretch(column, share)
        grid.setRowStretch(1, 1)
        self._show()

    @property
    def is_current(self) -> bool:
        """Whether what is shown is of the step under the cursor, or hidden."""
        return super().is_current and not (self._newest.busy and self.isVisible())

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Have the model of the step under the cursor evaluated, unless that was done."""
        record, data = self.session.record, self.session.data
        if self._data is not data:
            self._evaluation = None
        if record is None or data is None or self._lacks(record, data):
            self._asked = None
            self._newest.stop()
            self._show()
            return
        if self._asked is not None and self._asked[0] is record and self._asked[1] is data:
            return
        other = self._asked is None or self._asked[0].config.task != record.config.task
        self._asked = (record, data)

        def work(cancelled: Cancelled) -> Result:
            from mnist_desktop.lab.evaluation import evaluate

            return record, data, evaluate(record, data.valid, cancelled)

        self._newest.want(work, patient=self.session.state is RunState.RUNNING and not other)
        if self._evaluation is None:
            self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give up what nobody will see."""
        super().hideEvent(event)
        if self._newest.busy:
            self._newest.stop()
            self._asked = None
            self._stale |= {Topic.RECORD}

    def _lacks(self, record: StepRecord, data: DigitDataset) -> bool:
        """Return whether the digits are newer than the run and cannot serve it."""
        return record.config.task.is_pair and bool(data.missing(record.config.task.digits))

    @Slot(object)
    def _evaluated(self, result: Result) -> None:
        _record, data, evaluation = result
        if evaluation is None or data is not self.session.data:
            return
        if self._evaluation is None or self._evaluation.digits != evaluation.digits:
            self._cell = None
        self._evaluation, self._data = evaluation, data
        self._show()
        self._note()

    def _show(self) -> None:
        evaluation, data = self._evaluation, self._data
        ready = evaluation is not None and data is not None
        self._digits.setVisible(ready)
        self._gallery.setVisible(ready)
        if evaluation is None or data is None:
            self._confusion.show_evaluation(None)
            self._confusion.waiting.setText(self._why_not())
            return
        self._confusion.show_evaluation(evaluation)
        self._confusion.set_cell(self._cell)
        self._digits.show_evaluation(evaluation, translated(data.provenance.title))
        self._gallery.show_evaluation(evaluation, data.valid, self._cell)

    def _why_not(self) -> str:
        if self.session.data is None:
            return self.tr("What the model gets wrong stands here once there are digits.")
        if self.session.record is None:
            return self.tr("The model is being made …")
        return self.tr("Showing every validation image to the model …")

    def _note(self) -> None:
        evaluation = self._evaluation
        assert evaluation is not None
        cell = "" if self._cell is None else f"{self._cell[0]} as {self._cell[1]}"
        self.session.facts.note(
            {
                "results.step": evaluation.step,
                "results.accuracy": evaluation.accuracy,
                "results.wrong": evaluation.total - evaluation.correct,
                "results.cell": cell,
            }
        )

    @Slot(object)
    def _choose(self, cell: Cell | None) -> None:
        self._cell = cell
        if self._evaluation is not None:
            self._show()
            self._gallery.to_top()
            self._note()

    @Slot()
    def _choose_all(self) -> None:
        self._choose(None)

    @Slot(int)
    def _take(self, index: int) -> None:
        self.session.take_sample(index, "valid")
        self.session.facts.note({"results.taken": self.session.digit.title})


PANEL = PanelSpec(
    id="mistakes",
    place="results",
    title=lambda: QCoreApplication.translate("MistakesPanel", "Mistakes"),
    build=MistakesPanel,
    cell=(0, 0, 1, 12),
    stretch=1,
)
