"""A picture in colour: painted as it is, pointed at and walked."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from mnist_desktop.ui.colour_image import ColourImage


@pytest.fixture
def image(qtbot):
    image = ColourImage("Picture", "colour-image", 20)
    colours = np.zeros((2, 3, 3), np.uint8)
    colours[0, 0], colours[1, 2] = (255, 0, 0), (10, 20, 30)
    image.set_picture(colours, colours.mean(2))
    image.resize(62, 42)
    qtbot.addWidget(image)
    image.show()
    return image


def test_paints_the_colours_whatever_the_theme(image, scheme):
    shown = image.grab().toImage()
    assert shown.pixelColor(10, 10).name() == "#ff0000"
    assert shown.pixelColor(50, 30).name() == "#0a141e"


def test_says_the_three_numbers_of_the_pixel_it_is_at(image):
    QTest.mouseClick(image, Qt.MouseButton.LeftButton, pos=QPoint(50, 30))
    assert image.accessibleDescription() == "Picture. Row 1, column 2: red 10, green 20, blue 30"
    QTest.keyClick(image, Qt.Key.Key_Home)
    assert "column 0: red 0" in image.accessibleDescription()


def test_tells_the_grey(image, qtbot):
    with qtbot.waitSignal(image.cell_changed) as told:
        QTest.mouseClick(image, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert told.args == [0, 0, 85.0]
