"""The two curves of the page: the loss against the weight, and the error of the difference against ε."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication, Qt

from mnist_desktop.ui.curve_axes import Range, log_range, log_ticks, near_ticks
from mnist_desktop.ui.point_scene import Curve, Dots, Scene, Zone

if TYPE_CHECKING:
    from mnist_desktop.lab.probes.one_weight import Differences, OneWeight
    from mnist_desktop.panels.training.oneweight.finding import Found

_LEAST = 1e-4  # of the upright axis: rounding errors of a flat curve are not blown up
_FLOOR = 1e-14  # of an error: less would be more figures than float64 has
WRONG = 0.1  # of the gradient: a difference that is further off is of little use


def loss_scene(found: Found, epsilon: float) -> Scene:
    """Return the loss of the batch against the change, its tangent, and the line through both tries."""
    seen = found.seen
    y = _padded(seen)
    ends = np.array([-found.reach, found.reach])
    curves = [
        Curve(np.zeros(2), np.array(y), "hairline", 1),
        Curve(seen.changes, seen.losses),
        Curve(ends, seen.loss + seen.gradient * ends, "accent", 1.5, Qt.PenStyle.DashLine),
    ]
    dots = []
    if epsilon <= found.reach:
        tries = np.array([-epsilon, epsilon])
        heights = np.interp(tries, seen.changes, seen.losses)
        curves.append(Curve(tries, heights, "muted", 1))
        dots.append(Dots(tries, heights, "muted"))
    return Scene((-found.reach, found.reach), y, curves, dots=dots, y_ticks=near_ticks(y))


def error_scene(found: Found) -> Scene:
    """Return the errors in float32 and float64 against ε, both as common logarithms, with the best of each."""
    single, double = found.seen.single, found.seen.double
    xs = np.log10(found.epsilons)[::-1]
    upper, lower = _logarithms(single), _logarithms(double)
    words = (
        QCoreApplication.translate("OneWeight", "float32"),
        QCoreApplication.translate("OneWeight", "float64"),
    )
    curves = [
        Curve(xs, lower[::-1], "muted", 1.5, Qt.PenStyle.DashLine, word=words[1]),
        Curve(xs, upper[::-1], "text", 2, word=words[0]),
    ]
    best = single.best
    x, y = float(np.log10(found.epsilons[best])), float(upper[best])
    dots = [Dots(np.array([x]), np.array([y]), "accent", "diamond", 6)]
    span = float(xs[0]), float(xs[-1])
    view = log_range(np.concatenate([upper, lower, [0.0]]))
    ticks = log_ticks(view, 5), log_ticks(span, 8)
    return Scene(span, view, curves, _useless(found), dots, *ticks, log_x=True, log_y=True)


def error_at(found: Found, position: int) -> float:
    """Return the height of the float32 curve at one of the ε."""
    return float(_logarithms(found.seen.single)[position])


def nearest(found: Found, decade: float) -> int:
    """Return the position of the ε nearest to a common logarithm."""
    return int(np.argmin(np.abs(np.log10(found.epsilons) - decade)))


def _useless(found: Found) -> list[Zone]:
    """Return where the difference in float32 is off by more than a tenth, on either side of the best ε."""
    errors, decades = found.seen.single.errors, np.log10(found.epsilons)
    best, word = found.seen.single.best, QCoreApplication.translate("OneWeight", "over 10 % off")
    zones = []
    large = np.flatnonzero(errors[:best] > WRONG)
    if len(large):
        zones.append(Zone(float(decades[large[-1]]), float(decades[0]), word, under=True))
    small = best + np.flatnonzero(errors[best:] > WRONG)
    if len(small):
        zones.append(Zone(float(decades[-1]), float(decades[small[0]]), word, under=True))
    return zones


def _logarithms(tried: Differences) -> np.ndarray:
    return np.asarray(np.log10(np.maximum(tried.errors, _FLOOR)))


def _padded(seen: OneWeight) -> Range:
    finite = seen.losses[np.isfinite(seen.losses)]
    low, high = float(finite.min()), float(finite.max())
    half = 0.6 * max(high - low, _LEAST)
    middle = (low + high) / 2
    return (middle - half, middle + half) if math.isfinite(half) else (0.0, 1.0)
