from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab.digits import generated
from mnist_desktop.lab.drawing import centre_of_mass, to_mnist
from mnist_desktop.lab.xray import REACH, STAGES, WIDE, Recipe, offsets, shifted, sweep, xray


@pytest.fixture(scope="module")
def drawings():
    """Forty digits as large bitmaps, some small, some in a corner."""
    rng = np.random.default_rng(3)
    found = []
    for image in generated.load(5, 40, 10).train.images:
        canvas = np.zeros((280, 280), np.uint8)
        size = int(rng.integers(3, 10))
        large = image.repeat(size, 0).repeat(size, 1)
        top, left = rng.integers(0, 281 - 28 * size, 2)
        canvas[top : top + 28 * size, left : left + 28 * size] = large
        found.append(canvas)
    return found


def test_the_whole_recipe_is_the_one_of_every_other_place(drawings):
    for ink in drawings:
        mine, its = xray(ink), to_mnist(ink)
        assert (mine.image == its.image).all() and (mine.fitted == its.fitted).all()
        assert (mine.box, mine.placed) == (its.box, its.placed)
        assert (mine.crop == its.crop).all()


def test_ink_far_from_its_middle_is_fitted_smaller_as_the_recipe_does():
    ink = np.zeros((280, 280), np.uint8)
    ink[40:44, 40:240] = 255
    ink[40:120, 40:140] = 255
    assert (xray(ink).image == to_mnist(ink).image).all()


def test_bare_paper_has_no_stages():
    assert xray(np.zeros((280, 280), np.uint8)) is None


def test_without_the_crop_the_whole_canvas_is_fitted(drawings):
    found = xray(drawings[0], Recipe.without("crop"))
    assert found.crop.shape == (280, 280) and found.fitted.shape == (20, 20)


def test_without_the_fit_the_digit_keeps_the_size_it_was_drawn_in():
    ink = np.zeros((280, 280), np.uint8)
    ink[100:150, 60:80] = 255
    found = xray(ink, Recipe.without("fit"))
    assert found.fitted.shape == (5, 2)
    assert xray(ink).fitted.shape == (20, 8)


def test_without_grey_levels_there_are_two(drawings):
    found = xray(drawings[0], Recipe.without("grey"))
    assert set(np.unique(found.image).tolist()) == {0, 255}
    assert len(np.unique(xray(drawings[0]).image)) > 10


def test_without_the_centre_of_mass_the_box_is_in_the_middle():
    ink = np.zeros((280, 280), np.uint8)
    ink[60:100, 60:160] = 255  # the bar of a 7
    ink[60:200, 60:80] = 255
    boxed = xray(ink, Recipe.without("centre"))
    assert abs(boxed.placed.top - (28 - boxed.placed.bottom)) <= 1
    assert centre_of_mass(boxed.image)[0] < 13
    assert centre_of_mass(xray(ink).image)[0] == pytest.approx(14, abs=0.5)


def test_without_high_ink_paper_is_255(drawings):
    assert (xray(drawings[0], Recipe.without("ink_high")).image == 255 - xray(drawings[0]).image).all()


def test_all_but_shrinking_is_the_canvas_ten_times_smaller():
    ink = np.zeros((280, 280), np.uint8)
    ink[20:60, 30:50] = 255
    image = xray(ink, Recipe.without("crop", "fit", "centre")).image
    assert (image[2:6, 3:5] == 255).all() and image.sum() == 8 * 255


def test_what_does_not_fit_is_cut_off_not_wrapped():
    ink = np.zeros((280, 280), np.uint8)
    ink[0:280, 0:20] = 255
    ink[0:20, 0:280] = 255
    found = xray(ink, Recipe.without("fit"))
    assert found.fitted.shape == (28, 28) and found.placed.top > 0
    assert found.image[: found.placed.top].sum() == 0


def test_a_recipe_says_what_it_leaves_out():
    assert Recipe().skipped == ()
    assert Recipe.without("fit", "crop").skipped == ("crop", "fit")
    assert STAGES == ("crop", "fit", "grey", "centre", "ink_high")


def test_a_shift_moves_and_loses_what_leaves():
    image = np.zeros((28, 28), np.uint8)
    image[3, 27] = 9
    assert shifted(image, 2, -1)[5, 26] == 9 and shifted(image, 2, -1).sum() == 9
    assert shifted(image, 0, 1).sum() == 0


def test_a_sweep_has_every_position_with_the_middle_unmoved():
    image = np.arange(784, dtype=np.int64).reshape(28, 28).astype(np.uint8)
    moved = sweep(image)
    where = list(offsets())
    assert moved.shape == (WIDE * WIDE, 28, 28) and len(where) == WIDE * WIDE
    middle = len(where) // 2
    assert where[middle] == (0, 0) and (moved[middle] == image).all()
    assert where[0] == (-REACH, -REACH) and (moved[0] == shifted(image, -REACH, -REACH)).all()
