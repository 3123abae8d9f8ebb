from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from mnist_desktop.panels.ideal.strip_layout import COUNT, SIDE, StripLayout, least_width


@given(st.integers(600, 1600), st.integers(90, 300), st.sampled_from([1.0, 1.25, 1.5, 2.0]))
def test_ideals_are_whole_device_pixels_inside_their_columns(width, height, dpr):
    layout = StripLayout(width, height, 30, dpr)
    for digit in range(COUNT):
        at, column = layout.picture(digit), layout.column(digit)
        assert (at.width() * dpr / SIDE) == pytest.approx(round(at.width() * dpr / SIDE))
        assert at.left() * dpr == pytest.approx(round(at.left() * dpr))
        assert column.left() - 1 <= at.left() and at.right() <= column.right() + 1
        assert at.bottom() < layout.words(digit).top() < height
        assert layout.at(at.center()) == digit
    assert layout.column(COUNT - 1).right() == pytest.approx(width)


def test_between_two_columns_is_none():
    layout = StripLayout(704, 90, 30, 1.0)
    between = (layout.column(3).right() + layout.column(4).left()) / 2
    assert layout.at(QPointF(between, 20)) is None


@pytest.mark.parametrize("scale", [2, 3])
def test_the_least_width_is_just_enough(scale):
    assert StripLayout(least_width(scale), 200, 30, 1.0).picture(0).width() == SIDE * scale
    assert StripLayout(least_width(scale) - 10, 200, 30, 1.0).picture(0).width() == SIDE * (scale - 1)
