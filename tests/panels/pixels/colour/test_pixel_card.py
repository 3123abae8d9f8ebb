"""The marked pixel in numbers."""

import re

import numpy as np
import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_desktop.panels.pixels.colour.pixel_card import AroundCard, PixelCard
from mnist_desktop.ui.bars import BarList
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.number_grid import NumberGrid


@pytest.fixture
def pixel(easel, qtbot):
    card = PixelCard(easel)
    qtbot.addWidget(card)
    easel.choose(3, 4)
    return card


def words(card):
    return [label.text() for label in card.findChildren(Label)]


def printed(card):
    """What is printed, in one line."""
    return [re.sub(r"\n +", " ", text) for text in words(card)]


def test_code_and_print_are_python_s_in_both_orders(pixel, easel):
    pixel.show_axes(channels_first=True, tensors=True)
    picture = torch.tensor(easel.picture.pixels).permute(2, 0, 1)
    assert "im[:, 3, 4]" in words(pixel)
    assert repr(picture[:, 3, 4]) in printed(pixel)
    pixel.show_axes(channels_first=False, tensors=False)
    assert "im[3, 4]" in words(pixel)
    assert repr(easel.picture.pixels[3, 4]) in printed(pixel)


def test_bars_and_swatch_say_the_three_numbers(pixel, easel):
    red, green, blue = easel.colour
    assert pixel.findChild(BarList).accessibleDescription() == f"R: {red}, G: {green}, B: {blue}"
    assert pixel._swatch.accessibleDescription() == f"red {red}, green {green}, blue {blue}"
    shown = pixel._swatch.grab().toImage().pixelColor(20, 20)
    assert (shown.red(), shown.green(), shown.blue()) == (red, green, blue)


def test_the_numbers_around_are_those_of_the_tables(easel, qtbot):
    card = AroundCard(easel)
    qtbot.addWidget(card)
    card.resize(320, 220)
    card.show()
    easel.choose(10, 10)
    grids = card.findChildren(NumberGrid)
    assert np.array_equal(grids[2].values, easel.picture.pixels[7:14, 8:13, 2])
    assert grids[2].cell == (3, 2)
    QTest.mouseClick(
        grids[0].viewport(), Qt.MouseButton.LeftButton, pos=grids[0]._cells().cell(0, 0).center().toPoint()
    )
    assert easel.cell == (7, 8)
