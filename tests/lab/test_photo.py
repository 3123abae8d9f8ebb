from __future__ import annotations

import io

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from PIL import Image, ImageDraw

from mnist_desktop.lab.digits.images import open_grey
from mnist_desktop.lab.drawing import to_mnist
from mnist_desktop.lab.photo import from_photo, is_mnist_form, stroke_width

SEVEN = ((0.25, 0.2), (0.75, 0.2), (0.45, 0.85))


def ink(pen=20, side=280) -> np.ndarray:
    picture = Image.new("L", (side * 2, side * 2))
    points = [(x * side * 2, y * side * 2) for x, y in SEVEN]
    draw = ImageDraw.Draw(picture)
    draw.line(points, fill=255, width=pen * 2, joint="curve")
    for x, y in points:
        draw.ellipse((x - pen, y - pen, x + pen, y + pen), fill=255)
    return np.asarray(picture.reduce(2))


def photo(digit: np.ndarray, paper=210, pencil=60, shade=0.0, noise=0.0, seed=0) -> np.ndarray:
    """Ink on paper, 480×640, the light falling off to the right and down, with the camera's noise and JPEG."""
    cover = np.zeros((480, 640))
    cover[90 : 90 + digit.shape[0], 200 : 200 + digit.shape[1]] = digit / 255
    y, x = np.mgrid[0:1:480j, 0:1:640j]
    grey = (paper + (pencil - paper) * cover) * (1 - shade * (0.6 * x + 0.4 * y))
    grey += np.random.default_rng(seed).normal(0, noise, grey.shape)
    file = io.BytesIO()
    Image.fromarray(grey.clip(0, 255).astype(np.uint8)).save(file, "JPEG", quality=75)
    return np.asarray(Image.open(file))


def difference(one: np.ndarray, two: np.ndarray) -> float:
    return float(np.abs(one.astype(int) - two).mean())


@pytest.mark.parametrize(
    "conditions",
    [
        {},
        {"paper": 60, "pencil": 230},
        {"shade": 0.6},
        {"noise": 12},
        {"pencil": 160},
        {"paper": 120, "pencil": 20, "shade": 0.4, "noise": 6},
    ],
    ids=["plain", "chalk", "uneven light", "noise", "faint", "all at once"],
)
def test_a_photo_gives_the_image_that_its_drawing_gives(conditions):
    drawn = from_photo(photo(ink(), **conditions))
    assert difference(drawn.image, to_mnist(ink()).image) < 9
    assert drawn.image.max() > 240
    assert (drawn.image == 0).mean() > 0.7  # the ground is empty


@settings(max_examples=15, deadline=None)
@given(
    st.integers(140, 250),
    st.floats(0.15, 0.6),
    st.floats(0, 0.5),
    st.floats(0, 8),
    st.booleans(),
    st.sampled_from([(12, 200), (20, 280), (20, 340)]),
)
def test_any_paper_pencil_light_noise_polarity_and_size(paper, darkness, shade, noise, inverted, drawn):
    pen, side = drawn
    grey = photo(ink(pen, side), paper, round(paper * darkness), shade, noise)
    found = from_photo(255 - grey if inverted else grey)
    assert difference(found.image, to_mnist(ink()).image) < 14
    assert (found.image == 0).mean() > 0.65


@pytest.mark.parametrize("name", ["seven.png", "seven.jpg", "seven.gif"])
def test_a_file_gives_the_image_that_its_drawing_gives(tmp_path, name):
    Image.fromarray(255 - ink()).save(tmp_path / name)
    assert difference(from_photo(open_grey(tmp_path / name)).image, to_mnist(ink()).image) < 6


def test_a_hard_shadow_is_not_ink():
    grey = photo(ink()).copy()
    y, x = np.mgrid[0:480, 0:640]
    dark = x + y / 2 > 520
    grey[dark] = grey[dark] * 0.65
    assert difference(from_photo(grey).image, to_mnist(ink()).image) < 14


def test_specks_are_not_ink():
    grey = photo(ink()).copy()
    for row, column in ((20, 20), (30, 600), (400, 80), (440, 610)):
        grey[row : row + 9, column : column + 9] = 40
    assert difference(from_photo(grey).image, from_photo(photo(ink())).image) < 1


def test_a_detached_stroke_stays():
    bar = np.zeros((280, 280), np.uint8)
    bar[40:60, 100:200] = 255  # a 5 whose bar does not touch
    bar[90:240, 90:110] = 255
    bar[220:240, 90:200] = 255
    drawn = from_photo(photo(bar))
    assert drawn.fitted.shape == to_mnist(bar).fitted.shape
    assert drawn.fitted[:2].mean(axis=1).min() > 80


def test_a_thin_pen_gets_the_stroke_of_mnist():
    thin = from_photo(photo(ink(pen=5)))
    large = np.kron(thin.image, np.ones((8, 8), np.uint8)) > 127
    assert 1.6 < stroke_width(large) / 8 < 3
    assert difference(thin.image, to_mnist(ink()).image) < 12


def test_polarity_does_not_matter():
    grey = photo(ink(), noise=4)
    assert difference(from_photo(255 - grey).image, from_photo(grey).image) < 5


def test_the_size_of_the_photo_hardly_matters():
    grey = photo(ink())
    large = np.asarray(Image.fromarray(grey).resize((3200, 2400)))
    small = np.asarray(Image.fromarray(grey).resize((160, 120), Image.Resampling.BOX))
    assert difference(from_photo(large).image, from_photo(grey).image) < 5
    assert difference(from_photo(small).image, from_photo(grey).image) < 9


@pytest.mark.parametrize("noise", [0, 3, 12])
@pytest.mark.parametrize("shade", [0.0, 0.6])
def test_a_blank_sheet_is_nothing_drawn(noise, shade):
    drawn = from_photo(photo(np.zeros((1, 1)), noise=noise, shade=shade))
    assert drawn.empty
    assert not drawn.image.any()


@given(hnp.arrays(np.uint8, st.tuples(st.integers(1, 40), st.integers(1, 40))))
def test_any_picture_gives_an_image(grey):
    drawn = from_photo(grey)
    assert drawn.image.shape == (28, 28) and drawn.image.dtype == np.uint8
    assert drawn.empty == (not drawn.image.any())


def test_an_image_in_mnist_form_passes_through_unchanged():
    image = to_mnist(ink()).image
    assert is_mnist_form(image)
    assert np.array_equal(from_photo(image).image, image)


def test_a_28_by_28_picture_of_another_form_goes_through_the_recipe():
    image = to_mnist(ink()).image
    assert not is_mnist_form(255 - image)
    assert difference(from_photo(255 - image).image, image) < 9
    off = np.roll(image, 3, axis=1)
    assert not is_mnist_form(off)
    assert difference(from_photo(off).image, image) < 9
    assert not is_mnist_form(np.zeros((28, 28), np.uint8))


def test_every_mnist_digit_passes_through_unchanged(real_mnist):
    images = real_mnist.valid.images
    assert all(is_mnist_form(image) for image in images[::3])
    assert np.array_equal(from_photo(images[0]).image, images[0])


def test_what_is_no_bitmap_is_refused():
    with pytest.raises(ValueError, match=r"uint8 \[H, W\]"):
        from_photo(np.zeros((28, 28, 3), np.uint8))
