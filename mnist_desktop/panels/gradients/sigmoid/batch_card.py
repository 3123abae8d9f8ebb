"""What the mini-batch's outputs have to do with the sigmoid, in numbers and words."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QWidget

from mnist_desktop.lab.probes.squash import FLAT_FROM, Outputs, outputs
from mnist_desktop.lab.records import StepRecord
from mnist_desktop.panels.gradients.sigmoid.nearest import Nearest
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.numerals import brief, numeral
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.readout import Readout

NOTHING = (np.zeros(0), np.zeros(0, bool))


def raw_outputs(record: StepRecord | None) -> tuple[np.ndarray, np.ndarray]:
    """Return a step's outputs before the sigmoid, and whether their targets are 1; empty where there are none."""
    if record is None or not record.config.task.is_pair or record.batch is None or record.batch.preds is None:
        return NOTHING
    return record.batch.preds[:, 0], record.batch.labels == record.config.task.digits[0]


class BatchCard(Card):
    """Metric for people, loss for learning: both of the mini-batch, and how much of it lies flat."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("This mini-batch"))
        self._right, self._loss = self.tr("right answers"), self.tr("loss")
        self._main = Readout([self._right, self._loss], "columns")
        self._flat, self._stuck = self.tr("in the flat zones"), self.tr("wrong and flat")
        self._slope = self.tr("mean slope")
        self._more = Readout([self._flat, self._stuck, self._slope])
        self._words = Paragraph(0.9)
        self.body.addWidget(self._main)
        self.body.addSpacing(2)
        self.body.addWidget(self._more)
        self.body.addWidget(self._words)
        self.body.addStretch(1)
        self.nearest = Nearest()
        self.body.addWidget(self.nearest)

    def show_point(self, record: StepRecord | None, x: float) -> None:
        """Show which image sits nearest to the point."""
        raw, _ = raw_outputs(record)
        there = bool(np.isfinite(raw).any())
        self.nearest.setVisible(there)
        if there and record is not None and record.batch is not None:
            self.nearest.show_nearest(record.batch, raw, x)

    def show_record(self, record: StepRecord | None) -> Outputs:
        """Show the outputs of a step, and return how they lie."""
        raw, ones = raw_outputs(record)
        found = outputs(raw, ones)
        there = found.total > 0
        loss = record.loss if record is not None and there else None
        self._main.set_values(
            {
                self._right: f"{found.right} / {found.total}" if there else "–",
                self._loss: brief(loss) if loss is not None else "–",
            },
            {self._loss: "accent"},
        )
        self._more.set_values(
            {
                self._flat: str(found.flat) if there else "–",
                self._stuck: str(found.stuck) if there else "–",
                self._slope: numeral(found.mean_slope, ".4f") if there else "–",
            }
        )
        self._words.setText(self._explain(record, found))
        return found

    def _explain(self, record: StepRecord | None, found: Outputs) -> str:
        if record is not None and not record.config.task.is_pair:
            return self.tr("All ten digits use softmax in place of the sigmoid. Choose a pair in Training.")
        if not found.total:
            if record is not None and record.batch is not None and record.batch.preds is not None:
                return self.tr("The outputs are no numbers any more: the run diverged. Go back, or lower lr.")
            return self.tr("Press Step: the outputs of a mini-batch then lie on the curve, one dot an image.")
        metric = self.tr(
            "Right answers are for people: they count who is left or right of 0. The loss is for learning: it moves "
            "with every dot, and what it learns from a dot grows with the slope there."
        )
        if found.stuck:
            stuck = self.tr(
                "Dots that are wrong beyond ±{0}: {1}. With mnist_loss they hardly teach anything."
            )
            return f"{metric} {stuck.format(f'{FLAT_FROM:.1f}', found.stuck)}"
        return metric
