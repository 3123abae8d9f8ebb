from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mnist_desktop.ui.sketch import InkPoint, Sketch, Stroke
from mnist_desktop.ui.sketch_raster import MODEL_SIDE, SketchRaster

coordinates = st.floats(-5, 33, width=32)
strokes = st.builds(
    Stroke,
    st.lists(
        st.builds(InkPoint, coordinates, coordinates, st.floats(0.5, 1.5, width=32)), min_size=1, max_size=8
    ).map(tuple),
    st.floats(0.5, 4, width=32),
    st.booleans(),
)


def drawn(*all_strokes, ground=None):
    raster = SketchRaster(MODEL_SIDE)
    raster.replay(Sketch(ground))
    for stroke in all_strokes:
        raster.begin(stroke)
        for point in stroke.points[1:]:
            raster.extend(point)
    return raster.array()


def replayed(*all_strokes, ground=None):
    raster = SketchRaster(MODEL_SIDE)
    raster.replay(Sketch(ground, all_strokes))
    return raster.array()


@settings(max_examples=40, deadline=None)
@given(st.lists(strokes, max_size=4))
def test_drawn_live_and_replayed_are_the_same_to_the_last_bit(all_strokes):
    assert np.array_equal(drawn(*all_strokes), replayed(*all_strokes))


@settings(max_examples=40, deadline=None)
@given(strokes)
def test_nothing_changes_outside_the_part_told(stroke):
    raster = SketchRaster(MODEL_SIDE)
    raster.begin(Stroke((InkPoint(14, 14),), 2.0))
    raster.extend(InkPoint(3, 9))
    before = raster.array()
    touched = raster.begin(stroke)
    for point in stroke.points[1:]:
        after = raster.array()
        outside = np.ones_like(before, bool)
        outside[touched.top() : touched.bottom() + 1, touched.left() : touched.right() + 1] = False
        assert np.array_equal(before[outside], after[outside])
        before, touched = after, raster.extend(point)


def test_a_touch_leaves_a_round_dot_as_wide_as_the_pen():
    levels = drawn(Stroke((InkPoint(14, 14),), 2.0)) / 255
    assert levels.sum() == pytest.approx(np.pi * 10**2, rel=0.02)
    assert levels[140, 131:149].min() == 1
    assert levels[131, 131] == 0  # a corner of its box: the cap is round


def test_a_straight_stroke_is_as_wide_as_its_pen_with_grey_edges():
    levels = drawn(Stroke((InkPoint(4, 10.03), InkPoint(24, 10.03)), 2.0))
    assert levels[:, 100].astype(float).sum() / 255 == pytest.approx(20, abs=0.2)
    assert levels[:, 140].astype(float).sum() / 255 == pytest.approx(20, abs=0.5)  # where two parts meet
    assert 0 < levels[90, 100] < 255
    assert levels[100, 25] == 0


def test_two_distant_points_of_a_fast_mouse_are_joined():
    levels = drawn(Stroke((InkPoint(2, 2), InkPoint(26, 26)), 2.0))
    assert levels.diagonal()[20:260].min() == 255


def test_a_corner_is_rounded_not_cut_off():
    corner = (InkPoint(4, 4), InkPoint(24, 4), InkPoint(24, 24))
    levels = drawn(Stroke(corner, 2.0))
    assert levels[40, 240] == 0  # the sharp corner itself
    assert levels[40, 100] == levels[200, 240] == 255
    smooth = np.argwhere(levels == 255)
    assert ((smooth - [65, 215]) ** 2).sum(1).min() < 100


def test_erasing_takes_ink_and_ground_away():
    ground = np.full((28, 28), 200, np.uint8)
    levels = drawn(Stroke((InkPoint(14, 14),), 4.0, erase=True), ground=ground)
    assert levels[140, 140] == 0
    assert levels[10, 10] == 200


def test_a_ground_is_shown_in_whole_squares():
    ground = np.arange(784, dtype=np.uint32).reshape(28, 28).astype(np.uint8)
    assert np.array_equal(replayed(ground=ground)[5::10, 5::10], ground)
    assert np.array_equal(replayed(ground=ground), ground.repeat(10, 0).repeat(10, 1))


def test_a_raster_for_the_screen_takes_its_colours():
    raster = SketchRaster(56, "#1E2227", "#FAFAFA")
    raster.begin(Stroke((InkPoint(14, 14),), 4.0))
    assert raster.image.pixel(0, 0) == 0xFF1E2227
    assert raster.image.pixel(28, 28) == 0xFFFAFAFA


def test_pressure_makes_the_stroke_wider():
    light = drawn(Stroke((InkPoint(4, 14, 0.5), InkPoint(24, 14, 0.5)), 2.0))
    heavy = drawn(Stroke((InkPoint(4, 14, 1.5), InkPoint(24, 14, 1.5)), 2.0))
    assert (heavy[:, 140] > 0).sum() == pytest.approx(3 * (light[:, 140] > 0).sum(), abs=2)


@pytest.mark.parametrize("side", [0, 27, 281])
def test_a_side_that_no_cell_fits_is_refused(side):
    with pytest.raises(ValueError, match="28"):
        SketchRaster(side)


def test_the_array_is_the_callers_own():
    raster = SketchRaster(MODEL_SIDE)
    before = raster.array()
    raster.begin(Stroke((InkPoint(14, 14),), 2.0))
    assert not before.any()
    assert not before.flags.writeable
