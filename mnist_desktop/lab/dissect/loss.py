"""The loss of each image: the two branches of ``torch.where``, and how steep the loss is at its prediction."""

from __future__ import annotations

from math import exp, inf, isnan, log1p, nan

import numpy as np

FLAT = 0.02  # below this slope of the sigmoid, which is 0.25 at most, an image hardly teaches


def sigmoid(pred: float) -> float:
    """Return 1 / (1 + e^−pred) in float64, however large ``pred`` is."""
    if isnan(pred):
        return nan
    if pred >= 0:
        return 1 / (1 + exp(-pred))
    return exp(pred) / (1 + exp(pred))


def _softplus(z: float) -> float:
    """Return log(1 + e^z) without losing digits at either end; a probability of float32 would have lost them."""
    return inf if z == inf else max(z, 0.0) + log1p(exp(-abs(z)))


def branches(pred: float, loss: str) -> tuple[float, float]:
    """Return what an image costs whose target is 1, and what it costs where that is 0.

    Parameters
    ----------
    pred : float
        Its prediction, before the sigmoid.
    loss : str
        ``"mnist_loss"``: the distance to the target. ``"bce"``: minus the logarithm of the target's probability.

    Raises
    ------
    ValueError
        The loss has no two branches.
    """
    if loss == "mnist_loss":
        return sigmoid(-pred), sigmoid(pred)
    if loss == "bce":
        return _softplus(-pred), _softplus(pred)
    raise ValueError(f"{loss!r} has no two branches; mnist_loss and bce have.")


def rmse_slopes(probs: np.ndarray, y: np.ndarray, loss: float) -> np.ndarray:
    """Return how fast RMSE rises with the predictions of each image, times the images, so that their mean is its slope.

    Parameters
    ----------
    probs, y : numpy.ndarray
        As :func:`slopes` takes them.
    loss : float
        The RMSE of the batch; each image's squared difference has a share of 1 / (2 · RMSE) in its slope.

    Returns
    -------
    numpy.ndarray
        float32, the shape of ``probs``; autograd's own within 1e-6.
    """
    if probs.shape[1] == 1:
        found = (probs - y) * probs * (1 - probs) / np.float32(loss)
    else:
        away = probs - np.eye(probs.shape[1], dtype=np.float32)[y]  # [B, 10]
        inner = (away * probs).sum(axis=1, keepdims=True)  # through the softmax
        found = probs * (away - inner) / np.float32(loss * probs.shape[1])
    return np.asarray(found, np.float32)


def slopes(probs: np.ndarray, y: np.ndarray, loss: str) -> np.ndarray:
    """Return how fast the loss of each image rises with each of its predictions.

    Parameters
    ----------
    probs : numpy.ndarray
        float32 ``[B, 1]`` after the sigmoid, or ``[B, 10]`` after the softmax.
    y : numpy.ndarray
        Targets: float32 ``[B, 1]``, or int64 ``[B]``.
    loss : str
        ``"mnist_loss"``, ``"bce"`` or ``"cross_entropy"``.

    Returns
    -------
    numpy.ndarray
        float32, the shape of ``probs``. With p = sigmoid(pred), whose derivative is p (1 − p): mnist_loss gives
        −p (1 − p) where the target is 1 and p (1 − p) where it is 0; bce p − y; cross-entropy p − one_hot(y).
        Autograd's own within 1e-7.

    Raises
    ------
    ValueError
        There is no such loss.
    """
    if loss == "mnist_loss":
        return np.asarray(np.where(y == 1, -1, 1) * probs * (1 - probs), np.float32)
    if loss == "bce":
        return np.asarray(probs - y, np.float32)
    if loss == "cross_entropy":
        one_hot = np.eye(probs.shape[1], dtype=np.float32)[y]  # [B, 10]
        return np.asarray(probs - one_hot, np.float32)
    raise ValueError(f"There is no loss {loss!r}.")


def flat(probs: np.ndarray) -> np.ndarray:
    """Return bool, the shape of ``probs``: where the sigmoid is so flat that the image hardly moves a weight."""
    return np.asarray(probs * (1 - probs) < FLAT)
