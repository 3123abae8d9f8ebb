"""Numbers of a sum, rounded so that what is read adds up."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

_TRIED = (0, -1, 1, -2, 2)  # decimals more than the first choice, those that take little room first


def decimals_that_add_up(terms: Sequence[float], total: float, first: int) -> int:
    """Return how many decimals to show, so that the rounded terms add up to the rounded total.

    Rounding each number by itself, as must be, often leaves 1 in the last place: 11.068 − 2.337 − 0.227 is not 8.505.
    With more decimals, or fewer, the same numbers mostly agree.

    Parameters
    ----------
    terms : sequence of float
        Finite.
    total : float
        Their sum.
    first : int
        The number of decimals that is tried first, and taken if none agrees.
    """
    for decimals in (first + more for more in _TRIED if first + more > 0):
        shown = [Decimal(f"{term:.{decimals}f}") for term in terms]
        if sum(shown, Decimal(0)) == Decimal(f"{total:.{decimals}f}"):
            return decimals
    return first
