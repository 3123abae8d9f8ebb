"""What the window asks of the worker. Frozen: they cross a thread."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.config import Hyper, TrainConfig
from mnist_desktop.lab.dataset import DigitDataset
from mnist_desktop.lazy_numpy import np

if TYPE_CHECKING:
    from mnist_desktop.lab import run as lab_run
    from mnist_desktop.lab.archive.saved_run import RunHead


@dataclass(frozen=True)
class Configure:
    """Start a new run from step 0, with the weights that the seed draws or with others."""

    config: TrainConfig
    data: DigitDataset
    start: Mapping[str, np.ndarray] | None = None


@dataclass(frozen=True)
class SetHyper:
    """Change learning rate, batch size, loss, shuffle or augmentation; the weights stay."""

    hyper: Hyper


@dataclass(frozen=True)
class SetSpeed:
    """Pace of a run in steps per second; None is as fast as it can."""

    steps_per_second: float | None


@dataclass(frozen=True)
class Move:
    """Go on with the same weights on another device."""

    device: str


@dataclass(frozen=True)
class Step:
    """Take one whole step now; if one is half done, finish that."""


@dataclass(frozen=True)
class NextStage:
    """Run one stage and stop inside the step."""


@dataclass(frozen=True)
class Run:
    """Step until told otherwise, or to the end of the epoch, or a number of steps."""

    steps: int | None = None
    to_epoch_end: bool = False


@dataclass(frozen=True)
class Pause:
    """Stop stepping after the step under way."""


@dataclass(frozen=True)
class Seek:
    """Go to a step of the active branch."""

    step: int


@dataclass(frozen=True)
class StepBack:
    """Go back one step from wherever the run stands by then; out of a half-done step, to where it began."""


@dataclass(frozen=True)
class Switch:
    """Look at another branch: at a step of it, or at its head."""

    branch: int
    step: int | None = None


@dataclass(frozen=True)
class Rename:
    """Give a branch a name."""

    branch: int
    name: str


@dataclass(frozen=True)
class Delete:
    """Forget a branch that is not shown and in which no other begins."""

    branch: int


@dataclass(frozen=True)
class Race:
    """Take a number of steps on each of some branches, on the same batches."""

    branches: tuple[int, ...]
    steps: int


@dataclass(frozen=True)
class TakeDown:
    """Say what the run holds, as something that does not change; the run goes on."""


@dataclass(frozen=True)
class TakeUp:
    """Go on with a run that was saved, at the moment that its head names."""

    run: lab_run.Run
    head: RunHead


@dataclass(frozen=True)
class Quit:
    """Leave the thread after the step under way."""


Branching = Switch | Rename | Delete
Command = (
    Configure
    | SetHyper
    | SetSpeed
    | Move
    | Step
    | NextStage
    | Run
    | Pause
    | Seek
    | StepBack
    | Branching
    | Race
    | TakeDown
    | TakeUp
    | Quit
)
