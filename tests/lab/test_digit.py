"""The digit on the desk and what is said of it."""

from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab.dataset import DigitSplit
from mnist_desktop.lab.digit import Digit
from mnist_desktop.lab.drawing import Box, to_mnist


def bar() -> np.ndarray:
    """A bar in MNIST form: 20 rows, 4 columns, in the middle."""
    image = np.zeros((28, 28), np.uint8)
    image[4:24, 12:16] = 255
    return image


def test_nothing_drawn_has_no_box_and_no_centre():
    blank = Digit.blank()
    assert blank.empty
    assert (blank.ink, blank.box, blank.centre) == (0.0, None, None)


def test_facts_of_a_known_image():
    digit = Digit.sample(DigitSplit(bar()[None], np.array([1], np.uint8)), "train", 0)
    assert digit.title == "train/1/0"
    assert digit.ink == pytest.approx(80 / 784)
    assert digit.box == Box(4, 12, 24, 16)
    assert digit.centre == (13.5, 13.5)


def test_a_drawing_agrees_with_its_recipe():
    drawing = np.zeros((280, 280), np.uint8)
    drawing[10:200, 30:70] = 255
    drawn = to_mnist(drawing)
    digit = Digit.of_drawn(drawn, "drawing")
    assert digit.ink == pytest.approx(drawn.ink_fraction)
    assert digit.centre == pytest.approx(drawn.centre)
    assert digit.box == drawn.placed


def test_a_dot_is_nothing_drawn():
    drawing = np.zeros((280, 280), np.uint8)
    drawing[5:8, 5:8] = 255
    assert Digit.of_drawn(to_mnist(drawing), "drawing").empty


def test_an_edited_number_changes_the_facts_and_forgets_the_recipe():
    drawing = np.zeros((280, 280), np.uint8)
    drawing[10:200, 30:70] = 255
    before = Digit.of_drawn(to_mnist(drawing), "drawing")
    after = before.with_pixel(0, 0, 255)
    assert after.ink == pytest.approx(before.ink + 1 / 784)
    assert (after.box.top, after.box.left) == (0, 0)
    assert after.edited and after.drawn is None
    assert before.image[0, 0] == 0


def test_the_first_edited_number_of_blank_paper_names_it():
    assert Digit.blank().with_pixel(3, 4, 9).title == "edited"


@pytest.mark.parametrize("value", [-1, 256])
def test_a_number_beyond_255_is_refused(value):
    with pytest.raises(ValueError, match="0 to 255"):
        Digit.blank().with_pixel(0, 0, value)


def test_the_image_cannot_be_written_to():
    with pytest.raises(ValueError, match="read-only"):
        Digit.blank().image[0, 0] = 1
