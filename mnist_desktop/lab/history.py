"""The history of a run: every step's numbers, the branches, and checkpoints to return to.

Numbers cost a few bytes a step and are kept for all of them. Weights are kept at every ``stride``-th step only;
when they pass a byte budget, every other one is dropped and the stride doubles. A step between two checkpoints
is taken again from the one before it: on a CPU with the very same bits.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

import numpy as np

from mnist_desktop.lab.checkpoint import Checkpoint
from mnist_desktop.lab.columns import Column
from mnist_desktop.lab.config import Hyper, Since
from mnist_desktop.lab.records import BranchInfo, Curves, Validation

BUDGET = 40 * 2**20  # bytes of checkpoints; with the columns, 100,000 steps stay below 64 MB
FIRST_STRIDE = 8  # steps between checkpoints while they are few: so many are taken again in a moment


class Branch:
    """One line of steps: its own numbers, and those of its parent up to the fork.

    Parameters
    ----------
    id : int
        Its number; the main line is 0.
    parent : Branch or None
        The branch it left.
    fork : int
        The last step they share.

    Attributes
    ----------
    name : str
        What the student calls it; empty until then.
    """

    def __init__(self, id: int, parent: Branch | None = None, fork: int = 0) -> None:
        self.id, self.parent, self.fork = id, parent, fork
        self.name = ""
        shared = None if parent is None else parent.losses.values()[:fork]
        self.losses: Column = Column(np.float32, shared)  # of step 1, 2, ...
        self.valid_steps, self.valid_losses = Column(np.int64), Column(np.float32)
        self.accuracies = Column(np.float32)
        self.epoch_ends = Column(np.int64)
        self.hypers: list[Since] = []
        self.checkpoints: dict[int, Checkpoint] = {}
        if parent is not None:
            self.hypers = [since for since in parent.hypers if since.step <= fork]
            columns = parent.valid_steps, parent.valid_losses, parent.accuracies
            for step, loss, accuracy in zip(*(column.values() for column in columns), strict=True):
                if step <= fork:
                    self.add_validation(Validation(int(step), float(loss), float(accuracy)))
            for step in parent.epoch_ends.values():
                if step <= fork:
                    self.epoch_ends.append(int(step))

    @property
    def head(self) -> int:
        """The last step taken on this branch."""
        return len(self.losses)

    def hyper_at(self, step: int) -> Hyper:
        """Return the hyper-parameters with which a step, from 1, was taken."""
        steps = [since.step for since in self.hypers]
        return self.hypers[max(0, bisect_right(steps, step) - 1)].hyper

    def append(self, loss: float, hyper: Hyper) -> None:
        """Add the next step."""
        newest = self.hypers[-1].hyper if self.hypers else None
        if newest is not hyper and newest != hyper:  # most steps have the very same: no need to compare
            self.hypers.append(Since(self.head + 1, hyper))
        self.losses.append(loss)

    def add_validation(self, validation: Validation) -> None:
        """Add a validation of the newest step; one that is there already is left."""
        if len(self.valid_steps) and self.valid_steps.values()[-1] >= validation.step:
            return
        self.valid_losses.append(validation.loss)
        self.accuracies.append(validation.accuracy)
        self.valid_steps.append(validation.step)  # last: readers take their count from it

    def nearest(self, step: int) -> Checkpoint:
        """Return the last checkpoint at or before a step."""
        for branch, limit in self.lineage():
            kept = [s for s in branch.checkpoints if s <= min(step, limit)]
            if kept:
                return branch.checkpoints[max(kept)]
        raise KeyError(step)  # not in a run: its step 0 is always kept

    def shared_with(self, other: Branch) -> int:
        """Return how many steps two branches have in common."""
        limits: dict[int, int] = {}
        for branch, limit in other.lineage():
            limits[branch.id] = limit
        return next(min(limit, limits[b.id]) for b, limit in self.lineage() if b.id in limits)

    def lineage(self) -> Iterator[tuple[Branch, int]]:
        """Yield this branch, its parent and so on, each with the last of its steps that belongs to this one."""
        branch, limit = self, self.head
        yield branch, limit
        while branch.parent is not None:
            branch, limit = branch.parent, min(limit, branch.fork)
            yield branch, limit

    def curves(self, active: Branch) -> Curves:
        """Return the numbers of every step so far, as views that later steps do not change.

        Parameters
        ----------
        active : Branch
            The branch that is looked at.
        """
        steps = self.valid_steps.values()
        n = len(steps)
        validations = (steps, self.valid_losses.values()[:n], self.accuracies.values()[:n])
        hyper = self.hyper_at(self.head) if self.hypers else None
        parent = None if self.parent is None else self.parent.id
        info = BranchInfo(self.id, self.shared_with(active), self.head, hyper, self.name, parent, self.fork)
        return Curves(info, self.losses.values(), validations, self.epoch_ends.values(), tuple(self.hypers))


class History:
    """All branches of a run and their checkpoints, within a byte budget.

    Parameters
    ----------
    budget : int
        Bytes that checkpoints may take, at least one checkpoint's.
    """

    def __init__(self, budget: int = BUDGET) -> None:
        self.branches = [Branch(0)]
        self.active = self.branches[0]
        self._last_id = 0
        self.stride = FIRST_STRIDE
        self._budget = budget
        self._bytes = 0
        self._newest: Checkpoint | None = None

    def fork(self, step: int) -> Branch:
        """Start a branch after a step of the active one; it becomes the active one."""
        self._last_id += 1
        self.active = Branch(self._last_id, self.active, step)
        self.branches.append(self.active)
        return self.active

    def branch(self, id: int) -> Branch:
        """Return a branch by its number; KeyError if there is none."""
        return {branch.id: branch for branch in self.branches}[id]

    def has(self, id: int) -> bool:
        """Return whether there is a branch of this number."""
        return any(branch.id == id for branch in self.branches)

    def can_delete(self, id: int) -> bool:
        """Return whether a branch is there and not the active one, and no other begins in it and shares its steps."""
        begun = {other.parent.id for other in self.branches if other.parent is not None}
        return self.has(id) and id != self.active.id and id not in begun

    @property
    def last_id(self) -> int:
        """The highest number that a branch was given."""
        return self._last_id

    def put_back(self, branches: list[Branch], active: Branch, last_id: int, stride: int) -> None:
        """Take up the branches of a run that was saved, with their checkpoints, thinned to the budget."""
        self.branches, self.active, self._last_id, self.stride = branches, active, last_id, stride
        self._newest = None
        self._bytes = self._measure()
        self._keep_to_budget()

    def delete(self, id: int) -> None:
        """Forget a branch and its checkpoints.

        Raises
        ------
        ValueError
            If it is the active one, or others begin in it: they share its steps.
        """
        branch = self.branch(id)
        if branch is self.active:
            raise ValueError("the branch that is shown cannot be deleted")
        if not self.can_delete(id):
            raise ValueError("another branch begins in it")
        self.branches.remove(branch)
        self._thin()

    def wants(self, step: int) -> bool:
        """Whether a checkpoint of this step is kept."""
        return step % self.stride == 0 and step not in self.active.checkpoints

    def keep(self, checkpoint: Checkpoint) -> None:
        """Keep a checkpoint of the active branch, once; thin all of them if they pass the budget."""
        if checkpoint.step in self.active.checkpoints:
            return  # the same moment, bit for bit: counted twice it would thin the history early
        self.active.checkpoints[checkpoint.step] = checkpoint
        self._bytes += checkpoint.nbytes + _own_generator(checkpoint, self._newest)
        self._newest = checkpoint
        self._keep_to_budget()

    def _keep_to_budget(self) -> None:
        while self._bytes > self._budget and self.stride < 2**20:
            self.stride *= 2
            self._thin()

    def _thin(self) -> None:
        for branch in self.branches:
            branch.checkpoints = {s: c for s, c in branch.checkpoints.items() if s % self.stride == 0}
        self._bytes = self._measure()

    def _measure(self) -> int:
        """Count the bytes of all checkpoints."""
        total, before = 0, None
        for branch in self.branches:
            for checkpoint in branch.checkpoints.values():
                total += checkpoint.nbytes + _own_generator(checkpoint, before)
                before = checkpoint
        return total


def _own_generator(checkpoint: Checkpoint, before: Checkpoint | None) -> int:
    """Bytes of the generator's state, unless the checkpoint before has the same: every epoch has its own."""
    generator = checkpoint.place.generator
    return 0 if before is not None and before.place.generator is generator else generator.nbytes
