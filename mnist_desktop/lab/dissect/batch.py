"""The batch: images as rows of 784, labels as targets, and what becomes of a forgotten ``unsqueeze(1)``."""

from __future__ import annotations

import numpy as np

from mnist_desktop.lab.config import Task
from mnist_desktop.lab.dataset import SIDE
from mnist_desktop.lab.sabotage import SWAPPED


def rows(images: np.ndarray, raw: bool = False) -> np.ndarray:
    """Return images as the model gets them, the book's ``view(-1, 28*28)`` and ``/255``.

    Parameters
    ----------
    images : numpy.ndarray
        uint8 ``[B, 28, 28]``.
    raw : bool
        Whether the division is sabotaged.

    Returns
    -------
    numpy.ndarray
        float32 ``[B, 784]`` in 0..1, raw in 0..255; the same bits as the learner's ``xb``.
    """
    flat = images.reshape(len(images), SIDE * SIDE).astype(np.float32)  # [B, 784]
    return flat if raw else flat / np.float32(255)


def column_of(row: int, column: int) -> int:
    """Return where a pixel of ``[28, 28]`` stands in the row of 784."""
    return SIDE * row + column


def targets(labels: np.ndarray, task: Task, swapped: bool = False) -> np.ndarray:
    """Return what the predictions are compared with.

    Parameters
    ----------
    labels : numpy.ndarray
        uint8 ``[B]``: the digits.
    task : Task
        A pair, or all ten.
    swapped : bool
        Whether the labels are sabotaged: a pair's exchanged, of all ten 3 and 7.

    Returns
    -------
    numpy.ndarray
        float32 ``[B, 1]``, 1 for the first digit of a pair and 0 for the second; int64 ``[B]`` for all ten.
    """
    if task.is_pair:
        first = task.digits[1 if swapped else 0]
        return np.asarray(labels == first, np.float32)[:, None]  # [B, 1]
    found = labels.astype(np.int64)
    if swapped:
        one, other = SWAPPED
        found = np.where(found == one, other, np.where(found == other, one, found))
    return found


def forgotten_unsqueeze(y: np.ndarray) -> np.ndarray:
    """Return labels minus themselves where one side kept the shape ``[B]``: every label minus every other.

    Parameters
    ----------
    y : numpy.ndarray
        float32 ``[B, 1]``.

    Returns
    -------
    numpy.ndarray
        float32 ``[B, B]``, element i, j is ``y[j] - y[i]``: broadcast without a word of warning.
    """
    difference: np.ndarray = y[:, 0] - y  # [B] - [B, 1] -> [B, B]
    return difference
