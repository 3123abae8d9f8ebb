"""How far the gradients of mini-batches point from the gradient of all images, for several batch sizes.

A mini-batch's gradient is the mean over a few images drawn from all: right on average, and off by about the spread of
the images' own gradients ÷ √(images in it). See Bottou, Curtis and Nocedal, *Optimization Methods for Large-Scale
Machine Learning*, 2018, section 4.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from time import perf_counter
from typing import cast

import numpy as np
import torch
from torch import Tensor, nn

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab import losses
from mnist_desktop.lab.batches import Items, swapped
from mnist_desktop.lab.dataset import DigitSplit
from mnist_desktop.lab.losses import LossSpec
from mnist_desktop.lab.probes.standing import standing
from mnist_desktop.lab.records import StepRecord, frozen

SIZES = (1, 16, 256)  # and all images
BATCHES = 50  # of each size
PART = 512  # images taken at once of all of them: 1.6 MB as float, which a core's cache holds
_SEED = 50  # of the batches: the same picture at every visit of a step


@dataclass(frozen=True)
class Fan:
    """The gradients of the batches of one size; arrays float64 ``[n]``, read-only.

    Parameters
    ----------
    size : int
        Images in a batch.
    along : numpy.ndarray
        The part of each gradient in the direction of the full one, in lengths of the full one.
    across : numpy.ndarray
        How far each lies beside that direction, in the same unit. The many directions beside it are folded into one:
        the length is exact, the sign is the side of the direction in which the batches differ most.
    seconds : float
        What one batch took, predictions and backward: the median.
    """

    size: int
    along: np.ndarray
    across: np.ndarray
    seconds: float

    @property
    def cosines(self) -> np.ndarray:
        """The cosine of the angle to the full gradient; 0 for a gradient of no length."""
        lengths = self.lengths
        return np.asarray(np.divide(self.along, lengths, np.zeros_like(lengths), where=lengths > 0))

    @property
    def angles(self) -> np.ndarray:
        """The angle to the full gradient, in degrees."""
        return np.asarray(np.degrees(np.arccos(np.clip(self.cosines, -1, 1))))

    @property
    def lengths(self) -> np.ndarray:
        """The length of each gradient, in lengths of the full one."""
        return np.asarray(np.hypot(self.along, self.across))

    @property
    def downhill(self) -> int:
        """How many lead downhill for all images if the step is short enough: those less than 90° off."""
        return int((self.along > 0).sum())

    @property
    def noise(self) -> float:
        """Root mean square distance from the full gradient, in lengths of it."""
        return float(np.sqrt(np.mean((self.along - 1) ** 2 + self.across**2)))


@dataclass(frozen=True)
class Noise:
    """What batches of several sizes say about one moment.

    Parameters
    ----------
    fans : tuple of Fan
        Of :data:`SIZES`, as far as there are so many images, then of all images.
    length : float
        Of the full gradient.
    shuffled : bool
        Whether the images of a batch were drawn at random, or stand side by side in the order of the digits.
    """

    fans: tuple[Fan, ...]
    length: float
    shuffled: bool

    @property
    def images(self) -> int:
        """How many images there are."""
        return self.fans[-1].size

    @property
    def of_one(self) -> float:
        """The noise of a single image: of all shuffled batches, noise × √size, root mean square.

        Neighbours in the order of the digits are alike, so there only single images tell it.
        """
        telling = self.fans[:-1] if self.shuffled else self.fans[:1]
        squares = [fan.noise**2 * fan.size / self._left(fan.size) for fan in telling]
        return float(np.sqrt(np.mean(squares)))

    def expected(self, size: float) -> float:
        """Return the noise of shuffled batches of a size: 1 / √size of that of one image, and 0 for all images."""
        return float(self.of_one * np.sqrt(self._left(size) / size))

    def _left(self, size: float) -> float:
        """Return how much of the variance drawing without putting back leaves."""
        return (self.images - size) / max(self.images - 1, 1)


class _Tried:
    """A model and images, of which batches are tried."""

    def __init__(self, record: StepRecord, split: DigitSplit) -> None:
        hyper, task = record.hyper, record.config.task
        self.items = Items.of(split, task)
        self._y = swapped(self.items.y) if hyper.swap_labels else self.items.y
        self._full_ink = 1 if hyper.raw_pixels else 255
        self._model: nn.Module = standing(record)
        self._loss: LossSpec = losses.of(hyper, task)
        self._params = list(self._model.parameters())

    def _gradient(self, loss: Tensor) -> Tensor:
        """Return the gradient of a loss, float32 ``[P]``: all parameters one after the other."""
        return torch.cat([grad.reshape(-1) for grad in torch.autograd.grad(loss, self._params)])

    def _preds(self, chosen: Tensor | slice) -> Tensor:
        return cast(Tensor, self._model(self.items.x[chosen].float().div_(self._full_ink)))  # [B, K]

    def gradient(self, chosen: Tensor) -> Tensor:
        """Return the gradient of a batch, float32 ``[P]``."""
        return self._gradient(self._loss.mean(self._preds(chosen), self._y[chosen]))

    def full(self, cancelled: Callable[[], bool]) -> tuple[Tensor, float]:
        """Return the gradient of all images, float64 ``[P]``, and the seconds it took."""
        start, total = perf_counter(), torch.zeros(sum(p.numel() for p in self._params), dtype=torch.float64)
        n, mean = len(self.items), 0.0
        for first in range(0, n, PART):
            if cancelled():
                break
            part = slice(first, min(first + PART, n))
            loss = self._loss.items(self._preds(part), self._y[part]).mean()
            share = (part.stop - part.start) / n
            total += self._gradient(loss).double() * share
            mean += loss.item() * share
        if self._loss.rooted and mean > 0:
            total /= 2 * math.sqrt(mean)  # the derivative of the root
        return total, perf_counter() - start


def gradient_noise(
    record: StepRecord, split: DigitSplit, shuffle: bool = True, cancelled: Callable[[], bool] = bool
) -> Noise:
    """Take the gradients of many mini-batches at the weights of a record; the run itself is not touched.

    Parameters
    ----------
    record : StepRecord
        Any; batch norm, where the model has it, norms each batch by itself, as in training.
    split : DigitSplit
        The training images.
    shuffle : bool
        Draw the images of a batch at random, or take neighbours: the book's order has all of the first digit first.
    cancelled : callable
        Asked at every batch; what follows a stop is not measured.

    Returns
    -------
    Noise
        In lengths of the full gradient, which is the mean over all images.

    Raises
    ------
    ValueError
        If the gradient is 0 or no number, or that of a single image: nothing can point away from it. Or if that of
        every batch is no number; those of some are left out.
    """
    tried = _Tried(record, split)
    if len(tried.items) < 2:
        raise ValueError("a single image leaves no batch to choose")
    full, seconds = tried.full(cancelled)
    length = float(full.norm())
    if not (0 < length < float("inf")):
        raise ValueError("the gradient of all images has no direction")
    unit = full / length
    n, generator = len(tried.items), torch.Generator().manual_seed(_SEED)
    fans = []
    for size in (size for size in SIZES if size < n):
        grads, times = [], []
        for i in range(BATCHES):
            if cancelled():
                break
            start = perf_counter()
            first = round(i * (n - size) / (BATCHES - 1))
            chosen = (
                torch.randperm(n, generator=generator)[:size]
                if shuffle
                else torch.arange(first, first + size)
            )
            grad = tried.gradient(chosen).double()
            if grad.isfinite().all():  # the root of a loss that is 0 has no slope
                grads.append(grad)
            times.append(perf_counter() - start)
        if grads:
            fans.append(_fan(size, torch.stack(grads), unit, length, float(np.median(times))))
    if not fans and not cancelled():
        raise ValueError("no batch has a gradient that is a number")
    ones, zeros = frozen(np.ones(BATCHES)), frozen(np.zeros(BATCHES))
    return Noise((*fans, Fan(n, ones, zeros, seconds)), length, shuffle)


def _fan(size: int, grads: Tensor, unit: Tensor, length: float, seconds: float) -> Fan:
    """Fold gradients ``[n, P]`` into what lies along the unit vector of the full one and what lies across."""
    along = grads @ unit  # [n, P] @ [P] -> [n]
    rest = grads - along[:, None] * unit  # [n, P]
    between = rest @ rest.T  # [n, n]: its first eigenvector has the sides of the direction of most difference
    side = torch.linalg.eigh(between).eigenvectors[:, -1]
    across = rest.norm(dim=1) * torch.where(side < 0, -1.0, 1.0)
    return Fan(size, frozen((along / length).numpy()), frozen((across / length).numpy()), seconds)
