"""The noise against the batch size, both as common logarithms."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication, Qt

from mnist_desktop.ui.curve_axes import log_ticks
from mnist_desktop.ui.point_scene import Curve, Dots, Scene

if TYPE_CHECKING:
    from mnist_desktop.lab.probes.gradient_noise import Noise

OCTAVE = math.log10(2)  # a batch size and its double
_POINTS = 101


def noise_scene(noise: Noise) -> Scene:
    """Return 1 / √size of the noise of one image, what was measured, and where noise and gradient are equal."""
    right = math.log10(noise.images)
    xs = np.linspace(0.0, right, _POINTS)[:-1]  # without all images: no noise has no logarithm
    expected = np.log10([noise.expected(10**x) for x in xs.tolist()])
    measured = [fan for fan in noise.fans[:-1] if fan.noise > 0]
    dots_x, dots_y = (np.log10([getattr(fan, name) for fan in measured]) for name in ("size", "noise"))
    y = _range(np.concatenate([expected[: _POINTS * 3 // 4], dots_y, [0.0]]))
    words = (
        QCoreApplication.translate("Noise", "as long as the gradient"),
        QCoreApplication.translate("Noise", "1 / √size"),
    )
    curves = [
        Curve(
            np.linspace(0.0, right, 9),
            np.zeros(9),
            "edge",
            1.5,
            Qt.PenStyle.DotLine,
            word=words[0],
        ),
        Curve(xs, expected, "text", 2, word=words[1]),
    ]
    ticks = [(float(np.log10(size)), f"{size:,}") for size in (1, 16, 256, 4096) if size < noise.images / 2]
    ticks.append((right, QCoreApplication.translate("Noise", "all")))
    dots = [Dots(dots_x, dots_y, "text")]
    return Scene(
        (0.0, right), y, curves, (), dots, y_ticks=log_ticks(y, 4), x_ticks=ticks, log_x=True, log_y=True
    )


def size_at(noise: Noise, decade: float) -> int:
    """Return the batch size at a common logarithm: a power of two, or all images."""
    if decade > math.log10(noise.images) - OCTAVE / 2:
        return noise.images
    return int(min(2 ** round(decade / OCTAVE), noise.images))


def height(noise: Noise, size: int) -> float:
    """Return where the point of a batch size stands: for all images at the foot of the plot."""
    expected = noise.expected(size)
    return math.log10(expected) if expected > 0 else -99.0


def _range(values: np.ndarray) -> tuple[float, float]:
    return math.floor(float(values.min()) * 2) / 2, math.ceil(float(values.max()) * 2 + 0.2) / 2
