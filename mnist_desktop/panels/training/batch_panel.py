"""The mini-batch of the step: its images, what the model says of each, the worst first."""

from __future__ import annotations

from math import inf, isfinite

import numpy as np
from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from mnist_desktop.lab.config import Task
from mnist_desktop.lab.records import BatchRecord
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.session import Session, Topic
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.numerals import probability
from mnist_desktop.ui.thumbnails import Thumbnail, ThumbnailGrid


class BatchPanel(Panel):
    """Thumbnails sorted by loss; a click puts one on the canvas."""

    shows = frozenset({Topic.RECORD})
    interval_ms = 100
    busy_ms = 1000

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._card = Card(self.tr("Batch"), dense=True)
        self._grid = ThumbnailGrid(self.tr("Images of the batch"), "batchImages", bars=True)
        self._grid.activated.connect(self._clicked)
        self._grid.setSizePolicy(
            QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored
        )  # the room decides how many, of a row at least
        self._grid.setMinimumHeight(self._grid.minimumSizeHint().height())
        self._empty = Label(
            self.tr("Take a step to deal one: its images stand here."), "muted", 0.95, wrap=True
        )
        self._empty.setObjectName("batchEmpty")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._card.body.addWidget(self._empty, 1)
        self._card.body.addWidget(self._grid, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)
        self._indices: list[int] = []

    @Slot(int)
    def _clicked(self, position: int) -> None:
        self.session.take_sample(self._indices[position], "train")

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Draw the hardest images of the batch."""
        record = self.session.record
        batch = None if record is None else record.batch
        self._empty.setVisible(batch is None)
        self._grid.setVisible(batch is not None)
        if record is None or batch is None:
            self._card.set_sub("")
            self._indices = []
            self._grid.set_items(np.zeros((0, 28, 28), np.uint8), [])
            return
        order = batch.hardest(self._grid.capacity())
        highest = None if batch.losses is None or not len(order) else float(batch.losses[order[0]])
        self._indices = [int(batch.indices[i]) for i in order]
        self._card.set_sub(self._summary(batch))
        items = [self._item(batch, i, record.config.task, highest) for i in order]
        self._grid.set_items(batch.images[order], items)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as fit."""
        super().resizeEvent(event)
        self.refresh(self.shows)

    def _summary(self, batch: BatchRecord) -> str:
        size = len(batch.labels)
        if batch.losses is None:
            return self.tr("{0} images, as dealt").format(size)
        return self.tr("{1} of {0} wrong; bars: loss").format(size, batch.wrong)

    def _item(self, batch: BatchRecord, i: int, task: Task, highest: float | None) -> Thumbnail:
        """Say what is predicted of an image and, once it is known, its loss, as a part of the highest one."""
        label = int(batch.labels[i])
        if batch.said is None or batch.probs is None:
            return Thumbnail(((str(label), "text"),), tip=self.tr("a {0}").format(label))
        said = int(batch.said[i])
        column = 0 if task.is_pair else said
        chance = float(batch.probs[i, column])
        colour = ("positive" if said == task.digits[0] else "negative") if task.is_pair else "text"
        words = self.tr("a {0}, called a {1}; {2} for a {3}").format(
            label, said, f"{chance:.4f}", task.digits[0] if task.is_pair else said
        )
        number = probability(chance) if task.is_pair else f"{said}"
        if batch.losses is None or highest is None:
            return Thumbnail(((number, colour),), said != label, words)
        loss = float(batch.losses[i])
        part = loss / highest if isfinite(loss) and 0 < highest < inf else 1.0
        words = self.tr("{0}; loss {1}").format(words, f"{loss:.4f}")
        return Thumbnail(((number, colour),), said != label, words, part)


PANEL = PanelSpec(
    id="batch",
    place="training",
    title=lambda: QCoreApplication.translate("BatchPanel", "The mini-batch"),
    build=BatchPanel,
    cell=(3, 0, 1, 4),
    stretch=4,
)
