"""A digit minus an ideal digit, pixel by pixel, and three ways to make one number of it. Torch-free."""

from __future__ import annotations

import numpy as np

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.records import frozen


@dataclass(frozen=True)
class Differences:
    """How a digit differs from an ideal one. The maps are float32 ``[28, 28]``, read-only.

    Parameters
    ----------
    digit : numpy.ndarray
        The digit as the book has it, ``x``, 0..1.
    ideal : numpy.ndarray
        What is subtracted, ``m``, 0..1.
    signed : numpy.ndarray
        ``x - m``, −1..1: positive where the digit has more ink.
    absolute, squared : numpy.ndarray
        ``(x - m).abs()`` and ``(x - m)**2``, 0..1.
    mean : float
        Mean of the signed map: more and less ink cancel.
    l1 : float
        Mean of the absolute map, as ``F.l1_loss(x, m)``.
    l2 : float
        Root of the mean of the squared map, as ``F.mse_loss(x, m).sqrt()``.
    """

    digit: np.ndarray
    ideal: np.ndarray
    signed: np.ndarray
    absolute: np.ndarray
    squared: np.ndarray
    mean: float
    l1: float
    l2: float


def differences(image: np.ndarray, ideal: np.ndarray) -> Differences:
    """Subtract an ideal digit from a digit, as chapter 4 of the book does.

    Parameters
    ----------
    image : numpy.ndarray
        uint8 ``[28, 28]``, 0 paper to 255 ink.
    ideal : numpy.ndarray
        float32 ``[28, 28]``, 0..1.
    """
    x = image.astype(np.float32) / np.float32(255)
    signed = x - ideal
    absolute, squared = np.abs(signed), signed * signed
    return Differences(
        frozen(x),
        frozen(ideal),
        frozen(signed),
        frozen(absolute),
        frozen(squared),
        mean=float(signed.mean()),
        l1=float(absolute.mean()),
        l2=float(np.sqrt(squared.mean())),
    )
