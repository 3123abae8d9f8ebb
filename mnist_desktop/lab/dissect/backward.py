"""The gradient as a mean over the batch: what each image adds to it."""

from __future__ import annotations

import numpy as np

from mnist_desktop.lab.dissect.hidden import Layers


def linear_share(x: np.ndarray, slope: np.ndarray, count: int) -> np.ndarray:
    """Return what one image adds to the gradient of a linear model's weights.

    The prediction is Σ x·w + b, so it changes with w by x; the loss changes with the prediction by the slope; the
    loss of the batch is the mean of ``count`` images. The product of the three is the image's share.

    Parameters
    ----------
    x : numpy.ndarray
        float32 ``[784]``, one row of xb.
    slope : numpy.ndarray
        float32 ``[K]``: of the image's loss by its predictions.
    count : int
        Images in the batch.

    Returns
    -------
    numpy.ndarray
        float32 ``[784, K]``; over the batch they add up to the recorded gradient within 1e-6 of its largest value.
    """
    share: np.ndarray = x[:, None] * (slope / np.float32(count))  # [784, 1] * [K]
    return share


def hidden_share(x: np.ndarray, slope: np.ndarray, layers: Layers, count: int) -> np.ndarray:
    """Return what one image adds to the gradient of the hidden units' weights, ``[H, 784]``.

    As :func:`linear_share`, with one more factor: how much the predictions change with a hidden unit, its weight in
    the second layer, and nothing at all where the ReLU put out 0.
    """
    share: np.ndarray = (unit_slopes(x, slope, layers) / np.float32(count))[:, None] * x  # [H, 1] * [784]
    return share


def unit_slopes(x: np.ndarray, slope: np.ndarray, layers: Layers) -> np.ndarray:
    """Return how one image's loss rises with each hidden unit before its ReLU, float32 ``[H]``."""
    open_units = layers.sums(x) > 0 if layers.relu else np.ones(len(layers.w1), bool)  # [H]
    with np.errstate(over="ignore", invalid="ignore"):
        return np.asarray(slope @ layers.w2 * open_units)  # [K] @ [K, H] -> [H]
