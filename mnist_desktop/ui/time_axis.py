"""Where steps lie on the timeline: the span of its axis, and ticks thinned to the pixels there are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from mnist_desktop.frozen import dataclass

_NICE = (1, 1.5, 2, 3, 4, 5, 6, 8, 10)
_FIRST = 50  # steps, while no epoch has ended


def nice(least: float) -> int:
    """Return the smallest whole round number (1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30 …) not below `least`."""
    power = 1
    while least > 10 * power:
        power *= 10
    return next(int(n * power) for n in _NICE if n * power >= least and n * power == int(n * power))


@dataclass(frozen=True)
class TimeAxis:
    """A scale of steps.

    Parameters
    ----------
    left, right : float
        Where step 0 and the last step of the span lie, pixels.
    span : int
        Steps, at least 1.
    """

    left: float
    right: float
    span: int

    def x(self, step: float) -> float:
        """Return the place of a step, pixels."""
        return self.left + (self.right - self.left) * min(max(step / self.span, 0.0), 1.0)

    def step(self, x: float) -> int:
        """Return the step nearest to a place."""
        share = (x - self.left) / max(self.right - self.left, 1.0)
        return round(min(max(share, 0.0), 1.0) * self.span)

    def ticks(self, starts: Sequence[int], apart: float) -> list[int]:
        """Return the positions in `starts` that get a tick: first and at round strides, at least `apart` px.

        The work is bounded by the pixels, not by the number of epochs.
        """
        if not starts:
            return []
        room = max((self.x(starts[-1]) - self.x(starts[0])) / apart, 1.0)
        stride = nice(len(starts) / room) if len(starts) > 1 else 1
        chosen: list[int] = []
        for i in range(0, len(starts), stride):
            if not chosen or self.x(starts[i]) - self.x(starts[chosen[-1]]) >= apart:
                chosen.append(i)
        return chosen


def span_of(head: int, starts: Sequence[int]) -> int:
    """Return how many steps the axis shows: round numbers of epochs, so that it seldom changes its scale.

    Parameters
    ----------
    head : int
        The last step taken, of any branch.
    starts : sequence of int
        The steps at which epochs began, rising, 0 first.
    """
    unit = starts[-1] - starts[-2] if len(starts) > 1 else _FIRST
    return max(unit * nice(max(head, 1) / unit), 1)


def thinned(places: Iterable[float], apart: float) -> list[float]:
    """Return places, rising, of which none is nearer than `apart` to the one before it."""
    kept: list[float] = []
    for place in sorted(places):
        if not kept or place - kept[-1] >= apart:
            kept.append(place)
    return kept


def merged(spans: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return what the spans cover together, as spans that neither touch nor overlap, rising."""
    covered: list[tuple[float, float]] = []
    for left, right in sorted(spans):
        if covered and left <= covered[-1][1]:
            covered[-1] = (covered[-1][0], max(covered[-1][1], right))
        else:
            covered.append((left, right))
    return covered
