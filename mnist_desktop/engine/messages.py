"""What the worker tells the window. Frozen: they cross a thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.config import TrainConfig
from mnist_desktop.lab.dataset import DigitDataset
from mnist_desktop.lab.records import Curves, StepRecord
from mnist_desktop.lab.text import Failure

if TYPE_CHECKING:
    from mnist_desktop.lab.archive.saved_run import SavedRun
    from mnist_desktop.lab.infos import DeviceInfo


@dataclass(frozen=True)
class Ready:
    """torch has loaded; these devices were tried."""

    devices: tuple[DeviceInfo, ...]


@dataclass(frozen=True)
class Frame:
    """The picture after a stage, and the numbers of every step so far.

    Parameters
    ----------
    record : StepRecord
        The whole picture.
    curves : tuple of Curves
        Of every branch, the active one first.
    config : TrainConfig
        The run, with the hyper-parameters of the next step.
    running : bool
        Whether steps follow by themselves.
    handled : int
        How many commands the worker had handled.
    """

    record: StepRecord
    curves: tuple[Curves, ...]
    config: TrainConfig
    running: bool
    handled: int


@dataclass(frozen=True)
class Failed:
    """Something went wrong; the worker stands still and answers on."""

    failure: Failure
    handled: int


@dataclass(frozen=True)
class Taken:
    """The run as it stood, and the digits it is trained on; None if there is no run."""

    run: SavedRun | None
    data: DigitDataset | None


Event = Ready | Failed | Taken
