"""Everything of the page ``Noise``: four fans, and what the batch size does to the noise."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.panels.training.noise import scenes
from mnist_desktop.panels.training.noise.fan_column import FanColumn, brief_noise, milliseconds
from mnist_desktop.panels.training.noise.measuring import Measuring
from mnist_desktop.session import RunState, Session, Topic
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.card_grid import CardGrid
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.point_plot import PointPlot
from mnist_desktop.ui.segments import Segments

_GAP, _LEFT = 12, 52
_ALIKE = 2.0  # times the noise of drawn images: what is above comes of neighbours that are alike
COLUMNS = ("1", "16", "256", "all")


class NoisePanel(Panel):
    """Above, where 50 batches of each size point; below, the noise against the size, with a point to drag."""

    shows = frozenset({Topic.RECORD, Topic.STATE, Topic.DATA, Topic.CONFIG})
    interval_ms = 150
    busy_ms = 1000

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.measuring = Measuring(session, self)
        self._size = session.config.hyper.batch_size  # that is looked at
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self._build_fans(), 7)
        layout.addWidget(self._build_plot(), 4)
        self.measuring.changed.connect(self._draw)

    def _build_fans(self) -> Card:
        card = self._fans = Card(self.tr("Where mini-batches point"))
        self._random, self._ordered = self.tr("Shuffled"), self.tr("In order")
        how = self.tr("How the images of a batch are chosen")
        self.order = Segments([self._random, self._ordered], how, "noiseOrder")
        self.order.current_changed.connect(self._order_chosen)
        card.head.addWidget(self.order)
        row = CardGrid(across=2)
        row.setHorizontalSpacing(2 * _GAP)
        self.columns = {key: FanColumn(key) for key in COLUMNS}
        for place, column in enumerate(self.columns.values()):
            row.addWidget(column, 0, place)
            row.setColumnStretch(place, 1)
        row.setRowStretch(0, 1)
        self._words = Paragraph(0.95, "text")
        card.body.addLayout(row, 1)
        card.body.addWidget(self._words)
        return card

    def _build_plot(self) -> Card:
        card = Card(
            self.tr("What the batch size does"), self.tr("noise, in lengths of the gradient of all images")
        )
        self.plot = PointPlot(self.tr("Noise against batch size"), "noisePlot", self.tr("batch size"), _LEFT)
        self.plot.setMinimumHeight(124)
        self.plot.moved.connect(self._moved)
        self._cost = Paragraph(0.95, "text")
        self.take = QPushButton(self.tr("Take it"))
        self.take.setObjectName("takeBatchSize")
        self.take.clicked.connect(self._taken)
        row = QHBoxLayout()
        row.addWidget(self._cost, 1)
        row.addWidget(self.take)
        card.body.addWidget(self.plot, 1)
        card.body.addLayout(row)
        return card

    # -- showing -------------------------------------------------------------------------------------------

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Measure the step under the cursor."""
        self.measuring.follow()

    def showEvent(self, event: QShowEvent) -> None:
        """Measure what was given up when the page was left."""
        super().showEvent(event)
        self.measuring.follow()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give up what is under way: nobody would see it."""
        super().hideEvent(event)
        self.measuring.stop()

    @Slot()
    def _draw(self) -> None:
        measuring, why = self.measuring, self.measuring.why_not
        noise = measuring.noise
        if why or noise is None:
            self._clear(why or self.tr("Trying 50 batches of each size …"))
            return
        sizes = [f"{fan.size:,}" for fan in noise.fans]
        self._fans.set_sub(self._when())
        for key, column in self.columns.items():
            fan = (
                noise.fans[-1]
                if key == "all"
                else next((f for f in noise.fans[:-1] if str(f.size) == key), None)
            )
            column.set_title(
                self.tr("all {0}").format(sizes[-1]) if key == "all" else self.tr("{0} images").format(key)
                if key != "1" else self.tr("1 image")
            )  # fmt: skip
            column.clear() if fan is None else column.show_fan(fan)
        self._words.setText(self._explain())
        self.plot.set_scene(scenes.noise_scene(noise), scenes.OCTAVE)
        self._look_at(min(self._size, noise.images))
        self._note()

    def _when(self) -> str:
        if self.session.state is RunState.RUNNING:
            return self.tr("at step {0}; measured again when the run rests").format(
                f"{self.measuring.step:,}"
            )
        if self.measuring.busy:
            return self.tr("at step {0}; trying the next …").format(f"{self.measuring.step:,}")
        return self.tr("at step {0}").format(f"{self.measuring.step:,}")

    def _explain(self) -> str:
        noise = self.measuring.noise
        assert noise is not None
        if not noise.shuffled and any(
            fan.noise > _ALIKE * noise.expected(fan.size) for fan in noise.fans[1:-1]
        ):
            return self.tr(
                "Neighbours in the book's order show one digit only: every batch pulls towards its own digit, and a "
                "larger batch is no better. Shuffle, and the errors of the images cancel."
            )
        if not noise.shuffled:
            return self.tr(
                "In the order of this set the digits come mixed: neighbours are as good as images drawn at random."
            )
        return self.tr(
            "The violet arrow is the gradient of all {0} images. On the grey side a line leads uphill for all of them, "
            "though it is right for its own batch. Angles are true; lengths, and all but two sides, are left out."
        ).format(f"{noise.images:,}")

    def _clear(self, why: str) -> None:
        self._fans.set_sub("")
        for column in self.columns.values():
            column.clear()
        self._words.setText("")
        self.plot.clear(why)
        self._cost.setText("")
        self.take.setEnabled(False)
        self.take.setToolTip(why)
        self.session.facts.note({"noise.ready": False})

    # -- the batch size that is looked at ------------------------------------------------------------------

    @Slot(float)
    def _moved(self, decade: float) -> None:
        noise = self.measuring.noise
        if noise is not None:
            self._size = scenes.size_at(noise, decade)
            self._look_at(self._size)
            self._note()

    def _look_at(self, size: int) -> None:
        noise = self.measuring.noise
        assert noise is not None
        expected, seconds = noise.expected(size), self._seconds(size)
        shown = brief_noise(expected)
        told = self.tr("batches of {0}: noise {1}").format(f"{size:,}", shown)
        self.plot.set_point(math.log10(size), scenes.height(noise, size), told, told, True)
        self._cost.setText(
            self.tr("Shuffled batches of {0}: noise {1}, about {2} a step, {3} steps an epoch. Half the noise takes "
                    "four times the images.")
            .format(f"{size:,}", shown, milliseconds(seconds), f"{-(-noise.images // size):,}")
        )  # fmt: skip
        other = size != self.session.config.hyper.batch_size
        self.take.setEnabled(other)
        self.take.setToolTip(
            self.tr("The next steps use this batch size; the weights stay")
            if other
            else self.tr("This is the batch size in use. Move the line to another.")
        )

    def _seconds(self, size: int) -> float:
        """Return what a step of that size takes, between the sizes that were measured."""
        noise = self.measuring.noise
        assert noise is not None
        sizes, seconds = [fan.size for fan in noise.fans], [fan.seconds for fan in noise.fans]
        return float(np.interp(size, sizes, seconds))

    def _note(self) -> None:
        noise = self.measuring.noise
        assert noise is not None
        size = min(self._size, noise.images)
        facts: dict[str, bool | int | float | str] = {
            "noise.ready": True,
            "noise.shuffled": noise.shuffled,
            "noise.size": size,
            "noise.expected": noise.expected(size),
        }
        for fan in noise.fans[:-1]:
            if fan.size != 16:
                facts[f"noise.angle_{fan.size}"] = float(np.median(fan.angles))
                facts[f"noise.downhill_{fan.size}"] = fan.downhill
        self.session.facts.note(facts)

    # -- what people do ------------------------------------------------------------------------------------

    @Slot(str)
    def _order_chosen(self, order: str) -> None:
        self.measuring.set_shuffle(order == self._random)

    @Slot()
    def _taken(self) -> None:
        self.session.set_hyper(batch_size=self._size)
        self.session.facts.note({"noise.taken": True})


PANEL = PanelSpec(
    id="noise",
    place="training.noise",
    title=lambda: QCoreApplication.translate("NoisePanel", "Noise of the gradient"),
    build=NoisePanel,
    cell=(0, 0, 1, 12),
    stretch=1,
)
