"""The roller coaster: twenty speeds, a quadratic with three parameters, and SGD that seems to stop too early.

The data and the first parameters are drawn with seed 42, which gives the figures the book prints: 25,823.8 before the
first step and 677.0 after ten. The mean squared error is a quadratic in the parameters, so its valley is known
exactly: :class:`Slice`.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from mnist_desktop.frozen import dataclass

SEED, POINTS = 42, 20
LR, STEPS = 1e-5, 10  # the book's
NAMES = ("a", "b", "c")


def ride() -> tuple[Tensor, Tensor, Tensor]:
    """Return time ``[20]``, speed ``[20]`` and the first parameters ``[3]``, float32."""
    generator = torch.Generator().manual_seed(SEED)
    time = torch.arange(0, POINTS).float()
    speed = torch.randn(POINTS, generator=generator) * 3 + 0.75 * (time - 9.5) ** 2 + 1
    return time, speed, torch.randn(3, generator=generator)


def f(time: Tensor, params: Tensor) -> Tensor:
    """Return ``a*time**2 + b*time + c``, in the shape of `time`."""
    a, b, c = params
    speed: Tensor = a * (time**2) + (b * time) + c
    return speed


def mse(preds: Tensor, targets: Tensor) -> Tensor:
    """Return the mean squared error ``[]``."""
    return ((preds - targets) ** 2).mean()


def rmse(preds: Tensor, targets: Tensor) -> Tensor:
    """Return its root ``[]``: the same minimum, another slope."""
    return mse(preds, targets).sqrt()


class Fit:
    """A walk of SGD over a, b, c; every place of it is kept.

    Attributes
    ----------
    path : list of numpy.ndarray
        float32 ``[3]`` each, the start first.
    errors : list of float
        The mean squared error at each place.
    """

    def __init__(self) -> None:
        self.time, self.speed, first = ride()
        self.first: np.ndarray = first.numpy().copy()
        self.path: list[np.ndarray] = []
        self.errors: list[float] = []
        self.put(self.first)

    @property
    def params(self) -> np.ndarray:
        """Where the walk is, float32 ``[3]``."""
        return self.path[-1]

    @property
    def taken(self) -> int:
        """Steps taken."""
        return len(self.path) - 1

    def put(self, params: np.ndarray) -> None:
        """Begin another walk at these parameters ``[3]``."""
        self.path, self.errors = [], []
        self._add(np.asarray(params, np.float32))

    def step(self, lr: float, root: bool = False) -> None:
        """Take one step down the mean squared error, or its `root`, as the book writes it."""
        params = torch.from_numpy(self.params.copy()).requires_grad_()
        loss = (rmse if root else mse)(f(self.time, params), self.speed)
        loss.backward()  # type: ignore[no-untyped-call]
        assert params.grad is not None
        params.data -= lr * params.grad.data
        self._add(params.detach().numpy().copy())

    def back(self) -> None:
        """Take the last step back; at the start nothing happens."""
        if self.taken:
            self.path.pop()
            self.errors.pop()

    def curve(self, times: np.ndarray) -> np.ndarray:
        """Return the predicted speeds at any `times` ``[n]``, float32."""
        time = torch.from_numpy(np.asarray(times, np.float32))
        predicted: np.ndarray = f(time, torch.from_numpy(self.params.copy())).numpy()
        return predicted

    def _add(self, params: np.ndarray) -> None:
        params.flags.writeable = False
        self.path.append(params)
        self.errors.append(float(mse(f(self.time, torch.from_numpy(params.copy())), self.speed)))


class Valley:
    """The mean squared error as what it is, a quadratic: ``(p − best)ᵀ Q (p − best) + least``, in float64.

    Attributes
    ----------
    q : numpy.ndarray
        ``[3, 3]``, half the matrix of second derivatives.
    best : numpy.ndarray
        ``[3]``, the least-squares solution: the minimum.
    least : float
        The error there.
    """

    def __init__(self) -> None:
        time, speed, _ = ride()
        t, y = time.double().numpy(), speed.double().numpy()
        design = np.stack([t**2, t, np.ones_like(t)], 1)  # [20, 3]
        self.q: np.ndarray = design.T @ design / len(t)
        self.best: np.ndarray = np.linalg.lstsq(design, y, rcond=None)[0]
        self.least = float(((design @ self.best - y) ** 2).mean())
        self._curvatures = np.linalg.eigvalsh(2 * self.q)  # ascending

    @property
    def lr_limit(self) -> float:
        """The learning rate above which steps on the mean squared error lead further out: 2 / steepest curvature."""
        return float(2 / self._curvatures[-1])

    @property
    def steepness(self) -> float:
        """How many times more curved the steepest direction is than the flattest."""
        return float(self._curvatures[-1] / self._curvatures[0])

    def share(self, lr: float) -> float:
        """Return the part of the remaining way that a step covers along the flattest direction."""
        return float(lr * self._curvatures[0])

    def slice(self, across: int, up: int, at: np.ndarray) -> Slice:
        """Return the error over two parameters, the third as it is in `at` ``[3]``."""
        (held,) = {0, 1, 2} - {across, up}
        pair = [across, up]
        q = self.q[np.ix_(pair, pair)]
        away = float(at[held]) - self.best[held]
        # With the third held away from its best, the other two do best somewhere else.
        shift = -np.linalg.solve(q, self.q[pair, held]) * away
        floor = away**2 * self.q[held, held] - shift @ q @ shift
        return Slice(q, self.best[pair] + shift, self.least + float(floor))

    def profile(self, across: int, up: int) -> Slice:
        """Return the error over two parameters where the third is always the best for them."""
        (free,) = {0, 1, 2} - {across, up}
        pair = [across, up]
        coupled = self.q[pair, free]
        # The Schur complement: what is left of a quadratic once one variable is minimised away.
        q = self.q[np.ix_(pair, pair)] - np.outer(coupled, coupled) / self.q[free, free]
        return Slice(q, self.best[pair], self.least)


@dataclass(frozen=True)
class Slice:
    """A quadratic over two parameters: matrix ``[2, 2]``, lowest point ``[2]`` and the error there."""

    q: np.ndarray
    lowest: np.ndarray
    floor: float

    def grid(self, xs: np.ndarray, ys: np.ndarray) -> np.ndarray:
        """Return the errors, float64 ``[len(ys), len(xs)]``."""
        dx, dy = xs[None, :] - self.lowest[0], ys[:, None] - self.lowest[1]
        found: np.ndarray = (
            self.q[0, 0] * dx**2 + 2 * self.q[0, 1] * dx * dy + self.q[1, 1] * dy**2 + self.floor
        )
        return found

    def contour(self, error: float, points: int = 121) -> np.ndarray | None:
        """Return the closed line of equal error, ``[points, 2]``; None where nothing is so low."""
        if error <= self.floor:
            return None
        curvature, directions = np.linalg.eigh(self.q)
        angle = np.linspace(0, 2 * np.pi, points)
        circle = np.stack([np.cos(angle), np.sin(angle)]) * np.sqrt((error - self.floor) / curvature)[:, None]
        line: np.ndarray = (directions @ circle).T + self.lowest
        return line
