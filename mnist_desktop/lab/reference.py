"""The reference reader: a trained network that ships with the app, so that one sees where the journey goes.

It reads with NumPy alone, in about a millisecond, so that it answers from the first stroke, before PyTorch has loaded.
``packaging/train_reference.py`` trained it and wrote its figures into the file, where ``Reference.notes`` finds them.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import numpy as np
import safetensors.numpy
from safetensors import SafetensorError, safe_open

from mnist_desktop.assets import resource
from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.calibration import softmax
from mnist_desktop.lab.config import ALL_TEN
from mnist_desktop.lab.dataset import SIDE, DigitsError
from mnist_desktop.lab.files import write_whole
from mnist_desktop.lab.records import Answer
from mnist_desktop.lab.text import Text

NAME = "reference"  # what stands for it where a file of weights may be named
CHUNK = 256  # images at once
SHAPES = {
    "conv1.weight": (24, 1, 5, 5),
    "conv1.bias": (24,),
    "conv2.weight": (64, 24, 3, 3),
    "conv2.bias": (64,),
    "conv3.weight": (64, 64, 3, 3),
    "conv3.bias": (64,),
    "linear.weight": (11, 64 * 7 * 7),
    "linear.bias": (11,),
}


@dataclass(frozen=True)
class Reading:
    """What the reference says of one image.

    Parameters
    ----------
    answer : Answer
        Calibrated probabilities of the ten digits: of answers that are 0.9 sure, nine in ten are right.
    strange : float
        How little the image looks like any digit, 0 to 1.
    is_digit : bool
        Whether it looks enough like one: `strange` is not above the threshold, which turns away about 6 in 1,000 of
        MNIST's digits.
    """

    answer: Answer
    strange: float
    is_digit: bool


class Reference:
    """Three convolutions, each with a ReLU, and a linear layer with eleven outputs: the digits, and "no digit".

    Parameters
    ----------
    arrays : mapping of str to numpy.ndarray
        Weights and biases by name, as in ``SHAPES``.
    temperature : float
        What the outputs of the digits are divided by, so that probabilities are calibrated.
    threshold : float
        Of `strange`, above which an image does not look like a digit.
    notes : mapping of str to str
        Its figures, by their names.

    Raises
    ------
    ValueError
        If names or shapes are others.
    """

    def __init__(
        self,
        arrays: Mapping[str, np.ndarray],
        temperature: float = 1.0,
        threshold: float = 0.5,
        notes: Mapping[str, str] | None = None,
    ) -> None:
        found = {name: array.shape for name, array in arrays.items()}
        if found != SHAPES:
            raise ValueError(f"the reference has the tensors {SHAPES}, not {found}")
        self.arrays = dict(arrays)
        self.temperature, self.threshold, self.notes = temperature, threshold, dict(notes or {})
        exact = {name: array.astype(np.float32) for name, array in arrays.items()}
        self._convolutions = [
            (
                exact[f"conv{n}.weight"].reshape(len(exact[f"conv{n}.bias"]), -1).T.copy(),
                exact[f"conv{n}.bias"],
            )
            for n in (1, 2, 3)
        ]
        self._linear = exact["linear.weight"].T.copy(), exact["linear.bias"]  # [3136, 11], [11]

    def outputs(self, images: np.ndarray) -> np.ndarray:
        """Return the eleven outputs for images, uint8 ``[N, 28, 28]``: float32 ``[N, 11]``."""
        parts = [self._outputs(images[i : i + CHUNK]) for i in range(0, len(images), CHUNK)]
        return np.concatenate(parts)

    def _outputs(self, images: np.ndarray) -> np.ndarray:
        x = images[:, None].astype(np.float32) / 255  # [N, 1, 28, 28]
        for (weight, bias), size, stride in zip(self._convolutions, (5, 3, 3), (2, 2, 1), strict=True):
            x = _convolve(x, weight, bias, size, stride)
        weight, bias = self._linear
        outputs: np.ndarray = x.reshape(len(x), -1) @ weight + bias
        return outputs

    def judge(self, images: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the calibrated probabilities of the ten digits, float64 ``[N, 10]``, and how strange, ``[N]``."""
        outputs = self.outputs(images)
        return softmax(outputs[:, :10], self.temperature), softmax(outputs)[:, 10]

    def read(self, image: np.ndarray) -> Reading:
        """Return what it says of one image in MNIST form, uint8 ``[28, 28]``."""
        probs, strange = self.judge(image[None])
        answer = Answer(ALL_TEN, tuple(probs[0].tolist()))
        return Reading(answer, float(strange[0]), bool(strange[0] <= self.threshold))


def _convolve(x: np.ndarray, weight: np.ndarray, bias: np.ndarray, size: int, stride: int) -> np.ndarray:
    """Slide filters over images, then the ReLU: ``[N, C, H, W]`` and ``[C·size², D]`` to ``[N, D, H', W']``."""
    edge, (n, c, h, w) = size // 2, x.shape
    padded = np.zeros((n, c, h + 2 * edge, w + 2 * edge), x.dtype)  # np.pad takes a third of a reading
    padded[:, :, edge : edge + h, edge : edge + w] = x
    windows = np.lib.stride_tricks.sliding_window_view(padded, (size, size), axis=(2, 3))
    windows = windows[:, :, ::stride, ::stride].transpose(0, 2, 3, 1, 4, 5)  # [N, H', W', C, size, size]
    height, width = windows.shape[1:3]
    filtered = windows.reshape(n * height * width, -1) @ weight + bias
    ink: np.ndarray = np.maximum(filtered, 0, out=filtered).reshape(n, height, width, -1)
    return ink.transpose(0, 3, 1, 2)


def save(path: Path, reader: Reference, notes: Mapping[str, str]) -> None:
    """Write a reference: its weights, and in the metadata its temperature, its threshold and its figures."""
    metadata = {**notes, "temperature": repr(reader.temperature), "threshold": repr(reader.threshold)}
    write_whole(path, safetensors.numpy.save(reader.arrays, metadata))


def load(path: Path) -> Reference:
    """Read a reference that :func:`save` wrote.

    Raises
    ------
    DigitsError
        If the file is missing or damaged.
    """
    try:
        with safe_open(path, framework="numpy") as file:
            notes = dict(file.metadata() or {})
            arrays = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118  # it is no dict
        return Reference(arrays, float(notes.pop("temperature")), float(notes.pop("threshold")), notes)
    except (OSError, SafetensorError, KeyError, ValueError) as error:
        raise DigitsError(
            Text("The reference reader cannot be used: {0} is damaged or missing.").format(path.name),
            Text("Install the program again."),
        ) from error


@cache
def reference() -> Reference:
    """Return the reader that ships with the app, loaded once.

    Raises
    ------
    DigitsError
        If its file is missing or damaged.
    """
    return load(resource("models", "reference.safetensors"))


def read(image: np.ndarray) -> Reading:
    """Return what the shipped reference says of one image in MNIST form, uint8 ``[28, 28]``.

    Raises
    ------
    ValueError
        If it is no such image.
    DigitsError
        If the reference's file is missing or damaged.
    """
    if image.shape != (SIDE, SIDE) or image.dtype != np.uint8:
        raise ValueError(f"an image is uint8 [28, 28], not {image.dtype} {list(image.shape)}")
    return reference().read(image)
