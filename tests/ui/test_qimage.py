from __future__ import annotations

import gc

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from PySide6.QtGui import QColor, QImage

from mnist_desktop.ui import qimage
from mnist_desktop.ui.theme import theme


def test_indexed_paints_every_value_in_its_colour():
    array = np.arange(12, dtype=np.uint8).reshape(3, 4)
    colours = np.arange(256, dtype=np.uint32) * 0x010203 | 0xFF000000
    image = qimage.indexed(array, colours)
    assert (image.width(), image.height()) == (4, 3)
    assert image.pixel(1, 2) == colours[9]


def test_a_picture_outlives_its_array():
    image = qimage.indexed(np.full((64, 64), 7, np.uint8), np.full(256, 0xFF123456, np.uint32))
    gc.collect()
    noise = [np.full((64, 64), n, np.uint32) for n in range(50)]
    assert image.pixelColor(63, 63) == QColor("#123456")
    assert len(noise) == 50


def test_an_empty_array_is_an_empty_picture():
    assert qimage.indexed(np.zeros((0, 28), np.uint8), np.zeros(256, np.uint32)).isNull()


def test_ink_runs_from_paper_to_ink(scheme):
    image = qimage.ink(np.array([[0, 255]], np.uint8))
    assert image.pixelColor(0, 0) == scheme.color("paper")
    assert image.pixelColor(1, 0) == scheme.color("ink")


def test_diverging_runs_from_blue_over_neutral_to_amber(scheme):
    image = qimage.diverging(np.array([[-2.0, 0.0, 2.0, np.nan, -np.inf, np.inf]]), 2.0)
    colours = [image.pixelColor(x, 0) for x in range(6)]
    assert colours[0] == colours[4] == scheme.color("negative")
    assert colours[1] == scheme.color("neutral")
    assert colours[2] == colours[5] == scheme.color("positive")
    assert colours[3].alpha() == 0


def test_lut_knows_its_ramps_only(qapp):
    assert qimage.lut("ink")[0] == theme().color("paper").rgb()
    with pytest.raises(ValueError, match="jet"):
        qimage.lut("jet")


def test_uint8_is_its_own_ink_level():
    array = np.array([[0, 128, 255]], np.uint8)
    assert qimage.levels(array, "ink", 255) is array


@given(
    arrays(np.float64, 8, elements=st.floats(width=64)),
    st.floats(min_value=0, width=64) | st.just(float("nan")),
)
def test_levels_keep_the_sign_and_the_order(values, m):
    index = qimage.levels(values, "diverging", m).astype(int)
    finite = ~np.isnan(values)
    assert (index[~finite] == 0).all()
    assert (index[finite] >= 1).all()
    assert (index[finite & (values > 0)] >= 128).all()
    assert (index[finite & (values < 0)] <= 128).all()
    order = np.argsort(values[finite], kind="stable")
    assert (np.diff(index[finite][order]) >= 0).all()


@given(arrays(np.float32, 8, elements=st.floats(width=32)), st.floats(min_value=0, width=64))
def test_magnitudes_never_wrap_around(values, m):
    index = qimage.levels(values, "ink", m).astype(int)
    finite = ~np.isnan(values)
    order = np.argsort(values[finite], kind="stable")
    assert (np.diff(index[finite][order]) >= 0).all()
    assert (index[values <= 0] == 0).all()


def test_strongest_is_the_largest_finite_magnitude():
    assert qimage.strongest(np.array([0.5, -2.0, np.nan, np.inf])) == 2.0
    assert qimage.strongest(np.array([np.nan])) == 0.0
    assert qimage.strongest(np.array([3, 200], np.uint8)) == 200.0


@given(arrays(np.uint8, st.tuples(st.integers(1, 9), st.integers(1, 9))))
def test_grey_comes_back_as_it_went(array):
    colours = np.arange(256, dtype=np.uint32) * 0x010101 | 0xFF000000
    assert np.array_equal(qimage.to_grey(qimage.indexed(array, colours)), array)


def test_transparent_is_white():
    image = QImage(3, 1, QImage.Format.Format_ARGB32)
    image.setPixelColor(0, 0, QColor(0, 0, 0, 0))
    image.setPixelColor(1, 0, QColor(0, 0, 0, 255))
    image.setPixelColor(2, 0, QColor(0, 0, 0, 128))
    assert qimage.to_grey(image).tolist() == [[255, 0, 127]]


def test_no_picture_has_no_pixels():
    assert qimage.to_grey(QImage()).shape == (0, 0)


def test_light_is_the_same_in_every_theme(scheme):
    values = np.array([[0, 255]], np.uint8)
    assert qimage.levels(values, "red", 255) is values
    assert qimage.lut("red")[[0, 255]].tolist() == [0xFF000000, 0xFFFF0000]
