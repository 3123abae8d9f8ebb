"""The learning rate finder: a trial run whose learning rate grows with every step."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.panels.training.whatif.scenes import finder_scene
from mnist_desktop.session import Session, Topic
from mnist_desktop.session.newest import Newest
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.numerals import brief
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.point_plot import PointPlot

if TYPE_CHECKING:
    from mnist_desktop.engine.jobs import Cancelled
    from mnist_desktop.lab.probes.lr_finder import Found

_STEP = 0.02  # decades that a key moves the point


class FinderPanel(Panel):
    """From the weights under the cursor on; the run itself is not touched."""

    shows = frozenset({Topic.RECORD})
    interval_ms = 150
    busy_ms = 1000

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._found: Found | None = None
        self._lr = 0.0
        self._newest = Newest(session.library, self.tr("Finding a learning rate"), self)
        self._newest.done.connect(self._arrived)
        self._newest.rested.connect(self._rested)
        card = Card(self.tr("Learning rate finder"), self.tr("a trial in which it grows with every step"))
        self.plot = PointPlot(self.tr("Loss of the trial"), "finderPlot", self.tr("learning rate"), 52)
        self.plot.clear(self.tr("Find tries learning rates from 0.0001 up, until the loss runs away."))
        self.plot.moved.connect(self._moved)
        self._words = Paragraph(0.95, "text")
        self._find = QPushButton(self.tr("Find"))
        self._find.setObjectName("findLr")
        self._find.clicked.connect(self._begin)
        self._take = QPushButton(self.tr("Take it"))
        self._take.setObjectName("takeFoundLr")
        self._take.setEnabled(False)
        self._take.setToolTip(self.tr("Find one first"))
        self._take.clicked.connect(self._taken)
        row = QHBoxLayout()
        row.addWidget(self._words, 1)
        row.addWidget(self._find)
        row.addWidget(self._take)
        card.body.addWidget(self.plot, 1)
        card.body.addLayout(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Offer the trial as soon as there is a model."""
        self._find.setEnabled(self.session.record is not None and not self._newest.busy)

    @Slot()
    def _begin(self) -> None:
        record, data = self.session.record, self.session.data
        if record is None or data is None:
            return

        def work(cancelled: Cancelled) -> Found:
            from mnist_desktop.lab.probes.lr_finder import find_lr

            return find_lr(record, data, cancelled)

        self._newest.want(work)
        self._find.setEnabled(False)
        self._words.setText(self.tr("Trying…"))

    @Slot()
    def _rested(self) -> None:
        """Offer the trial again: one that failed has said so in the banner, and left nothing here."""
        self._find.setEnabled(True)
        self._words.setText("")

    @Slot(object)
    def _arrived(self, found: Found) -> None:
        self._found = found
        self.plot.set_scene(finder_scene(found), _STEP)
        if found.suggested is None:
            self._words.setText(
                self.tr("The loss never fell: these weights have nothing left to gain so quickly.")
            )
            self._show(float(found.lrs[found.lowest]))
            return
        low, high = found.useful or (0.0, 0.0)
        self._words.setText(
            self.tr("Useful: {0} to {1}. A tenth of where the loss is lowest is a good choice: {2}.").format(
                f"{low:.2g}", f"{high:.2g}", f"{found.suggested:.2g}"
            )
        )
        self.session.facts.note({"whatif.found_lr": float(f"{found.suggested:.2g}")})
        self._show(float(f"{found.suggested:.2g}"))

    @Slot(float)
    def _moved(self, decade: float) -> None:
        self._show(float(f"{10**decade:.2g}"))

    def _show(self, lr: float) -> None:
        assert self._found is not None
        self._lr = lr
        height = float(np.interp(math.log(lr), np.log(self._found.lrs), self._found.smooth))
        told = self.tr("lr {0}: loss {1}").format(f"{lr:g}", brief(height))
        self.plot.set_point(math.log10(lr), height, f"lr {lr:g}", told)
        self._take.setEnabled(True)
        self._take.setToolTip(self.tr("The next steps use this learning rate; the weights stay"))

    @Slot()
    def _taken(self) -> None:
        self.session.set_hyper(lr=self._lr)
        self.session.facts.note({"whatif.taken": True})


PANEL = PanelSpec(
    id="finder",
    place="training.whatif",
    title=lambda: QCoreApplication.translate("FinderPanel", "Learning rate finder"),
    build=FinderPanel,
    cell=(1, 0, 1, 12),
    stretch=1,
)
