"""The bench of the page: which weight is nudged how far, and what the thread beside the window finds of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Slot

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.records import StepRecord
from mnist_desktop.session import Session
from mnist_desktop.session.probe import ChangeProbe

if TYPE_CHECKING:
    from torch import Tensor

    from mnist_desktop.lab.config import Task
    from mnist_desktop.lab.dataset import DigitSplit
    from mnist_desktop.lab.probes.nudge import Moment, NudgeBench, Sweep

BOOK, LIVE = 0, 377  # pixels: the one the book nudges, and one in the middle of the digit


@dataclass(frozen=True)
class Images:
    """The validation images of a task, float32 ``[N, 784]``, and their targets: made once, for every step."""

    split: DigitSplit
    task: Task
    x: Tensor
    y: Tensor


@dataclass(frozen=True)
class Found:
    """A bench, what it says without a nudge, and the curves of one of its weights."""

    images: Images
    bench: NudgeBench
    still: Moment
    sweep: Sweep


class Bench(ChangeProbe):
    """A weight, a change, and both figures.

    Parameters
    ----------
    session : Session
        Has the model and the validation images.
    """

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(session, self.tr("Nudging a weight"), parent)
        self.pixel = LIVE
        self.found: Found | None = None
        self._record: StepRecord | None = None
        self._images: Images | None = None

    @property
    def why_not(self) -> str:
        """Why there is nothing to nudge; empty if there is."""
        record = self._session.record
        if record is None:
            return self.tr("The model is still being made")
        if not record.config.task.is_pair:
            return self.tr("The bench nudges one weight of one output: choose two digits in Training.")
        if self._weights(record) is None:
            return self.tr("The bench nudges a weight of the linear model: choose Linear in Training.")
        if self.found is not None and not self.found.bench.finite:
            return self.tr("The weights are no numbers any more: the run diverged. Go back, or lower lr.")
        return ""

    @property
    def weights(self) -> np.ndarray | None:
        """The weights of the step under the cursor, float32 ``[28, 28]``; None where there is nothing to nudge."""
        record = self._session.record
        found = None if record is None or not record.config.task.is_pair else self._weights(record)
        return None if found is None else found.reshape(28, 28)

    def moment(self) -> Moment | None:
        """Return both figures with the change; None until they are known."""
        return None if self.found is None else self.found.bench.at(self.found.sweep.pixel, self.change)

    def follow(self) -> None:
        """Measure the step under the cursor."""
        record, data = self._session.record, self._session.data
        if record is None or data is None or self.weights is None:
            self.found = None
        elif record is not self._record or self.found is None:
            self._measure(record, data.valid)
        self._record = record
        self.changed.emit()

    def set_pixel(self, pixel: int) -> None:
        """Nudge another weight, from where it is."""
        self.pixel, self.change = pixel, 0.0
        self._look_again()

    # -- beside the window ---------------------------------------------------------------------------------

    @staticmethod
    def _weights(record: StepRecord) -> np.ndarray | None:
        """Return the weights of a linear model, float32 ``[784, 1]``."""
        names = {param.name for param in record.params}
        return record.param("weights").value if names in ({"weights", "bias"}, {"weights"}) else None

    def _look_again(self) -> None:
        if self.found is not None:
            found, pixel, reach = self.found, self.pixel, self.reach
            self._newest.ask(lambda: replace(found, sweep=found.bench.sweep(pixel, reach)))
        self.changed.emit()

    def _measure(self, record: StepRecord, split: DigitSplit) -> None:
        pixel, reach, kept = self.pixel, self.reach, self._images

        def work() -> Found:
            from mnist_desktop.lab.batches import Items
            from mnist_desktop.lab.probes import nudge

            images, task = kept, record.config.task
            if images is None or images.split is not split or images.task != task:
                items = Items.of(split, task)
                images = Images(split, task, nudge.pixels(items), items.y)
            values = {param.name: param.value for param in record.params}
            weights, bias = values["weights"], values.get("bias", np.zeros(1, np.float32))
            x = images.x * 255 if record.hyper.raw_pixels else images.x
            bench = nudge.NudgeBench(x, images.y, weights, bias, record.config)
            return Found(images, bench, bench.at(pixel, 0.0), bench.sweep(pixel, reach))

        self._newest.ask(work)

    @Slot(object)
    def _arrived(self, found: Found) -> None:
        if self.weights is None:  # another model was chosen meanwhile
            return
        self.found, self._images = found, found.images
        if (found.sweep.pixel, found.sweep.reach) != (self.pixel, self.reach):
            self._look_again()  # a weight was chosen while the step was measured
        else:
            self.changed.emit()
