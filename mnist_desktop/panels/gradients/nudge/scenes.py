"""The two curves of the page: a staircase and a smooth line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt

from mnist_desktop.ui.curve_axes import Range, near_ticks
from mnist_desktop.ui.point_scene import Curve, Scene

if TYPE_CHECKING:
    from mnist_desktop.lab.probes.nudge import Sweep

_LEAST_LOSS = 1e-4  # of the upright axis: rounding errors of a flat curve are not blown up


def staircase(sweep: Sweep, total: int) -> Scene:
    """Return accuracy against the change: exact steps, of one image or more each."""
    edges = np.concatenate([[-sweep.reach], sweep.flips, [sweep.reach]])
    xs, ys = np.repeat(edges, 2)[1:-1], np.repeat(sweep.correct / total, 2)
    view = _padded(float(ys.min()), float(ys.max()), 4 / total)
    return Scene((-sweep.reach, sweep.reach), view, [_still(view), Curve(xs, ys)], y_ticks=near_ticks(view))


def smooth(sweep: Sweep) -> Scene:
    """Return the loss against the change, with its tangent where nothing is changed."""
    middle = float(sweep.losses[len(sweep.losses) // 2])
    view = _padded(float(sweep.losses.min()), float(sweep.losses.max()), _LEAST_LOSS)
    ends = np.array([-sweep.reach, sweep.reach])
    tangent = Curve(ends, middle + sweep.slope * ends, "muted", 1.5, Qt.PenStyle.DashLine)
    curves = [_still(view), tangent, Curve(sweep.changes, sweep.losses)]
    return Scene((-sweep.reach, sweep.reach), view, curves, y_ticks=near_ticks(view))


def _still(view: Range) -> Curve:
    """Return an upright line where nothing is changed."""
    return Curve(np.zeros(2), np.array(view), "hairline", 1)


def _padded(low: float, high: float, least: float) -> Range:
    """Return a range around two values, no smaller than `least`."""
    middle, half = (low + high) / 2, max(high - low, least) * 0.6
    return middle - half, middle + half
