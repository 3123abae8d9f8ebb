"""What a training run is made of. Plain data, no torch: the window knows it before torch has loaded."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.sabotage import Sabotage
from mnist_desktop.lab.text import Text

ALL_TEN = tuple(range(10))
MAX_LR = 3e38  # what a float32 holds; PyTorch refuses more


class ConfigError(ValueError):
    """A configuration that cannot be run; the message says what and why in one sentence."""


@dataclass(frozen=True)
class Task:
    """Which digits are told apart: a pair, as in the book's 3 against 7, or all ten.

    Parameters
    ----------
    digits : tuple of int
        Two different digits (the first one is the book's "1" target), or 0 to 9.
    """

    digits: tuple[int, ...] = (3, 7)

    def __post_init__(self) -> None:
        pair = len(self.digits) == 2 and self.digits[0] != self.digits[1]
        if not (pair and all(0 <= d <= 9 for d in self.digits)) and self.digits != ALL_TEN:
            raise ConfigError(
                Text("digits must be two different digits, for example 3,7, or all ten, not {0}").format(
                    self.digits
                )
            )

    @property
    def is_pair(self) -> bool:
        """Whether two digits are told apart by one output."""
        return len(self.digits) == 2

    @property
    def outputs(self) -> int:
        """Columns of the predictions: 1 for a pair, 10 for all ten."""
        return 1 if self.is_pair else 10

    @property
    def title(self) -> str:
        """``"3 vs 7"`` or ``"all ten"``."""
        return Text("{0} vs {1}").format(*self.digits) if self.is_pair else Text("all ten")


@dataclass(frozen=True)
class Hyper(Sabotage):
    """What may change between two steps without losing the weights; what is sabotaged in a step is part of it.

    Parameters
    ----------
    lr : float
        Learning rate, 0 to 3e38.
    batch_size : int
        Images in a mini-batch, at least 1; the last one of an epoch may be shorter.
    loss : str
        Id of a loss: ``"mnist_loss"``, ``"bce"`` or ``"cross_entropy"``.
    shuffle : bool
        Whether a new random order is drawn at the start of every epoch.
    augment : bool
        Whether every training image is turned, shifted, thickened … a little, differently in every step; see
        :mod:`mnist_desktop.lab.augment`.
    """

    lr: float = 1.0
    batch_size: int = 256
    loss: str = "mnist_loss"
    shuffle: bool = True
    augment: bool = False

    def __post_init__(self) -> None:
        if not 0 <= self.lr <= MAX_LR:
            raise ConfigError(
                Text("the learning rate must be a number from 0 to {0:g}, not {1}").format(MAX_LR, self.lr)
            )
        if self.batch_size < 1:
            raise ConfigError(Text("the batch size must be at least 1, not {0}").format(self.batch_size))


@dataclass(frozen=True)
class Since:
    """Hyper-parameters from a step on."""

    step: int
    hyper: Hyper


@dataclass(frozen=True)
class TrainConfig:
    """Everything that determines a run, given the digits.

    Parameters
    ----------
    task : Task
        Which digits are told apart.
    model : str
        Id of a model of :mod:`mnist_desktop.lab.models`.
    seed : int
        Seeds the initial weights and the order of the batches, 0 to 2**63 - 1.
    device : str
        ``"cpu"``, ``"cuda"`` or ``"mps"``.
    hyper : Hyper
        What may change between two steps.
    no_bias, no_relu : bool
        Sabotage of the model: it is built without its biases, without its ReLUs; see
        :mod:`mnist_desktop.lab.sabotage`.
    start : str
        Name of the file that the first weights came from; empty where the seed drew them.
    """

    task: Task = Task()
    model: str = "linear"
    seed: int = 42
    device: str = "cpu"
    hyper: Hyper = Hyper()
    no_bias: bool = False
    no_relu: bool = False
    start: str = ""

    def __post_init__(self) -> None:
        if not 0 <= self.seed < 2**63:
            raise ConfigError(Text("the seed must be between 0 and 2**63 - 1, not {0}").format(self.seed))

    def with_hyper(self, **changes: Any) -> TrainConfig:
        """Return the same run with other hyper-parameters."""
        return replace(self, hyper=replace(self.hyper, **changes))
