"""One weight alone: the loss as a function of it, its slope, and the same slope by trying two values.

The central difference ``(L(w + ε) − L(w − ε)) / 2ε`` errs by about ε² where ε is large, for the loss is no straight
line, and by about the last figure of L ÷ ε where it is small: see *Numerical Recipes*, section 5.7.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import torch
from torch import Tensor

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab import losses
from mnist_desktop.lab.dissect.batch import rows, targets
from mnist_desktop.lab.probes.standing import standing
from mnist_desktop.lab.records import StepRecord, frozen

POINTS = 41  # of the loss curve; odd, so that one of them is 0
# From 1 down to 1e-7, four a decade, in the two figures that people are shown.
EPSILONS = frozen(np.array([float(f"{10 ** (-i / 4):.2g}") for i in range(29)]))


@dataclass(frozen=True)
class Differences:
    """The central difference for each of :data:`EPSILONS`, in one precision; arrays float64 ``[29]``, read-only.

    Parameters
    ----------
    above, below : numpy.ndarray
        L(w + ε) and L(w − ε).
    slopes : numpy.ndarray
        Their difference ÷ 2ε.
    errors : numpy.ndarray
        How far each is from the gradient worked out in float64, as a part of it; NaN where that is 0.
    grain : float
        Distance from the loss to the next number of this precision: what is smaller cannot be seen in it.
    """

    above: np.ndarray
    below: np.ndarray
    slopes: np.ndarray
    errors: np.ndarray
    grain: float

    @property
    def best(self) -> int:
        """Position of the ε whose difference is nearest to the gradient."""
        return int(np.argmin(np.nan_to_num(self.errors, nan=np.inf)))


@dataclass(frozen=True)
class OneWeight:
    """What the loss of a mini-batch is with one weight changed; arrays are read-only.

    Parameters
    ----------
    value : float
        The weight, as the batch met it.
    gradient : float
        As backward filled it in, in float32; where zeroing is sabotaged, with those of earlier steps.
    exact : float
        That of this batch alone, worked out in float64.
    loss : float
        Without a change.
    changes, losses : numpy.ndarray
        float64 ``[41]``, rising, and float32 ``[41]``: the loss with the weight changed by so much.
    single, double : Differences
        In float32, as the run reckons, and in float64.
    """

    value: float
    gradient: float
    exact: float
    loss: float
    changes: np.ndarray
    losses: np.ndarray
    single: Differences
    double: Differences


class _Tried:
    """A model on a mini-batch, in which one weight is set to what is tried."""

    def __init__(self, record: StepRecord, name: str, index: int, dtype: torch.dtype) -> None:
        assert record.batch is not None
        task, hyper = record.config.task, record.hyper
        self._model = standing(record, met=True).to(dtype)
        self._loss = losses.of(hyper, task).mean
        self._xb = torch.from_numpy(rows(record.batch.images, hyper.raw_pixels)).to(dtype)  # [B, 784]
        targeted = torch.from_numpy(targets(record.batch.labels, task, hyper.swap_labels))
        self._yb = targeted.to(dtype) if task.is_pair else targeted
        self._param = dict(self._model.named_parameters())[name]
        self._index = index
        self._value = float(self._param.detach().reshape(-1)[index])
        self._grain = float(np.finfo(np.float32 if dtype is torch.float32 else np.float64).eps)

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

    def gradient(self) -> float:
        """Return the gradient by backward."""
        (found,) = torch.autograd.grad(self._measured(), self._param)
        return float(found.reshape(-1)[self._index])

    def differences(self, exact: float, cancelled: Callable[[], bool]) -> Differences:
        """Try every ε both ways; those left out after a stop are NaN."""
        above, below = (np.full(len(EPSILONS), np.nan) for _ in range(2))
        for i, epsilon in enumerate(EPSILONS.tolist()):
            if cancelled():
                break
            above[i], below[i] = self.loss(epsilon), self.loss(-epsilon)
        slopes = (above - below) / (2 * EPSILONS)
        errors = np.abs(slopes - exact) / abs(exact) if exact else np.full(len(EPSILONS), np.nan)
        octave = math.frexp(self.loss(0.0))[1] - 1  # the loss lies between 2**octave and its double
        grain = math.ldexp(self._grain, octave)
        return Differences(frozen(above), frozen(below), frozen(slopes), frozen(errors), grain)


def one_weight(
    record: StepRecord, name: str, index: int, reach: float = 1.0, cancelled: Callable[[], bool] = bool
) -> OneWeight:
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
    cancelled : callable
        Asked at every ε; what follows a stop is not measured.

    Raises
    ------
    ValueError
        If the record has no gradients yet.
    """
    param = record.param(name)
    if record.batch is None or param.grad is None:
        raise ValueError("there are no gradients before the backward pass")
    single, double = (_Tried(record, name, index, dtype) for dtype in (torch.float32, torch.float64))
    exact = double.gradient()
    changes = np.linspace(-reach, reach, POINTS)
    return OneWeight(
        float(param.met.reshape(-1)[index]),
        float(param.grad.reshape(-1)[index]),
        exact,
        single.loss(0.0),
        frozen(changes),
        frozen(np.array([single.loss(float(change)) for change in changes], np.float32)),
        single.differences(exact, cancelled),
        double.differences(exact, cancelled),
    )
