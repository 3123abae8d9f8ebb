"""Weights painted by hand: the first idea of a classifier that can be improved, and how good it is.

``pr_eight(x, w) = (x * w).sum()`` is high where ink lies on positive weights; above a threshold it says the first
digit of the pair. For ``w = ideal 3 − ideal 7`` and the right threshold it is exactly the nearest ideal by L2.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from mnist_desktop.frozen import dataclass

if TYPE_CHECKING:
    from mnist_desktop.lab.batches import Items

Cell = tuple[int, int]
SIDE = 28
_CHUNK = 4096  # images that are float at once: 13 MB


def pr_eight(x: np.ndarray, w: np.ndarray) -> float:
    """Return ``(x * w).sum()``: `x` float32 ``[28, 28]`` in 0..1, `w` float32 ``[28, 28]``."""
    return float((x * w).sum(dtype=np.float32))


def scores(items: Items, w: np.ndarray) -> np.ndarray:
    """Return :func:`pr_eight` of every image, float32 ``[N]``, by one matrix product a chunk."""
    import torch

    column = torch.tensor(w.reshape(-1, 1))  # [784, 1]
    parts = [part.float().div_(255) @ column for part in torch.split(items.x, _CHUNK)]  # [C, 1]
    found: np.ndarray = torch.cat(parts)[:, 0].numpy()
    return found


def is_first(items: Items) -> np.ndarray:
    """Return which images are the first digit of the pair, bool ``[N]``."""
    found: np.ndarray = items.y[:, 0].numpy() == 1
    return found


@dataclass(frozen=True)
class Verdict:
    """How often the painted weights are right: of the first digit, of the second."""

    right: tuple[int, int]
    total: tuple[int, int]

    @property
    def accuracies(self) -> tuple[float, float]:
        """Of each digit."""
        return self.right[0] / self.total[0], self.right[1] / self.total[1]

    @property
    def average(self) -> float:
        """Mean of the two, as the baseline of the ideal digits is measured."""
        return sum(self.accuracies) / 2


def judge(found: np.ndarray, first: np.ndarray, threshold: float) -> Verdict:
    """Call every score above the threshold the first digit, and count.

    Parameters
    ----------
    found : numpy.ndarray
        float ``[N]``, see :func:`scores`.
    first : numpy.ndarray
        bool ``[N]``; both digits are there.
    threshold : float
        Where the answer changes.
    """
    said = found > threshold
    right = int((said & first).sum()), int((~said & ~first).sum())
    return Verdict(right, (int(first.sum()), int((~first).sum())))


def best_threshold(found: np.ndarray, first: np.ndarray) -> float:
    """Return a threshold with the highest average accuracy on these scores: halfway between two of them.

    Choose it on training images: chosen on those that measure, it would flatter.
    """
    order = np.argsort(found, kind="stable")
    ranked, is_one = found[order].astype(np.float64), first[order]
    ones, zeros = is_one.sum(), (~is_one).sum()
    # With the threshold above the k lowest scores, those among them that are second digits are right.
    gained = np.concatenate([[0.0], np.cumsum(np.where(is_one, -1 / ones, 1 / zeros))])  # [N + 1]
    between = np.concatenate([[True], ranked[1:] > ranked[:-1], [True]])  # equal scores cannot be parted
    k = int(np.where(between, gained, -np.inf).argmax())
    if k == 0:
        return float(ranked[0]) - 1
    return float(ranked[-1]) if k == len(ranked) else float((ranked[k - 1] + ranked[k]) / 2)


def l2_threshold(first: np.ndarray, second: np.ndarray) -> float:
    """Return the threshold with which ``w = first − second`` is the nearest ideal by L2.

    ``|x − a|² < |x − b|²`` just where ``x·(a − b) > (|a|² − |b|²) / 2``.
    """
    return float((first.astype(np.float64) ** 2 - second.astype(np.float64) ** 2).sum() / 2)


def spread(found: np.ndarray, first: np.ndarray, bins: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Count the scores of either digit in bins of one width, 0 inside them.

    Returns
    -------
    tuple of numpy.ndarray
        Edges float64 ``[bins + 1]``; counts int64 ``[bins]`` of the first digit, and of the second.
    """
    low, high = min(float(found.min()), 0.0), max(float(found.max()), 0.0)
    if high - low < 1e-6:
        low, high = -1.0, 1.0
    edges = np.linspace(low, high, bins + 1)
    counts = [np.histogram(found[which], edges)[0] for which in (first, ~first)]
    return edges, counts[0], counts[1]
