"""From a run to named tensors and back."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import torch

from mnist_desktop.lab.archive.codec import ArchiveError
from mnist_desktop.lab.archive.saved_run import BranchHead, RunHead, SavedBranch, SavedRun
from mnist_desktop.lab.archive.tensors import Block, take
from mnist_desktop.lab.batches import Place
from mnist_desktop.lab.checkpoint import Checkpoint
from mnist_desktop.lab.text import Text

_COLUMNS = {
    "losses": np.float32,
    "valid_steps": np.int64,
    "valid_losses": np.float32,
    "accuracies": np.float32,
    "epoch_ends": np.int64,
}
# Of a checkpoint, one number each; `generator` is a row of the tensor of generators, which an epoch shares.
_PLACES = ("step", "epoch", "position", "shuffled", "generator")
_GENERATORS = "generators"


def blocks(run: SavedRun) -> dict[str, Block]:
    """Return the tensors of a run, by the names they have in a file."""
    generators = _generators(run)
    first = run.branches[0].checkpoints[0]  # of step 0; a branch may have none of its own
    rows = {id(generator): row for row, generator in enumerate(generators)}
    size = generators[0].numel()
    found = {_GENERATORS: Block("U8", (len(rows), size), (g.numpy() for g in generators))}
    for branch in run.branches:
        prefix = f"branch/{branch.head.id}/"
        found |= {prefix + name: Block.of(getattr(branch, name)) for name in _COLUMNS}
        kept = branch.checkpoints
        found[f"{prefix}states"] = Block("F32", (len(kept), first.state.numel()), _states(kept))
        for name in _PLACES:
            numbers = np.array([_place(checkpoint, rows)[name] for checkpoint in kept], np.int64)
            found[prefix + name] = Block.of(numbers)
        counters = np.array([checkpoint.counters for checkpoint in kept], np.int64)
        found[f"{prefix}counters"] = Block.of(counters.reshape(len(kept), len(first.counters)))
        rows_of = [row for row, checkpoint in enumerate(kept) if checkpoint.grads is not None]
        if rows_of:  # steps that forgot to put their gradients away
            grads = [checkpoint.grads.numpy() for checkpoint in kept if checkpoint.grads is not None]
            found[f"{prefix}grads"] = Block("F32", (len(grads), grads[0].size), iter(grads))
            found[f"{prefix}grad_rows"] = Block.of(np.array(rows_of, np.int64))
    return found


def _states(kept: tuple[Checkpoint, ...]) -> Iterator[np.ndarray]:
    return (checkpoint.state.numpy() for checkpoint in kept)


def _generators(run: SavedRun) -> list[torch.Tensor]:
    """Return every generator state once, in order; the checkpoints of an epoch hold the same one."""
    states = (c.place.generator for branch in run.branches for c in branch.checkpoints)
    return list({id(state): state for state in states}.values())


def _place(checkpoint: Checkpoint, rows: dict[int, int]) -> dict[str, int]:
    place = checkpoint.place
    numbers = checkpoint.step, place.epoch, place.position, int(place.shuffled), rows[id(place.generator)]
    return dict(zip(_PLACES, numbers, strict=True))


def run_of(head: RunHead, found: dict[str, np.ndarray], width: int, counters: int) -> SavedRun:
    """Take a run out of the tensors of a file.

    Parameters
    ----------
    head : RunHead
        What JSON says of it.
    found : dict of str to numpy.ndarray
        The tensors; those of the run are taken out.
    width, counters : int
        Numbers, and integer buffers, of a checkpoint of the model.

    Raises
    ------
    ArchiveError
        If a tensor is missing, or of another type or shape.
    """
    size = torch.Generator().get_state().numel()
    rows = take(found, _GENERATORS, np.uint8, (None, size))
    generators = [torch.from_numpy(row.copy()) for row in rows]
    probe = torch.Generator()
    try:
        for generator in generators:
            probe.set_state(generator)
    except RuntimeError as error:
        raise ArchiveError(
            Text("The order of the batches in the file is damaged."), Text("Open another file.")
        ) from error
    branches = tuple(_branch_of(branch, found, width, counters, generators) for branch in head.branches)
    return SavedRun(head, branches)


def _branch_of(
    head: BranchHead, found: dict[str, np.ndarray], width: int, counters: int, generators: list[torch.Tensor]
) -> SavedBranch:
    prefix = f"branch/{head.id}/"
    columns = {name: take(found, prefix + name, dtype, (None,)) for name, dtype in _COLUMNS.items()}
    states = take(found, f"{prefix}states", np.float32, (None, width))
    kept = len(states)
    counts = take(found, f"{prefix}counters", np.int64, (kept, counters)).tolist()
    places = [take(found, prefix + name, np.int64, (kept,)).tolist() for name in _PLACES]
    checkpoints, grads = [], _grads(found, prefix, kept)
    for i, (step, epoch, position, shuffled, row) in enumerate(zip(*places, strict=True)):
        if not 0 <= row < len(generators) or shuffled not in (0, 1):
            raise ArchiveError(Text("A checkpoint in the file is damaged."), Text("Open another file."))
        place = Place(epoch, position, bool(shuffled), generators[row])
        # A copy of each: one array for all would stay in memory when the history thins out.
        state = torch.from_numpy(states[i].copy())
        checkpoints.append(Checkpoint(step, state, tuple(counts[i]), place, grads.get(i)))
    return SavedBranch(head, **columns, checkpoints=tuple(checkpoints))


def _grads(found: dict[str, np.ndarray], prefix: str, kept: int) -> dict[int, torch.Tensor]:
    """Return the gradients that checkpoints hold, by their rows: those of steps that forgot to put them away."""
    if f"{prefix}grads" not in found:
        return {}
    grads = take(found, f"{prefix}grads", np.float32, (None, None))
    rows = take(found, f"{prefix}grad_rows", np.int64, (len(grads),)).tolist()
    if len(set(rows)) != len(rows) or not all(0 <= row < kept for row in rows):
        raise ArchiveError(Text("A checkpoint in the file is damaged."), Text("Open another file."))
    return {row: torch.from_numpy(grad.copy()) for row, grad in zip(rows, grads, strict=True)}
