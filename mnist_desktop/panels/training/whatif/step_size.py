"""The loss along the direction of this step, against the learning rate: dragged before it is taken."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.panels.training.whatif.scenes import step_scene
from mnist_desktop.session import Session, Topic
from mnist_desktop.session.newest import Newest
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.numerals import brief
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.point_plot import PointPlot

if TYPE_CHECKING:
    from mnist_desktop.lab.probes.step_size import StepSizes

_STEP = 0.02  # decades that a key moves the point


class StepSizePanel(Panel):
    """What this step would lead to with another learning rate: too short, best, too long."""

    shows = frozenset({Topic.RECORD, Topic.CONFIG})
    interval_ms = 150
    busy_ms = 1000

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._found: StepSizes | None = None
        self._lr = 0.0  # that is looked at
        self._newest = Newest(session.library, self.tr("Trying learning rates"), self)
        self._newest.done.connect(self._arrived)
        card = Card(self.tr("Along this step"), self.tr("the loss if the learning rate were another"))
        self.plot = PointPlot(
            self.tr("Loss against learning rate"), "stepSizePlot", self.tr("learning rate"), 52
        )
        self.plot.moved.connect(self._moved)
        self._words = Paragraph(0.95, "text")
        self._take = QPushButton(self.tr("Take it"))
        self._take.setObjectName("takeLr")
        self._take.clicked.connect(self._taken)
        row = QHBoxLayout()
        row.addWidget(self._words, 1)
        row.addWidget(self._take)
        card.body.addWidget(self.plot, 1)
        card.body.addLayout(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Try learning rates along the step under the cursor."""
        record, data = self.session.record, self.session.data
        if (
            record is None
            or data is None
            or record.batch is None
            or any(p.grad is None for p in record.params)
        ):
            self._newest.stop()
            self._clear(
                self.tr("Take a step, or go on to Backward: its gradient is the direction that is tried.")
            )
            return
        split, lr = data.valid, record.hyper.lr

        def work() -> tuple[StepSizes, float]:
            from mnist_desktop.lab.probes.step_size import along_step, learning_rates

            return along_step(record, split, learning_rates(lr)), lr

        self._newest.ask(work)

    def _clear(self, why: str) -> None:
        self._found = None
        self.plot.clear(why)
        self._words.setText("")
        self._take.setEnabled(False)
        self._take.setToolTip(why)

    @Slot(object)
    def _arrived(self, result: tuple[StepSizes, float]) -> None:
        found, lr = result
        if not math.isfinite(found.batch_now):
            self._clear(
                self.tr("Some numbers of this step are not finite: the run diverged. Go back, or Reset.")
            )
            return
        self._found = found
        best = float(found.lrs[found.best])
        self.session.facts.note({"whatif.best_lr": best})
        self.plot.set_scene(step_scene(found), _STEP)
        self._look_at(lr or best)

    @Slot(float)
    def _moved(self, decade: float) -> None:
        self._look_at(float(f"{10**decade:.3g}"))

    def _look_at(self, lr: float) -> None:
        found = self._found
        if found is None:
            return
        self._lr = lr
        batch, valid = found.at(lr)
        best = float(f"{found.lrs[found.best]:.3g}")
        told = self.tr("lr {0}: loss {1}").format(f"{lr:g}", brief(batch))
        self.plot.set_point(math.log10(lr), batch, f"lr {lr:g}", told, rightwards=True)
        words = self.tr(
            "With lr {0} this step takes the batch's loss from {1} to {2}; validation {3} to {4}. "
        ).format(f"{lr:g}", brief(found.batch_now), brief(batch), brief(found.valid_now), brief(valid))
        if batch > found.batch_now:
            words += self.tr("That is uphill: the step is so long that it passes the valley.")
        else:
            words += self.tr("Best for this batch: lr {0}.").format(f"{best:g}")
        self._words.setText(words)
        other = lr != self.session.config.hyper.lr
        self._take.setEnabled(other)
        self._take.setToolTip(
            self.tr("The next steps use this learning rate; the weights stay")
            if other
            else self.tr("This is the learning rate in use. Move the line to another.")
        )
        self.session.facts.note({"whatif.lr": lr, "whatif.lowers": batch < found.batch_now})

    @Slot()
    def _taken(self) -> None:
        self.session.set_hyper(lr=self._lr)
        self.session.facts.note({"whatif.taken": True})


PANEL = PanelSpec(
    id="stepSize",
    place="training.whatif",
    title=lambda: QCoreApplication.translate("StepSizePanel", "Along this step"),
    build=StepSizePanel,
    cell=(0, 0, 1, 12),
    stretch=1,
)
