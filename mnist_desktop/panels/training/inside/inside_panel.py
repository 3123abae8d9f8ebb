"""One mini-batch step taken apart: rail, images, the stage that is looked at, and where its numbers come from."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from mnist_desktop.lab.records import STAGES, Stage, StepRecord
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.panels.training.inside import mistakes
from mnist_desktop.panels.training.inside.backward_view import BackwardView
from mnist_desktop.panels.training.inside.batch_view import BatchView
from mnist_desktop.panels.training.inside.follow import Follow
from mnist_desktop.panels.training.inside.hidden_view import HiddenView
from mnist_desktop.panels.training.inside.image_column import ImageColumn
from mnist_desktop.panels.training.inside.loss_view import LossView
from mnist_desktop.panels.training.inside.origin import Origin
from mnist_desktop.panels.training.inside.other_view import OtherView
from mnist_desktop.panels.training.inside.predict_view import PredictView
from mnist_desktop.panels.training.inside.scene import Scene
from mnist_desktop.panels.training.inside.stage_view import StageView
from mnist_desktop.panels.training.inside.step_view import StepView
from mnist_desktop.panels.training.inside.zero_view import ZeroView
from mnist_desktop.session import Session, Topic
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.card_grid import CardGrid
from mnist_desktop.ui.choice_box import ChoiceBox
from mnist_desktop.ui.code_lines import CodeLine, CodeLines
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.numerals import brief
from mnist_desktop.ui.stage_rail import StageRail

PREDICT = {"linear": PredictView, "hidden": HiddenView, "other": OtherView}
FURTHER = {
    Stage.BATCH: BatchView,
    Stage.LOSS: LossView,
    Stage.BACKWARD: BackwardView,
    Stage.STEP: StepView,
    Stage.ZERO: ZeroView,
}
MAPPED = (Stage.PREDICT, Stage.BACKWARD, Stage.STEP, Stage.ZERO)  # stages that look at one map of the weights


class InsidePanel(Panel):
    """Follows the run stage by stage; a press on the rail looks at a stage that has run, or runs on to it."""

    shows = frozenset({Topic.RECORD, Topic.DIGIT, Topic.SABOTAGE})
    interval_ms = 60
    busy_ms = 1000

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._follow = Follow()
        self._scene: Scene | None = None
        self._titles = [
            self.tr("Batch"),
            self.tr("Predict"),
            self.tr("Loss"),
            self.tr("Backward"),
            self.tr("Step"),
            self.tr("Zero"),
        ]
        self._rail = StageRail(self._titles, "inside")
        self._rail.setObjectName("insideRail")
        self._rail.clicked.connect(self._rail_pressed)
        self._images = ImageColumn()
        self._images.chosen.connect(self._image_chosen)
        self._card = Card(self.tr("Inside the step"))
        self._unit = ChoiceBox()
        self._unit.setObjectName("insideUnit")
        self._unit.setAccessibleName(self.tr("Which map of the weights"))
        self._unit.activated.connect(self._unit_picked)
        self._code = CodeLines(self.tr("Python of the stage"))
        self._views = QStackedWidget()
        self._empty = Label(color="muted", wrap=True)
        self._views.addWidget(self._empty)
        self._made: dict[type[StageView], StageView] = {}
        self._origin = Origin()
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._code, 1)
        top.addWidget(self._unit)
        self._card.body.addLayout(top)
        self._card.body.addWidget(self._views, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._rail)
        column.addWidget(self._origin)
        row = CardGrid()
        for place, (card, share) in enumerate(((self._images, 3), (self._card, 9))):
            row.addWidget(card, 0, place)
            row.setColumnStretch(place, share)
        column.addLayout(row, 1)

    # -- showing -------------------------------------------------------------------------------------------

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Follow the record; a new drawing is redrawn where it is looked at."""
        record = self.session.record
        if record is None or record.batch is None:
            self._scene = None
            self._show_empty(record)
            return
        news = self._follow.meet(record, self._images.first(record.batch))
        if (
            not news
            and not topics & {Topic.RECORD, Topic.SABOTAGE}
            and not isinstance(self._view(), HiddenView)
        ):
            return
        self._show(tell=news or Topic.SABOTAGE in topics)

    def _show_empty(self, record: StepRecord | None) -> None:
        self._rail.set_stages([""] * len(STAGES), None, 0)
        self._images.show_batch(None, self.session.config.task, 0)
        self._unit.hide()
        self._turn_to(self._empty)
        self._card.set_title(self.tr("Inside the step"))
        self._empty.setText(
            self.tr("PyTorch or the digits are still loading.")
            if record is None
            else self.tr("Nothing was dealt yet. Press Stage, or Batch above: the first mini-batch is dealt, and each "
                         "further press runs one stage.")
        )  # fmt: skip
        self._code.set_lines([CodeLine("xb, yb = next(batches)", quiet=True)])
        words = self.tr(
            "A step makes the weights a little better: it deals a batch, predicts, measures the loss, finds which way "
            "is down, moves the weights that way and clears the gradients. Press any number to see where it is from."
        )
        self._origin.tell("" if record is None else words)

    def _show(self, tell: bool = True) -> None:
        """Draw the stage that is looked at; `tell` says anew what happens in it."""
        record = self.session.record
        assert record is not None and record.batch is not None and record.stage is not None
        digit = self.session.digit
        drawing = None if digit.empty else digit.image
        scene = self._follow.scene(record, self.session.model_of(record), drawing, self.session.riddle.on)
        self._scene = scene
        looked, reached = STAGES.index(self._follow.stage), STAGES.index(record.stage)
        self._rail.set_stages(self._values(scene), looked, reached + 1)
        self._images.show_batch(record.batch, scene.task, scene.position)
        view = self._view()
        self._turn_to(view)
        view.show_scene(scene)
        self._card.set_title(self._titles[looked])
        self._card.set_sub(self.tr("step {0}, image {1} of the batch").format(record.step, scene.position))
        self._fill_units(scene)
        self._code.set_lines(self._lines(view, scene), 0 if looked == reached else None)
        if tell:
            self._origin.tell(mistakes.told(scene, self._follow.stage) or view.story(scene))
        self.session.facts.note({"inside.stage": self._follow.stage.value})

    def _lines(self, view: StageView, scene: Scene) -> list[CodeLine]:
        return mistakes.code(scene, self._follow.stage, view.code(scene))

    def _turn_to(self, page: QWidget) -> None:
        """Show a page of the stack, which asks for no more height than that page needs."""
        for other in (self._empty, *self._made.values()):
            policy = QSizePolicy.Policy.Preferred if other is page else QSizePolicy.Policy.Ignored
            other.setSizePolicy(policy, policy)
        self._views.setCurrentWidget(page)

    def _view(self) -> StageView:
        """Return the view of the stage that is looked at, made when it is first needed."""
        stage, record = self._follow.stage, self.session.record
        assert record is not None
        kind = FURTHER.get(stage)
        if kind is None:
            scene = self._follow.scene(record, self.session.model_of(record), None)
            kind = PREDICT[scene.kind]
        if kind not in self._made:
            view = self._made[kind] = kind()
            view.asked.connect(self._asked)
            view.unit_chosen.connect(self._unit_chosen)
            view.noted.connect(self._noted)
            self._views.addWidget(view)
        return self._made[kind]

    def _values(self, scene: Scene) -> list[str]:
        record, k = scene.record, scene.task.outputs
        grad = scene.param.grad
        steepest = None if grad is None else float(np.abs(grad).max())
        return [
            f"[{scene.count}, 784]",
            f"[{scene.count}, {k}]",
            self.tr("one number") if record.loss is None else brief(record.loss),
            self.tr("slopes") if steepest is None else self.tr("max {0}").format(brief(steepest)),
            self.tr("lr {0}").format(f"{record.hyper.lr:g}"),
            self.tr("grad stays") if "forget_zero" in scene.faults else self.tr("grad → 0"),
        ]

    def _fill_units(self, scene: Scene) -> None:
        count = scene.spec.shape[0]
        self._unit.setVisible(count > 1 and self._follow.stage in MAPPED)
        word = (
            self.tr("digit {0}")
            if scene.kind == "linear"
            else self.tr("unit {0}")
            if scene.kind == "hidden"
            else self.tr("filter {0}")
        )
        names = [word.format(i) for i in range(count)]
        if [self._unit.itemText(i) for i in range(self._unit.count())] != names:
            self._unit.clear()
            self._unit.addItems(names)
        self._unit.setCurrentIndex(scene.unit)

    # -- what people do ------------------------------------------------------------------------------------

    @Slot(int)
    def _rail_pressed(self, position: int) -> None:
        record = self.session.record
        if record is None:
            return
        further = self._follow.look(position, record)
        for _ in range(further):
            self.session.next_stage()
        if not further and record.batch is not None:
            self._show_choice()

    @Slot(int)
    def _image_chosen(self, position: int) -> None:
        self._follow.position = position
        self._show_choice()
        self.session.facts.note({"inside.chosen": True})

    @Slot(int)
    def _unit_picked(self, unit: int) -> None:
        self._unit_chosen(unit)

    @Slot(int)
    def _unit_chosen(self, unit: int) -> None:
        self._follow.unit = unit
        self._show_choice()

    def _show_choice(self) -> None:
        """Draw what was chosen; of a step that is in sight a moment longer than it is shown, refresh draws the next."""
        if not self.isVisible():  # a list was closed by leaving the page: the step may have moved on unseen
            self._stale = self.shows
        elif self.is_current and self._scene is not None:
            self._show()

    @Slot(str)
    def _asked(self, answer: str) -> None:
        """Show an answer; an empty one: the view shows something else, say anew what it is."""
        if self._scene is None:
            return
        if not answer:
            view = self._view()
            self._code.set_lines(self._lines(view, self._scene))
            self._origin.tell(mistakes.told(self._scene, self._follow.stage) or view.story(self._scene))
            return
        self._origin.tell(answer, asked=True)
        asked = self.session.facts.get("inside.asked")
        self.session.facts.note({"inside.asked": int(asked or 0) + 1})

    @Slot(object)
    def _noted(self, facts: dict[str, bool | int | float | str]) -> None:
        self.session.facts.note(facts)


PANEL = PanelSpec(
    id="inside",
    place="training.inside",
    title=lambda: QCoreApplication.translate("InsidePanel", "Inside the step"),
    build=InsidePanel,
    cell=(0, 0, 1, 12),
    stretch=1,
)
