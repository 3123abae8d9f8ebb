"""One weight of a linear model is nudged: what becomes of accuracy, and what of the loss.

Only one column of the images is needed: ``x @ (w + Δ·e_p) = x @ w + Δ·x[:, p]``, a rank-1 update. So hundreds of
changes cost less than one plain validation each.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab import losses, metrics
from mnist_desktop.lab.batches import Items
from mnist_desktop.lab.config import TrainConfig
from mnist_desktop.lab.records import frozen

PIXELS = 784
BOOK_PIXEL = 0  # the one the book nudges: no image has ink there
LIVE_PIXEL = 377  # row 13, column 13: in the middle of what tells a 3 from a 7
POINTS = 241  # of the loss curve; odd, so that one of them is 0


@dataclass(frozen=True)
class Moment:
    """Both figures at one change: answers that are right, and the loss."""

    correct: int
    loss: float


@dataclass(frozen=True)
class Sweep:
    """Both figures over a range of changes; arrays are read-only.

    Parameters
    ----------
    pixel : int
        0 to 783.
    reach : float
        Changes from −reach to reach.
    changes, losses : numpy.ndarray
        float64 and float32 ``[D]``: the loss curve.
    flips : numpy.ndarray
        float64 ``[F]``, rising: the changes at which an answer becomes another; exact, not sampled.
    correct : numpy.ndarray
        int64 ``[F + 1]``: right answers before the first flip, between two, after the last.
    slope : float
        Derivative of the loss with respect to this weight, by autograd: the gradient on these images.
    inked : int
        Images with ink at this pixel.
    """

    pixel: int
    reach: float
    changes: np.ndarray
    losses: np.ndarray
    flips: np.ndarray
    correct: np.ndarray
    slope: float
    inked: int


class NudgeBench:
    """A linear model and the images it is measured on; immutable, safe to read on any thread.

    Parameters
    ----------
    x : torch.Tensor
        float32 ``[N, 784]`` in 0..1, see :func:`pixels`.
    y : torch.Tensor
        float32 ``[N, 1]``: 1 or 0.
    weights, bias : numpy.ndarray
        float32 ``[784, 1]`` and ``[1]``.
    config : TrainConfig
        Names the loss, sabotaged or not.
    """

    def __init__(
        self, x: Tensor, y: Tensor, weights: np.ndarray, bias: np.ndarray, config: TrainConfig
    ) -> None:
        self._x, self._y = x, y
        self.weights = weights
        self._preds = x @ torch.tensor(weights) + torch.tensor(bias)  # [N, 784] @ [784, 1] + [1] -> [N, 1]
        self._loss = losses.of(config.hyper, config.task)

    @property
    def total(self) -> int:
        """How many images there are."""
        return len(self._x)

    @property
    def finite(self) -> bool:
        """Whether the model still puts out numbers."""
        return bool(torch.isfinite(self._preds).all())

    def weight(self, pixel: int) -> float:
        """Return a weight, as it is without a nudge."""
        return float(self.weights[pixel, 0])

    def at(self, pixel: int, change: float) -> Moment:
        """Return both figures with one weight changed."""
        preds = self._preds + change * self._x[:, pixel : pixel + 1]  # [N, 1]
        loss = self._loss.of_mean(float(self._loss.items(preds, self._y).mean()))
        return Moment(int(metrics.correct(preds, self._y).sum()), loss)

    def sweep(self, pixel: int, reach: float) -> Sweep:
        """Return both figures for all changes up to `reach` either way."""
        changes = np.linspace(-reach, reach, POINTS)
        column = self._x[:, pixel : pixel + 1]  # [N, 1]
        by_change = torch.tensor(changes, dtype=torch.float32)  # [D]
        preds = self._preds.T + by_change[:, None] * column.T  # [1, N] + [D, 1] * [1, N] -> [D, N]
        wanted = self._y.T.expand_as(preds)
        # One output a row: [D * N, 1], as every loss takes them; back to a row for each change, and its mean.
        items = self._loss.items(preds.reshape(-1, 1), wanted.reshape(-1, 1))
        found = items.reshape(preds.shape).mean(1)  # [D]
        found = found.sqrt() if self._loss.rooted else found
        flips, correct = self._staircase(column[:, 0].double().numpy(), reach)
        return Sweep(
            pixel,
            reach,
            frozen(changes),
            frozen(found.numpy()),
            frozen(flips),
            frozen(correct),
            self._slope(column),
            int((column > 0).sum()),
        )

    def _slope(self, column: Tensor) -> float:
        change = torch.zeros((), requires_grad=True)
        (found,) = torch.autograd.grad(self._loss.mean(self._preds + change * column, self._y), change)
        return float(found)

    def _staircase(self, column: np.ndarray, reach: float) -> tuple[np.ndarray, np.ndarray]:
        """Return where answers flip, and how many are right between: output i is 0 at ``-pred_i / x_i``."""
        preds, wanted = self._preds[:, 0].double().numpy(), self._y[:, 0].numpy() == 1
        before = int(((preds - reach * column > 0) == wanted).sum())
        live = np.flatnonzero(column > 0)
        at = -preds[live] / column[live]  # [L]
        inside = np.abs(at) < reach
        at, gains = at[inside], np.where(wanted[live[inside]], 1, -1)  # beyond it the answer is 1
        order = np.argsort(at, kind="stable")
        return at[order], before + np.concatenate([[0], np.cumsum(gains[order])])


def pixels(items: Items) -> Tensor:
    """Return the images of a task as the model takes them, float32 ``[N, 784]`` in 0..1."""
    return items.x.float().div_(255)
