"""The baseline: how often the nearer ideal digit is right, for each digit and on average."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.session import Session, Topic
from mnist_desktop.session.words import translated
from mnist_desktop.ui.accuracy_bars import AccuracyBar, AccuracyBars
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.confusion_view import ConfusionView
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.readout import Readout
from mnist_desktop.ui.rule import Rule
from mnist_desktop.ui.segments import Segments

if TYPE_CHECKING:
    from mnist_desktop.lab.baseline import BaselineResult

_METRICS = {"L1": "l1", "L2": "l2"}
_TEN_WIDTH = 304  # px, for numbers of four figures in ten columns
_TINTS = ("positive", "negative")


class BaselinePanel(Panel):
    """What a model has to beat: a classifier that learns nothing but the mean images."""

    shows = frozenset({Topic.BASELINE, Topic.COMPARISON, Topic.CONFIG, Topic.DATA, Topic.CURVES})

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._result: BaselineResult | None = None
        self._card = Card(self.tr("Baseline"))
        self._metric = Segments(list(_METRICS), self.tr("Distance"), "baseline-metric")
        self._metric.setToolTip(self.tr("L1: mean absolute difference. L2: root mean square difference."))
        self._metric.current_changed.connect(self._metric_chosen)
        self._card.head.addWidget(self._metric)
        self._waiting = Paragraph(1.0)
        self._card.body.addWidget(self._waiting)
        self._card.body.addWidget(self._build_figures())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)

    def _build_figures(self) -> QWidget:
        self._figures = QWidget()
        column = QVBoxLayout(self._figures)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._average = Label("", factor=2.2, weight=600)
        self._note = Paragraph(0.82)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._average)
        top.addWidget(self._note, 1)
        column.addLayout(top)
        self._bars = AccuracyBars()
        column.addWidget(self._bars)
        self._confusion = ConfusionView()
        self._confusion.pointed.connect(self._pointed)
        column.addWidget(self._confusion, 1)
        column.addWidget(Rule())
        self._other, self._trained = self.tr("Other distance"), self.tr("Trained model")
        self._more = Readout([self._other, self._trained])
        column.addWidget(self._more)
        return self._figures

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Show the figures of the task and the metric, and ask for those that are missing."""
        if topics != {Topic.CURVES}:
            self.session.comparison.want_baseline()
            self._metric.set_current(
                next(t for t, m in _METRICS.items() if m == self.session.comparison.metric)
            )
            self._show_result()
        if self._result is not None:
            self._more.set_values({self._trained: self._trained_accuracy()})

    def _show_result(self) -> None:
        comparison = self.session.comparison
        results = comparison.baseline
        self._result = result = None if results is None else results[comparison.metric]
        self._figures.setVisible(result is not None)
        self._waiting.setVisible(result is None)
        if result is None or results is None:
            self._waiting.setText(self._why_not())
            return
        digits = result.digits
        self._average.setText(self.tr("{0} %").format(f"{100 * result.average:.1f}"))
        self._note.setText(self._explained(result))
        self._confusion.set_counts(result.confusion, digits, tuple(f"{a:.3f}" for a in result.accuracies))
        self.setMinimumWidth(0 if len(digits) == 2 else _TEN_WIDTH)
        self._bars.setVisible(len(digits) == 2)
        if len(digits) == 2:
            self._bars.set_bars([self._bar(result, i) for i in range(2)])
        name, other = next((t, m) for t, m in _METRICS.items() if m != comparison.metric)
        self._more.set_values({self._other: f"{name}  {results[other].average:.4f}"})

    def _bar(self, result: BaselineResult, i: int) -> AccuracyBar:
        right, of_it = int(result.confusion[i, i]), int(result.confusion[i].sum())
        counts = self.tr("{0} of {1}").format(f"{right:,}", f"{of_it:,}")
        share = result.accuracies[i]
        return AccuracyBar(str(result.digits[i]), _TINTS[i], counts, share, f"{share:.4f}")

    def _explained(self, result: BaselineResult) -> str:
        total = f"{result.total:,}"
        if len(result.digits) == 2:
            return self.tr("Nearer ideal wins. Mean of both, {0} validation images").format(total)
        return self.tr("Nearest ideal wins. Mean of ten, {0} validation images").format(total)

    def _why_not(self) -> str:
        comparison, data = self.session.comparison, self.session.data
        if data is None:
            return self.tr("How often the nearer ideal is right stands here once there are digits")
        if comparison.missing:
            lacking = ", ".join(str(digit) for digit in comparison.missing)
            return self.tr("{0} lacks training or validation images of {1}. Choose other digits").format(
                translated(data.provenance.title), lacking
            )
        return self.tr("Measuring every validation image against the ideals …")

    def _trained_accuracy(self) -> str:
        trained, validation = self.session.config.task, self.session.validation
        if trained != self.session.comparison.task:
            return self.tr("on {0}").format(translated(trained.title))
        if validation is None:
            return self.tr("not measured yet")
        return self.tr("step {0}  {1}").format(validation.step, f"{validation.accuracy:.4f}")

    @Slot(str)
    def _metric_chosen(self, text: str) -> None:
        self.session.comparison.set_metric(_METRICS[text])

    @Slot(int, int)
    def _pointed(self, row: int, column: int) -> None:
        result = self._result
        if result is None:
            return
        if row < 0:
            self._note.setText(self._explained(result))
            return
        count, total = int(result.confusion[row, column]), int(result.confusion[row].sum())
        words = self.tr("{0} of {1} images of {2} are called {3}")
        self._note.setText(
            words.format(f"{count:,}", f"{total:,}", result.digits[row], result.digits[column])
        )


PANEL = PanelSpec(
    id="baseline",
    place="ideal",
    title=lambda: QCoreApplication.translate("BaselinePanel", "Baseline"),
    build=BaselinePanel,
    cell=(1, 8, 1, 4),
    stretch=7,
)
