from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnist_desktop.lab.lessons.check import OPERATORS, Check, is_number

VALUES = st.one_of(st.booleans(), st.integers(), st.floats(), st.text(max_size=5))


@pytest.mark.parametrize(
    ("operator", "value", "fact", "holds"),
    [
        ("equals", 3, 3, True),
        ("equals", 3, 3.0, True),
        ("equals", True, 1, False),
        ("equals", "diverges", "diverges", True),
        ("differs", "linear", "simple_net", True),
        ("differs", 1, True, True),
        ("above", 0.97, 0.98, True),
        ("above", 0.97, 0.97, False),
        ("at_least", 0.97, 0.97, True),
        ("below", 1, 0.5, True),
        ("at_most", 1, 2, False),
        ("above", 0, "much", False),
        ("above", 0, True, False),
        ("below", 1, math.nan, False),
    ],
)
def test_comparisons(operator, value, fact, holds):
    assert Check("a.b", operator, value).holds(fact) is holds


@given(st.sampled_from(OPERATORS), st.integers())
def test_what_nobody_noted_fulfils_nothing(operator, value):
    assert not Check("a.b", operator, value).holds(None)


@given(VALUES, VALUES)
def test_a_fact_equals_or_differs(value, fact):
    assert Check("a", "equals", value).holds(fact) != Check("a", "differs", value).holds(fact)


@given(st.floats(allow_nan=False), VALUES)
def test_orders_agree(value, fact):
    def says(operator):
        return Check("a", operator, value).holds(fact)

    assert (says("above") or says("at_most")) == (is_number(fact) and fact == fact)
    assert not (says("above") and says("at_most")) and not (says("below") and says("at_least"))


def test_no_such_comparison_and_no_order():
    with pytest.raises(ValueError, match='"like" is no comparison'):
        Check("a", "like", 1)
    with pytest.raises(ValueError, match="compares with a number"):
        Check("a", "above", "high")
