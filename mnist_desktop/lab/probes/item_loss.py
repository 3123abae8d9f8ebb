"""``mnist_loss`` of a few predictions, item by item, with and without its sigmoid. Torch-free."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.probes.squash import sigmoid

BOOK_TARGETS = (1, 0, 1)
BOOK_PREDS = (0.9, 0.4, 0.2)


@dataclass(frozen=True)
class ItemLosses:
    """Predictions and what they cost; one value an item, ``[N]``, in float32 as PyTorch has them.

    Parameters
    ----------
    used : numpy.ndarray
        float32: the predictions, or their sigmoid.
    for_one, for_zero : numpy.ndarray
        float32: the two branches of ``torch.where``, ``1 - used`` and ``used``; both are worked out for every item.
    losses : numpy.ndarray
        float32: the branch that the target chooses.
    mean : float
        The loss.
    right : numpy.ndarray
        bool: whether `used` is above 0.5 just where the target is 1.
    """

    used: np.ndarray
    for_one: np.ndarray
    for_zero: np.ndarray
    losses: np.ndarray
    mean: float
    right: np.ndarray

    @property
    def below_zero(self) -> np.ndarray:
        """Which items cost less than nothing, int64: their prediction went past its target."""
        return np.flatnonzero(self.losses < 0)


def item_losses(preds: Sequence[float], targets: Sequence[int], squeeze: bool) -> ItemLosses:
    """Return ``torch.where(targets == 1, 1 - preds, preds)`` and its mean.

    Parameters
    ----------
    preds : sequence of float
        One or more.
    targets : sequence of int
        As many, 1 or 0.
    squeeze : bool
        Whether the sigmoid of each prediction is taken first, as the book's second ``mnist_loss`` does.
    """
    raw, wanted = np.asarray(preds, np.float32), np.asarray(targets) == 1
    used = sigmoid(raw).astype(np.float32) if squeeze else raw
    for_one = np.float32(1) - used
    losses = np.where(wanted, for_one, used)
    return ItemLosses(used, for_one, used, losses, float(losses.mean()), (used > 0.5) == wanted)
