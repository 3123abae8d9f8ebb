"""What if the learning rate were another? The loss along the direction of one step, before or after taking it."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab import losses, models
from mnist_desktop.lab.batches import Items
from mnist_desktop.lab.dataset import DigitSplit
from mnist_desktop.lab.dissect.batch import rows, targets
from mnist_desktop.lab.records import StepRecord

MOST = 2_000  # validation images: evenly spaced ones stand for the rest
DECADES, POINTS = 2, 41  # either way of the learning rate in force


@dataclass(frozen=True)
class StepSizes:
    """Losses after a step of each learning rate.

    Parameters
    ----------
    lrs : numpy.ndarray
        float64 ``[n]``, rising, above 0.
    batch : numpy.ndarray
        float32 ``[n]``: the loss of the step's own mini-batch.
    valid : numpy.ndarray
        float32 ``[n]``: the loss of validation images.
    batch_now, valid_now : float
        The same where the step begins: a learning rate of 0.
    """

    lrs: np.ndarray
    batch: np.ndarray
    valid: np.ndarray
    batch_now: float
    valid_now: float

    @property
    def best(self) -> int:
        """Position of the learning rate after which the batch's loss is lowest; what is no number counts as worst."""
        return int(np.argmin(np.nan_to_num(self.batch, nan=np.inf)))

    def at(self, lr: float) -> tuple[float, float]:
        """Return both losses at a learning rate in between: straight lines over its logarithm."""
        where = np.log(lr), np.log(self.lrs)
        return float(np.interp(*where, self.batch)), float(np.interp(*where, self.valid))


def learning_rates(lr: float) -> np.ndarray:
    """Return the learning rates that are tried around one: float64, that one in their middle."""
    tried = (lr or 1.0) * np.logspace(-DECADES, DECADES, POINTS)
    tried[POINTS // 2] = lr or 1.0
    return tried


def along_step(record: StepRecord, split: DigitSplit, lrs: np.ndarray) -> StepSizes:
    """Take the step of a record with other learning rates.

    Parameters
    ----------
    record : StepRecord
        With a batch and gradients: BACKWARD, STEP or ZERO.
    split : DigitSplit
        The validation images.
    lrs : numpy.ndarray
        float64 ``[n]``.

    Returns
    -------
    StepSizes
        The losses; with the learning rate of the step itself, the weights are the learner's own, bit for bit.

    Raises
    ------
    ValueError
        If the record has no gradients yet.
    """
    if record.batch is None or any(param.grad is None for param in record.params):
        raise ValueError("there are no gradients before the backward pass")
    config, task = record.config, record.config.task
    model, hyper = models.of(config), record.hyper
    loss = losses.of(hyper, task).mean
    xb = torch.from_numpy(rows(record.batch.images, hyper.raw_pixels))
    yb = torch.from_numpy(targets(record.batch.labels, task, hyper.swap_labels))
    valid = Items.of(split, task)
    every = torch.arange(0, len(valid), max(1, -(-len(valid) // MOST)))
    x, y = valid.x[every].float(), valid.y[every]
    if not hyper.raw_pixels:
        x.div_(255)

    def measured(lr: float) -> tuple[float, float]:
        _stand_after(model, record, lr)
        found = float(loss(model.train()(xb), yb))
        _stand_after(model, record, lr)  # the batch has moved what batch norm keeps
        return found, float(loss(model.eval()(x), y))

    with torch.no_grad():
        now, pairs = measured(0.0), [measured(float(lr)) for lr in lrs]
    batch, valid_losses = (np.array(column, np.float32) for column in zip(*pairs, strict=True))
    return StepSizes(np.asarray(lrs, np.float64), batch, valid_losses, *now)


def _stand_after(model: nn.Module, record: StepRecord, lr: float) -> None:
    """Give a model the weights that a step with this learning rate leads to."""
    named: dict[str, Tensor] = {**dict(model.named_parameters()), **dict(model.named_buffers())}
    for name, buffer in record.buffers.items():
        named[name].copy_(torch.tensor(buffer))
    for param in record.params:
        p = named[param.name].copy_(torch.tensor(param.met))
        p.add_(torch.tensor(param.grad), alpha=lr if record.hyper.wrong_sign else -lr)
