"""A model that stands where a record stands, for a probe to try things on; the run's own model is not touched."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from mnist_desktop.lab import models
from mnist_desktop.lab.records import StepRecord


def standing(record: StepRecord, met: bool = False) -> nn.Module:
    """Return the model of a record in training mode on the CPU, with copies of its parameters and buffers.

    Parameters
    ----------
    record : StepRecord
        Any.
    met : bool
        With the parameters that the batch of the step met, not with those after it.
    """
    model = models.of(record.config)
    named: dict[str, Tensor] = {**dict(model.named_parameters()), **dict(model.named_buffers())}
    with torch.no_grad():
        for param in record.params:
            named[param.name].copy_(torch.tensor(param.met if met else param.value))
        for name, buffer in record.buffers.items():
            named[name].copy_(torch.tensor(buffer))
    return model.train()
