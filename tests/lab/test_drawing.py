from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from PIL import Image, ImageDraw

from mnist_desktop.lab.drawing import LEAST_INK, as_drawn, ink_box, to_mnist

SEVEN = ((0.25, 0.2), (0.75, 0.2), (0.45, 0.85))
SIDE = 280


def stroke(points=SEVEN, pen=20, side=SIDE, scale=1.0, shift=(0, 0)) -> np.ndarray:
    """A pen stroke with round caps, drawn four times larger and averaged, as a canvas does."""
    picture = Image.new("L", (side * 4, side * 4))
    draw = ImageDraw.Draw(picture)
    middle = side / 2
    at = [
        ((x * side - middle) * scale + middle + shift[0], (y * side - middle) * scale + middle + shift[1])
        for x, y in points
    ]
    big = [(x * 4, y * 4) for x, y in at]
    draw.line(big, fill=255, width=pen * 4, joint="curve")
    for x, y in big:
        draw.ellipse((x - pen * 2, y - pen * 2, x + pen * 2, y + pen * 2), fill=255)
    return np.asarray(picture.reduce(4))


STROKE = stroke()


def difference(one: np.ndarray, two: np.ndarray) -> float:
    return float(np.abs(one.astype(int) - two).mean())


def test_a_drawing_goes_through_every_stage():
    ink = stroke()
    drawn = to_mnist(ink)
    assert np.array_equal(drawn.ink, ink)
    assert drawn.crop.shape == (drawn.box.height, drawn.box.width)
    assert max(drawn.fitted.shape) == 20
    aspect = drawn.box.width / drawn.box.height
    assert abs(drawn.fitted.shape[1] - 20 * aspect) <= 0.5
    placed = drawn.placed
    assert np.array_equal(drawn.image[placed.top : placed.bottom, placed.left : placed.right], drawn.fitted)
    assert drawn.image.sum() == drawn.fitted.sum()
    assert drawn.image.shape == (28, 28) and drawn.image.dtype == np.uint8
    assert drawn.ink_fraction == pytest.approx(drawn.image.mean() / 255)
    assert len(np.unique(drawn.image)) > 20  # anti-aliased, not black and white
    assert drawn.image.max() == 255


def test_no_stage_can_be_rewritten():
    ink = stroke().copy()
    drawn = to_mnist(ink)
    ink[:] = 0
    assert drawn.ink.any()
    for array in (drawn.ink, drawn.crop, drawn.fitted, drawn.image):
        with pytest.raises(ValueError, match="read-only"):
            array[0, 0] = 1


@given(
    hnp.arrays(np.uint8, st.tuples(st.integers(1, 60), st.integers(1, 60))),
    st.integers(0, 40),
    st.integers(0, 40),
)
def test_the_centre_of_mass_is_14_for_any_ink(blot, above, left):
    ink = np.pad(blot, ((above, 3), (left, 5)))
    drawn = to_mnist(ink)
    if drawn.empty:
        box = ink_box(ink)
        crop = 0 if box is None else ink[box.top : box.bottom, box.left : box.right].sum()
        assert crop <= (LEAST_INK * ink.size + 0.005 * ink.size) * 255
        return
    total = drawn.image.sum(dtype=int)
    rows = drawn.image.sum(axis=1, dtype=int) @ np.arange(28) / total
    columns = drawn.image.sum(axis=0, dtype=int) @ np.arange(28) / total
    assert abs(rows - 14) <= 0.5 + 1e-9
    assert abs(columns - 14) <= 0.5 + 1e-9
    assert drawn.centre == pytest.approx((rows, columns))
    assert drawn.image.sum() == drawn.fitted.sum()  # nothing was cut off


def test_lopsided_ink_is_fitted_smaller_rather_than_cut_off():
    ink = np.zeros((280, 280), np.uint8)
    ink[0:40, 0:200] = 255
    ink[0:280, 0:2] = 255
    drawn = to_mnist(ink)
    assert 14 <= max(drawn.fitted.shape) < 20
    assert drawn.image.sum() == drawn.fitted.sum()


@given(
    st.integers(-40, 59), st.integers(-30, 30)
)  # one column more, and the roll would cut the stroke in two
def test_position_does_not_matter(right, down):
    moved = np.roll(STROKE, (down, right), (0, 1))
    assert np.array_equal(to_mnist(moved).image, to_mnist(STROKE).image)


@settings(max_examples=20)
@given(st.floats(0.35, 1.3))
def test_size_hardly_matters(scale):
    small = stroke(pen=max(1, round(20 * scale)), scale=scale)
    assert difference(to_mnist(small).image, to_mnist(STROKE).image) < 8


