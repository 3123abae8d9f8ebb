"""From files to an ideal digit, a line of Python at a time, each line run for real.

The way is that of chapter 4 of *Deep Learning for Coders with fastai & PyTorch*: open, tensor, list, stack, float,
mean. Only `Image.open` is left out where the digits are in memory already.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.records import frozen

if TYPE_CHECKING:
    import torch


@dataclass(frozen=True)
class PipelineStep:
    """A line of Python and what it makes.

    Parameters
    ----------
    name : str
        ``"open"``, ``"tensor"``, ``"list"``, ``"stack"``, ``"float"`` or ``"mean"``.
    code : str
        The line; it runs as it stands where ``paths`` are the files of the digit.
    kind : str
        What Python calls the result: ``"Image"``, ``"Tensor"`` or ``"list"``.
    shape : tuple of int
        Size of each axis; of a list, its length alone.
    dtype : str
        Of the numbers: ``"uint8"`` or ``"float32"``.
    low, high : float
        Least and greatest number.
    nbytes : int
        Bytes of the numbers.
    """

    name: str
    code: str
    kind: str
    shape: tuple[int, ...]
    dtype: str
    low: float
    high: float
    nbytes: int


CODE = {
    "open": "im = Image.open(paths[0])",
    "tensor": "t = tensor(array(im))",
    "list": "ts = [tensor(array(Image.open(o))) for o in paths]",
    "stack": "stack = torch.stack(ts)",
    "float": "stack = stack.float()/255",
    "mean": "ideal = stack.mean(0)",
}


@dataclass(frozen=True)
class Pipeline:
    """The whole way of one digit.

    Parameters
    ----------
    steps : tuple of PipelineStep
        In order.
    images : numpy.ndarray
        uint8 ``[N, 28, 28]``, read-only: the list, and the stack before ``.float()/255``.
    ideal : numpy.ndarray
        float32 ``[28, 28]``, read-only: what the last line makes.
    refusal : str
        What PyTorch says to ``stack.mean(0)`` before ``.float()``, word for word.
    """

    steps: tuple[PipelineStep, ...]
    images: np.ndarray
    ideal: np.ndarray
    refusal: str


def run(images: np.ndarray) -> Pipeline:
    """Go the whole way with the images of one digit.

    Parameters
    ----------
    images : numpy.ndarray
        uint8 ``[N, 28, 28]``, one or more, writable (torch takes no read-only memory).

    Raises
    ------
    ValueError
        If there is no image.
    """
    if not len(images):
        raise ValueError("there is no image of this digit")
    import torch

    ts = [torch.from_numpy(image) for image in images]  # N times [28, 28]
    stack = torch.stack(ts)  # [N, 28, 28] uint8
    refusal = mean_refusal(stack)
    low, high = float(stack.min()), float(stack.max())
    first, all_bytes = ts[0], stack.nbytes
    bounds = float(first.min()), float(first.max())
    parts = stack.float() / 255  # [N, 28, 28] float32
    ideal = parts.mean(0)  # [28, 28]
    side = tuple(first.shape)
    steps = (
        _step("open", "Image", side, "uint8", *bounds, first.nbytes),
        _step("tensor", "Tensor", side, "uint8", *bounds, first.nbytes),
        _step("list", "list", (len(ts),), "uint8", low, high, all_bytes),
        _step("stack", "Tensor", tuple(stack.shape), "uint8", low, high, all_bytes),
        _step(
            "float",
            "Tensor",
            tuple(parts.shape),
            "float32",
            float(parts.min()),
            float(parts.max()),
            parts.nbytes,
        ),
        _step("mean", "Tensor", side, "float32", float(ideal.min()), float(ideal.max()), ideal.nbytes),
    )
    return Pipeline(steps, frozen(images), frozen(ideal.numpy()), refusal)


def _step(
    name: str, kind: str, shape: tuple[int, ...], dtype: str, low: float, high: float, nbytes: int
) -> PipelineStep:
    return PipelineStep(name, CODE[name], kind, shape, dtype, low, high, nbytes)


def mean_refusal(stack: torch.Tensor) -> str:
    """Return what PyTorch says when the mean of these numbers is asked for; empty if it gives one."""
    try:
        stack.mean(0)
    except RuntimeError as error:
        return str(error).splitlines()[0]
    return ""


@dataclass(frozen=True)
class Condition:
    """A condition of a list comprehension over images.

    Parameters
    ----------
    code : str
        What stands after ``if``, for one image ``o``, a uint8 tensor ``[28, 28]``; empty for none.
    holds : callable
        The same for all images at once: uint8 ``[N, 28, 28]`` to bool ``[N]``.
    """

    code: str
    holds: Callable[[np.ndarray], np.ndarray]

    @property
    def line(self) -> str:
        """The whole list comprehension."""
        return f"[o for o in ts if {self.code}]" if self.code else "[o for o in ts]"


CONDITIONS = (
    Condition("", lambda x: np.ones(len(x), bool)),
    Condition("o[14,14] > 0", lambda x: x[:, 14, 14] > 0),
    Condition("o[14,14] == 0", lambda x: x[:, 14, 14] == 0),
    Condition("o.sum() > 40_000", lambda x: x.reshape(len(x), -1).sum(1, dtype=np.int64) > 40_000),
    Condition("(o > 0).sum() < 100", lambda x: np.count_nonzero(x.reshape(len(x), -1), axis=1) < 100),
    Condition("o.max() < 255", lambda x: x.reshape(len(x), -1).max(1) < 255),
)


def chosen(images: np.ndarray) -> tuple[np.ndarray, ...]:
    """Return for each of `CONDITIONS` the positions of the images it keeps, int64, in order.

    Parameters
    ----------
    images : numpy.ndarray
        uint8 ``[N, 28, 28]``.
    """
    return tuple(frozen(np.flatnonzero(condition.holds(images))) for condition in CONDITIONS)
