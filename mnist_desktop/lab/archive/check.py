"""Is a run from a file one that could have been? What does not hold together is refused before anything is changed."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import torch

from mnist_desktop.lab import losses, models
from mnist_desktop.lab.archive.codec import ArchiveError
from mnist_desktop.lab.archive.saved_run import RunHead, SavedBranch, SavedRun
from mnist_desktop.lab.config import ConfigError
from mnist_desktop.lab.records import STAGES
from mnist_desktop.lab.text import Text, words_of

MOST_BRANCHES, MOST_STEPS = 1000, 100_000_000
_HINT = Text("The file was changed or damaged; open another one.")


def sizes(head: RunHead) -> tuple[int, int, int]:
    """Return what a checkpoint of the model of a run holds.

    Returns
    -------
    tuple of int
        How many numbers, how many of them are parameters, and how many integers there are beside them.

    Raises
    ------
    ArchiveError
        If model or loss do not exist, or do not fit the task.
    """
    try:
        module = models.of(head.config)
        hypers = [since.hyper for branch in head.branches for since in branch.hypers]
        hypers += [head.config.hyper] if head.half is None else [head.config.hyper, head.half.hyper]
        for loss in {hyper.loss for hyper in hypers}:
            losses.get(loss, head.config.task)
    except ConfigError as error:
        raise ArchiveError(
            Text("The run in the file cannot be used: {0}.").format(words_of(error)), _HINT
        ) from error
    parameters = sum(p.numel() for p in module.parameters())
    buffers = list(module.buffers())
    floats = sum(b.numel() for b in buffers if b.is_floating_point())
    return parameters + floats, parameters, sum(not b.is_floating_point() for b in buffers)


def head(run: RunHead) -> None:
    """Raise :exc:`ArchiveError` unless the branches of a run hang together."""
    ids = [branch.id for branch in run.branches]
    _demand(0 < len(ids) <= MOST_BRANCHES, Text("there are too many branches, or none"))
    _demand(len(set(ids)) == len(ids) and run.active in ids, Text("the branches are mixed up"))
    _demand(max(ids) <= run.last_id and min(ids) >= 0, Text("the branches are mixed up"))
    half = run.half
    _demand(half is None or 0 < half.stages < len(STAGES), Text("a step is half done in no way there is"))
    _demand(8 <= run.stride <= 2**20 and run.stride & (run.stride - 1) == 0, Text("the stride is wrong"))
    for i, branch in enumerate(run.branches):
        root = branch.parent is None and branch.fork == 0
        _demand(root if i == 0 else branch.parent in ids[:i], Text("the branches are mixed up"))


def whole(run: SavedRun, parameters: int) -> None:
    """Raise :exc:`ArchiveError` unless steps, validations and checkpoints of a run agree.

    Parameters
    ----------
    run : SavedRun
        Its head is checked.
    parameters : int
        How many numbers of a checkpoint are parameters.
    """
    for branch in run.branches:
        parent = branch.head.parent
        _demand(branch.head.fork >= 0, Text("a branch begins nowhere"))
        if parent is not None:
            _demand(branch.head.fork <= run.branch(parent).last, Text("a branch begins nowhere"))
        _branch(run, branch, parameters)
    _demand(
        0 <= run.head.cursor <= run.branch(run.head.active).last,
        Text("it stands at a step that was not taken"),
    )


def _branch(run: SavedRun, branch: SavedBranch, parameters: int) -> None:
    fork, last, root = branch.head.fork, branch.last, branch.head.parent is None
    _demand(last <= MOST_STEPS and (root or last > fork), Text("a branch has no steps, or too many"))
    _rising([since.step for since in branch.head.hypers], fork + 1, last, Text("settings"))
    hypers = run.hypers(branch.head.id)
    _demand(
        not last or bool(hypers and hypers[0].step == 1), Text("the settings of the first step are missing")
    )
    n = len(branch.valid_steps)
    _demand(len(branch.valid_losses) == len(branch.accuracies) == n, Text("validations are incomplete"))
    _rising(branch.valid_steps.tolist(), 0, last, Text("validations"))
    accuracies = branch.accuracies
    _demand(bool(((accuracies >= 0) & (accuracies <= 1)).all()), Text("an accuracy is not between 0 and 1"))
    _rising(branch.epoch_ends.tolist(), 1, last, Text("ends of epochs"))
    steps = [checkpoint.step for checkpoint in branch.checkpoints]
    _rising(steps, 0 if root else fork + 1, last, Text("checkpoints"))
    _demand(not root or steps[:1] == [0], Text("the first checkpoint is missing"))
    for checkpoint in branch.checkpoints:
        place = checkpoint.place
        _demand(place.epoch >= 1 and place.position >= 0, Text("a checkpoint stands nowhere"))
        _demand(min(checkpoint.counters, default=0) >= 0, Text("a checkpoint has counted backwards"))
    _weights(run, branch, parameters)


def _rising(steps: list[int], first: int, last: int, what: Text) -> None:
    inside = not steps or (steps[0] >= first and steps[-1] <= last)
    _demand(inside and all(a < b for a, b in pairwise(steps)), Text("its {0} are mixed up").format(what))


def _weights(run: SavedRun, branch: SavedBranch, parameters: int) -> None:
    """Weights that are no numbers belong to a run that diverged: then no loss after them is a number either."""
    losses_now = run.losses(branch.head.id)
    seen = np.flatnonzero(~np.isnan(losses_now)) + 1  # steps with a loss
    last_seen = int(seen[-1]) if len(seen) else 0
    validated = branch.valid_steps[~np.isnan(branch.valid_losses)]
    last_seen = max(last_seen, int(validated[-1]) + 1 if len(validated) else 0)
    for checkpoint in branch.checkpoints:
        grads = checkpoint.grads
        _demand(grads is None or len(grads) == parameters, Text("it holds gradients of another model"))
        if checkpoint.step < last_seen:
            weights = checkpoint.state[:parameters]
            _demand(not bool(torch.isnan(weights).any()), Text("it holds weights that are not numbers (NaN)"))


def _demand(holds: bool, why: Text) -> None:
    if not holds:
        raise ArchiveError(Text("The run in the file cannot be used: {0}.").format(why), _HINT)
