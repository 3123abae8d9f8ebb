"""The sigmoid and its slope, and where it is flat. Torch-free: the curve is there before torch has loaded."""

from __future__ import annotations

import numpy as np

from mnist_desktop.frozen import dataclass

STEEPEST = 0.25  # the slope at 0
FLAT = STEEPEST / 10  # below this slope the sigmoid counts as flat
FLAT_FROM = float(np.log((1 + np.sqrt(1 - 4 * FLAT)) / (1 - np.sqrt(1 - 4 * FLAT))))  # |x|: 3.64


def sigmoid(x: np.ndarray | float) -> np.ndarray:
    """Return ``1 / (1 + exp(-x))``, float64 of the shape of `x`; huge numbers of either sign are fine."""
    x = np.asarray(x, np.float64)
    small = np.exp(-np.abs(x))  # never overflows
    found: np.ndarray = np.where(x >= 0, 1, small) / (1 + small)
    return found


def slope(x: np.ndarray | float) -> np.ndarray:
    """Return the derivative of the sigmoid, ``sigmoid(x) * (1 - sigmoid(x))``, without loss of small values."""
    small = np.exp(-np.abs(np.asarray(x, np.float64)))
    found: np.ndarray = small / (1 + small) ** 2
    return found


@dataclass(frozen=True)
class Outputs:
    """How the raw outputs of a mini-batch lie on the sigmoid.

    Parameters
    ----------
    total : int
        Outputs that are numbers.
    flat : int
        Of them, those where the slope is below :data:`FLAT`.
    stuck : int
        Of the flat ones, those on the wrong side: wrong, sure of it, and hardly able to learn.
    right : int
        Those on the right side of 0.
    mean_slope : float
        Mean of the slope over all; 0 where there are none.
    """

    total: int
    flat: int
    stuck: int
    right: int
    mean_slope: float


def outputs(raw: np.ndarray, targets: np.ndarray) -> Outputs:
    """Say how raw outputs lie on the sigmoid.

    Parameters
    ----------
    raw : numpy.ndarray
        float ``[B]``, before the sigmoid; what is not a number is left out.
    targets : numpy.ndarray
        bool ``[B]``: whether the target is 1.
    """
    known = ~np.isnan(raw)
    raw, targets = raw[known], targets[known]
    slopes = slope(raw)
    flat, right = slopes < FLAT, (raw > 0) == targets
    mean = float(slopes.mean()) if len(raw) else 0.0
    return Outputs(len(raw), int(flat.sum()), int((flat & ~right).sum()), int(right.sum()), mean)
