"""Which digit is asked for next, as a form asks: each as often as the others, in an order nobody foresees."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from mnist_desktop.lab.config import ALL_TEN


class Turns:
    """The order in which digits are asked for: rounds of all that are lacking, each round shuffled.

    Parameters
    ----------
    random : random.Random
        Shuffles.

    Attributes
    ----------
    digits : tuple of int
        Which digits are asked for.
    of_each : int
        How many of each.
    """

    def __init__(self, random: Random) -> None:
        self._random = random
        self.digits, self.of_each = ALL_TEN, 10
        self._order: list[int] = []

    @property
    def wanted(self) -> int | None:
        """The digit that is asked for; None when there are enough."""
        return self._order[0] if self._order else None

    @property
    def goal(self) -> int:
        """How many are asked for in all."""
        return self.of_each * len(self.digits)

    @property
    def done(self) -> int:
        """How many of them are there."""
        return self.goal - len(self._order)

    def plan(self, counts: Sequence[int]) -> None:
        """Put in order what is lacking where so many of each digit 0 to 9 are there; the first one stays."""
        lack = {digit: max(0, self.of_each - counts[digit]) for digit in self.digits}
        order: list[int] = []
        for left in range(max(lack.values(), default=0), 0, -1):
            lacking = [digit for digit in self.digits if lack[digit] >= left]
            order += self._random.sample(lacking, len(lacking))
        first = self.wanted
        if first in order:  # nothing jumps under the hand
            order.remove(first)
            order.insert(0, first)
        self._order = order

    def take(self) -> int | None:
        """Return the digit that is asked for, and go on to the next."""
        return self._order.pop(0) if self._order else None

    def skip(self) -> None:
        """Ask for the next one first."""
        if self._order:
            self._order.append(self._order.pop(0))

    def again(self, digit: int) -> None:
        """Ask for a digit once more, now."""
        self._order.insert(0, digit)
