"""Everything of the page ``x**2``: the plot, the learning rate, the step and typical rates."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mnist_desktop.lab.toys import descent
from mnist_desktop.panels.gradients.descent.parabola import ParabolaView
from mnist_desktop.panels.gradients.descent.rate_card import RateCard
from mnist_desktop.panels.gradients.descent.rate_plots import RatePlots
from mnist_desktop.panels.gradients.descent.step_card import StepCard
from mnist_desktop.panels.gradients.descent.walk import SECANT, TANGENT, Walk
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.session import Session
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.card_grid import CardGrid
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.log_slider import LogSlider
from mnist_desktop.ui.numerals import numeral
from mnist_desktop.ui.readout import Readout
from mnist_desktop.ui.segments import Segments

_GAP = 12
_RUNS = {0.01: "0.01", 0.1: "0.1", 1.0: "1", 4.0: "4"}


class DescentPanel(Panel):
    """A slope at a point, a step against it, and what the learning rate makes of many steps."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.walk = Walk(self)
        self.view = ParabolaView(self.walk)
        self.rate = RateCard(self.walk)
        self.step = StepCard(self.walk)
        self.plots = RatePlots()
        self.plots.chosen.connect(self.walk.set_lr)
        grid = CardGrid(self)
        grid.addWidget(self._build_plot(), 0, 0, 2, 1)
        grid.addWidget(self.rate, 0, 1)
        grid.addWidget(self.step, 1, 1)
        grid.addWidget(self.plots, 2, 0, 1, 2)
        grid.setColumnStretch(0, 63)
        grid.setColumnStretch(1, 37)
        grid.setRowStretch(1, 1)
        self.walk.changed.connect(self._follow)
        self._follow()

    def _build_plot(self) -> Card:
        card = Card(self.tr("f(x) = x²"))
        # Kept: a panel that another language ends may hear of a change once more.
        self._lines = {TANGENT: self.tr("tangent"), SECANT: self.tr("secant")}
        self.lines = Segments(list(self._lines.values()), self.tr("Line"), "descent-line")
        self.lines.setToolTip(self.tr("Tangent: touches the curve. Secant: through two points of it."))
        self.lines.current_changed.connect(self._line_chosen)
        card.head.addWidget(self.lines)
        card.body.addWidget(self.view, 1)
        self._x, self._f, self._slope = self.tr("x"), self.tr("f(x) = x²"), self.tr("slope 2x")
        self._step, self._next = self.tr("step"), self.tr("next x")
        self._tangent = Readout([self._x, self._f, self._slope, self._step, self._next], "columns")
        self._rise, self._ratio = self.tr("rise"), self.tr("rise / run")
        self._run = self.tr("run")
        self._secant = Readout([self._x, self._run, self._rise, self._ratio, self._slope], "columns")
        self._readouts = QStackedWidget()
        self._readouts.addWidget(self._tangent)
        self._readouts.addWidget(self._secant)
        self._readouts.setFixedHeight(self._tangent.sizeHint().height())
        card.body.addWidget(self._readouts)
        card.body.addWidget(self._build_run())
        return card

    def _build_run(self) -> QWidget:
        """Return the row that makes the run of the secant smaller."""
        self._shrink = QWidget()
        row = QHBoxLayout(self._shrink)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        column = QVBoxLayout()
        column.setSpacing(0)
        words = Label(self.tr("Make the run small"), weight=600)
        column.addWidget(words)
        column.addWidget(Label(self.tr("and the secant turns into the tangent"), "muted", 0.9))
        row.addLayout(column)
        self.run = LogSlider(0.01, 4.0, self.tr("Run of the secant"), "descent-run-length", _RUNS)
        self.run.value_changed.connect(self.walk.set_h)
        row.addWidget(self.run, 1)
        return self._shrink

    def refresh(self, topics: frozenset[object]) -> None:
        """Nothing of the session is shown here."""

    @Slot(str)
    def _line_chosen(self, text: str) -> None:
        self.walk.show_line(TANGENT if text == self._lines[TANGENT] else SECANT)

    @Slot()
    def _follow(self) -> None:
        walk = self.walk
        secant = walk.shown == SECANT
        self.lines.set_current(self._lines[walk.shown])
        self._readouts.setCurrentIndex(int(secant))
        self._shrink.setVisible(secant)
        self.run.set_value(abs(walk.h))
        self.plots.show_walk(walk.start, walk.lr)
        self._show_figures()
        self._note()

    def _show_figures(self) -> None:
        walk = self.walk
        slope = descent.slope(walk.x)
        self._tangent.set_values(
            {
                self._x: _short(walk.x),
                self._f: _short(descent.f(walk.x)),
                self._slope: _short(slope, "+"),
                self._step: _short(walk.next - walk.x, "+"),
                self._next: _short(walk.next),
            },
            {self._slope: "accent", self._step: "accent"},
        )
        self._secant.set_values(
            {
                self._x: _short(walk.x),
                self._run: _short(walk.h),
                self._rise: numeral((walk.x + walk.h) ** 2 - walk.x**2, ".4g"),
                self._ratio: _short(descent.secant(walk.x, walk.h), "+"),
                self._slope: _short(slope, "+"),
            },
            {self._ratio: "accent"},
        )

    def _note(self) -> None:
        walk = self.walk
        steps = descent.steps_to_goal(walk.start, walk.lr)
        self.session.facts.note(
            {
                "descent.x": walk.x,
                "descent.lr": walk.lr,
                "descent.regime": descent.regime(walk.lr).value,
                "descent.steps": -1 if steps is None else steps,
                "descent.taken": walk.taken,
                "descent.at_minimum": walk.arrived,
                "descent.diverged": walk.diverged,
                "descent.shown": walk.shown,
                "descent.run": walk.h,
            }
        )

    def hideEvent(self, event: QHideEvent) -> None:
        """Step no more once nobody looks."""
        super().hideEvent(event)
        self.walk.pause()


def _short(value: float, sign: str = "") -> str:
    return numeral(value, f"{sign}.2f" if abs(value) < 1e4 else f"{sign}.2g")


PANEL = PanelSpec(
    id="descent",
    place="gradients.descent",
    title=lambda: QCoreApplication.translate("DescentPanel", "Descent on x²"),
    build=DescentPanel,
    cell=(0, 0, 1, 12),
    stretch=1,
)
