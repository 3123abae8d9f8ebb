"""Ranges and ticks of a plot that grows: steady while training, in round numbers, in words people read."""

from __future__ import annotations

import math

import numpy as np

from mnist_desktop.ui.numerals import numeral

Range = tuple[float, float]
Ticks = list[tuple[float, str]]

_FIRST_STEPS = 50  # the axis begins with so many and doubles
_SPIKE = 8.0  # times the 95th percentile: what is higher is cut off
_SHRINK = 0.45  # a range in which the curve has become lower than this part is made smaller
_ROUNDED = 1e-6  # a float32 logarithm of a whole decade may miss it by so much
_TINY = 1e-300  # the least step between ticks: what is smaller is no longer divided exactly


def step_range(head: int) -> Range:
    """Return the range of an axis on which `head` steps have been taken, which doubles: 50, 100, 200."""
    steps = _FIRST_STEPS
    while steps < head:
        steps *= 2
    return 0.0, float(steps)


def padded(ends: Range, pixels: float, before: float, after: float) -> Range:
    """Return a range with room for the labels of its end ticks.

    Parameters
    ----------
    ends : tuple of float
        The range wanted.
    pixels : float
        Length of the axis.
    before, after : float
        Of them, how many lie outside the range at either end; none of an axis that is too short for labels.
    """
    if pixels < 2 * (before + after):
        return ends
    unit = (ends[1] - ends[0]) / (pixels - before - after)
    return ends[0] - before * unit, ends[1] + after * unit


def value_range(values: np.ndarray, before: Range | None = None) -> Range:
    """Return a range from 0 for values, robust against spikes.

    Parameters
    ----------
    values : numpy.ndarray
        float ``[n]``; what is not finite is ignored.
    before : tuple of float or None
        The range in force: kept while the values use it well, so that a plot does not tremble.
    """
    finite = values[np.isfinite(values)]
    if not finite.size:
        return before or (0.0, 1.0)
    most, usual = float(finite.max()), float(np.quantile(finite, 0.95))
    top = most if most <= _SPIKE * usual or usual <= 0 else usual * _SPIKE / 2
    low = min(0.0, float(np.quantile(finite, 0.05)))
    if before is not None and before[0] <= low and _SHRINK * before[1] < top <= before[1]:
        return before
    step = round_step(max((top - low) / 5, _TINY) if top > low else 1.0)
    half = step / 2
    return math.floor(low / half) * half, max(math.ceil(top / half - 1e-9), 1) * half


def log_range(values: np.ndarray, before: Range | None = None) -> Range:
    """Return whole decades that hold the finite ones of some common logarithms, at most twelve."""
    finite = values[np.isfinite(values)]
    if not finite.size:
        return before or (-3.0, 0.0)
    high = math.ceil(float(finite.max()) - _ROUNDED)
    low = math.floor(float(finite.min()) + _ROUNDED)
    return float(max(low, high - 12) if low < high else high - 1), float(high)


def round_step(least: float) -> float:
    """Return the smallest of 1, 2, 2.5, 5 times a power of ten that is not below `least`."""
    if not (math.isfinite(least) and least > 0):
        return 1.0
    power = 10.0 ** math.floor(math.log10(least))
    if power == 0:
        return least
    for factor in (1, 2, 2.5, 5):
        if factor * power >= least * (1 - 1e-9):
            return factor * power
    return 10 * power


def step_ticks(ends: Range, most: int) -> Ticks:
    """Return ticks on whole steps: ``0``, ``25``, …, ``1,000``; at most about `most`."""
    step = max(1, math.ceil(round_step((ends[1] - ends[0]) / max(most, 1)) - 1e-9))
    first = math.ceil(ends[0] / step - 1e-9)
    last = math.floor(ends[1] / step + 1e-9)
    return [(float(i * step), f"{i * step:,}") for i in range(max(first, 0), last + 1)]


def value_ticks(ends: Range, most: int) -> Ticks:
    """Return ticks with as many places as they need: ``0``, ``0.1``, …; ``2e−5`` where they are tiny or huge."""
    step = round_step((ends[1] - ends[0]) / max(most, 1))
    first, last = math.ceil(ends[0] / step - 1e-9), math.floor(ends[1] / step + 1e-9)
    if not 1e-4 <= step < 1e5:
        return [(i * step, "0" if i == 0 else numeral(i * step, ".2g")) for i in range(first, last + 1)]
    places = max(0, -math.floor(math.log10(step) + 1e-9))
    if round(step, places) != round(step, places + 2):  # 2.5, 0.025
        places += 1
    return [(i * step, "0" if i == 0 else numeral(i * step, f",.{places}f")) for i in range(first, last + 1)]


def log_ticks(ends: Range, most: int) -> Ticks:
    """Return ticks on whole decades of a common logarithm: ``0.01``, ``1``, ``1e−5``."""
    apart = max(1, math.ceil((ends[1] - ends[0]) / max(most, 1)))
    decades = range(math.ceil(ends[0] - 1e-9), math.floor(ends[1] + 1e-9) + 1, apart)
    return [
        (float(d), numeral(10.0**d, f",.{max(0, -d)}f") if -3 <= d <= 4 else f"1e{d}".replace("-", "−"))
        for d in decades
    ]


def near_ticks(ends: Range) -> Ticks:
    """Return three or four round numbers inside a range, with as many places as tell them apart."""
    step = round_step((ends[1] - ends[0]) / 4)
    places = max(0, -math.floor(math.log10(step) + 1e-9))
    places += round(step, places) != round(step, places + 2)  # 2.5, 0.025
    first, last = math.ceil(ends[0] / step), math.floor(ends[1] / step)
    return [(i * step, numeral(i * step, f".{places}f")) for i in range(first, last + 1)]
