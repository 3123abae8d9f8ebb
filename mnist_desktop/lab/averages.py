"""Means of a stack of images: of its first n, along each of its axes; and what one pixel is throughout the stack.

Torch-free: sums of bytes are exact as integers, so the mean of any first n is at hand while a slider is dragged.
"""

from __future__ import annotations

import math

import numpy as np

from mnist_desktop.lab.records import frozen

EVERY = 64  # images from one kept sum to the next: 0.3 MB for MNIST's 1s, at most 63 images to add
BINS = 16  # of a pixel's histogram, sixteen values each


class RunningMeans:
    """Means of the first n images of a stack.

    Parameters
    ----------
    images : numpy.ndarray
        uint8 ``[N, 28, 28]``, one or more.

    Attributes
    ----------
    images : numpy.ndarray
        The stack, read-only.

    Raises
    ------
    ValueError
        If there is no image.
    """

    def __init__(self, images: np.ndarray) -> None:
        if not len(images):
            raise ValueError("there is no image of this digit")
        self.images = frozen(images)
        starts = range(0, len(images), EVERY)
        blocks = [images[start : start + EVERY].sum(0, dtype=np.int64) for start in starts]
        self._sums = np.concatenate(
            [np.zeros_like(blocks[0])[None], np.cumsum(blocks, axis=0)]
        )  # [K+1, 28, 28]
        self._all = self.mean(len(images))

    def __len__(self) -> int:
        return len(self.images)

    def mean(self, n: int) -> np.ndarray:
        """Return the mean of the first `n` images, float32 ``[28, 28]`` in 0..1, rounded once.

        Raises
        ------
        ValueError
            If `n` is not 1 to the number of images.
        """
        if not 1 <= n <= len(self.images):
            raise ValueError(f"n is 1 to {len(self.images)}, not {n}")
        kept, rest = divmod(n, EVERY)
        total = self._sums[kept]
        if rest:
            total = total + self.images[n - rest : n].sum(0, dtype=np.int64)
        mean: np.ndarray = (total / (255 * n)).astype(np.float32)
        return mean

    def away(self, n: int) -> float:
        """Return the L1 distance from the mean of the first `n` images to that of all."""
        return float(np.abs(self.mean(n) - self._all).mean(dtype=np.float64))

    def histogram(self, row: int, column: int) -> np.ndarray:
        """Return how many images have a pixel in 0..15, 16..31, … 240..255, int64 ``[16]``."""
        return np.bincount(self.images[:, row, column] >> 4, minlength=BINS)

    def zeros(self, row: int, column: int) -> int:
        """Return how many images have bare paper at a pixel."""
        return len(self.images) - int(np.count_nonzero(self.images[:, row, column]))


def axis_mean(images: np.ndarray, axis: int) -> np.ndarray:
    """Return ``(stack.float()/255).mean(axis)``.

    Parameters
    ----------
    images : numpy.ndarray
        uint8 ``[N, 28, 28]``.
    axis : int
        0: over the images, ``[28, 28]``. 1: over the rows of each, ``[N, 28]``, how much ink each column has.
        2: over the columns of each, ``[N, 28]``, how much ink each row has.

    Returns
    -------
    numpy.ndarray
        float32, read-only; exact but for one rounding.
    """
    total = images.sum(axis, dtype=np.int64)
    return frozen((total / (255 * images.shape[axis])).astype(np.float32))


def step_of(n: int, most: int, ticks: int) -> int:
    """Return where `n` of `most` lies on a logarithmic scale of `ticks`; the inverse of :func:`n_at`."""
    return 0 if most <= 1 else round(ticks * math.log(n) / math.log(most))


def n_at(step: int, most: int, ticks: int) -> int:
    """Return the number at a place of a logarithmic scale: 1 at 0, `most` at `ticks`."""
    return max(1, min(most, round(math.pow(most, step / ticks))))
