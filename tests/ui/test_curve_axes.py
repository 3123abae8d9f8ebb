from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from mnist_desktop.ui import curve_axes as axes

floats = arrays(np.float64, st.integers(1, 60), elements=st.floats(-1e6, 1e12) | st.just(math.nan))


@pytest.mark.parametrize(("head", "end"), [(0, 50), (50, 50), (51, 100), (120, 200), (1_000_000, 1_638_400)])
def test_the_axis_of_steps_doubles(head, end):
    assert axes.step_range(head) == (0, end)


@example(np.array([5e-324]))
@example(np.array([1.0] + 20 * [5e-324]))
@given(floats)
def test_a_range_holds_the_usual_values_and_zero(values):
    low, high = axes.value_range(values)
    finite = values[np.isfinite(values)]
    assert low <= 0 < high or low < 0 <= high
    if finite.size:
        assert (finite <= high * (1 + 1e-9)).mean() >= 0.9
        assert high <= 2.6 * max(finite.max(), -low, 1e-300) + 1e-9 or finite.max() <= 0


def test_a_spike_does_not_flatten_the_curve():
    values = np.full(1000, 0.1)
    values[500] = 1e6
    assert axes.value_range(values)[1] < 1


def test_the_start_of_an_ordinary_run_is_shown():
    values = 0.5 * np.exp(-np.arange(120) / 12) + 0.03
    assert axes.value_range(values)[1] >= values[0]


def test_a_range_is_kept_until_it_fits_badly():
    before = axes.value_range(np.array([0.5]))
    assert axes.value_range(np.array([0.45]), before) == before
    assert axes.value_range(np.array([0.6]), before)[1] > before[1]
    assert axes.value_range(np.array([0.05]), before)[1] < 0.1


def test_without_values_there_is_still_a_range():
    assert axes.value_range(np.array([])) == (0, 1)
    assert axes.value_range(np.array([math.nan]), (0, 3)) == (0, 3)
    assert axes.log_range(np.array([math.nan])) == (-3, 0)


@given(arrays(np.float64, st.integers(1, 30), elements=st.floats(-40, 30)))
def test_decades_hold_what_is_highest(values):
    low, high = axes.log_range(values)
    assert low == int(low) and high == int(high) and 1 <= high - low <= 12
    assert values.max() <= high + 1e-6
    assert values.min() >= low - 1e-6 or high - low == 12


@given(st.floats(1e-300, 1e300))
def test_a_round_step_is_round_and_just_enough(least):
    step = axes.round_step(least)
    assert least * (1 - 1e-6) <= step <= 2.5 * least * (1 + 1e-6)
    digits = float(f"{step:e}".split("e")[0])
    assert any(digits == pytest.approx(d) for d in (1, 2, 2.5, 5, 10))


@pytest.mark.parametrize("least", [0.0, -1.0, math.nan, math.inf])
def test_a_step_of_nothing_is_one(least):
    assert axes.round_step(least) == 1


@pytest.mark.parametrize(
    ("ends", "most", "texts"),
    [
        ((0, 50), 5, ["0", "10", "20", "30", "40", "50"]),
        ((0, 200), 5, ["0", "50", "100", "150", "200"]),
        ((0, 1_638_400), 4, ["0", "500,000", "1,000,000", "1,500,000"]),
        ((3.2, 7.9), 10, ["4", "5", "6", "7"]),
        ((0, 8), 20, ["0", "1", "2", "3", "4", "5", "6", "7", "8"]),
    ],
)
def test_step_ticks(ends, most, texts):
    ticks = axes.step_ticks(ends, most)
    assert [text for _, text in ticks] == texts
    assert all(ends[0] <= value <= ends[1] for value, _ in ticks)


@pytest.mark.parametrize(
    ("ends", "most", "texts"),
    [
        ((0, 0.5), 5, ["0", "0.1", "0.2", "0.3", "0.4", "0.5"]),
        ((0, 0.1), 4, ["0", "0.025", "0.050", "0.075", "0.100"]),
        ((0, 1), 6, ["0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
        ((0, 4000), 4, ["0", "1,000", "2,000", "3,000", "4,000"]),
        ((0, 3e-5), 3, ["0", "1e−5", "2e−5", "3e−5"]),
        ((0, 3e6), 3, ["0", "1e6", "2e6", "3e6"]),
        ((-0.2, 0.2), 4, ["−0.2", "−0.1", "0", "0.1", "0.2"]),
    ],
)
def test_value_ticks(ends, most, texts):
    assert [text for _, text in axes.value_ticks(ends, most)] == texts


def test_log_ticks_are_decades():
    assert axes.log_ticks((-3, 1), 5) == [
        (-3, "0.001"),
        (-2, "0.01"),
        (-1, "0.1"),
        (0, "1"),
        (1, "10"),
    ]
    assert axes.log_ticks((-6, 6), 4) == [(-6, "1e−6"), (-3, "0.001"), (0, "1"), (3, "1,000"), (6, "1e6")]


def test_labels_get_room_in_pixels():
    low, high = axes.padded((0, 100), 128, 8, 20)
    assert (low, high) == (-8, 120)
    assert axes.padded((0, 100), 20, 8, 20) == (0, 100)


@pytest.mark.parametrize(("ends", "texts"), [
    ((0.0465, 0.0466), ["0.046500", "0.046525", "0.046550", "0.046575", "0.046600"]),
    ((0.0, 1.0), ["0.00", "0.25", "0.50", "0.75", "1.00"]),
])  # fmt: skip
def test_near_ticks_tell_near_values_apart(ends, texts):
    assert [text for _, text in axes.near_ticks(ends)] == texts
