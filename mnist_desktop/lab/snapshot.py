"""From the learner's live tensors to a :class:`StepRecord` that nobody can rewrite."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from torch import Tensor

from mnist_desktop.lab.dataset import SIDE
from mnist_desktop.lab.learner import Learner
from mnist_desktop.lab.records import BatchRecord, ParamRecord, Stage, StepRecord, frozen


def _array(tensor: Tensor) -> np.ndarray:
    return frozen(tensor.detach().cpu().numpy())


def _batch(learner: Learner) -> BatchRecord | None:
    if learner.chosen is None:
        return None
    items = learner.train_items
    chosen = learner.chosen.numpy()  # [B]
    indices = items.index[chosen]
    split = learner.data.train
    images = _seen(learner) if learner.step_hyper.augment else split.images[indices]
    batch = BatchRecord(frozen(indices), frozen(images), frozen(split.labels[indices]))
    if learner.preds is None:
        return batch
    task = learner.config.task
    preds = learner.preds.detach()  # [B, K]
    probs = preds.sigmoid() if task.is_pair else preds.softmax(dim=1)  # [B, K]
    # Not a number is the second digit, as it is for the accuracy.
    chosen_digit = (~(probs[:, 0] > 0.5)).long() if task.is_pair else probs.argmax(dim=1)  # [B]
    said = np.array(task.digits, np.uint8)[chosen_digit.cpu().numpy()]
    batch = replace(batch, preds=_array(preds), probs=_array(probs), said=frozen(said))
    return replace(batch, losses=_array(learner.item_losses())) if learner.loss is not None else batch


def _seen(learner: Learner) -> np.ndarray:
    """Return the augmented images of the batch as they are learned from, uint8 ``[B, 28, 28]``."""
    assert learner.xb is not None
    full = 1 if learner.step_hyper.raw_pixels else 255
    seen: np.ndarray = (learner.xb * full).round().byte().cpu().numpy().reshape(-1, SIDE, SIDE)
    return seen


def _params(learner: Learner) -> tuple[ParamRecord, ...]:
    grads = learner.grads or [None] * len(learner.opt.params)
    lr = -learner.step_hyper.lr if learner.step_hyper.wrong_sign else learner.step_hyper.lr
    kept: list[Tensor | None] = [*learner.kept] or [None] * len(learner.opt.params)
    moved = learner.stage in (Stage.STEP, Stage.ZERO)
    records = []
    for (name, value), grad, old, sum_before in zip(
        learner.model.named_parameters(), grads, learner.opt.before, kept, strict=True
    ):
        array = None if grad is None else _array(grad)
        with np.errstate(over="ignore", invalid="ignore"):  # a run that diverges is a lesson, no warning
            update = None if array is None else frozen(np.float32(-lr) * array)
        before = _array(old) if moved else None
        forgotten = None if sum_before is None else _array(sum_before)
        records.append(ParamRecord(name, _array(value), array, update, before, forgotten))
    return tuple(records)


def snapshot(learner: Learner, branch: int = 0, note: str = "") -> StepRecord:
    """Copy everything a panel may show of the learner's present stage.

    Parameters
    ----------
    learner : Learner
        Between two steps, or stopped inside one.
    branch : int
        Id of the branch the step belongs to.
    note : str
        What must be said of this record; empty as a rule.

    Returns
    -------
    StepRecord
        Arrays are copies and read-only.
    """
    done = learner.stage in (None, Stage.ZERO)
    epoch, number = learner.last_batch if done else learner.next_batch
    return StepRecord(
        config=replace(learner.config, hyper=learner.step_hyper),
        branch=branch,
        step=learner.step_count if done else learner.step_count + 1,
        stage=learner.stage,
        epoch=epoch,
        batch_number=number,
        batches=learner.batches,
        params=_params(learner),
        buffers={name: _array(value) for name, value in learner.model.named_buffers()},
        batch=_batch(learner),
        loss=None if learner.loss is None else float(learner.loss.detach()),
        note=note,
    )
