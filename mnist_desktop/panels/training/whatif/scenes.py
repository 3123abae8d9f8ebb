"""The two curves of the page, over the common logarithm of the learning rate."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication, Qt

from mnist_desktop.ui.curve_axes import Range, log_ticks, value_range
from mnist_desktop.ui.point_scene import Curve, Dots, Scene, Zone

if TYPE_CHECKING:
    from mnist_desktop.lab.probes.lr_finder import Found
    from mnist_desktop.lab.probes.step_size import StepSizes

_ROOM = 1.5  # times the highest loss: a word that stands below another curve seems to name that one
_HIGHEST = 3.0  # times where the step begins: a loss above is off the top, as a step that went astray
_DECADES = 7  # ticks at most


def step_scene(found: StepSizes) -> Scene:
    """Return the loss of the batch and of validation images after a step, and where the step begins."""
    xs = np.log10(found.lrs)
    x = float(xs[0]), float(xs[-1])
    top = _HIGHEST * max(found.batch_now, found.valid_now)
    finite = np.concatenate([found.batch, found.valid, [found.batch_now, found.valid_now]])
    y = _grounded(finite[np.isfinite(finite)], top)
    words = (
        QCoreApplication.translate("WhatIf", "the batch"),
        QCoreApplication.translate("WhatIf", "validation"),
    )
    curves = [
        Curve(np.array(x), np.full(2, found.batch_now), "edge", 1.5, Qt.PenStyle.DotLine),
        Curve(xs, found.valid, "valid", 2, Qt.PenStyle.DashLine, word=words[1]),
        Curve(xs, found.batch, "text", 2, word=words[0]),
    ]
    best = found.best
    dots = [Dots(xs[best : best + 1], found.batch[best : best + 1], "accent", "diamond", 6)]
    return Scene(x, y, curves, dots=dots, x_ticks=log_ticks(x, _DECADES), log_x=True)


def finder_scene(found: Found) -> Scene:
    """Return the loss against the growing learning rate, its running mean, and the useful range."""
    xs = np.log10(found.lrs)
    x = float(xs[0]), max(float(xs[-1]), float(xs[0]) + 1)
    y = _grounded(found.losses, _HIGHEST * float(found.smooth[0]))
    useful = found.useful
    zones = []
    if useful is not None:
        word = QCoreApplication.translate("WhatIf", "useful")
        zones.append(Zone(math.log10(useful[0]), math.log10(useful[1]), word, "accent"))
    curves = [Curve(xs, found.losses, "muted", 1), Curve(xs, found.smooth, "text", 2)]
    return Scene(x, y, curves, zones, x_ticks=log_ticks(x, _DECADES), log_x=True)


def _grounded(values: np.ndarray, top: float) -> Range:
    """Return a round range of losses from 0 up, no higher than `top`, with room for a word above them."""
    inside = values[np.isfinite(values) & (values <= top)]
    _, high = value_range(np.append(_ROOM * inside, 0.0))
    return 0.0, high
