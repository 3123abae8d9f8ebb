"""Everything of the page ``Nudge``: the weight, the staircase, the smooth curve."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot

from mnist_desktop.panels.gradients.nudge import scenes
from mnist_desktop.panels.gradients.nudge.bench import Bench
from mnist_desktop.panels.gradients.nudge.weight_card import WeightCard
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.session import Session, Topic
from mnist_desktop.session.probe import REACHES
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.card_grid import CardGrid
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.numerals import numeral
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.point_plot import PointPlot
from mnist_desktop.ui.readout import Readout
from mnist_desktop.ui.segments import Segments

if TYPE_CHECKING:
    from mnist_desktop.lab.probes.nudge import Moment
    from mnist_desktop.panels.gradients.nudge.bench import Found

_LEFT = 62
_STEPS = 200  # of the change, from one end to the other


class NudgePanel(Panel):
    """Drag the change: people see accuracy, learning needs a loss that answers to every nudge."""

    shows = frozenset({Topic.RECORD, Topic.DATA})
    interval_ms = 60
    busy_ms = 370

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.bench = Bench(session, self)
        self.weights = WeightCard()
        self.weights.chosen.connect(self._chosen)
        grid = CardGrid(self)
        grid.addWidget(self.weights, 0, 0)
        grid.addWidget(self._build_curves(), 0, 1)
        grid.setColumnStretch(0, 35)
        grid.setColumnStretch(1, 65)
        grid.setRowStretch(0, 1)
        self.bench.changed.connect(self._follow)
        self._follow()

    def _build_curves(self) -> Card:
        card = Card(self.tr("Nudge it"))
        self._card = card
        self._options = {f"±{reach:g}": reach for reach in REACHES}
        self.reach = Segments(list(self._options), self.tr("Range of the change"), "nudge-reach")
        self.reach.set_current(f"±{self.bench.reach:g}")
        self.reach.current_changed.connect(self._reach_chosen)
        card.head.addWidget(self.reach)
        self._change, self._new = self.tr("change"), self.tr("new weight")
        self._accuracy, self._loss = self.tr("accuracy"), self.tr("loss")
        self._figures = Readout([self._change, self._new, self._accuracy, self._loss], "columns")
        self.stairs = PointPlot(self.tr("Accuracy against the change"), "nudge-accuracy", "", _LEFT)
        self.smooth = PointPlot(
            self.tr("Loss against the change"), "nudge-loss", self.tr("change of this one weight"), _LEFT
        )
        self._upper, self._lower = Label(weight=600), Label(weight=600)
        self._words = Paragraph(0.95, "text")
        card.body.addWidget(self._figures)
        for label, plot, stretch in ((self._upper, self.stairs, 5), (self._lower, self.smooth, 6)):
            plot.moved.connect(self.bench.set_change)
            card.body.addWidget(label)
            card.body.addWidget(plot, stretch)
        card.body.addWidget(self._words)
        return card

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Measure the step under the cursor."""
        self.bench.follow()

    @Slot(int)
    def _chosen(self, pixel: int) -> None:
        self.bench.set_pixel(pixel)

    @Slot(str)
    def _reach_chosen(self, text: str) -> None:
        self.bench.set_reach(self._options[text])

    @Slot()
    def _follow(self) -> None:
        bench, record = self.bench, self.session.record
        digits = record.config.task.digits if record is not None else (3, 7)
        self.weights.show_bench(bench, digits)
        why, found = bench.why_not, bench.found
        if not why and found is None:
            why = self.tr("Measuring the validation images")
        self.reach.setEnabled(not why)
        self._upper.setVisible(not why)
        self._lower.setVisible(not why)
        if why or found is None:
            self._say_why(why)
            return
        moment = bench.moment()
        assert moment is not None
        step = found.sweep.reach * 2 / _STEPS
        self.stairs.set_scene(scenes.staircase(found.sweep, found.bench.total), step)
        self.smooth.set_scene(scenes.smooth(found.sweep), step)
        self._show_figures(found, moment)
        self.session.facts.note(
            {
                "nudge.ready": True,
                "nudge.pixel": found.sweep.pixel,
                "nudge.change": bench.change,
                "nudge.accuracy_changed": moment.correct != found.still.correct,
                "nudge.loss_changed": moment.loss != found.still.loss,
                "nudge.inked": found.sweep.inked,
                "nudge.slope": found.sweep.slope,
                "nudge.better": moment.loss < found.still.loss,
            }
        )

    def _say_why(self, why: str) -> None:
        self.stairs.clear("")
        self.stairs.setAccessibleDescription(why)
        self.smooth.clear(why)
        names = (self._change, self._new, self._accuracy, self._loss)
        self._figures.set_values(dict.fromkeys(names, "–"))
        self._words.setText("")
        self.session.facts.note({"nudge.ready": False})

    def _show_figures(self, found: Found, moment: Moment) -> None:
        bench, total = self.bench, found.bench.total
        accuracy = moment.correct / total
        change = numeral(bench.change, "+.4g") if bench.change else "0"
        told = self.tr("change {0}: accuracy {1}, loss {2}").format(
            change, f"{accuracy:.4f}", f"{moment.loss:.6f}"
        )
        # Words stand above the point, on the side where the curve falls away from them.
        falls = bool(found.sweep.correct[-1] < found.sweep.correct[0]), found.sweep.slope < 0
        self.stairs.set_point(bench.change, accuracy, f"{accuracy:.4f}", told, falls[0])
        self.smooth.set_point(bench.change, moment.loss, f"{moment.loss:.6f}", told, falls[1])
        self._figures.set_values(
            {
                self._change: change,
                self._new: numeral(found.bench.weight(found.sweep.pixel) + bench.change, "+.4f"),
                self._accuracy: f"{accuracy:.4f}",
                self._loss: f"{moment.loss:.6f}",
            },
            {self._change: "accent"},
        )
        flips = len(found.sweep.flips)
        stairs = self.tr("Accuracy: a staircase; jumps in this range: {0}")
        self._upper.setText(stairs.format(f"{flips:,}"))
        slope = numeral(found.sweep.slope, "+.2e") if found.sweep.slope else "0"
        self._lower.setText(self.tr("Loss: smooth, slope {0} at no change").format(slope))
        self._words.setText(self._explain(found, moment))

    def _explain(self, found: Found, moment: Moment) -> str:
        images, loss = moment.correct - found.still.correct, moment.loss - found.still.loss
        if not found.sweep.inked:
            return self.tr(
                "Both curves are flat, and so the gradient is 0: no step will ever change this weight."
            )
        if not self.bench.change:
            return self.tr(
                "Drag the point a little. Which curve tells you whether the weight went the right way?"
            )
        if images == 0:
            text = self.tr("No answer changed, so accuracy says nothing. The loss says {0}: {1}.")
            way = self.tr("better") if loss < 0 else self.tr("worse")
            return text.format(numeral(loss, "+.2e"), way)
        text = self.tr("{0} more right answers of {1}; the loss changed by {2}.")
        return text.format(numeral(images, "+d"), f"{found.bench.total:,}", numeral(loss, "+.2e"))


PANEL = PanelSpec(
    id="nudge",
    place="gradients.nudge",
    title=lambda: QCoreApplication.translate("NudgePanel", "Nudge one weight"),
    build=NudgePanel,
    cell=(0, 0, 1, 12),
    stretch=1,
)