@pytest.mark.parametrize("pen", [12, 16, 24, 28])
def test_the_pen_width_changes_the_stroke_not_the_place(pen):
    usual, other = to_mnist(STROKE), to_mnist(stroke(pen=pen))
    assert max(other.fitted.shape) == max(usual.fitted.shape) == 20
    assert np.abs(np.subtract(other.placed.top, usual.placed.top)) <= 1
    assert difference(other.image, usual.image) < 2.2 * abs(pen - 20) + 8
    assert (other.ink_fraction > usual.ink_fraction) == (pen > 20)


def apart(one: np.ndarray, two: np.ndarray) -> float:
    """The difference where both lie best upon each other: MNIST moves whole pixels, so that of a centre of mass halfway
    between two a hair decides, and the image lies a pixel further."""
    shifts = [(down, right) for down in (-1, 0, 1) for right in (-1, 0, 1)]
    return min(difference(np.roll(one, shift, (0, 1)), two) for shift in shifts)


def eight(points: int) -> tuple[tuple[float, float], ...]:
    """An 8 as a mouse reports it: so many positions along one figure."""
    t = np.linspace(0, 2 * np.pi, points)
    return tuple(zip(0.5 + 0.22 * np.sin(2 * t), 0.5 - 0.38 * np.cos(t), strict=True))


@pytest.mark.parametrize(("points", "most"), [(16, 11), (24, 6), (40, 4), (80, 3)])
def test_the_speed_of_drawing_hardly_matters(points, most):
    """A second of drawing at 16 positions is fast; 125 a second is what a mouse can do."""
    slow = to_mnist(stroke(eight(400)))
    assert apart(to_mnist(stroke(eight(points))).image, slow.image) < most


@settings(max_examples=15)
@given(
    st.floats(0.4, 1.1), st.floats(0.7, 1.4), st.integers(-25, 25), st.integers(-25, 25), st.integers(20, 120)
)
def test_all_at_once_the_image_changes_little(scale, width, right, down, points):
    """Another place, size, pen and speed: what is drawn stays what it is, to less than a tenth of full ink."""
    usual = to_mnist(stroke(eight(400), pen=22))
    other = to_mnist(
        stroke(eight(points), pen=max(3, round(22 * scale * width)), scale=scale, shift=(right, down))
    )
    assert max(other.fitted.shape) == 20
    assert apart(other.image, usual.image) < 22


@pytest.mark.parametrize("side", [140, 210, 420, 560])
def test_the_size_of_the_bitmap_hardly_matters(side):
    assert difference(to_mnist(stroke(pen=side // 14, side=side)).image, to_mnist(STROKE).image) < 4


def test_a_scaled_bitmap_is_the_same_drawing():
    twice = np.kron(stroke(), np.ones((2, 2), np.uint8))
    assert difference(to_mnist(twice).image, to_mnist(STROKE).image) < 1


@pytest.mark.parametrize("fill", [0, 1, 16])
def test_an_even_faint_ground_is_nothing_drawn(fill):
    drawn = to_mnist(np.full((280, 280), fill, np.uint8))
    assert drawn.empty
    assert drawn.box is drawn.placed is drawn.centre is None
    assert not drawn.image.any() and drawn.image.shape == (28, 28)
    assert drawn.crop.size == drawn.fitted.size == 0
    assert drawn.ink_fraction == 0


def test_a_tap_is_nothing_but_a_short_stroke_is_something():
    middle = ((0.5, 0.5), (0.5, 0.5))
    assert to_mnist(stroke(middle)).empty
    assert not to_mnist(stroke(((0.5, 0.4), (0.5, 0.6)))).empty


@pytest.mark.parametrize(
    "bad", [np.zeros((28, 28)), np.zeros((3, 28, 28), np.uint8), np.zeros((0, 5), np.uint8)]
)
def test_what_is_no_bitmap_is_refused(bad):
    with pytest.raises(ValueError, match=r"uint8 \[H, W\]"):
        to_mnist(bad)


def test_mnist_form_is_taken_as_it_is():
    image = to_mnist(STROKE).image
    drawn = as_drawn(image)
    assert np.array_equal(drawn.image, image)
    assert drawn.placed == drawn.box
    assert max(drawn.fitted.shape) == 20
    assert as_drawn(np.zeros((28, 28), np.uint8)).empty


def test_mnist_digits_come_back_from_a_large_drawing(real_mnist):
    images = real_mnist.valid.images[::20]
    same = [np.array_equal(to_mnist(image).image, image) for image in images]
    assert np.mean(same) > 0.85  # the others lose greys of 16 and less beside their box
    drawn = [to_mnist(np.kron(image, np.ones((10, 10), np.uint8))).image for image in images]
    away = [difference(one, two) for one, two in zip(drawn, images, strict=True)]
    assert np.median(away) == 0
    assert np.mean(away) < 0.1
