from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from mnist_desktop.ui.stage_picture import StagePicture
from mnist_desktop.ui.theme import theme


@pytest.fixture
def picture(qtbot):
    picture = StagePicture("Ink", "ink", 114)
    qtbot.addWidget(picture)
    picture.resize(114, 114)
    picture.show()
    return picture


def test_it_paints_pixels_as_squares(picture, scheme):
    image = np.zeros((28, 28), np.uint8)
    image[3, 5] = 255
    picture.set_picture(image)
    painted = picture.grab().toImage()
    assert painted.pixelColor(1 + 5 * 4 + 2, 1 + 3 * 4 + 2) == theme().color("ink")
    assert painted.pixelColor(1 + 6 * 4 + 2, 1 + 3 * 4 + 2) == theme().color("paper")


def test_a_large_bitmap_is_shrunk_into_it(picture):
    image = np.zeros((280, 280), np.uint8)
    image[:, 140:] = 255
    picture.set_picture(image)
    painted = picture.grab().toImage()
    assert painted.pixelColor(90, 50) == theme().color("ink")
    assert painted.pixelColor(20, 50) == theme().color("paper")


def test_marks_are_painted_in_the_accent(picture):
    picture.set_picture(
        np.zeros((28, 28), np.uint8), (4, 4, 20, 20), (14.5, 14.5), [[(2.0, 2.0), (2.0, 26.0)]]
    )
    painted = picture.grab().toImage()
    wanted = theme().color("accent").hue()
    for x, y in ((1 + 16, 1 + 60), (1 + 58, 1 + 58), (1 + 8, 1 + 60)):  # the box, the cross, a stroke
        near = [painted.pixelColor(x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
        assert any(abs(color.hue() - wanted) < 5 and color.saturation() > 60 for color in near)


def test_it_tells_the_pixel_under_the_pointer(picture, qtbot):
    image = np.zeros((28, 28), np.uint8)
    image[3, 5] = 77
    picture.set_picture(image)
    told = []
    picture.hovered.connect(lambda *pixel: told.append(pixel))
    QTest.mouseMove(picture, QPoint(1 + 5 * 4 + 2, 1 + 3 * 4 + 2))
    assert told[-1] == (3, 5, 77)


def test_it_says_how_large_it_is(picture):
    picture.set_picture(np.zeros((20, 11), np.uint8))
    assert picture.accessibleDescription() == "20 by 11 pixels"
