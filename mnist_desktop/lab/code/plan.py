"""What a script repeats: the run's settings, and what was changed at which step."""

from __future__ import annotations

import math
from dataclasses import replace
from enum import Enum
from typing import Any

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.config import Since, TrainConfig
from mnist_desktop.lab.dataset import DigitDataset
from mnist_desktop.lab.records import Curves


class Way(Enum):
    """How the same run is written: with nothing but tensors, with layers, or with what PyTorch brings for it all."""

    HAND = "hand"
    LAYERS = "layers"
    LEARNER = "learner"


@dataclass(frozen=True)
class Plan:
    """A run to be written down.

    Parameters
    ----------
    config : TrainConfig
        Task, model and seed; its hyper-parameters count only where `hypers` is empty.
    hypers : tuple of Since
        What the steps were taken with: from step 1, and every change; empty before the first step.
    steps : int
        How many steps are taken, at least 1.
    images : int
        Training images of the task; 0 if unknown.
    mnist : bool
        Whether the digits are MNIST's own files, which the script reads itself; else they lie beside the script.
    digits_file : str
        Name of the .npz file beside the script; without meaning for MNIST.
    title : str
        What the digits are called.
    weights_file : str
        Name of the .npz file beside the script with the first weights, where ``config.start`` says they come from
        elsewhere.
    """

    config: TrainConfig
    hypers: tuple[Since, ...] = ()
    steps: int = 1
    images: int = 0
    mnist: bool = True
    digits_file: str = "digits.npz"
    title: str = "MNIST"
    weights_file: str = "weights.npz"

    @classmethod
    def of(cls, config: TrainConfig, curves: Curves, data: DigitDataset) -> Plan:
        """Return a branch that has taken a step, up to its last one."""
        return cls(config, curves.hypers, curves.branch.head).on(data)

    def on(self, data: DigitDataset) -> Plan:
        """Return the same run on these digits."""
        images = sum(len(data.train.indices(digit)) for digit in self.config.task.digits)
        provenance = data.provenance
        return replace(self, images=images, mnist=provenance.source == "mnist", title=provenance.title)

    def values(self, name: str) -> dict[int, Any]:
        """Return a hyper-parameter as ``{step: value from it on}``: one entry if it never changed.

        Parameters
        ----------
        name : str
            ``"lr"``, ``"batch_size"``, ``"loss"`` (sabotaged it is ``"rmse"``), ``"shuffle"``, ``"augment"``,
            or a fault of a step.
        """
        found: dict[int, Any] = {}
        for since in self.hypers or (Since(1, self.config.hyper),):
            value = "rmse" if name == "loss" and since.hyper.rmse else getattr(since.hyper, name)
            if since.step <= max(self.steps, 1) and (not found or found[max(found)] != value):
                found[since.step] = value
        return found

    def has(self, fault: str) -> bool | None:
        """Return whether a fault of a step is on in every step (True) or in none (False); None if that changes."""
        values = set(self.values(fault).values())
        return values.pop() if len(values) == 1 else None

    @property
    def exact_lr(self) -> bool:
        """Whether ``lr * grad`` is never rounded, as with 1 or 0.5: then two operations give what one gives."""
        return all(lr == 0 or math.frexp(lr)[0] == 0.5 for lr in self.values("lr").values())

    @property
    def single(self) -> bool:
        """Whether a batch may hold a single image, so that BLAS takes another way, which rounds otherwise."""
        sizes = set(self.values("batch_size").values())
        return len(sizes) > 1 or any(size == 1 or self.images % size == 1 for size in sizes)
