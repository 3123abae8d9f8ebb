"""What the benchmarks share: digits, a clock that takes medians of pairs, and a row of the table."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import psutil

from mnist_desktop.lab.dataset import DigitDataset


@dataclass(frozen=True)
class Row:
    """One figure: what it is, its value, and what the design asks of it."""

    name: str
    value: float
    unit: str
    hold: str = ""
    good: bool | None = None
    note: str = ""


def row(name: str, value: float, unit: str, hold: tuple[str, float] | None = None, note: str = "") -> Row:
    """Return a row; ``hold`` is ("≤", 8.0) or ("≥", 0.9)."""
    if hold is None:
        return Row(name, value, unit, note=note)
    sign, bound = hold
    good = value <= bound if sign == "≤" else value >= bound
    return Row(name, value, unit, f"{sign} {bound:g}", good, note)


def digits() -> DigitDataset:
    """The real MNIST where it is at hand, else the generated digits."""
    from mnist_desktop.lab.digits import generated, mnist

    folder = os.environ.get("MNIST_DESKTOP_MNIST")
    return mnist.load(Path(folder)) if folder else generated.load(cache=generated.cache_folder())


def rate(work: Callable[[], object], count: int) -> float:
    """Times per second that `work` is done, over `count` times."""
    start = time.perf_counter()
    for _ in range(count):
        work()
    return count / (time.perf_counter() - start)


def paired(ours: Callable[[], float], theirs: Callable[[], float], rounds: int) -> tuple[float, float]:
    """Median of ours ÷ theirs taken in turns, so that a machine that slows down slows both; and of ours."""
    ratios, values = [], []
    for number in range(rounds):
        if number % 2:
            a, b = ours(), theirs()
        else:
            b, a = theirs(), ours()
        ratios.append(a / b)
        values.append(a)
    return median(ratios), median(values)


def environ(**more: str) -> dict[str, str]:
    """The environment for a start that is timed: compiled modules are kept, as on a user's machine."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | more


def percentile(values: list[float], percent: float) -> float:
    """The value that `percent` of the values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))]


def rss_mb() -> float:
    """Resident memory of this process in MB (2**20 bytes)."""
    return psutil.Process().memory_info().rss / 2**20
