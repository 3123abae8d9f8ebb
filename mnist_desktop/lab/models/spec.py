"""What a model file declares of itself."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock

import torch
from torch import nn

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.config import ConfigError, Task
from mnist_desktop.lab.infos import MapSpec, ModelInfo
from mnist_desktop.lab.text import Text

# There is one global generator for all threads: two models built at once would draw from each other's seed.
_drawing = Lock()


@dataclass(frozen=True)
class ModelSpec:
    """A model: what it is called, how it is built, how its parameters are shown.

    Parameters
    ----------
    id, title : str
        For files and commands; for people.
    module : callable
        ``module(outputs) -> nn.Module`` whose forward maps ``xb`` ``[B, 784]`` in 0..1 to ``[B, outputs]``; it takes
        each of `faults` as a keyword.
    sketch : callable
        ``sketch(outputs)`` in the book's form, ``"784 → 30 → 1"``.
    maps : callable
        ``maps(task)``: which parameters are shown as small images.
    lr, lr_ten : float
        Learning rates that work at once with mini-batches of 256: for a pair, and for all ten.
    order : int
        Place in lists, simplest first.
    faults : tuple of str
        Which of :data:`mnist_desktop.lab.sabotage.MODEL_FAULTS` it can be built with.
    """

    id: str
    title: str
    module: Callable[..., nn.Module]
    sketch: Callable[[int], str]
    maps: Callable[[Task], tuple[MapSpec, ...]]
    lr: float
    lr_ten: float
    order: int
    faults: tuple[str, ...] = ()

    def build(self, task: Task, seed: int, *faults: str) -> nn.Module:
        """Return the model with initial weights that a plain script gets after ``torch.manual_seed(seed)``.

        The global generator is put back, so that building one model does not disturb another.

        Parameters
        ----------
        task : Task
            Decides how many outputs it has.
        seed : int
            Seeds the initial weights.
        *faults : str
            Sabotage of the model.

        Raises
        ------
        ConfigError
            If it has nothing that such a fault could leave out.
        """
        if impossible := [fault for fault in faults if fault not in self.faults]:
            raise ConfigError(Text("{0} cannot be built with {1}").format(self.title, impossible[0]))
        with _drawing, torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            return self.module(task.outputs, **dict.fromkeys(faults, True))

    def info(self, task: Task) -> ModelInfo:
        """Describe the model for the window."""
        count = sum(p.numel() for p in self.build(task, 0).parameters())
        return ModelInfo(
            self.id, self.title, self.sketch(task.outputs), count, self.maps(task), self.lr_for(task)
        )

    def lr_for(self, task: Task) -> float:
        """Return a good first learning rate."""
        return self.lr if task.is_pair else self.lr_ten


def output_digits(task: Task) -> tuple[int, ...]:
    """Return the digit each output votes for: the first of a pair, or all ten."""
    return task.digits[: task.outputs]
