"""A digit minus an ideal digit, pixel by pixel, and the three ways to make one number of it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch

from mnist_desktop.lab.records import frozen


@dataclass(frozen=True)
class Differences:
    """How a digit differs from an ideal one. The maps are float32 ``[28, 28]``, read-only.

    Parameters
    ----------
    ideal : numpy.ndarray
        What is subtracted, 0..1.
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

    ideal: np.ndarray
    signed: np.ndarray
    absolute: np.ndarray
    squared: np.ndarray
    mean: float
    l1: float
    l2: float

    @property
    def strongest(self) -> float:
        """The largest magnitude of the signed map: where it differs most, 0..1."""
        return float(self.absolute.max())


def differences(image: np.ndarray, ideal: np.ndarray) -> Differences:
    """Subtract an ideal digit from a digit, as chapter 4 of the book does.

    Parameters
    ----------
    image : numpy.ndarray
        uint8 ``[28, 28]``, 0 paper to 255 ink.
    ideal : numpy.ndarray
        float32 ``[28, 28]``, 0..1.
    """
    x = torch.tensor(image).float() / 255  # [28, 28]
    signed = x - torch.tensor(ideal)  # [28, 28]
    absolute, squared = signed.abs(), signed**2
    return Differences(
        frozen(ideal),
        frozen(signed.numpy()),
        frozen(absolute.numpy()),
        frozen(squared.numpy()),
        signed.mean().item(),
        absolute.mean().item(),
        squared.mean().sqrt().item(),
    )
