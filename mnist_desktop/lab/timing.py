"""The same sum by a loop and by one vectorised line, timed side by side on real digits."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

import numpy as np

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.dataset import DigitsError
from mnist_desktop.lab.text import Text

SECONDS = 0.25  # a way that takes less is repeated for so long; the best time counts
_REPEATS = 200


@dataclass(frozen=True)
class Timing:
    """One way to work a number out.

    Parameters
    ----------
    way : str
        ``"loop"``, ``"numpy"`` or ``"torch"``.
    seconds : float
        Wall-clock time of the fastest run.
    value : float
        What it came to.
    runs : int
        How often it was run.
    """

    way: str
    seconds: float
    value: float
    runs: int


@dataclass(frozen=True)
class Race:
    """All ways, timed after one another in the same thread.

    Parameters
    ----------
    images, numbers : int
        How many images, and how many pixels in all.
    timings : tuple of Timing
        Loop, NumPy, PyTorch.
    """

    images: int
    numbers: int
    timings: tuple[Timing, ...]

    def ratio(self, way: str) -> float:
        """Return how many times faster than the loop a way is."""
        seconds = {timing.way: timing.seconds for timing in self.timings}
        return seconds["loop"] / seconds[way]


def race(
    images: np.ndarray,
    ideal: np.ndarray,
    cancelled: Callable[[], bool] = lambda: False,
    seconds: float = SECONDS,
) -> Race:
    """Time the mean L1 distance of images to an ideal digit, three ways.

    Parameters
    ----------
    images : numpy.ndarray
        uint8 ``[N, 28, 28]``; brought to 0..1 before the clock runs, for each way in the form it likes best: lists of
        Python floats for the loop, float32 for the others.
    ideal : numpy.ndarray
        float32 ``[28, 28]`` in 0..1.
    cancelled : callable
        Asked between runs.
    seconds : float
        How long a fast way is repeated.

    Raises
    ------
    DigitsError
        If there is no image.
    """
    if not len(images):
        raise DigitsError(Text("There is no image to measure with."), Text("Choose other digits."))
    import torch

    array = images.astype(np.float32) / 255  # [N, 28, 28]
    tensor, ideal_tensor = torch.from_numpy(array), torch.from_numpy(ideal.astype(np.float32))
    lists, ideal_list = array.reshape(len(images), -1).tolist(), ideal.reshape(-1).tolist()
    ways: dict[str, Callable[[], float]] = {
        "loop": lambda: _loop(lists, ideal_list),
        "numpy": lambda: float(np.abs(array - ideal).mean()),
        "torch": lambda: (tensor - ideal_tensor).abs().mean().item(),
    }
    timings = tuple(_timed(way, work, cancelled, seconds) for way, work in ways.items())
    return Race(len(images), array.size, timings)


def _loop(images: list[list[float]], ideal: list[float]) -> float:
    """Return the mean of absolute differences, number by number."""
    total = 0.0
    for image in images:
        for pixel, mean in zip(image, ideal, strict=True):
            total += abs(pixel - mean)
    return total / (len(images) * len(ideal))


def _timed(way: str, work: Callable[[], float], cancelled: Callable[[], bool], seconds: float) -> Timing:
    """Run a way until it has had its time, once at least after a first run that warms up."""
    value = work()
    best, spent, runs = float("inf"), 0.0, 0
    while runs == 0 or (spent < seconds and runs < _REPEATS and not cancelled()):
        begun = perf_counter()
        work()
        took = max(perf_counter() - begun, 1e-9)  # a coarse clock may not have moved
        best, spent, runs = min(best, took), spent + took, runs + 1
    return Timing(way, best, value, runs)
