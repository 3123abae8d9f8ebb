from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab.digits.drawn import draw, draw_on_canvas
from mnist_desktop.lab.digits.styles import STYLES
from mnist_desktop.lab.photo import is_mnist_form


@pytest.mark.parametrize("way", [draw, draw_on_canvas])
def test_chance_decides_all_of_it(way):
    one, again = (way(STYLES, 40, np.random.default_rng(5)) for _ in range(2))
    assert np.array_equal(one[0], again[0]) and np.array_equal(one[1], again[1])
    other, _ = way(STYLES, 40, np.random.default_rng(6))
    assert not np.array_equal(one[0], other)
    images, labels = one
    assert images.shape == (40, 28, 28) and images.dtype == labels.dtype == np.uint8
    assert all(is_mnist_form(image) for image in images)


def test_every_digit_is_as_frequent_and_rare_styles_are_met():
    _, labels = draw(STYLES, 3_000, np.random.default_rng(0))
    assert np.bincount(labels, minlength=10).min() > 230


def test_a_digit_drawn_small_has_bold_strokes():
    eights = tuple(style for style in STYLES if style.digit == 8)
    large, _ = draw_on_canvas(eights, 60, np.random.default_rng(1), fill=(0.9, 0.95))
    small, _ = draw_on_canvas(eights, 60, np.random.default_rng(1), fill=(0.4, 0.45))
    assert small.mean() > 1.4 * large.mean()


def test_the_fast_way_resembles_the_true_one():
    fast, _ = draw(STYLES, 3_000, np.random.default_rng(2), on_canvas=1.0)
    true, _ = draw_on_canvas(STYLES, 600, np.random.default_rng(3))
    assert fast.mean() == pytest.approx(true.mean(), rel=0.15)
    assert np.abs(fast.mean(axis=0) - true.mean(axis=0)).mean() < 10
