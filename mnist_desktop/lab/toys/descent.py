"""Gradient descent on ``f(x) = x**2``, bit for bit as PyTorch does it; it needs no torch.

Every number is rounded to float32 after each operation, as in ``x.data -= lr * x.grad`` with a float32 ``x``.
With slope ``2x`` a step multiplies x by ``1 - 2 lr``, and everything a learning rate can do follows from that
factor.
"""

from __future__ import annotations

from enum import Enum

import numpy as np

GOAL = 0.01  # x is at the minimum once it is nearer to 0 than this
BOUNDARY = 1.0  # of learning rates: above it every step lands further out
SLOW = 0.02  # up to it a step covers no more than 4 % of what is left
STRAIGHT = 0.5  # lands on the minimum in one step; above it every step lands on the other side


class Regime(Enum):
    """What a learning rate does on ``x**2``; the value is the word people see."""

    TOO_LOW = "too low"
    GOOD = "good"
    BOUNCES = "bounces"
    DIVERGES = "diverges"


def f(x: float) -> float:
    """Return ``x**2`` in float32."""
    return float(np.float32(x) * np.float32(x))


def slope(x: float) -> float:
    """Return the gradient of ``x**2`` in float32: ``2x``."""
    return float(np.float32(2) * np.float32(x))


def step(x: float, lr: float) -> float:
    """Return where one step of gradient descent goes, in float32: ``x - lr * 2x``."""
    with np.errstate(over="ignore", invalid="ignore"):
        return float(np.float32(x) - np.float32(lr) * np.float32(slope(x)))


def secant(x: float, h: float) -> float:
    """Return the slope of the line through the points at x and x + h: rise over run.

    Parameters
    ----------
    x, h : float
        The run `h` is not 0.

    Returns
    -------
    float
        ``((x + h)**2 - x**2) / h`` in float64, which is ``2x + h`` but for rounding.
    """
    return ((x + h) ** 2 - x**2) / h


def path(x: float, lr: float, steps: int) -> np.ndarray:
    """Return the places of a walk, float32 ``[steps + 1]``, the start first."""
    places = [float(np.float32(x))]
    for _ in range(steps):
        places.append(step(places[-1], lr))
    return np.array(places, np.float32)


def steps_to_goal(x: float, lr: float, most: int = 10_000) -> int | None:
    """Return how many steps it takes until ``|x| < GOAL``; None if it never happens, or not in `most` steps."""
    if abs(x) >= GOAL and lr >= BOUNDARY:
        return None
    rate, two = np.float32(lr), np.float32(2)
    at = np.float32(x)
    # From the largest numbers there are, the first step leaves float32.
    with np.errstate(over="ignore", invalid="ignore"):
        for taken in range(most + 1):
            if abs(at) < GOAL:
                return taken
            if not np.isfinite(at):
                return None
            at = at - rate * (two * at)
    return None


def regime(lr: float) -> Regime:
    """Return what a learning rate above 0 does; at the boundary itself x bounces for ever."""
    if lr > BOUNDARY:
        return Regime.DIVERGES
    if lr > STRAIGHT:
        return Regime.BOUNCES
    return Regime.GOOD if lr > SLOW else Regime.TOO_LOW
