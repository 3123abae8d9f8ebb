"""What leaving MNIST's recipe costs: digits that deviate in one thing each, and how often they are read right."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.dataset import SIDE, DigitSplit
from mnist_desktop.lab.xray import shifted

if TYPE_CHECKING:
    from mnist_desktop.lab.judges import ModelJudge
    from mnist_desktop.lab.records import StepRecord

_CHUNK = 1024  # images read at once

Change = Callable[[np.ndarray], np.ndarray]


@dataclass(frozen=True)
class Deviation:
    """One way to leave the recipe.

    Parameters
    ----------
    id : str
        ``"down 2"``, ``"scale 0.7"``, ``"thin"``.
    change : callable
        Takes and returns images uint8 ``[N, 28, 28]``.
    """

    id: str
    change: Change


def scaled(images: np.ndarray, factor: float) -> np.ndarray:
    """Return images uint8 ``[N, 28, 28]`` made larger or smaller about their middle, with grey edges."""
    from PIL import Image

    away = (SIDE - SIDE / factor) / 2  # from an output pixel back to where it comes from
    matrix = (1 / factor, 0, away, 0, 1 / factor, away)
    size, way = (SIDE, SIDE), Image.Transform.AFFINE
    done = [
        np.asarray(Image.fromarray(image).transform(size, way, matrix, Image.Resampling.BILINEAR))
        for image in images
    ]
    return np.stack(done) if done else images


def thinned(images: np.ndarray) -> np.ndarray:
    """Return images whose every pixel is the least of the 3×3 around it: strokes lose a pixel on each side."""
    return _around(images, np.minimum)


def thickened(images: np.ndarray) -> np.ndarray:
    """Return images whose every pixel is the most of the 3×3 around it."""
    return _around(images, np.maximum)


def _around(images: np.ndarray, choose: Callable[[np.ndarray, np.ndarray], np.ndarray]) -> np.ndarray:
    across = choose(choose(shifted(images, 0, 1), images), shifted(images, 0, -1))
    return choose(choose(shifted(across, 1, 0), across), shifted(across, -1, 0))


def inverted(images: np.ndarray) -> np.ndarray:
    """Return images with ink and paper exchanged."""
    return 255 - images


def without_grey(images: np.ndarray) -> np.ndarray:
    """Return images of 0 and 255 only."""
    return np.where(images >= 128, 255, 0).astype(np.uint8)


def _move(down: int, right: int) -> Change:
    return lambda images: shifted(images, down, right)


def _scale(factor: float) -> Change:
    return lambda images: scaled(images, factor)


ALL = (
    Deviation("none", lambda images: images),
    Deviation("down 2", _move(2, 0)),
    Deviation("up 2", _move(-2, 0)),
    Deviation("down 4", _move(4, 0)),
    Deviation("up 4", _move(-4, 0)),
    Deviation("right 4", _move(0, 4)),
    Deviation("left 4", _move(0, -4)),
    Deviation("scale 0.85", _scale(0.85)),
    Deviation("scale 0.7", _scale(0.7)),
    Deviation("scale 0.5", _scale(0.5)),
    Deviation("scale 1.3", _scale(1.3)),
    Deviation("thin", thinned),
    Deviation("thick", thickened),
    Deviation("inverted", inverted),
    Deviation("no grey", without_grey),
)


@dataclass(frozen=True)
class Cost:
    """What one deviation does to the validation digits of a task.

    Parameters
    ----------
    id : str
        Of the deviation.
    ideals : float or None
        The share of images whose nearest ideal by L1 is right; None without ideals.
    model : float or None
        The share that the model reads right; None where its weights are no numbers any more.
    """

    id: str
    ideals: float | None
    model: float | None


def measure(
    record: StepRecord,
    valid: DigitSplit,
    ideals: np.ndarray | None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[Cost, ...]:
    """Have every validation image of a task read, once for each deviation.

    Parameters
    ----------
    record : StepRecord
        The model with the weights of a step, and its task.
    valid : DigitSplit
        The validation digits.
    ideals : numpy.ndarray or None
        float32 ``[10, 28, 28]`` in 0..1.
    cancelled : callable
        Asked before each deviation.

    Returns
    -------
    tuple of Cost
        In the order of :data:`ALL`; shorter if it was cancelled.

    Raises
    ------
    DigitsError
        If a digit of the task has no validation image or no ideal.
    """
    import torch

    from mnist_desktop.lab import baseline
    from mnist_desktop.lab.judges import ModelJudge

    torch.set_num_threads(1)  # of this thread: beside a run, two threads are slower than one
    digits = record.config.task.digits
    judge = ModelJudge(record)
    index = np.concatenate([valid.indices(digit) for digit in digits])  # [N]
    labels = valid.labels[index]
    costs = []
    for deviation in ALL:
        if cancelled():
            break
        images = deviation.change(valid.images[index])  # [N, 28, 28]
        near = None
        if ideals is not None:
            found = baseline.evaluate(DigitSplit(images, labels), ideals, digits, "l1")
            near = found.correct / found.total
        costs.append(Cost(deviation.id, near, _read(judge, images, labels)))
    return tuple(costs)


def _read(judge: ModelJudge, images: np.ndarray, labels: np.ndarray) -> float | None:
    right = 0
    for start in range(0, len(images), _CHUNK):
        x = images[start : start + _CHUNK].reshape(-1, SIDE * SIDE).astype(np.float32) / np.float32(255)
        strengths = judge.strengths(x)
        if not np.isfinite(strengths).all():
            return None
        said = np.asarray(judge.digits)[judge.says(strengths)]
        right += int((said == labels[start : start + _CHUNK]).sum())
    return right / len(images)
