"""Backward once more on the same images, with the weights after the step: what a forgotten zero would add to."""

from __future__ import annotations

import numpy as np
import torch

from mnist_desktop.lab import losses, models
from mnist_desktop.lab.dissect.batch import rows, targets
from mnist_desktop.lab.records import StepRecord

MOST = 2048  # images: more would hold up the window


def gradient_again(record: StepRecord, name: str) -> np.ndarray | None:
    """Return the gradient of one parameter for the batch of a record, at the weights of that record.

    Parameters
    ----------
    record : StepRecord
        With a batch; after STEP, so that its weights are the new ones.
    name : str
        Of the parameter.

    Returns
    -------
    numpy.ndarray or None
        float32, the shape of the parameter: the same bits as the learner's own backward on the CPU. None where the
        batch is too large to be taken in passing.
    """
    batch = record.batch
    if batch is None or len(batch.labels) > MOST:
        return None
    task, hyper = record.config.task, record.hyper
    model = models.of(record.config)
    model.load_state_dict(
        {n: torch.from_numpy(np.array(v)) for n, v in [(p.name, p.value) for p in record.params]},
        strict=False,
    )
    xb = torch.from_numpy(rows(batch.images, hyper.raw_pixels))
    yb = torch.from_numpy(targets(batch.labels, task, hyper.swap_labels))
    losses.of(hyper, task).mean(model(xb), yb).backward()  # type: ignore[no-untyped-call]
    grad = dict(model.named_parameters())[name].grad
    assert grad is not None
    return grad.numpy()
