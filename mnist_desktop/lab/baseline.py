"""Ideal digits, the distance of an image to them, and the classifier that calls every image the nearest ideal.

L1 is the mean absolute difference, L2 the root of the mean squared one, as in the book. One image is measured
with NumPy, so that the distances follow the pen; torch is imported where thousands are.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.config import ConfigError
from mnist_desktop.lab.dataset import SIDE, DigitsError, DigitSplit
from mnist_desktop.lab.records import frozen
from mnist_desktop.lab.text import Text

METRICS = ("l1", "l2")
# Rows of an image that are averaged at once: 448 pixels are whole registers, so that torch adds each as in the whole.
_ROWS = 16
_CHUNK = 1024  # images measured at once: 6 MB as double


@dataclass(frozen=True)
class BaselineResult:
    """How often the nearest ideal is right; the arrays are read-only.

    Parameters
    ----------
    metric : str
        ``"l1"`` or ``"l2"``.
    digits : tuple of int
        The digits told apart; rows and columns of ``confusion`` are in this order.
    accuracies : tuple of float
        For each digit, how much of its images are called so.
    correct, total : int
        Over all images of these digits.
    confusion : numpy.ndarray
        int64 ``[k, k]``: images of the row's digit that are called the column's.
    wrong : numpy.ndarray
        int64 ``[W]``: positions in the validation split of the wrong ones, the surest first.
    predicted : numpy.ndarray
        uint8 ``[W]``: what they are called.
    margins : numpy.ndarray
        float32 ``[W]``: how much farther the right ideal is than the nearest one.
    """

    metric: str
    digits: tuple[int, ...]
    accuracies: tuple[float, ...]
    correct: int
    total: int
    confusion: np.ndarray
    wrong: np.ndarray
    predicted: np.ndarray
    margins: np.ndarray

    @property
    def average(self) -> float:
        """The book's figure: the mean of the accuracies, each digit weighing the same."""
        return sum(self.accuracies) / len(self.accuracies)


def ideals(split: DigitSplit) -> np.ndarray:
    """Average all images of each digit.

    Parameters
    ----------
    split : DigitSplit
        The training digits.

    Returns
    -------
    numpy.ndarray
        float32 ``[10, 28, 28]`` in 0..1, read-only; equal bit for bit to the book's
        ``(stacked.float()/255).mean(0)``. NaN, the mean of nothing, for a digit that has no image.
    """
    import torch

    means = []
    for digit in range(10):
        stacked = torch.from_numpy(split.of(digit))  # [N, 28, 28]
        # Some rows of all images at a time, in place: 12 MB as float for MNIST's 1s, not 21.
        parts = [stacked[:, row : row + _ROWS].float().div_(255).mean(0) for row in range(0, SIDE, _ROWS)]
        means.append(torch.cat(parts))  # [28, 28]
    return frozen(torch.stack(means).numpy())


def distances(image: np.ndarray, ideals: np.ndarray) -> dict[str, np.ndarray]:
    """Measure one image against every ideal.

    Parameters
    ----------
    image : numpy.ndarray
        uint8 ``[28, 28]``.
    ideals : numpy.ndarray
        float32 ``[10, 28, 28]`` in 0..1.

    Returns
    -------
    dict of str to numpy.ndarray
        ``"l1"`` as ``F.l1_loss`` and ``"l2"`` as ``F.mse_loss(...).sqrt()`` give it, float32 ``[10]``.
    """
    away = (ideals - image.astype(np.float32) / np.float32(255)).reshape(len(ideals), -1)  # [10, 784]
    return {"l1": np.abs(away).mean(axis=1), "l2": np.sqrt((away * away).mean(axis=1))}


def evaluate(valid: DigitSplit, ideals: np.ndarray, digits: Sequence[int], metric: str) -> BaselineResult:
    """Call every validation image of some digits the nearest ideal.

    Parameters
    ----------
    valid : DigitSplit
        The validation digits.
    ideals : numpy.ndarray
        float32 ``[10, 28, 28]`` in 0..1.
    digits : sequence of int
        The digits told apart, two or more.
    metric : str
        ``"l1"`` or ``"l2"``.

    Raises
    ------
    ConfigError
        If there is no such metric.
    DigitsError
        If a digit has no ideal or no validation image.
    """
    if metric not in METRICS:
        raise ConfigError(Text("the metric must be l1 or l2, not {0!r}").format(metric))
    for digit in digits:
        if np.isnan(ideals[digit]).any() or not len(valid.indices(digit)):
            lack = (
                Text("There is no training image of a {0}.")
                if len(valid.indices(digit))
                else Text("There is no validation image of a {0}.")
            )
            raise DigitsError(lack.format(digit), Text("Choose other digits."))
    index = np.concatenate([valid.indices(digit) for digit in digits])  # [N]
    truth = np.repeat(np.arange(len(digits)), [len(valid.indices(digit)) for digit in digits])  # [N]
    away = _distances_of(valid.images, index, ideals[list(digits)], metric)  # [N, k]
    said = away.argmin(axis=1)  # [N]
    confusion = np.zeros((len(digits), len(digits)), np.int64)
    np.add.at(confusion, (truth, said), 1)
    wrong = np.flatnonzero(said != truth)
    margins = away[wrong, truth[wrong]] - away[wrong, said[wrong]]
    surest = np.argsort(-margins, kind="stable")
    wrong = wrong[surest]
    right = confusion.diagonal()
    return BaselineResult(
        metric,
        tuple(digits),
        tuple((right / confusion.sum(axis=1)).tolist()),
        int(right.sum()),
        len(index),
        frozen(confusion),
        frozen(index[wrong]),
        frozen(np.asarray(digits, np.uint8)[said[wrong]]),
        frozen(margins[surest].astype(np.float32)),
    )


def _distances_of(images: np.ndarray, index: np.ndarray, ideals: np.ndarray, metric: str) -> np.ndarray:
    """Return the distance of chosen images to some ideals, ``[N, k]``; memory for one chunk only.

    Broadcasting ``[N, 1, 784] - [k, 784]`` would take 0.6 GB and 4 s for MNIST; ``cdist`` takes neither.
    L2 is ``x·x − 2 x·m + m·m`` by matrix product, in double because the three nearly cancel.
    """
    import torch

    m = torch.tensor(ideals).view(len(ideals), SIDE * SIDE)  # [k, 784]
    m = m.double() if metric == "l2" else m
    parts = []
    for start in range(0, len(index), _CHUNK):
        x = torch.from_numpy(images[index[start : start + _CHUNK]]).view(-1, SIDE * SIDE)  # [C, 784]
        x = x.to(m.dtype).div_(255)
        if metric == "l1":
            parts.append(torch.cdist(x, m, p=1) / (SIDE * SIDE))  # [C, k]
        else:
            squares = x.square().sum(1, keepdim=True) - 2 * x @ m.T + m.square().sum(1)  # [C, k]
            parts.append((squares / (SIDE * SIDE)).clamp_(min=0).sqrt())
    away: np.ndarray = torch.cat(parts).numpy()
    return away
