"""Why is it stuck? Each check names one thing that goes wrong in training, from numbers that are there anyway.

A check gives a :class:`Check`: whether it found something, and the numbers it saw; the words are the window's. Where
there is not enough to judge by, or the model has no such thing, it gives None.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

import numpy as np

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.dissect.batch import rows
from mnist_desktop.lab.dissect.hidden import Layers
from mnist_desktop.lab.dissect.loss import flat
from mnist_desktop.lab.records import Curves, StepRecord

EARLY = 20  # steps, or an epoch: before that an untrained model may well call everything the same
NEAR = 0.003  # accuracies as near as this to a digit's share count as "everything called that digit"
WRONG_FLAT = 0.1  # of the batch: wrong, and where the sigmoid is flat
DEAD = 1 / 3  # of the hidden units
LOOKED = 1024  # images that are asked which units are dead
GROWN = 3.0  # times the first loss: it does not come down, it goes away
RECENT = 40  # losses that are looked at for jumps
RISE = 1.5  # times the loss before: a jump
OFTEN = 6  # jumps among the recent losses
JUMPY = 0.1  # a mean loss below it may jump: what is nearly 0 doubles easily
WORSE = 1.05  # times the best validation loss


@dataclass(frozen=True)
class Check:
    """What one check saw.

    Parameters
    ----------
    id : str
        ``"one_class"``, ``"saturated"``, ``"dead"``, ``"diverged"``, ``"bouncing"``, ``"forget_zero"`` or
        ``"overfitting"``; of :mod:`mnist_desktop.lab.evidence` the fault.
    found : bool
        Whether that is what happens.
    seen : mapping of str to float
        The numbers it judged by.
    """

    id: str
    found: bool
    seen: Mapping[str, float] = field(default_factory=dict)


def one_class(curves: Curves, step: int, counts: Mapping[int, int]) -> Check | None:
    """Say whether the validation accuracy is a digit's share: then everything is called that digit.

    The book's first epoch, not shuffled, is the classic: 1010 of 2038 are 3s, so calling everything a 3 is right
    0.4956 of the time (0.4932 as the mean of its batches).

    Parameters
    ----------
    curves : Curves
        Of the branch.
    step : int
        Whole steps taken; None is returned before the twentieth, unless an epoch has ended.
    counts : mapping of int to int
        Of each digit of the task, in the order they are validated, how many validation images there are.
    """
    validation, total = curves.validation_at(step), sum(counts.values())
    ends = curves.epoch_ends
    early = step < (min(EARLY, int(ends[0])) if len(ends) else EARLY)
    if early or validation is None or not total:
        return None
    accuracy = validation.accuracy
    digit = min(counts, key=lambda d: abs(counts[d] / total - accuracy))
    share = counts[digit] / total
    seen = {"accuracy": accuracy, "digit": digit, "share": share, "batches": _mean_of_batches(counts, digit)}
    return Check("one_class", abs(share - accuracy) < NEAR, seen)


def _mean_of_batches(counts: Mapping[int, int], digit: int) -> float:
    """Return the book's figure for calling everything one digit: the mean accuracy of batches of 256."""
    right = np.concatenate([np.full(count, d == digit) for d, count in counts.items()])
    batches = [right[i : i + 256].mean() for i in range(0, len(right), 256)]
    return float(np.mean(batches))


def saturated(record: StepRecord) -> Check | None:
    """Say whether images are wrong on the flat ends of the sigmoid, where ``mnist_loss`` has no slope to learn by."""
    batch = record.batch
    if batch is None or batch.probs is None or not record.config.task.is_pair:
        return None
    with np.errstate(invalid="ignore"):
        there = flat(batch.probs[:, 0])
    assert batch.said is not None
    wrong = there & (batch.said != batch.labels)
    share = float(wrong.mean())
    return Check("saturated", share >= WRONG_FLAT, {"flat": float(there.mean()), "wrong": share})


def dead(record: StepRecord) -> Check | None:
    """Say whether many hidden units of ``simple_net`` are 0 for every image of the batch."""
    if record.config.model != "simple_net" or record.config.no_relu or record.batch is None:
        return None
    layers = Layers.of(record)
    with np.errstate(invalid="ignore", over="ignore"):
        units = layers.dead(rows(record.batch.images[:LOOKED], record.hyper.raw_pixels))
    share = float(units.mean())
    return Check("dead", share >= DEAD, {"dead": float(units.sum()), "units": float(len(units))})


