"""The pipeline run step by step, and what two of its lines could be otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QSlider

from mnist_desktop.lab.pipeline import CONDITIONS
from mnist_desktop.panels.ideal.stacking.comprehension import ComprehensionCard
from mnist_desktop.panels.ideal.stacking.pile_view import PileView
from mnist_desktop.panels.ideal.stacking.refusal import RefusalCard
from mnist_desktop.panels.ideal.stacking.way import FORMS, WayCard
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.session import Session, Topic
from mnist_desktop.ui.badge import Badge
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.card_grid import CardGrid
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.numerals import numeral
from mnist_desktop.ui.readout import Readout

if TYPE_CHECKING:
    from mnist_desktop.lab.dataset import DigitDataset
    from mnist_desktop.lab.pipeline import Pipeline, PipelineStep

Made = tuple["DigitDataset", int, "Pipeline", tuple[np.ndarray, ...]]


class StackPanel(Panel):
    """Four cards on one digit: the way, its result as a picture, a list comprehension, the mean of integers."""

    shows = frozenset({Topic.DATA})

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._digit, self._step, self._index, self._condition = 3, 0, 0, 0
        self._asked: tuple[object, int] | None = None
        self._pipeline: Pipeline | None = None
        self._kept: tuple[np.ndarray, ...] = ()
        self._way = WayCard()
        self._way.digit_chosen.connect(self._choose_digit)
        self._way.went.connect(self._go)
        self._list = ComprehensionCard()
        self._list.chosen.connect(self._choose_condition)
        self._refusal = RefusalCard()
        self._refusal.tried.connect(self._try_integers)
        grid = CardGrid(self)
        grid.addWidget(self._way, 0, 0, 1, 2)
        grid.addWidget(self._build_picture(), 1, 0, 2, 1)
        grid.addWidget(self._list, 1, 1)
        grid.addWidget(self._refusal, 2, 1)
        grid.setColumnStretch(0, 7)
        grid.setColumnStretch(1, 5)
        grid.setRowStretch(1, 1)

    def _build_picture(self) -> Card:
        self._card = Card("")
        self._badges = [Badge(name=name) for name in (self.tr("Rank:"), self.tr("Shape:"), self.tr("Type:"))]
        for badge in self._badges:
            self._card.head.addWidget(badge)
        self._pile = PileView()
        self._at = Label("", "accent", 0.9, mono=True)
        self._at.setMinimumWidth(96)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setObjectName("stacking-index")
        self._slider.setAccessibleName(self.tr("Which image, along axis 0"))
        self._slider.valueChanged.connect(self._move)
        policy = self._slider.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._slider.setSizePolicy(policy)
        row = QHBoxLayout()
        row.addWidget(self._at)
        row.addWidget(self._slider, 1)
        names = (self.tr("min"), self.tr("max"), self.tr("bytes"))
        self._totals = Readout(names, "line")
        self._card.body.addWidget(self._pile, 1)
        self._card.body.addLayout(row)
        self._card.body.addWidget(self._totals)
        return self._card

    # -- the session ---------------------------------------------------------------------------------------

    @property
    def is_ready(self) -> bool:
        """Whether the digit's images are stacked."""
        return self._pipeline is not None

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Stack the images of the digits in use."""
        data = self.session.data
        if data is None or self.session.ideals is None or self._asked == (data, self._digit):
            self._show()
            return
        self._asked, self._pipeline = (data, self._digit), None
        digit = self._digit
        if not len(data.train.indices(digit)):
            self._show()
            return

        def work(_progress: object, _cancelled: object) -> Made:
            from mnist_desktop.lab.pipeline import chosen, run

            pipeline = run(data.train.of(digit))
            return data, digit, pipeline, chosen(pipeline.images)

        self.session.library.compute(self.tr("Stacking images"), work, self._made)

    @Slot(object)
    def _made(self, made: Made) -> None:
        data, digit, pipeline, kept = made
        if self._asked != (data, digit):
            return  # another digit was wished for meanwhile
        self._pipeline, self._kept = pipeline, kept
        self._index = 0
        self._slider.blockSignals(True)
        self._slider.setRange(0, len(pipeline.images) - 1)
        self._slider.setPageStep(max(len(pipeline.images) // 20, 1))
        self._slider.setValue(0)
        self._slider.blockSignals(False)
        self._show()
        self._show_list()

    # -- what people do ------------------------------------------------------------------------------------

    @Slot(int)
    def _choose_digit(self, digit: int) -> None:
        self._digit = digit
        self._refusal.show_refusal(None)
        self.refresh(self.shows)

    @Slot(int)
    def _go(self, step: int) -> None:
        self._step = step
        self._show()

    @Slot(int)
    def _move(self, index: int) -> None:
        self._index = index
        self._show_picture()

    @Slot(int)
    def _choose_condition(self, which: int) -> None:
        self._condition = which
        self._show_list()

    @Slot()
    def _try_integers(self) -> None:
        if self._pipeline is not None:
            self._refusal.show_refusal(self._pipeline.refusal)
            self.session.facts.note({"stacking.refused": True})

    # -- showing -------------------------------------------------------------------------------------------

    def _show(self) -> None:
        steps = () if self._pipeline is None else self._pipeline.steps
        self._way.show_way(self._digit, steps, self._step, self._missing())
        self._show_picture()
        if self._pipeline is not None:
            name = self._pipeline.steps[self._step].name
            self.session.facts.note({"stacking.step": name, "stacking.digit": self._digit})

    def _missing(self) -> str:
        data = self.session.data
        if data is not None and not len(data.train.indices(self._digit)):
            return self.tr("These digits have no {0}: choose another.").format(self._digit)
        return self.tr("The images are being stacked …")

    def _show_picture(self) -> None:
        pipeline = self._pipeline
        self._slider.setVisible(pipeline is not None and FORMS[self._step] in ("list", "pile"))
        if pipeline is None:
            self._card.set_title(self.tr("The result"))
            self._pile.show_tensor("", np.zeros((0, 28, 28), np.uint8), 0, None, self._missing())
            return
        step, form = pipeline.steps[self._step], FORMS[self._step]
        name = step.code.partition(" = ")[0]
        self._card.set_title(name)
        self._card.set_sub({"Image": self.tr("an image"), "list": self.tr("a list")}.get(step.kind, ""))
        for badge, text in zip(self._badges, self._facts(step), strict=True):
            badge.setText(text)
            badge.setVisible(bool(text))
        self._at.setText(f"{name}[{self._index}]" if form in ("list", "pile") else "")
        told = self.tr("{0}, shape {1}").format(name, list(step.shape))
        if form in ("list", "pile"):
            told += self.tr(", image {0} in front").format(self._index)
            self.session.facts.note({"stacking.index": self._index})
        self._pile.show_tensor(form, pipeline.images, self._index, pipeline.ideal, told)
        places = "g" if step.dtype == "uint8" else ".4f"
        values = (numeral(step.low, places), numeral(step.high, places), f"{step.nbytes:,}")
        self._totals.set_values(
            dict(zip((self.tr("min"), self.tr("max"), self.tr("bytes")), values, strict=True))
        )

    def _facts(self, step: PipelineStep) -> tuple[str, str, str]:
        if step.kind == "list":
            return "", f"len {step.shape[0]}", self.tr("list of tensors")
        if step.kind == "Image":
            return "", "28 × 28", "Image"
        return self.tr("rank {0}").format(len(step.shape)), str(list(step.shape)), step.dtype

    def _show_list(self) -> None:
        if self._pipeline is None:
            return
        which = self._condition
        self._list.show_list(self._pipeline.images, self._kept, which)
        count = len(self._kept[which])
        self.session.facts.note({"stacking.condition": CONDITIONS[which].code, "stacking.count": count})


PANEL = PanelSpec(
    id="stacking",
    place="ideal.stacking",
    title=lambda: QCoreApplication.translate("StackPanel", "Stack and mean"),
    build=StackPanel,
    cell=(0, 0, 1, 12),
    stretch=1,
)
