from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor

from mnist_desktop.ui.colormaps import contrast
from mnist_desktop.ui.number_tiles import HEAD, HEAD_CHOSEN, NumberTiles, _readable, number_font
from mnist_desktop.ui.qimage import lut


@pytest.fixture
def tiles(scheme):
    return NumberTiles(16, 16, 1.0, lut("ink"))


def extremes(pixmap):
    image = pixmap.toImage()
    greys = [image.pixelColor(x, y).lightness() for x in range(14) for y in range(14)]
    return min(greys), max(greys)


@pytest.mark.parametrize("level", [0, 60, 110, 130, 200, 255])
def test_the_number_stands_out_from_its_ground(tiles, level):
    low, high = extremes(tiles.tile("255", level))
    assert high - low > 70


def test_a_zero_is_quieter_than_other_numbers(tiles):
    zero, eight = extremes(tiles.tile("0", 0)), extremes(tiles.tile("8", 0))
    assert 0 < zero[1] - zero[0] < 0.7 * (eight[1] - eight[0])


def test_a_tile_is_painted_once(tiles):
    assert tiles.tile("7", 30) is tiles.tile("7", 30)
    assert tiles.tile("7", 30) is not tiles.tile("7", 31)


def test_tiles_are_bounded(tiles):
    first = tiles.tile("first", 0)
    for number in range(4096):
        tiles.tile(str(number), 1)
    assert tiles.tile("first", 0) is not first
    assert len(tiles._tiles) <= 4096


def test_a_long_number_is_narrowed_not_cut(tiles):
    image = tiles.tile("0.12345", 0).toImage()
    columns = [
        max(abs(image.pixelColor(x, y).lightness() - image.pixelColor(0, 0).lightness()) for y in range(15))
        for x in range(15)
    ]
    assert columns[0] < 0.6 * max(columns) and columns[14] < 0.6 * max(columns)
    assert min(columns[2:13]) > 0


def test_chosen_rows_and_columns_are_in_the_accent(tiles, scheme):
    plain, chosen = tiles.tile("8", HEAD).toImage(), tiles.tile("8", HEAD_CHOSEN).toImage()
    assert plain != chosen
    reddish = [(c.red() - c.green()) for c in (chosen.pixelColor(x, y) for x in range(16) for y in range(16))]
    assert max(reddish) > 20  # violet


def test_tiles_of_another_ratio_hold_more_pixels(scheme):
    tile = NumberTiles(32, 32, 2.0, lut("ink")).tile("7", 0)
    assert (tile.width(), tile.devicePixelRatio()) == (32, 2.0)
    assert not NumberTiles(32, 32, 2.0, lut("ink")).fit(16, 16, 1.0)


def test_what_is_not_a_number_lets_the_ground_through(scheme):
    colours = np.zeros(256, np.uint32)
    image = NumberTiles(16, 16, 1.0, colours).tile("nan", 0).toImage()
    assert image.pixelColor(0, 0) == scheme.color("surface")


def test_numbers_are_eight_pixels_in_sixteen(qapp):
    assert number_font(16).pixelSize() == 8
    assert number_font(34).pixelSize() == 13


@pytest.mark.parametrize("ramp", ["red", "green", "blue", "light", "ink", "diverging"])
def test_numbers_read_on_every_light(scheme, ramp):
    """White on bright green gives as little contrast as on the grey of the same light."""
    for level in range(256):
        ground = QColor.fromRgba(int(lut(ramp)[level]))
        assert contrast(_readable(ground).name(), ground.name()) >= 4.5
