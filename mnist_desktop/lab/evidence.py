"""What a step shows of each fault: the numbers that give a sabotage away, and those that contradict a wrong guess.

Every function looks at a record as a student can, in the pages of a step; none asks what was sabotaged.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from mnist_desktop.lab.diagnostics import Check, forget_zero
from mnist_desktop.lab.dissect.batch import rows, targets
from mnist_desktop.lab.dissect.hidden import Layers
from mnist_desktop.lab.records import StepRecord
from mnist_desktop.lab.sabotage import SWAPPED

_LOOKED = 64  # images of the batch
_LEAST = 1e-5  # differences below it prove nothing


def wrong_sign(record: StepRecord) -> Check | None:
    """Say which way the weight with the largest gradient went; None before STEP, and where nothing moved."""
    param, lr = record.params[0], record.hyper.lr
    if param.grad is None or param.before is None or not np.isfinite(param.value).all():
        return None
    cell = int(np.argmax(np.abs(param.grad)))
    old, grad, new = (float(a.reshape(-1)[cell]) for a in (param.before, param.grad, param.value))
    if old == new:
        return None
    seen = {"old": old, "lr": lr, "grad": grad, "new": new, "right": old - lr * grad}
    return Check("wrong_sign", abs(new - old - lr * grad) < abs(new - old + lr * grad), seen)


def swap_labels(record: StepRecord) -> Check | None:
    """Say whether the target of an image is that of another digit; None before BATCH, or without such an image."""
    batch, task = record.batch, record.config.task
    if batch is None:
        return None
    there = np.flatnonzero(np.isin(batch.labels, task.digits if task.is_pair else SWAPPED))
    if not len(there):
        return None
    image = int(there[0])
    labels = batch.labels[image : image + 1]
    right, dealt = (targets(labels, task, swapped) for swapped in (False, record.hyper.swap_labels))
    seen = {
        "image": float(image),
        "label": float(labels[0]),
        "target": float(dealt.item()),
        "right": float(right.item()),
    }
    return Check("swap_labels", seen["target"] != seen["right"], seen)


def rmse(record: StepRecord) -> Check | None:
    """Say whether the loss is the root of what the images cost in the mean, not that mean itself.

    Then an image costs the square of its distance. None before LOSS, and where the two are the same: 0 or 1.
    """
    batch, task, loss = record.batch, record.config.task, record.loss
    if batch is None or batch.probs is None or batch.losses is None or loss is None:
        return None
    mean = float(batch.losses.mean(dtype=np.float64))
    if not (math.isfinite(mean) and math.isfinite(loss) and abs(math.sqrt(mean) - mean) > _LEAST):
        return None
    y = targets(batch.labels, task, record.hyper.swap_labels)
    if task.is_pair:
        chance = np.where(y[:, 0] == 1, batch.probs[:, 0], 1 - batch.probs[:, 0])  # of the target
        squares = (1 - chance) ** 2
    else:
        chance = batch.probs[np.arange(len(y)), y]
        squares = ((batch.probs - np.eye(10, dtype=np.float32)[y]) ** 2).mean(axis=1)
    with np.errstate(divide="ignore"):
        right = 1 - chance if record.hyper.loss == "mnist_loss" else -np.log(chance)
    apart = np.where(np.isfinite(right), np.abs(right - squares), 0)
    image = int(np.argmax(apart))  # the one that tells them apart best
    seen = {
        "image": float(image),
        "chance": float(chance[image]),
        "cost": float(batch.losses[image]),
        "right": float(right[image]),
        "mean": mean,
        "loss": loss,
    }
    return Check("rmse", abs(loss - math.sqrt(mean)) < abs(loss - mean), seen)


def raw_pixels(record: StepRecord) -> Check | None:
    """Say whether ``xb`` goes beyond 1; None before BATCH."""
    if record.batch is None:
        return None
    largest = float(rows(record.batch.images[:_LOOKED], record.hyper.raw_pixels).max())
    return Check("raw_pixels", largest > 1, {"largest": largest})


def no_bias(record: StepRecord) -> Check | None:
    """Say whether there is a bias beside the weights; None for the CNN, whose batch norm has some of its own."""
    if record.config.model == "small_cnn":
        return None
    biases = [param for param in record.params if param.name.endswith("bias")]
    value = float(biases[-1].value.reshape(-1)[0]) if biases else 0.0
    return Check("no_bias", not biases, {"bias": value})


def no_relu(record: StepRecord) -> Check | None:
    """Say whether the predictions of ``simple_net`` are those of its layers alone; None for models taken apart less."""
    batch = record.batch
    if record.config.model != "simple_net" or batch is None or batch.preds is None:
        return None
    layers, x = Layers.of(record), rows(batch.images[:_LOOKED], record.hyper.raw_pixels)
    with np.errstate(over="ignore", invalid="ignore"):
        sums = layers.sums(x)
        bent, straight = (h @ layers.w2.T + layers.b2 for h in (np.maximum(sums, 0), sums))  # [L, K]
        apart = np.nan_to_num(np.abs(bent - straight)[:, 0])
    image = int(np.argmax(apart))
    found = float(batch.preds[image, 0])
    if not apart[image] > _LEAST or not math.isfinite(found):
        return None
    seen = {
        "image": float(image),
        "negative": float((sums[image] < 0).sum()),
        "units": float(len(layers.w1)),
        "pred": found,
        "bent": float(bent[image, 0]),
        "straight": float(straight[image, 0]),
    }
    return Check("no_relu", abs(found - seen["straight"]) < abs(found - seen["bent"]), seen)


_LOOK: dict[str, Callable[[StepRecord], Check | None]] = {
    "forget_zero": forget_zero,
    "wrong_sign": wrong_sign,
    "swap_labels": swap_labels,
    "rmse": rmse,
    "raw_pixels": raw_pixels,
    "no_bias": no_bias,
    "no_relu": no_relu,
}


def evidence(record: StepRecord, fault: str) -> Check | None:
    """Return whether a step shows a fault, with the numbers; None where this step proves nothing.

    Parameters
    ----------
    record : StepRecord
        A whole step shows most.
    fault : str
        One of :data:`mnist_desktop.lab.sabotage.FAULTS`.
    """
    return _LOOK[fault](record)
