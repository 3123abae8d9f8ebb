import math
import warnings

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from mnist_desktop.lab.toys.descent import (
    BOUNDARY,
    GOAL,
    Regime,
    f,
    path,
    regime,
    secant,
    slope,
    step,
    steps_to_goal,
)

RATES = st.floats(1e-4, 3, allow_nan=False)
PLACES = st.floats(-50, 50, allow_nan=False)


def torch_step(x: torch.Tensor, lr: float) -> tuple[float, float]:
    """The book's lines: the value and the gradient, and x changed in place."""
    value = x**2
    value.backward()
    gradient = x.grad.item()
    x.data -= lr * x.grad.data
    x.grad = None
    return value.item(), gradient


@given(PLACES, RATES)
def test_every_number_is_pytorch_s_bit_for_bit(start, lr):
    x = torch.tensor(start).requires_grad_()
    for place in path(start, lr, 20)[:-1].tolist():
        assert x.item() == place
        assert torch_step(x, lr) == (f(place), slope(place))


def test_the_book_s_numbers():
    assert (f(3.0), slope(3.0)) == (9.0, 6.0)
    assert step(3.0, 0.1) == pytest.approx(2.4)


@pytest.mark.parametrize(("lr", "steps"), [(0.01, 283), (0.1, 26), (0.5, 1), (0.9, 26)])
def test_steps_until_x_is_near_nought(lr, steps):
    assert steps_to_goal(3.0, lr) == steps
    walked = path(3.0, lr, steps)
    assert abs(walked[-1]) < GOAL <= abs(walked[-2])


@pytest.mark.parametrize("lr", [BOUNDARY, 1.05, 10.0])
def test_some_rates_never_come_near(lr):
    assert steps_to_goal(3.0, lr) is None
    assert steps_to_goal(0.005, lr) == 0


def test_a_count_that_is_too_long_is_none():
    assert steps_to_goal(3.0, 1e-5, most=1000) is None


@pytest.mark.parametrize(
    ("lr", "expected"),
    [
        (0.001, Regime.TOO_LOW),
        (0.02, Regime.TOO_LOW),
        (0.021, Regime.GOOD),
        (0.5, Regime.GOOD),
        (0.51, Regime.BOUNCES),
        (1.0, Regime.BOUNCES),
        (1.0001, Regime.DIVERGES),
    ],
)
def test_regimes_have_names(lr, expected):
    assert regime(lr) is expected


@given(RATES)
def test_the_regime_says_what_the_walk_does(lr):
    first, second = path(3.0, lr, 1).tolist()
    kind = regime(lr)
    if kind is Regime.DIVERGES:
        assert abs(second) >= abs(first)
    else:
        assert abs(second) <= abs(first)
    assert (second < -1e-6) <= (kind in (Regime.BOUNCES, Regime.DIVERGES))


def test_at_the_boundary_it_bounces_for_ever():
    assert path(3.0, BOUNDARY, 4).tolist() == [3, -3, 3, -3, 3]


@given(PLACES, st.floats(1e-3, 5))
def test_a_secant_becomes_the_tangent(x, h):
    assert secant(x, h) == pytest.approx(2 * x + h, abs=1e-6)


def test_a_walk_that_leaves_all_numbers_is_no_error():
    walked = path(3.0, 1e6, 12)
    assert math.isinf(walked[-2]) or math.isnan(walked[-1])


@pytest.mark.parametrize("x", [3e38, float("inf"), float("nan")])
def test_a_walk_that_begins_beyond_float32_never_arrives_and_warns_nobody(x):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert steps_to_goal(x, 0.25) is None
