from __future__ import annotations

import numpy as np

from mnist_desktop.ui.sketch import InkPoint
from mnist_desktop.ui.sketch_pad import SketchPad
from mnist_desktop.ui.sketch_raster import BLACK, WHITE

GREYS = BLACK, WHITE


def line(pad, y=14.0):
    pad.down(InkPoint(4, y), 2.0, False)
    pad.to(InkPoint(14, y))
    pad.to(InkPoint(24, y))


def test_a_stroke_counts_when_the_pen_is_lifted():
    pad = SketchPad()
    line(pad)
    assert pad.drawing and pad.sketch.bare and not pad.is_empty
    assert pad.up()
    assert not pad.drawing and len(pad.sketch.strokes) == 1
    assert not pad.up()


def test_undo_takes_back_the_stroke_under_way_too():
    pad = SketchPad()
    line(pad)
    assert pad.undo()
    assert pad.is_empty and not pad.drawing
    assert pad.redo()
    assert not pad.is_empty
    assert not pad.redo()


def test_the_screens_picture_follows_whenever_it_was_made():
    early, late = SketchPad(), SketchPad()
    early.image(112, *GREYS)
    for pad in (early, late):
        line(pad)
    assert early.image(112, *GREYS) == late.image(112, *GREYS)
    for pad in (early, late):
        pad.to(InkPoint(20, 20))
        pad.up()
        line(pad, 5)
        pad.up()
        pad.undo()
    assert early.image(112, *GREYS) == late.image(112, *GREYS)
    assert early.image(112, WHITE, BLACK) == late.image(112, WHITE, BLACK)


def test_a_point_where_the_pen_already_is_changes_nothing():
    pad = SketchPad()
    pad.down(InkPoint(4, 4), 2.0, False)
    assert pad.to(InkPoint(4.001, 4)) is None
    assert pad.to(InkPoint(5, 4)) is not None


def test_an_image_is_exact_until_a_stroke_touches_it():
    pad, image = SketchPad(), np.full((28, 28), 9, np.uint8)
    assert not pad.is_exact
    assert pad.start(image)
    assert pad.is_exact and not pad.is_empty
    line(pad)
    assert not pad.is_exact
    pad.undo()
    assert pad.is_exact
    assert pad.start(None) and pad.sketch.bare
    assert not pad.start(None)


def test_a_drawing_that_was_made_before_is_shown_and_can_be_undone():
    pad, other = SketchPad(), SketchPad()
    line(pad)
    pad.up()
    other.put(pad.sketch)
    assert other.sketch is pad.sketch and np.array_equal(other.bitmap(), pad.bitmap())
    assert other.undo() and other.is_empty
