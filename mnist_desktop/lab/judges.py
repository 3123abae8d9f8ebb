"""Those who say which digit an image is, a trained model or the ideal digits, asked in one way.

A judge gives every digit a strength and calls the image the strongest. Where a strength is a sum with one part for
each pixel, and that part depends on this pixel alone, the judge is additive, and its answers can be explained exactly.
"""

from __future__ import annotations

from typing import Protocol

import numpy as np
import torch

from mnist_desktop.lab.baseline import distances
from mnist_desktop.lab.dataset import SIDE
from mnist_desktop.lab.inference import Reader
from mnist_desktop.lab.records import StepRecord

PIXELS = SIDE * SIDE


class Judge(Protocol):
    """Says which digit an image is.

    Attributes
    ----------
    digits : tuple of int
        The digits it knows.
    additive : bool
        Whether strengths are sums of parts of single pixels.
    """

    digits: tuple[int, ...]
    additive: bool

    def strengths(self, x: np.ndarray) -> np.ndarray:
        """Return how strong each digit is, float64 ``[N, k]``, for images float32 ``[N, 784]`` in 0..1."""

    def says(self, strengths: np.ndarray) -> np.ndarray:
        """Return positions of the digits that are said, int64 ``[N]``."""

    def parts(self, x: np.ndarray) -> np.ndarray:
        """Return what each pixel adds to each strength, float64 ``[784, k]``, for one image float32 ``[784]``."""

    def constants(self) -> np.ndarray:
        """Return what is added to each strength whatever the image, float64 ``[k]``."""


class ModelJudge:
    """A model with the weights of a step.

    A pair's one output is the strength of its first digit, against 0 for the second. For a model that is not
    additive, the parts are x · gradient: the best straight line through where it stands, which is an approximation.

    Parameters
    ----------
    record : StepRecord
        The step; its weights are copied.
    """

    def __init__(self, record: StepRecord) -> None:
        self.digits = record.config.task.digits
        self._pair = record.config.task.is_pair
        self._reader = Reader.of(record)
        values = {param.name: param.value for param in record.params}
        self.additive = "weights" in values and set(values) <= {"weights", "bias"}
        if self.additive:
            full = 255 if record.hyper.raw_pixels else 1  # what an inked pixel is for the model
            self._weights = values["weights"].astype(np.float64) * full  # [784, K]
            self._bias = values.get("bias", np.zeros(self._weights.shape[1])).astype(np.float64)  # [K]

    def strengths(self, x: np.ndarray) -> np.ndarray:
        """Return the outputs, as the model itself adds them up in float32."""
        with torch.no_grad():
            outputs = self._reader.outputs(torch.tensor(x)).double().numpy()  # [N, K]
        return self._columns(outputs)

    def says(self, strengths: np.ndarray) -> np.ndarray:
        """Return the strongest; of a pair the first if its sigmoid is above 0.5."""
        if self._pair:
            first = torch.from_numpy(strengths[:, 0]).float().sigmoid() > 0.5
            return np.where(first.numpy(), 0, 1)
        strongest: np.ndarray = strengths.argmax(axis=1)
        return strongest

    def sure(self, strengths: np.ndarray) -> np.ndarray:
        """Return the probability of each digit, float64 ``[N, k]``."""
        preds = torch.from_numpy(strengths).float()
        if self._pair:
            first = preds[:, :1].sigmoid()
            return torch.cat([first, 1 - first], dim=1).double().numpy()
        return preds.softmax(dim=1).double().numpy()

    def parts(self, x: np.ndarray) -> np.ndarray:
        """Return x · w, products that float64 holds exactly, or x · gradient."""
        if self.additive:
            return self._columns(x.astype(np.float64)[:, None] * self._weights)
        xb = torch.tensor(x)[None].requires_grad_()  # [1, 784]
        outputs = self._reader.outputs(xb)[0]  # [K]
        grads = [torch.autograd.grad(output, xb, retain_graph=True)[0][0] for output in outputs]
        slopes = torch.stack(grads, dim=1).double().numpy()  # [784, K]
        return self._columns(x.astype(np.float64)[:, None] * slopes)

    def constants(self) -> np.ndarray:
        """Return the biases; zeros where they are not simply added."""
        if self.additive:
            return self._columns(self._bias[None])[0]  # type: ignore[no-any-return]
        return np.zeros(len(self.digits))

    def _columns(self, outputs: np.ndarray) -> np.ndarray:
        """Return a column for each digit: a pair has one output only."""
        return np.hstack([outputs, np.zeros_like(outputs)]) if self._pair else outputs


class IdealJudge:
    """The nearest ideal digit, by L1 or L2. L2 is explained by its square, which has the same nearest and adds up.

    Parameters
    ----------
    ideals : numpy.ndarray
        float32 ``[10, 28, 28]`` in 0..1.
    digits : tuple of int
        The digits that compete; each has an ideal.
    metric : str
        ``"l1"`` or ``"l2"``.
    """

    additive = True

    def __init__(self, ideals: np.ndarray, digits: tuple[int, ...], metric: str) -> None:
        self.digits, self.metric = digits, metric
        self._ideals = ideals[list(digits)]  # [k, 28, 28]
        self._flat = self._ideals.reshape(len(digits), PIXELS).astype(np.float64)  # [k, 784]

    def strengths(self, x: np.ndarray) -> np.ndarray:
        """Return minus the mean absolute, or mean squared, differences."""
        away = x.astype(np.float64)[:, None] - self._flat  # [N, k, 784]
        return -(np.abs(away) if self.metric == "l1" else away * away).mean(axis=2)  # type: ignore[no-any-return]

    def says(self, strengths: np.ndarray) -> np.ndarray:
        """Return the nearest."""
        nearest: np.ndarray = strengths.argmax(axis=1)
        return nearest

    def parts(self, x: np.ndarray) -> np.ndarray:
        """Return minus each pixel's absolute difference, or its square, by 784."""
        away = x.astype(np.float64)[:, None] - self._flat.T  # [784, k]
        return -(np.abs(away) if self.metric == "l1" else away * away) / PIXELS

    def constants(self) -> np.ndarray:
        """Return zeros: nothing but pixels counts."""
        return np.zeros(len(self.digits))

    def measured(self, image: np.ndarray) -> np.ndarray:
        """Return the distances as the window shows them, float32 ``[k]``, of an image uint8 ``[28, 28]``."""
        return distances(image, self._ideals)[self.metric]
