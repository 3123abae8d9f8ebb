"""Calibration: does a reader that says 0.9 turn out right nine times in ten? Torch-free."""

from __future__ import annotations

import numpy as np


def softmax(logits: np.ndarray, temperature: float = 1.0) -> np.ndarray:
    """Return probabilities, float64 ``[N, K]``, of ``[N, K]`` outputs; a higher temperature makes them more even."""
    scaled = logits.astype(np.float64) / temperature
    powers = np.exp(scaled - scaled.max(axis=1, keepdims=True))
    probs: np.ndarray = powers / powers.sum(axis=1, keepdims=True)
    return probs


def fit_temperature(logits: np.ndarray, labels: np.ndarray) -> float:
    """Return the temperature under which the labels are likeliest, 0.2 to 5 (Guo et al. 2017).

    It changes no answer, only how sure it is.

    Parameters
    ----------
    logits : numpy.ndarray
        ``[N, K]``, of images that were not trained on.
    labels : numpy.ndarray
        int ``[N]``.
    """
    low, high = np.log(0.2), np.log(5.0)
    golden = (np.sqrt(5) - 1) / 2
    # The likelihood has one peak along the temperature: golden-section search.
    for _ in range(40):
        left, right = high - golden * (high - low), low + golden * (high - low)
        if _surprise(logits, labels, left) < _surprise(logits, labels, right):
            high = right
        else:
            low = left
    return float(np.exp((low + high) / 2))


def _surprise(logits: np.ndarray, labels: np.ndarray, log_temperature: float) -> float:
    probs = softmax(logits, float(np.exp(log_temperature)))
    return -float(np.log(np.maximum(probs[np.arange(len(labels)), labels], 1e-300)).mean())


def expected_calibration_error(probs: np.ndarray, labels: np.ndarray, bins: int = 15) -> float:
    """Return the mean distance between how sure answers are and how often they are right.

    Parameters
    ----------
    probs : numpy.ndarray
        ``[N, K]``, rows that sum to 1.
    labels : numpy.ndarray
        int ``[N]``.
    bins : int
        Answers as sure as each other are compared: in so many equal parts of 0 to 1.

    Returns
    -------
    float
        0 to 1; 0 is perfect.
    """
    sure = probs.max(axis=1)
    right = (probs.argmax(axis=1) == labels).astype(np.float64)
    place = np.minimum((sure * bins).astype(int), bins - 1)
    off = np.bincount(place, right - sure, minlength=bins)
    return float(np.abs(off).sum() / len(labels))
