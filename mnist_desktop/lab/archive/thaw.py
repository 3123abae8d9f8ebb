"""From a run in a file to one that goes on."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from mnist_desktop.lab.archive.codec import ArchiveError
from mnist_desktop.lab.archive.saved_run import RunHead, SavedBranch, SavedRun
from mnist_desktop.lab.columns import Column
from mnist_desktop.lab.dataset import DigitDataset
from mnist_desktop.lab.history import Branch
from mnist_desktop.lab.run import Run
from mnist_desktop.lab.text import Text


def thaw(saved: SavedRun, data: DigitDataset, device: str = "cpu") -> Run:
    """Return a run that goes on where the saved one stood, once :func:`resume` has sent it there.

    Parameters
    ----------
    saved : SavedRun
        The run.
    data : DigitDataset
        The digits it was trained on.
    device : str
        Where it goes on.

    Raises
    ------
    ArchiveError
        If a checkpoint stands behind the last of these digits.
    """
    run = Run(replace(saved.head.config, device=device), data)
    images = len(run.learner.train_items)
    for branch in saved.branches:
        if any(checkpoint.place.position >= images for checkpoint in branch.checkpoints):
            raise ArchiveError(
                Text("The run in the file was trained on more digits."), Text("Choose the same digits.")
            )
    by_id: dict[int, Branch] = {}
    for branch in saved.branches:
        by_id[branch.head.id] = _branch(saved, branch, by_id)
    head = saved.head
    run.history.put_back(list(by_id.values()), by_id[head.active], head.last_id, head.stride)
    return run


def resume(run: Run, head: RunHead) -> None:
    """Send a run that was thawed to the moment it stood at, with the settings that were chosen for its next step."""
    hyper = run.hyper
    run.seek(head.cursor)
    if head.half is not None:
        run.set_hyper(head.half.hyper)
        for _ in range(head.half.stages):
            run.next_stage()
    if run.hyper != hyper:  # else nothing had been changed there, and the recorded steps are taken again
        run.set_hyper(hyper)


def _branch(saved: SavedRun, branch: SavedBranch, by_id: dict[int, Branch]) -> Branch:
    head = branch.head
    made = Branch(head.id, None if head.parent is None else by_id[head.parent], head.fork)
    made.name = head.name[:200]
    made.hypers = list(saved.hypers(head.id))
    made.losses = Column(np.float32, saved.losses(head.id))
    made.valid_steps = Column(np.int64, branch.valid_steps)
    made.valid_losses = Column(np.float32, branch.valid_losses)
    made.accuracies = Column(np.float32, branch.accuracies)
    made.epoch_ends = Column(np.int64, branch.epoch_ends)
    made.checkpoints = {checkpoint.step: checkpoint for checkpoint in branch.checkpoints}
    return made
