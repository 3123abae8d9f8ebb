from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnist_desktop.ui.time_axis import TimeAxis, merged, nice, span_of, thinned


@pytest.mark.parametrize(
    ("least", "round_number"),
    [(0.1, 1), (1, 1), (1.2, 2), (7, 8), (9, 10), (11, 15), (120, 150), (2041, 3000)],
)
def test_round_numbers(least, round_number):
    assert nice(least) == round_number


@given(st.floats(0.01, 1e9))
def test_a_round_number_is_not_below_and_at_most_twice(least):
    assert least <= nice(least) <= max(2 * least, 1)


@pytest.mark.parametrize(
    ("head", "starts", "span"),
    [
        (0, [0], 50),
        (51, [0], 100),
        (120, [0, 49, 98], 147),  # the third epoch is under way
        (147, [0, 49, 98, 147], 147),
        (148, [0, 49, 98, 147], 196),
        (5, [0, 5], 5),
    ],
)
def test_the_span_is_a_round_number_of_epochs(head, starts, span):
    assert span_of(head, starts) == span


@given(st.integers(1, 100_000), st.data())
def test_steps_and_places_agree(span, data):
    axis = TimeAxis(100, 1100, span)
    step = data.draw(st.integers(0, span))
    assert abs(axis.x(axis.step(axis.x(step))) - axis.x(step)) < 1e-6
    assert 100 <= axis.x(step) <= 1100
    assert axis.step(-50) == 0
    assert axis.step(5000) == span


@given(st.lists(st.integers(1, 3000), min_size=1, max_size=400), st.floats(8, 100))
def test_ticks_are_apart_and_no_more_than_the_pixels_hold(lengths, apart):
    starts, total = [0], 0
    for length in lengths:
        total += length
        starts.append(total)
    axis = TimeAxis(0, 800, total)
    ticks = axis.ticks(starts, apart)
    places = [axis.x(starts[i]) for i in ticks]
    assert ticks[0] == 0
    assert all(b - a >= apart for a, b in pairwise(places))


def test_a_hundred_thousand_epochs_cost_a_few_looks():
    class Counting(list):
        looks = 0

        def __getitem__(self, index):
            Counting.looks += 1
            return super().__getitem__(index)

    starts = Counting(range(100_001))
    assert len(TimeAxis(0, 1000, 100_000).ticks(starts, 72)) == 13
    assert Counting.looks < 100


def test_no_epochs_no_ticks():
    assert TimeAxis(0, 100, 50).ticks([], 10) == []


@given(st.lists(st.integers(0, 500), max_size=60), st.integers(1, 50))
def test_thinned_places_are_apart_and_near_every_one_left_out(places, apart):
    kept = thinned(places, apart)
    assert all(b - a >= apart for a, b in pairwise(kept))
    assert all(any(0 <= place - other < apart for other in kept) for place in places)


@given(
    st.lists(
        st.tuples(st.integers(0, 60), st.integers(0, 20)).map(lambda s: (s[0], s[0] + s[1])), max_size=20
    )
)
def test_merged_spans_cover_the_same_and_are_apart(spans):
    result = merged(spans)
    assert all(a[1] < b[0] for a, b in pairwise(result))

    def points(some):
        return {point for left, right in some for point in range(left, right + 1)}

    assert points(spans) <= points(result)
    assert {end for span in result for end in span} <= {end for span in spans for end in span}
