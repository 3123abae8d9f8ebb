"""Losses: what the gradient is taken of, as a whole and for each image."""

from __future__ import annotations

from collections.abc import Callable
from math import sqrt

import torch
import torch.nn.functional as F
from torch import Tensor

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.config import ConfigError, Hyper, Task
from mnist_desktop.lab.infos import LossInfo
from mnist_desktop.lab.text import Text


def mnist_loss(preds: Tensor, targets: Tensor) -> Tensor:
    """Return the book's loss: how far the sigmoid of each prediction is from its target, averaged.

    Parameters
    ----------
    preds : torch.Tensor
        float ``[B, 1]``, before sigmoid.
    targets : torch.Tensor
        ``[B, 1]``, 1 for the first digit of the pair and 0 for the second.
    """
    return mnist_losses(preds, targets).mean()


def mnist_losses(preds: Tensor, targets: Tensor) -> Tensor:
    """Return :func:`mnist_loss` before the mean, ``[B, 1]``."""
    preds = preds.sigmoid()
    return torch.where(targets == 1, 1 - preds, preds)


def _bce_losses(preds: Tensor, targets: Tensor) -> Tensor:
    return F.binary_cross_entropy_with_logits(preds, targets, reduction="none")


def _cross_entropies(preds: Tensor, targets: Tensor) -> Tensor:
    return F.cross_entropy(preds, targets, reduction="none")


def rmse(preds: Tensor, targets: Tensor) -> Tensor:
    """Return the root of the mean squared difference of probabilities and targets: a sabotaged loss.

    Parameters
    ----------
    preds : torch.Tensor
        float ``[B, 1]`` before sigmoid, or ``[B, 10]`` before softmax.
    targets : torch.Tensor
        ``[B, 1]`` of 1 and 0, or int64 ``[B]``.
    """
    return _squares(preds, targets).mean().sqrt()


def _squares(preds: Tensor, targets: Tensor) -> Tensor:
    """Return for each image the mean of its squared differences, ``[B]``."""
    if preds.shape[1] == 1:
        return ((preds.sigmoid() - targets) ** 2).flatten()
    wanted = F.one_hot(targets, preds.shape[1]).to(preds.dtype)  # [B, 10]
    return ((preds.softmax(dim=1) - wanted) ** 2).mean(dim=1)


@dataclass(frozen=True)
class LossSpec:
    """A loss: its words, the mean that is differentiated, and its value for each image.

    Parameters
    ----------
    info : LossInfo
        Id, title and the tasks it is for.
    mean : callable
        ``mean(preds, targets)``, a scalar.
    items : callable
        The same before the mean, ``[B]`` or ``[B, 1]``.
    rooted : bool
        Whether the loss is not the mean of the items but the root of it.
    """

    info: LossInfo
    mean: Callable[[Tensor, Tensor], Tensor]
    items: Callable[[Tensor, Tensor], Tensor]
    rooted: bool = False

    def of_mean(self, mean: float) -> float:
        """Return the loss of images whose items have this mean."""
        return sqrt(mean) if self.rooted and mean >= 0 else mean  # what is not a number has no root


ALL = {
    spec.info.id: spec
    for spec in (
        LossSpec(LossInfo("mnist_loss", "mnist_loss", True, False), mnist_loss, mnist_losses),
        LossSpec(
            LossInfo("bce", Text("Binary cross-entropy"), True, False),
            F.binary_cross_entropy_with_logits,
            _bce_losses,
        ),
        LossSpec(
            LossInfo("cross_entropy", Text("Cross-entropy"), False, True), F.cross_entropy, _cross_entropies
        ),
    )
}


def get(loss_id: str, task: Task) -> LossSpec:
    """Return the loss of that id, checked to fit the task.

    Raises
    ------
    ConfigError
        If there is none of that id, or it is not for this task; the message lists those that are.
    """
    fitting = [s.info.id for s in ALL.values() if (s.info.for_pair if task.is_pair else s.info.for_ten)]
    if loss_id not in fitting:
        raise ConfigError(
            Text("the loss for {0} must be {1}, not {2!r}").format(task.title, " or ".join(fitting), loss_id)
        )
    return ALL[loss_id]


_RMSE = LossSpec(LossInfo("rmse", "RMSE", True, True), rmse, _squares, rooted=True)


def of(hyper: Hyper, task: Task) -> LossSpec:
    """Return the loss that a step is really taken with; :exc:`ConfigError` as :func:`get` raises it."""
    spec = get(hyper.loss, task)
    return _RMSE if hyper.rmse else spec


def default(task: Task) -> str:
    """Return the id of the loss the book uses for this kind of task."""
    return "mnist_loss" if task.is_pair else "cross_entropy"
