from __future__ import annotations

from dataclasses import replace

import numpy as np

from mnist_desktop.lab.digit import Digit
from mnist_desktop.panels.pixels.xray.rastering import ink_of


def test_a_drawing_is_taken_as_it_was_drawn(drawn):
    ink = ink_of(drawn.digit)
    assert (ink.bitmap == drawn.digit.drawn.ink).all()
    assert ink.pen == 2.0 and not ink.pen_chosen
    assert ink.points == sum(len(stroke.points) for stroke in drawn.digit.strokes) >= 5


def test_its_strokes_are_drawn_again_with_another_pen(drawn):
    same, wide = ink_of(drawn.digit, 2.0), ink_of(drawn.digit, 4.0)
    assert (same.bitmap == drawn.digit.drawn.ink).all()
    assert wide.pen == 4.0 and wide.pen_chosen
    assert 1.7 < wide.bitmap.mean() / same.bitmap.mean() < 2.3


def test_a_drawing_from_a_session_file_is_drawn_again(drawn):
    saved = replace(drawn.digit, drawn=None)
    ink = ink_of(saved)
    assert (ink.bitmap == drawn.digit.drawn.ink).all() and ink.pen == 2.0 and not ink.pen_chosen


def test_a_sample_has_no_strokes(ready):
    ready.take_sample(0)
    ink = ink_of(ready.digit, 4.0)
    assert ink.pen is None and ink.points == 0 and ink.lines == []
    assert (ink.bitmap == ready.digit.image).all()


def test_an_edited_digit_is_its_numbers(drawn):
    drawn.edit_pixel(3, 3, 200)
    assert drawn.digit.strokes == ()
    assert (ink_of(drawn.digit).bitmap == drawn.digit.image).all()


def test_nothing_drawn_is_bare():
    assert not np.any(ink_of(Digit.blank()).bitmap)
