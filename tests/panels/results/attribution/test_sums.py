from __future__ import annotations

import math
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from mnist_desktop.panels.results.attribution.sums import decimals_that_add_up


def test_numbers_that_would_not_add_up_are_shown_with_others():
    terms = (11.0684, -2.3368, -0.2268)  # 11.068 − 2.337 − 0.227 is 8.504, and the sum 8.5048
    total = math.fsum(terms)
    decimals = decimals_that_add_up(terms, total, 3)
    assert decimals == 2
    assert sum(Decimal(f"{term:.2f}") for term in terms) == Decimal(f"{total:.2f}")


def test_the_first_choice_is_taken_where_it_agrees():
    assert decimals_that_add_up((1.5, -0.5), 1.0, 3) == 3


@given(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=3), st.integers(1, 5))
def test_what_is_shown_adds_up_or_is_the_first_choice(terms, first):
    total = math.fsum(terms)
    decimals = decimals_that_add_up(terms, total, first)
    shown = sum((Decimal(f"{term:.{decimals}f}") for term in terms), Decimal(0))
    assert decimals == first or shown == Decimal(f"{total:.{decimals}f}")
