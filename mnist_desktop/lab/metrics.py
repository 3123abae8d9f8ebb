"""Figures for people: accuracy, exact and as the book averages it."""

from __future__ import annotations

import torch
from torch import Tensor

BOOK_BATCH = 256  # the book's validation batch size


def correct(preds: Tensor, targets: Tensor) -> Tensor:
    """Return which predictions are right, bool ``[N]``.

    Parameters
    ----------
    preds : torch.Tensor
        ``[N, 1]`` before sigmoid (a sigmoid above 0.5 says 1), or ``[N, 10]`` (the greatest wins).
    targets : torch.Tensor
        ``[N, 1]`` of 1 and 0, or int64 ``[N]``.
    """
    if preds.shape[1] == 1:
        return ((preds.sigmoid() > 0.5) == (targets == 1)).flatten()  # [N]
    return preds.argmax(dim=1) == targets  # [N]


def batch_accuracy(right: Tensor) -> float:
    """Return the book's ``validate_epoch`` figure: the mean, over batches of 256, of each batch's accuracy.

    The short last batch weighs as much as the others, so this is not quite correct / all.
    """
    return torch.stack([part.float().mean() for part in torch.split(right, BOOK_BATCH)]).mean().item()
