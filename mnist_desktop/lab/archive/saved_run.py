"""A run that stands still: everything a file needs of it, and everything needed to go on from a file."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

import numpy as np

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.checkpoint import Checkpoint
from mnist_desktop.lab.config import Hyper, Since, TrainConfig
from mnist_desktop.lab.history import Branch
from mnist_desktop.lab.records import BranchInfo, Curves
from mnist_desktop.lab.run import Run


@dataclass(frozen=True)
class BranchHead:
    """What JSON holds of a branch.

    Parameters
    ----------
    id : int
        Its number.
    name : str
        What the student calls it.
    parent : int or None
        The branch it left.
    fork : int
        The last step they share.
    hypers : tuple of Since
        What its own steps, those after the fork, were taken with: where it differs from the step before.
    """

    id: int
    name: str = ""
    parent: int | None = None
    fork: int = 0
    hypers: tuple[Since, ...] = ()


@dataclass(frozen=True)
class HalfStep:
    """A step that was begun and not ended: it is begun again, up to the same stage.

    Parameters
    ----------
    stages : int
        How many of the six have run, 1 to 5.
    hyper : Hyper
        What the step is taken with; the next one may be taken with something else.
    """

    stages: int
    hyper: Hyper


@dataclass(frozen=True)
class RunHead:
    """What JSON holds of a run.

    Parameters
    ----------
    config : TrainConfig
        With the hyper-parameters of the next step.
    active, cursor : int
        The branch that is looked at, and the last whole step before the moment that is.
    stride, last_id : int
        Steps between checkpoints, and the highest number that a branch was given.
    branches : tuple of BranchHead
        A parent before its children.
    half : HalfStep or None
        The step after ``cursor``, where it is half done; files of version 1 do not know.
    """

    config: TrainConfig
    active: int
    cursor: int
    stride: int
    last_id: int
    branches: tuple[BranchHead, ...]
    half: HalfStep | None = None


@dataclass(frozen=True, eq=False)
class SavedBranch:
    """A branch that grows no more; arrays are read-only.

    Parameters
    ----------
    head : BranchHead
        Its name and place.
    losses : numpy.ndarray
        float32: of its own steps, those after the fork.
    valid_steps, valid_losses, accuracies : numpy.ndarray
        int64, float32, float32, of one length: of all its steps, as ``epoch_ends`` (int64) are.
    checkpoints : tuple of Checkpoint
        Of its own steps, in order.
    """

    head: BranchHead
    losses: np.ndarray
    valid_steps: np.ndarray
    valid_losses: np.ndarray
    accuracies: np.ndarray
    epoch_ends: np.ndarray
    checkpoints: tuple[Checkpoint, ...]

    @property
    def last(self) -> int:
        """Its last step."""
        return self.head.fork + len(self.losses)


@dataclass(frozen=True, eq=False)
class SavedRun:
    """A run that grows no more."""

    head: RunHead
    branches: tuple[SavedBranch, ...]

    @classmethod
    def of(cls, run: Run) -> SavedRun:
        """Take a run down as it stands, in well under a millisecond for 100 branches: nothing large is copied.

        Columns only grow behind what is seen here, and checkpoints never change; so the run may go on while another
        thread writes this.
        """
        history = run.history
        branches = tuple(_branch(branch) for branch in history.branches)
        heads = tuple(branch.head for branch in branches)
        active, cursor = history.active.id, min(run.cursor, run.head)
        half = HalfStep(run.stages_done, run.learner.step_hyper) if run.mid_step else None
        head = RunHead(run.config, active, cursor, history.stride, history.last_id, heads, half)
        return cls(head, branches)

    def branch(self, id: int) -> SavedBranch:
        """Return a branch by its number; KeyError if there is none."""
        return self._by_id[id]

    @cached_property
    def _by_id(self) -> dict[int, SavedBranch]:
        return {branch.head.id: branch for branch in self.branches}

    def _line(self, id: int) -> Iterator[tuple[SavedBranch, int]]:
        """Yield a branch and its parents, each with its last step that belongs to the branch; no recursion.

        A branch may be the thousandth of a line.
        """
        branch = self.branch(id)
        last = branch.last
        while True:
            yield branch, last
            if branch.head.parent is None:
                return
            last = min(last, branch.head.fork)
            branch = self.branch(branch.head.parent)

    def hypers(self, id: int) -> tuple[Since, ...]:
        """Return what all steps of a branch were taken with, its parents' steps included."""
        own = self.branch(id)
        before = [
            tuple(since for since in branch.head.hypers if branch is own or since.step <= last)
            for branch, last in self._line(id)
        ]
        return tuple(since for part in reversed(before) for since in part)

    def losses(self, id: int) -> np.ndarray:
        """Return the loss of every step of a branch, float32 ``[head]``."""
        parts = [branch.losses[: max(0, last - branch.head.fork)] for branch, last in self._line(id)]
        return parts[0] if len(parts) == 1 else np.concatenate(parts[::-1])

    def curves(self, id: int) -> Curves:
        """Return the numbers of every step of a branch."""
        branch, hypers = self.branch(id), self.hypers(id)
        head, last = branch.head, branch.last
        hyper = hypers[-1].hyper if hypers else None
        info = BranchInfo(head.id, 0, last, hyper, head.name, head.parent, head.fork)
        validations = branch.valid_steps, branch.valid_losses, branch.accuracies
        return Curves(info, self.losses(id), validations, branch.epoch_ends, hypers)


def _branch(branch: Branch) -> SavedBranch:
    fork = branch.fork
    parent = None if branch.parent is None else branch.parent.id
    own = tuple(since for since in branch.hypers if since.step > fork)
    head = BranchHead(branch.id, branch.name, parent, fork, own)
    steps = branch.valid_steps.values()  # readers take their count from it
    n = len(steps)
    return SavedBranch(
        head,
        branch.losses.values()[fork:],
        steps,
        branch.valid_losses.values()[:n],
        branch.accuracies.values()[:n],
        branch.epoch_ends.values(),
        tuple(branch.checkpoints[step] for step in sorted(branch.checkpoints)),
    )
