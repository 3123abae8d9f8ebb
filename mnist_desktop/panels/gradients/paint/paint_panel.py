"""Everything of the page ``Paint weights``: the pad, the sum for one digit, the score on all of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot

from mnist_desktop.panels.gradients.paint.pad_card import PadCard
from mnist_desktop.panels.gradients.paint.score_card import ScoreCard
from mnist_desktop.panels.gradients.paint.sum_card import SumCard
from mnist_desktop.panels.gradients.paint.weights import Weights
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.session import Session, Topic
from mnist_desktop.ui.card_grid import CardGrid


class PaintPanel(Panel):
    """Be the learner: choose 784 weights by hand, and see how far that goes."""

    shows = frozenset({Topic.DATA, Topic.DIGIT, Topic.CONFIG, Topic.BASELINE})
    interval_ms = 33

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.weights = Weights(session, self)
        self.pad = PadCard(self.weights)
        self.sum = SumCard()
        self.score = ScoreCard(self.weights)
        self._task = self.weights.task
        grid = CardGrid(self)
        grid.addWidget(self.pad, 0, 0, 2, 1)
        grid.addWidget(self.sum, 0, 1)
        grid.addWidget(self.score, 1, 1)
        grid.setColumnStretch(0, 37)
        grid.setColumnStretch(1, 63)
        grid.setRowStretch(0, 1)
        grid.setRowStretch(1, 1)
        self.weights.changed.connect(self._follow)
        self._follow()

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Show another digit; try the weights on other digits, or on another pair."""
        task = self.weights.task
        if Topic.DATA in topics or task != self._task or self.weights.measured is None:
            self._task = task
            self.session.library.want_baseline(task)
            self.weights.try_them()  # the rest follows
        elif Topic.BASELINE in topics:
            self.score.follow()
        self._follow()

    @Slot()
    def _follow(self) -> None:
        weights = self.weights
        total = self.sum.show_digit(self.session.digit, weights)
        verdict, baseline = weights.verdict, weights.baseline
        accuracy = verdict.average if verdict is not None else 0.0
        ideal = baseline["l1"].average if baseline is not None else -1.0
        self.session.facts.note(
            {
                "paint.painted": weights.painting.painted,
                "paint.by_hand": weights.by_hand,
                "paint.accuracy": accuracy,
                "paint.baseline": ideal,
                "paint.beats_ideal": baseline is not None and accuracy > ideal,
                "paint.threshold": weights.threshold,
                "paint.sum": total,
            }
        )


PANEL = PanelSpec(
    id="paint",
    place="gradients.paint",
    title=lambda: QCoreApplication.translate("PaintPanel", "Paint weights"),
    build=PaintPanel,
    cell=(0, 0, 1, 12),
    stretch=1,
)
