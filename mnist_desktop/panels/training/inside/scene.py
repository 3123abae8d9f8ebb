"""What the page looks at: a step's record, one image of its batch, one map of its weights."""

from __future__ import annotations

from functools import cached_property

import numpy as np

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.config import Task
from mnist_desktop.lab.dissect.batch import rows, targets
from mnist_desktop.lab.dissect.hidden import Layers
from mnist_desktop.lab.dissect.loss import rmse_slopes, slopes
from mnist_desktop.lab.infos import MapSpec, ModelInfo
from mnist_desktop.lab.records import STAGES, BatchRecord, ParamRecord, Stage, StepRecord
from mnist_desktop.lab.sabotage import active

LOOKED = 1024  # images of the batch that are asked which hidden units are dead: 3 ms


@dataclass(frozen=True)
class Scene:
    """A step with a batch, and what of it is looked at.

    Parameters
    ----------
    record : StepRecord
        With a batch.
    info : ModelInfo
        Its model.
    position : int
        The image, by its place in the batch.
    wished : int or None
        The map that was chosen; None leaves it to the image.
    drawing : numpy.ndarray or None
        uint8 ``[28, 28]``: the digit on the desk, if one is drawn.
    secret : bool
        In a riddle nobody says what is sabotaged.
    """

    record: StepRecord
    info: ModelInfo
    position: int
    wished: int | None = None
    drawing: np.ndarray | None = None
    secret: bool = False

    @property
    def faults(self) -> tuple[str, ...]:
        """What is sabotaged in this step, as far as it is told."""
        return () if self.secret else active(self.record.config)

    @property
    def full(self) -> float:
        """Full ink in a row of xb: 1, or 255 where nobody divides."""
        return 255.0 if self.record.hyper.raw_pixels else 1.0

    @property
    def bias(self) -> float:
        """The bias that the looked-at column of a linear model met; 0 where there is none."""
        found = [param.met for param in self.record.params if param.name == "bias"]
        return float(found[0][self.unit]) if found else 0.0

    @property
    def task(self) -> Task:
        """Which digits are told apart."""
        return self.record.config.task

    @property
    def batch(self) -> BatchRecord:
        """The mini-batch."""
        assert self.record.batch is not None
        return self.record.batch

    @property
    def count(self) -> int:
        """Images in the batch."""
        return len(self.batch.labels)

    @property
    def kind(self) -> str:
        """``"linear"``, ``"hidden"`` (two layers), or ``"other"``, which is not taken apart."""
        if self.record.config.model == "simple_net":
            return "hidden"
        return "linear" if self.spec.units_last else "other"

    @property
    def spec(self) -> MapSpec:
        """How the first weights are shown as maps."""
        return self.info.maps[0]

    @property
    def param(self) -> ParamRecord:
        """The first weights."""
        return self.record.param(self.spec.param)

    @cached_property
    def x(self) -> np.ndarray:
        """The image's row of xb, float32 ``[784]``."""
        return np.asarray(self.rows(self.batch.images[self.position : self.position + 1])[0])

    @cached_property
    def y(self) -> np.ndarray:
        """The targets of the batch."""
        return targets(self.batch.labels, self.task, self.record.hyper.swap_labels)

    @cached_property
    def slopes(self) -> np.ndarray | None:
        """How the loss of each image rises with its predictions, ``[B, K]``; None before PREDICT."""
        if self.batch.probs is None:
            return None
        if self.record.hyper.rmse:
            return (
                None if self.record.loss is None else rmse_slopes(self.batch.probs, self.y, self.record.loss)
            )
        return slopes(self.batch.probs, self.y, self.record.hyper.loss)

    @cached_property
    def layers(self) -> Layers:
        """Both layers of ``simple_net``, as this batch met them."""
        return Layers.of(self.record)

    @cached_property
    def dead(self) -> np.ndarray:
        """Which hidden units none of the first images of the batch lights, bool ``[H]``."""
        return self.layers.dead(self.rows(self.batch.images[:LOOKED]))

    @cached_property
    def unit(self) -> int:
        """The map that is looked at: the chosen one, or the one that matters most for the image."""
        if self.wished is not None and self.wished < self.spec.shape[0]:
            return self.wished
        label = int(self.batch.labels[self.position])
        if self.kind == "hidden":
            output = 0 if self.task.is_pair else label
            weighed = self.layers.activations(self.x) * self.layers.w2[output]  # [H]
            return int(np.argmax(np.abs(np.nan_to_num(weighed))))
        return label if len(self.spec.digits) == 10 else 0

    @property
    def output(self) -> int:
        """The column of the predictions that is looked at."""
        if self.task.is_pair:
            return 0
        return self.unit if self.kind == "linear" else int(self.batch.labels[self.position])

    def rows(self, images: np.ndarray) -> np.ndarray:
        """Return images uint8 ``[B, 28, 28]`` as the model gets them, float32 ``[B, 784]``."""
        return rows(images, self.record.hyper.raw_pixels)

    def map(self, array: np.ndarray) -> np.ndarray:
        """Return the looked-at map of anything of the first weights' shape."""
        return np.asarray(self.spec.unfold(array)[self.unit])

    def reached(self, stage: Stage) -> bool:
        """Whether a stage of this step has run."""
        return self.record.stage is not None and STAGES.index(self.record.stage) >= STAGES.index(stage)
