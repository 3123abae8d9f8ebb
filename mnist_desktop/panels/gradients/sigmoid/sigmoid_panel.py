"""Everything of the page ``Sigmoid``: the curve with a batch on it, its slope, and a point to move."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QPushButton

from mnist_desktop.lab.probes.squash import FLAT, sigmoid, slope
from mnist_desktop.panels.gradients.sigmoid import scenes
from mnist_desktop.panels.gradients.sigmoid.batch_card import BatchCard, raw_outputs
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.session import Session, Topic
from mnist_desktop.ui import icons
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.card_grid import CardGrid
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.numerals import numeral
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.point_plot import PointPlot
from mnist_desktop.ui.readout import Readout

_LEFT = 40
_STEP = 0.05  # of the point


class SigmoidPanel(Panel):
    """Any number in, 0 to 1 out; dots are the outputs of the mini-batch under the cursor."""

    shows = frozenset({Topic.RECORD})
    interval_ms = 33
    busy_ms = 250

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.at = 1.0
        self._far = scenes.reach(raw_outputs(None)[0])
        self._found = (0, 0, 0)
        grid = CardGrid(self)
        grid.addWidget(self._build_curve(), 0, 0, 2, 1)
        grid.addWidget(self._build_point(), 0, 1)
        self.batch = BatchCard()
        self.step = QPushButton(self.tr("Step"))
        self.step.setObjectName("sigmoid-step")
        icons.dress(self.step, "step-forward")
        self.step.clicked.connect(self._take_step)
        self.batch.body.addWidget(self.step)
        self.batch.nearest.wanted.connect(self._wanted)
        grid.addWidget(self.batch, 1, 1)
        grid.setColumnStretch(0, 64)
        grid.setColumnStretch(1, 36)
        grid.setRowStretch(1, 1)
        self._draw()

    def _build_curve(self) -> Card:
        card = Card("sigmoid(x) = 1 / (1 + exp(−x))")
        self._key = Label("", "muted", 0.9)
        self.curve = PointPlot(
            self.tr("Sigmoid with the outputs of the mini-batch"), "sigmoid-curve", "", _LEFT
        )
        self.slope = PointPlot(
            self.tr("Slope of the sigmoid"), "sigmoid-slope", self.tr("x: what the model puts out"), _LEFT
        )
        for plot in (self.curve, self.slope):
            plot.moved.connect(self._moved)
        card.body.addWidget(self._key)
        card.body.addWidget(self.curve, 5)
        card.body.addWidget(Label(self.tr("Its slope, sigmoid(x) · (1 − sigmoid(x))"), weight=600))
        card.body.addWidget(self.slope, 3)
        return card

    def _build_point(self) -> Card:
        card = Card(self.tr("The point"))
        self._x, self._y, self._steep = "x", "sigmoid(x)", self.tr("slope")
        self._figures = Readout([self._x, self._y, self._steep], "columns")
        self._words = Paragraph(0.9)
        card.body.addWidget(self._figures)
        card.body.addWidget(self._words)
        return card

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Draw the outputs of the step under the cursor."""
        record = self.session.record
        raw, _ = raw_outputs(record)
        found = self.batch.show_record(record)
        self._found = (found.total, found.flat, found.stuck)
        wanted = scenes.reach(raw)
        # Steady while training: it narrows only where half of it lies empty.
        self._far = wanted if not len(raw) or wanted > self._far or wanted < self._far / 2 else self._far
        self.at = min(max(self.at, -self._far), self._far)
        self.step.setVisible(not found.total)  # the tool bar has one too
        self.step.setEnabled(record is not None)
        self.step.setToolTip("" if record is not None else self.tr("The model is still being made"))
        self._draw()

    @Slot()
    def _take_step(self) -> None:
        self.session.step()

    @Slot(int)
    def _wanted(self, index: int) -> None:
        self.session.take_sample(index)

    @Slot(float)
    def _moved(self, x: float) -> None:
        self.at = x
        self._draw()

    def _draw(self) -> None:
        record = self.session.record
        raw, ones = raw_outputs(record)
        y, steep = float(sigmoid(self.at)), float(slope(self.at))
        self.curve.set_scene(scenes.curve(self._far, self.at, raw, ones), _STEP)
        self.slope.set_scene(scenes.derivative(self._far), _STEP)
        told = self.tr("x {0}, sigmoid {1}, slope {2}; {3} outputs of the mini-batch")
        figures = numeral(self.at, ".2f"), f"{y:.4f}", f"{steep:.4f}"
        self.curve.set_point(self.at, y, f"{y:.3f}", told.format(*figures, len(raw)))
        self.slope.set_point(self.at, steep, f"{steep:.3f}", told.format(*figures, len(raw)), self.at > 0)
        self.batch.show_point(record, self.at)
        self._figures.set_values(
            dict(zip((self._x, self._y, self._steep), figures, strict=True)), {self._steep: "accent"}
        )
        digits = record.config.task.digits if record is not None else (3, 7)
        says = digits[0] if self.at > 0 else digits[1 if len(digits) == 2 else 0]
        if len(raw):
            key = self.tr("● is a {0}, on top when right   ◆ is a {1}, below when right   ✕ wrong")
            self._key.setText(key.format(*digits))
        else:
            self._key.setText(self.tr("Any number in, a number between 0 and 1 out"))
        self._words.setText(self._explain(steep, str(says)))
        total, flat, stuck = self._found
        self.session.facts.note(
            {
                "sigmoid.x": self.at,
                "sigmoid.slope": steep,
                "sigmoid.in_flat": steep < FLAT,
                "sigmoid.outputs": total,
                "sigmoid.flat": flat,
                "sigmoid.stuck": stuck,
            }
        )

    def _explain(self, steep: float, says: str) -> str:
        if self.at == 0:
            return self.tr("Undecided, and steepest: a small push counts most here.")
        if steep < FLAT:
            return self.tr(
                "Says {0}, and is sure. Flat here: pushing x by 0.1 moves the answer by {1}."
            ).format(says, f"{steep * 0.1:.4f}")
        return self.tr("Says {0}. Pushing x by 0.1 moves the answer by about {1}.").format(
            says, f"{steep * 0.1:.4f}"
        )


PANEL = PanelSpec(
    id="sigmoid",
    place="gradients.sigmoid",
    title=lambda: QCoreApplication.translate("SigmoidPanel", "Sigmoid"),
    build=SigmoidPanel,
    cell=(0, 0, 1, 12),
    stretch=1,
)
