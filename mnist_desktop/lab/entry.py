"""A row of the leaderboard: a run, or a branch of one, with its best figure. Torch-free."""

from __future__ import annotations

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.config import TrainConfig
from mnist_desktop.lab.dataset import DigitDataset
from mnist_desktop.lab.records import Curves, Validation
from mnist_desktop.lazy_numpy import np

Key = tuple[int, int]  # number of the run in this session, branch
# Id and detail of the digits, validation images: equal for the same validation set.
Source = tuple[str, str, int]


@dataclass(frozen=True)
class Entry:
    """A run, or a branch of one.

    Parameters
    ----------
    run, branch : int
        Number among the runs that took a step, from 1; its branch, 0 the main line.
    name : str
        What the student calls the branch; empty until then.
    config : TrainConfig
        With the hyper-parameters of its last step.
    first_lr : float
        The learning rate of its first step.
    source : tuple
        What it was validated on: entries of equal sources can be compared.
    steps : int
        Its last step.
    best : Validation or None
        The highest validation accuracy; of equal ones the earliest. None before it was validated after a step.
    seconds : float
        How long it ran in this session, pauses left out.
    """

    run: int
    branch: int
    name: str
    config: TrainConfig
    first_lr: float
    source: Source
    steps: int
    best: Validation | None
    seconds: float

    @property
    def accuracy(self) -> float:
        """The highest validation accuracy; −1 before there is one."""
        return -1.0 if self.best is None else self.best.accuracy

    @property
    def key(self) -> Key:
        """What names it."""
        return self.run, self.branch


def source_of(data: DigitDataset) -> Source:
    """Return what tells one validation set from another."""
    return data.provenance.source, data.provenance.detail, len(data.valid)


def best_of(curves: Curves) -> Validation | None:
    """Return the validation with the highest accuracy, the earliest of equal ones; None before the first step's."""
    steps, losses, accuracies = curves.validations
    taken = np.flatnonzero(steps > 0)
    if not len(taken):
        return None
    i = int(taken[np.argmax(accuracies[taken])])
    return Validation(int(steps[i]), float(losses[i]), float(accuracies[i]))
