"""The seven steps of the chapter and the six stages of a mini-batch step, with their real values."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from mnist_desktop.lab.records import STAGES, Stage, StepRecord
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.panels.training.sabotage.words import badge
from mnist_desktop.session import RunState, Session, Topic
from mnist_desktop.ui import icons
from mnist_desktop.ui.numerals import brief
from mnist_desktop.ui.seven_steps import SevenSteps
from mnist_desktop.ui.stage_rail import StageRail

# Which of the seven steps is lit after a stage: 1 initialise, 2 predict, 3 loss, 4 gradient, 5 step, 6 repeat, 7 stop.
LIT = {
    None: 1,
    Stage.BATCH: 2,
    Stage.PREDICT: 2,
    Stage.LOSS: 3,
    Stage.BACKWARD: 4,
    Stage.STEP: 5,
    Stage.ZERO: 5,
}


class StagesPanel(Panel):
    """What one step is made of; the stage that has just run is lit and holds its tensor."""

    shows = frozenset({Topic.RECORD, Topic.STATE, Topic.CONFIG, Topic.SABOTAGE})
    interval_ms = 33
    busy_ms = 370

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._seven = SevenSteps()
        self._seven.setObjectName("sevenSteps")
        self._rail = StageRail(
            [
                self.tr("Batch"),
                self.tr("Predict"),
                self.tr("Loss"),
                self.tr("Backward"),
                self.tr("Step"),
                self.tr("Zero"),
            ]
        )
        self._rail.clicked.connect(self._run_to)
        self._rail.setObjectName("stageRail")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._badge = QPushButton()
        self._badge.setObjectName("sabotageBadge")
        self._badge.setToolTip(self.tr("Something is wrong in this run on purpose; press to go there"))
        self._badge.clicked.connect(self._to_sabotage)
        icons.dress(self._badge, "warning", "error", 16)
        self._badge.setFixedHeight(24)  # as the seven steps below it
        self._badge.setStyleSheet("QPushButton { padding: 0 8px; min-height: 0; }")
        self._badge.hide()
        layout.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._seven)
        layout.addWidget(self._rail)

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Light the stage of the step under the cursor."""
        record = self.session.record
        words = badge(self.session)
        self._badge.setText(f" {words}")
        self._badge.setAccessibleName(words)
        self._badge.setVisible(bool(words))
        if record is None:
            self._rail.set_stages([""] * len(STAGES), None, 0)
            self._seven.set_lit(0)
            return
        current = None if record.stage is None else STAGES.index(record.stage)
        self._rail.set_stages(self._values(record), current, 0 if current is None else current)
        self._seven.set_lit(self._lit(record))

    @Slot()
    def _to_sabotage(self) -> None:
        self.link_activated.emit("show:training.sabotage")

    @Slot(int)
    def _run_to(self, stage: int) -> None:
        """Run on to a stage: of the step under way, or of the next one where it has passed."""
        record = self.session.record
        if record is not None:
            now = -1 if record.stage is None else STAGES.index(record.stage)
            for _ in range((stage - now - 1) % len(STAGES) + 1):
                self.session.next_stage()

    def _lit(self, record: StepRecord) -> int:
        if record.stage is Stage.ZERO:
            return 6 if self.session.state is RunState.RUNNING else 7
        return LIT[record.stage]

    def _values(self, record: StepRecord) -> list[str]:
        """Return the second line of each stage: a real value where there is one, what it will do where not."""
        batch = record.batch
        size = record.hyper.batch_size if batch is None else len(batch.labels)
        outputs = record.config.task.outputs
        grads = [p.grad for p in record.params if p.grad is not None]
        steepest = max((float(np.abs(g).max()) for g in grads), default=None)
        return [
            f"[{size}, 784]",
            f"[{size}, {outputs}]",
            self.tr("one number") if record.loss is None else brief(record.loss),
            self.tr("slopes") if steepest is None else self.tr("max {0}").format(brief(steepest)),
            self.tr("lr {0}").format(f"{record.hyper.lr:g}"),
            self.tr("grad stays")
            if record.hyper.forget_zero and not self.session.riddle.on
            else self.tr("grad → 0"),
        ]


PANEL = PanelSpec(
    id="stages",
    place="training",
    title=lambda: QCoreApplication.translate("StagesPanel", "One step in stages"),
    build=StagesPanel,
    cell=(1, 0, 1, 12),
)
