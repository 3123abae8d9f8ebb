from __future__ import annotations

import math
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from mnist_desktop.ui.curve_pyramid import CurvePyramid

values = st.floats(width=32)
parts = st.lists(arrays(np.float32, st.integers(0, 400), elements=values), max_size=6)


def grown(pieces):
    pyramid = CurvePyramid()
    for piece in pieces:
        pyramid.append(piece)
    return pyramid


def finite(array):
    return np.where(np.isfinite(array), array, np.nan)


@settings(max_examples=60, deadline=None)
@given(parts, st.integers(0, 2000), st.integers(0, 2000), st.integers(4, 300))
def test_a_view_holds_the_extremes_of_what_it_shows(pieces, first, last, points):
    pyramid = grown(pieces)
    every = finite(np.concatenate([np.zeros(0, np.float32), *pieces]))
    x, y = pyramid.view(first, last, points)
    assert len(x) == len(y) <= points
    assert (np.diff(x) > 0).all()
    shown = every[first:last]
    if not shown.size:
        assert not x.size
    elif len(shown) <= points:
        assert np.array_equal(y, shown, equal_nan=True)
    elif np.isfinite(shown).any():
        assert np.nanmax(y) >= np.nanmax(shown) and np.nanmin(y) <= np.nanmin(shown)
        assert np.isin(y[np.isfinite(y)], every).all()
        assert x[0] <= first + 1


@settings(max_examples=60, deadline=None)
@given(parts, st.integers(0, 2400))
def test_truncating_and_growing_again_is_as_if_nothing_was(pieces, size):
    every = np.concatenate([np.zeros(0, np.float32), *pieces])
    fresh, used = grown([every]), grown(pieces)
    used.truncate(size)
    assert len(used) == min(size, len(every))
    used.append(every[size:])
    assert used.gaps == fresh.gaps == np.count_nonzero(~np.isfinite(every))
    for points in (4, 9, 64):
        for own, other in zip(
            used.view(0, len(every), points), fresh.view(0, len(every), points), strict=True
        ):
            assert np.array_equal(own, other, equal_nan=True)


@settings(max_examples=60, deadline=None)
@given(parts, parts, st.integers(0, 2400))
def test_following_ends_up_at_what_is_followed(before, after, kept):
    """A branch: some of the old steps stay, new ones follow; the last common step differs."""
    old = np.concatenate([np.zeros(0, np.float32), *before])
    new = np.concatenate([old[:kept], *after])
    pyramid = grown([old])
    common = min(len(old), len(new))
    told = common == 0 or not np.array_equal(old[:common][-1:], new[:common][-1:], equal_nan=True)
    pyramid.follow(new)
    assert len(pyramid) == len(new)
    if told:
        assert np.array_equal(pyramid.values, finite(new), equal_nan=True)


def test_values_beyond_float32_are_gaps():
    pyramid = grown([np.array([1.0, 1e300, -math.inf, math.nan, 2.0])])
    assert pyramid.gaps == 3
    assert np.nanmax(pyramid.view(0, 5)[1]) == 2.0


@pytest.mark.parametrize("size", [1_001, 12_345, 1_000_000])
def test_the_last_steps_are_in_the_view_though_their_block_is_not_full(size):
    pyramid = grown([np.zeros(size - 1, np.float32), np.ones(1, np.float32)])
    assert pyramid.view(0, size)[1][-1] == 1.0


def test_a_picture_of_many_steps_costs_no_more_than_one_of_few():
    def cost(pyramid):
        best = math.inf
        for _ in range(15):
            start = time.perf_counter()
            pyramid.view(0, len(pyramid))
            best = min(best, time.perf_counter() - start)
        return best

    rng = np.random.default_rng(0)
    few, many = grown([rng.random(10_000)]), grown([rng.random(1_000_000)])
    assert cost(many) <= 4 * cost(few)
