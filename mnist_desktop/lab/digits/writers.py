"""Writers: people whose digits resemble each other, because a hand keeps its habits."""

from __future__ import annotations

import numpy as np

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.digits import hand
from mnist_desktop.lab.digits.strokes import Style

WRITERS = 800  # of a split: MNIST's training images come from about 250 people, more styles than writers here
FAITHFUL = 0.8  # of the time, a writer forms a digit as always
_KEY = 2**32  # told apart from the streams of the digits, whose keys are the splits


@dataclass(frozen=True)
class Writers:
    """The people who write a split.

    Parameters
    ----------
    favourite : numpy.ndarray
        float64 ``[W, 10]``, 0 to 1: where each writer's way to form a digit lies among the styles of that digit.
    habits : numpy.ndarray
        float64 ``[W, HABITS]``, standard normal: slant, proportions and pressure, as :mod:`hand` takes them.
    """

    favourite: np.ndarray
    habits: np.ndarray


def writers(seed: int, split: int) -> Writers:
    """Return the people who write a split of a seed, always the same."""
    key = np.array([seed, _KEY + split], np.uint64)
    uniform = np.random.Generator(np.random.Philox(key=key)).random((WRITERS, 10 + hand.HABITS))
    return Writers(uniform[:, :10], hand.normal(uniform[:, 10:]).T)


def choose_style(styles: tuple[Style, ...], labels: np.ndarray, places: np.ndarray) -> np.ndarray:
    """Choose among the styles of each digit by their weights.

    Parameters
    ----------
    styles : tuple of Style
        Of all ten digits.
    labels : numpy.ndarray
        uint8 ``[N]``.
    places : numpy.ndarray
        float64 ``[N]``, 0 to 1: where in the weights of the styles of its digit, laid end to end.

    Returns
    -------
    numpy.ndarray
        int64 ``[N]``: positions in `styles`.
    """
    chosen = np.empty(len(labels), np.int64)
    weights = np.array([style.weight for style in styles])
    for digit in range(10):
        own = np.flatnonzero([style.digit == digit for style in styles])
        limits = np.cumsum(weights[own]) / weights[own].sum()
        these = labels == digit
        chosen[these] = own[np.searchsorted(limits[:-1], places[these], side="right")]
    return chosen
