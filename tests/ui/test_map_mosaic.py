from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_desktop.ui.map_mosaic import MapMosaic
from mnist_desktop.ui.theme import theme


@pytest.fixture
def mosaic(qtbot, scheme):
    mosaic = MapMosaic("Hidden units")
    qtbot.addWidget(mosaic)
    mosaic.resize(240, 200)
    mosaic.show()
    qtbot.waitExposed(mosaic)
    return mosaic


def colour(mosaic, point):
    return mosaic.grab().toImage().pixelColor(point).name()


def test_positive_is_amber_negative_blue_and_zero_neutral(mosaic):
    maps = np.stack([np.full((28, 28), v, np.float32) for v in (1.0, -1.0, 0.0)])
    mosaic.set_maps(maps, 1.0)
    colours = [colour(mosaic, mosaic._box(i).center().toPoint()) for i in range(3)]
    tokens = theme().tokens
    assert [c.upper() for c in colours] == [tokens.positive, tokens.negative, tokens.neutral]


@pytest.mark.parametrize("count", [1, 3, 10, 16, 30])
def test_all_maps_fit_without_touching(mosaic, count):
    mosaic.set_maps(np.zeros((count, 28, 28), np.float32), 1.0)
    boxes = [mosaic._box(i) for i in range(count)]
    assert all(mosaic.rect().toRectF().contains(box) for box in boxes)
    assert not any(a.intersects(b) for i, a in enumerate(boxes) for b in boxes[:i])
    assert boxes[0].width() >= 28


def test_where_no_whole_pixel_fits_all_maps_are_still_there(mosaic):
    mosaic.resize(120, 120)
    mosaic.set_maps(np.ones((30, 28, 28), np.float32), 1.0)
    boxes = [mosaic._box(i) for i in range(30)]
    assert all(mosaic.rect().toRectF().contains(box) for box in boxes)
    assert boxes[0].width() > 15
    assert colour(mosaic, boxes[29].center().toPoint()).upper() == theme().tokens.positive


def test_mouse_and_arrows_choose_a_map(qtbot, mosaic):
    mosaic.set_maps(np.zeros((10, 28, 28), np.float32), 1.0)
    with qtbot.waitSignal(mosaic.chosen) as chosen:
        QTest.mouseClick(mosaic, Qt.MouseButton.LeftButton, pos=mosaic._box(4).center().toPoint())
    assert chosen.args == [4] and "map 4" in mosaic.accessibleDescription()
    mosaic.setFocus()
    QTest.keyClick(mosaic, Qt.Key.Key_Right)
    assert mosaic.index == 5
    for _ in range(20):
        QTest.keyClick(mosaic, Qt.Key.Key_Left)
    assert mosaic.index == 0


def test_fewer_maps_keep_a_valid_choice(mosaic):
    mosaic.set_maps(np.zeros((30, 28, 28), np.float32), 1.0)
    mosaic.set_index(29)
    mosaic.set_maps(np.zeros((1, 28, 28), np.float32), 1.0)
    assert mosaic.index == 0


def test_struck_maps_are_crossed_out_and_said(mosaic):
    mosaic.set_maps(np.zeros((4, 28, 28), np.float32), 1.0)
    before = mosaic.grab().toImage()
    mosaic.set_struck([1, 3])
    assert mosaic.grab().toImage() != before
    assert mosaic.accessibleDescription().endswith("struck out: 1, 3")
    mosaic.set_struck([])
    assert mosaic.grab().toImage() == before and "struck" not in mosaic.accessibleDescription()


def test_a_cell_is_pressed_and_looked_at_closely(qtbot, mosaic):
    mosaic.set_maps(np.zeros((10, 28, 28), np.float32), 1.0)
    pressed, opened = [], []
    mosaic.pressed.connect(lambda *cell: pressed.append(cell))
    mosaic.opened.connect(lambda: opened.append(True))
    place = mosaic.cell_rect(3, 13, 27).center().toPoint()
    QTest.mouseClick(mosaic, Qt.MouseButton.LeftButton, pos=place)
    assert pressed == [(3, 13, 27)] and not opened
    QTest.mouseDClick(mosaic, Qt.MouseButton.LeftButton, pos=place)
    QTest.keyClick(mosaic, Qt.Key.Key_Return)
    assert opened == [True, True]


def test_the_marked_cell_is_framed(mosaic):
    mosaic.set_maps(np.zeros((2, 28, 28), np.float32), 1.0)
    before = mosaic.grab().toImage()
    mosaic.set_mark((1, 20, 20))
    assert mosaic.grab().toImage() != before
    mosaic.set_mark((5, 0, 0))  # of a map that is not there
    assert mosaic.grab().toImage() == before