def diverged(losses: np.ndarray, lost_now: bool = False) -> Check | None:
    """Say whether the numbers of a run left the finite ones, or its loss has grown to several times the first.

    Where the last loss was exactly 0 it was a root (RMSE), whose slope there is infinite: ∞ · 0 is no number. PyTorch
    has it so, and so has this app; then no learning rate is to blame, and ``seen["zero"]`` is that step.

    Parameters
    ----------
    losses : numpy.ndarray
        float32 ``[S]``: of every step so far.
    lost_now : bool
        Whether gradients or weights of the step that is shown are no finite numbers; its loss may still be one.
    """
    if not len(losses):
        return None
    lost = np.flatnonzero(~np.isfinite(losses))
    if len(lost) or lost_now:
        step = int(lost[0]) + 1 if len(lost) else len(losses) + 1  # the first without a loss, here or to come
        seen = {"step": float(step), "first": float(losses[0])}
        if step > 1 and losses[step - 2] == 0:
            seen["zero"] = float(step - 1)
        return Check("diverged", True, seen)
    now = float(losses[-10:].mean())
    grown = len(losses) > 10 and now > GROWN * float(losses[0])
    return Check("diverged", grown, {"now": now, "first": float(losses[0])})


def bouncing(losses: np.ndarray) -> Check | None:
    """Say whether the loss keeps jumping up by half or more: steps too long, or batches too small.

    Parameters
    ----------
    losses : numpy.ndarray
        float32 ``[S]``: of every step so far; the last 40 are judged.
    """
    last = losses[-RECENT:].astype(np.float64)
    if len(last) < RECENT or not np.isfinite(last).all():
        return None
    jumps, mean = int((last[1:] > RISE * last[:-1]).sum()), float(last.mean())
    return Check("bouncing", jumps >= OFTEN and mean > JUMPY, {"jumps": float(jumps), "mean": mean})


def forget_zero(record: StepRecord) -> Check | None:
    """Say whether ``.grad`` held something when the step began: an earlier step has forgotten to put it away.

    Parameters
    ----------
    record : StepRecord
        From the second step on; there is nothing to forget before.
    """
    if record.step < 2 or record.stage is None:
        return None
    param = record.params[0]
    if param.kept is None:
        return Check("forget_zero", False, {"kept": 0.0})
    cell = int(np.argmax(np.abs(np.nan_to_num(param.kept))))
    kept = float(param.kept.reshape(-1)[cell])
    seen = {"kept": kept}
    if param.grad is not None:
        seen["sum"] = float(param.grad.reshape(-1)[cell])
        seen["new"] = seen["sum"] - kept
    return Check("forget_zero", True, seen)


def overfitting(curves: Curves, step: int) -> Check | None:
    """Say whether the validation loss has turned up while the training loss went on down; which step was best.

    Parameters
    ----------
    curves : Curves
        Of the branch; at least five validations are needed.
    step : int
        Whole steps taken: what came later is not looked at.
    """
    steps, losses, _ = curves.validations
    n = int(np.searchsorted(steps, step, side="right"))
    steps, losses = steps[:n], losses[:n]
    if n < 5 or not np.isfinite(losses).all():
        return None
    best = int(losses.argmin())
    now = float(losses[-3:].mean())
    at = int(steps[best])
    before, after = curves.losses[max(at - 50, 0) : max(at, 1)], curves.losses[max(step - 50, 0) : step]
    falling = len(before) > 0 and len(after) > 0 and float(after.mean()) < float(before.mean())
    found = best < n - 3 and now > WORSE * float(losses[best]) and falling
    return Check("overfitting", found, {"best": float(at), "lowest": float(losses[best]), "now": now})


def diagnose(record: StepRecord, curves: Curves, counts: Mapping[int, int]) -> dict[str, Check | None]:
    """Return every check of a moment by its id; see each for when it is None."""
    step = record.whole_steps
    losses = curves.losses[:step]
    return {
        "diverged": diverged(losses, record.diverged and record.done),
        "one_class": one_class(curves, step, counts),
        "saturated": saturated(record),
        "dead": dead(record),
        "bouncing": bouncing(losses),
        "forget_zero": forget_zero(record),
        "overfitting": overfitting(curves, step),
    }
