"""Everything of the page ``One weight``: the map, the loss along it, and the slope by trying."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, Slot

from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.panels.training.oneweight import scenes, words
from mnist_desktop.panels.training.oneweight.finding import Finding, Found
from mnist_desktop.panels.training.oneweight.weight_card import WeightCard
from mnist_desktop.session import Session, Topic
from mnist_desktop.session.probe import REACHES
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.card_grid import CardGrid
from mnist_desktop.ui.figure_row import Figure, FigureRow
from mnist_desktop.ui.numerals import numeral, signed, tone
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.point_plot import PointPlot
from mnist_desktop.ui.segments import Segments

_LEFT = 62
_STEPS = 200  # of the change, from one end to the other
_DECADE = 0.25  # of ε: how far a key moves it


class OneWeightPanel(Panel):
    """Press a weight of the map; drag the change above, ε below."""

    shows = frozenset({Topic.RECORD, Topic.WEIGHT, Topic.STATE})
    interval_ms = 60
    busy_ms = 1000

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.finding = Finding(session, self)
        self.weights = WeightCard()
        self.weights.chosen.connect(session.picked.pick)
        grid = CardGrid(self)
        grid.addWidget(self.weights, 0, 0, 2, 1)
        grid.addWidget(self._build_losses(), 0, 1)
        grid.addWidget(self._build_differences(), 1, 1)
        grid.setColumnStretch(0, 31)
        grid.setColumnStretch(1, 69)
        grid.setRowStretch(0, 4)
        grid.setRowStretch(1, 6)
        self._asked = ""
        self.finding.changed.connect(self._draw)

    def _build_losses(self) -> Card:
        card = self._upper = Card(self.tr("The loss, if this weight were another"))
        self._options = {f"±{reach:g}": reach for reach in REACHES}
        self.reach = Segments(list(self._options), self.tr("Range of the change"), "oneWeightReach")
        self.reach.set_current(f"±{self.finding.reach:g}")
        self.reach.current_changed.connect(self._reach_chosen)
        card.head.addWidget(self.reach)
        self.losses = PointPlot(self.tr("Loss against the weight"), "oneWeightLoss", left=_LEFT)
        self.losses.moved.connect(self.finding.set_change)
        self._of_change = Paragraph(0.95, "text")
        card.body.addWidget(self.losses, 1)
        card.body.addWidget(self._of_change)
        return card

    def _build_differences(self) -> Card:
        card = Card(self.tr("The slope by trying"), self.tr("error of (L(w + ε) − L(w − ε)) / 2ε against ε"))
        self.errors = PointPlot(self.tr("Error against ε"), "oneWeightError", left=_LEFT)
        self.errors.moved.connect(self._epsilon_moved)
        parts = [("", "rise"), ("÷", "run"), ("=", "slope"), ("≈", "grad")]
        self._equation = FigureRow(parts, "oneWeightEquation")
        self._equation.asked.connect(self._figure_asked)
        self._of_epsilon = Paragraph(0.95, "text")
        card.body.addWidget(self.errors, 1)
        card.body.addWidget(self._equation)
        card.body.addWidget(self._of_epsilon)
        return card

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Find out about the step under the cursor and the picked weight."""
        if topics & {Topic.RECORD, Topic.WEIGHT}:
            self._ask("")
        self.finding.follow()

    # -- drawing -------------------------------------------------------------------------------------------

    @Slot()
    def _draw(self) -> None:
        finding, record, spec = self.finding, self.session.record, self.finding.spec
        why, found = finding.why_not, finding.found
        if record is None or spec is None:
            self.weights.show_nothing()
        else:
            self.weights.show_weights(spec, record.param(spec.param), finding.weight)
        if found is not None and found.weight != finding.weight:
            found = None
        self.weights.show_found(found)
        waiting = "" if found is not None else why or self.tr("Trying values of this weight …")
        self.reach.setEnabled(not waiting)
        self.reach.setToolTip(waiting)
        if found is None:
            self._say_why(waiting)
            return
        late = found.record is not record  # a run at full speed is left alone
        self._upper.set_sub(self.tr("step {0}").format(f"{found.record.step:,}") if late else "")
        position = scenes.nearest(found, math.log10(finding.epsilon))
        self._draw_losses(found, position)
        self._draw_errors(found, position)
        self._note(found, position)

    def _say_why(self, why: str) -> None:
        self._upper.set_sub("")
        self.losses.clear(why)
        self.errors.clear(why)
        self._equation.set_figures({})
        self._of_change.setText("")
        self._of_epsilon.setText("")
        self.session.facts.note({"oneweight.ready": False})

    def _draw_losses(self, found: Found, position: int) -> None:
        change = self.finding.change
        loss = words.loss_at(found, change)
        self.losses.set_scene(
            scenes.loss_scene(found, float(found.epsilons[position])), 2 * found.reach / _STEPS
        )
        told = self.tr("change {0}: loss {1}").format(
            numeral(change, "+.3g") if change else "0", f"{loss:.6f}"
        )
        # The words stand above the point, on the side where the curve falls away from them.
        self.losses.set_point(change, loss, f"{loss:.6f}", told, found.seen.gradient < 0)
        self._of_change.setText(words.of_change(found, change, self.session.riddle.on))

    def _draw_errors(self, found: Found, position: int) -> None:
        tried, epsilon = found.seen.single, float(found.epsilons[position])
        if found.dead:
            self.errors.clear(
                self.tr("There is no error to draw: the difference and the gradient are both exactly 0.")
            )
        else:
            off = self.tr("{0} off").format(words.percent(float(tried.errors[position])))
            told = self.tr("ε {0}: the difference is {1}").format(f"{epsilon:g}", off)
            self.errors.set_scene(scenes.error_scene(found), _DECADE)
            self.errors.set_point(
                math.log10(epsilon),
                scenes.error_at(found, position),
                f"ε {epsilon:g}: {off}",
                told,
                epsilon < 0.02,
            )
        rise, slope = float(tried.above[position] - tried.below[position]), float(tried.slopes[position])
        self._equation.set_figures({
            "rise": Figure("L(w + ε) − L(w − ε)", _figure(rise), tone(rise)),
            "run": Figure("2ε", f"{2 * epsilon:g}"),
            "slope": Figure(self.tr("difference"), _figure(slope), tone(slope)),
            "grad": Figure(self.tr("gradient"), _figure(found.seen.gradient), tone(found.seen.gradient)),
        })  # fmt: skip
        self._of_epsilon.setText(
            words.of_figure(found, position, self._asked)
            if self._asked
            else words.of_epsilon(found, position)
        )

    def _note(self, found: Found, position: int) -> None:
        (_, row, column), tried, change = found.weight, found.seen.single, self.finding.change
        pixel = 28 * row + column if found.inked >= 0 else -1
        facts: dict[str, bool | int | float | str] = {
            "oneweight.ready": True,
            "oneweight.pixel": pixel,
            "oneweight.gradient": found.seen.gradient,
            "oneweight.dead": found.dead,
            "oneweight.inked": found.inked,
            "oneweight.change": change,
            "oneweight.lowers": words.loss_at(found, change) < found.seen.loss,
            "oneweight.epsilon": float(found.epsilons[position]),
            "oneweight.best_epsilon": float(found.epsilons[tried.best]),
        }
        if not found.dead:
            facts["oneweight.error"] = float(tried.errors[position])
        self.session.facts.note(facts)

    # -- what people do ------------------------------------------------------------------------------------

    @Slot(str)
    def _reach_chosen(self, text: str) -> None:
        self.finding.set_reach(self._options[text])

    @Slot(float)
    def _epsilon_moved(self, decade: float) -> None:
        found = self.finding.found
        if found is not None:
            self._ask("")
            self.finding.set_epsilon(float(found.epsilons[scenes.nearest(found, decade)]))

    @Slot(str)
    def _figure_asked(self, key: str) -> None:
        self._ask(key)
        self._draw()

    def _ask(self, key: str) -> None:
        """Say where a figure comes from from now on; empty: what the chosen ε is like."""
        self._asked = key
        self._equation.set_chosen(key)


def _figure(value: float) -> str:
    return signed(value) if value else "0"


PANEL = PanelSpec(
    id="oneWeight",
    place="training.oneweight",
    title=lambda: QCoreApplication.translate("OneWeightPanel", "One weight"),
    build=OneWeightPanel,
    cell=(0, 0, 1, 12),
    stretch=1,
)
