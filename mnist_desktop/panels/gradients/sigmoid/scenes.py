"""What is drawn on the page: the curve with outputs on it, and its slope."""

from __future__ import annotations

from math import ceil

import numpy as np
from PySide6.QtCore import QCoreApplication, Qt

from mnist_desktop.lab.probes.squash import FLAT, FLAT_FROM, STEEPEST, sigmoid, slope
from mnist_desktop.ui.point_scene import Curve, Dots, Scene, Zone

_LEAST, _MOST = 8, 30  # either way of 0; an output further out is drawn at the edge
_POINTS = 241


def reach(raw: np.ndarray) -> float:
    """Return how far to show either way of 0, so that nearly all of some raw outputs ``[B]`` are in sight."""
    finite = np.abs(raw[np.isfinite(raw)])
    return float(min(max(_LEAST, ceil(float(np.quantile(finite, 0.98)) if len(finite) else 0)), _MOST))


def _zones(far: float, words: bool) -> list[Zone]:
    word = QCoreApplication.translate("SigmoidScenes", "flat") if words else ""
    return [Zone(-far, -FLAT_FROM, word), Zone(FLAT_FROM, far, word)]


def curve(far: float, x: float, raw: np.ndarray, ones: np.ndarray) -> Scene:
    """Return the sigmoid with its tangent at a point and a batch on it.

    Parameters
    ----------
    far : float
        What is in sight, see :func:`reach`.
    x : float
        Where the tangent touches.
    raw, ones : numpy.ndarray
        float and bool ``[B]``: outputs, and whether their target is 1.
    """
    xs = np.linspace(-far, far, _POINTS)
    y, steep = float(sigmoid(x)), float(slope(x))
    half = 1.6 if steep > FLAT else 2.2
    tangent = Curve(
        np.array([x - half, x + half]),
        np.array([y - steep * half, y + steep * half]),
        "accent",
        2,
        Qt.PenStyle.DashLine,
    )
    at = np.clip(raw, -far, far)
    wrong = (raw > 0) != ones
    kinds = (
        (ones & ~wrong, "positive", "circle", 4.0),
        (~ones & ~wrong, "negative", "diamond", 4.0),
        (ones & wrong, "positive", "cross", 4.5),
        (~ones & wrong, "negative", "cross", 4.5),
    )
    dots = [Dots(at[kind], sigmoid(at[kind]), color, shape, size) for kind, color, shape, size in kinds]
    middle = Curve(np.array([-far, far]), np.array([0.5, 0.5]), "hairline", 1)
    ticks = [(0.0, "0"), (0.5, "0.5"), (1.0, "1")]
    return Scene(
        (-far, far), (-0.06, 1.1), [middle, Curve(xs, sigmoid(xs)), tangent], _zones(far, True), dots, ticks
    )


def derivative(far: float) -> Scene:
    """Return the slope of the sigmoid."""
    xs = np.linspace(-far, far, _POINTS)
    ticks = [(0.0, "0"), (STEEPEST, "0.25")]
    return Scene(
        (-far, far), (-0.01, 0.29), [Curve(xs, slope(xs), below=True)], _zones(far, False), (), ticks
    )
