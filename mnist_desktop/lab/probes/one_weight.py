"""One weight alone: the loss as a function of it, its slope, and the same slope by trying two values.

The central difference ``(L(w + ε) − L(w − ε)) / 2ε`` errs by about ε² where ε is large, for the loss is no straight
line, and by about 1e-7 ÷ ε where it is small, for float32 keeps seven figures: see *Numerical Recipes*, section 5.7.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from mnist_desktop.lab import losses, models
from mnist_desktop.lab.dissect.batch import rows, targets
from mnist_desktop.lab.records import StepRecord

POINTS = 41
EPSILONS = np.logspace(0, -7, 15)  # float64 [15], falling


@dataclass(frozen=True)
class OneWeight:
    """What the loss of a mini-batch is, with one weight changed.

    Parameters
    ----------
    value : float
        The weight.
    gradient : float
        As backward filled it in.
    changes, losses : numpy.ndarray
        float64 ``[n]``, rising, and float32 ``[n]``: the loss with the weight changed by so much.
    loss : float
        Without a change.
    differences : numpy.ndarray
        float64, one for each of :data:`EPSILONS`: the central difference in float32.
    errors : numpy.ndarray
        float64: how far each is from the gradient worked out in float64.
    """

    value: float
    gradient: float
    changes: np.ndarray
    losses: np.ndarray
    loss: float
    differences: np.ndarray
    errors: np.ndarray

    @property
    def best(self) -> int:
        """Position of the ε whose difference is nearest to the gradient."""
        return int(np.argmin(self.errors))


class _Tried:
    """A model on a mini-batch, in which one weight is set to what is tried."""

    def __init__(self, record: StepRecord, name: str, index: int, dtype: torch.dtype) -> None:
        assert record.batch is not None
        task = record.config.task
        self._model = models.get(record.config.model).build(task, record.config.seed).to(dtype)
        named = dict(self._model.named_parameters())
        with torch.no_grad():
            for param in record.params:
                named[param.name].copy_(torch.tensor(param.met))
        self._loss = losses.get(record.hyper.loss, task).mean
        self._xb = torch.from_numpy(rows(record.batch.images)).to(dtype)  # [B, 784]
        targeted = torch.from_numpy(targets(record.batch.labels, task))
        self._yb = targeted.to(dtype) if task.is_pair else targeted
        self._param, self._index = named[name], index
        self._value = float(self._param.detach().reshape(-1)[index])

    def _measured(self) -> Tensor:
        return self._loss(self._model(self._xb), self._yb)

    def loss(self, change: float) -> float:
        """Return the loss with the weight changed."""
        with torch.no_grad():
            flat = self._param.view(-1)
            flat[self._index] = self._value + change
            found = float(self._measured())
            flat[self._index] = self._value
        return found

    def difference(self, epsilon: float) -> float:
        """Return the central difference."""
        return (self.loss(epsilon) - self.loss(-epsilon)) / (2 * epsilon)

    def gradient(self) -> float:
        """Return the gradient by backward."""
        (found,) = torch.autograd.grad(self._measured(), self._param)
        return float(found.reshape(-1)[self._index])


def one_weight(record: StepRecord, name: str, index: int, reach: float = 1.0) -> OneWeight:
    """Look at one weight of the step of a record, at the weights its batch met.

    Parameters
    ----------
    record : StepRecord
        With a batch and gradients: BACKWARD, STEP or ZERO.
    name : str
        Of the parameter.
    index : int
        Of the weight, in the parameter laid out as one row.
    reach : float
        Changes go up to this, either way.

    Raises
    ------
    ValueError
        If the record has no gradients yet.
    """
    param = record.param(name)
    if record.batch is None or param.grad is None:
        raise ValueError("there are no gradients before the backward pass")
    tried = _Tried(record, name, index, torch.float32)
    changes = np.linspace(-reach, reach, POINTS)
    found = np.array([tried.loss(float(change)) for change in changes], np.float32)
    differences = np.array([tried.difference(float(epsilon)) for epsilon in EPSILONS])
    exact = _Tried(record, name, index, torch.float64).gradient()
    return OneWeight(
        float(param.met.reshape(-1)[index]),
        float(param.grad.reshape(-1)[index]),
        changes,
        found,
        tried.loss(0.0),
        differences,
        np.abs(differences - exact),
    )
