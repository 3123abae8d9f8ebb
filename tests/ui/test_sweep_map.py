from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from mnist_desktop.ui.sweep_map import SweepMap


@pytest.fixture
def sweep(qtbot):
    sweep = SweepMap("What the shifted digit is read as", "sweep")
    qtbot.addWidget(sweep)
    sweep.resize(13 * 20 + 4, 13 * 20 + 4)
    said = np.full((13, 13), 7)
    said[5:8, 5:8] = 3
    sweep.set_said(said, 3, (3, 7))
    sweep.show()
    return sweep


@pytest.fixture
def told(sweep):
    found = []
    sweep.activated.connect(lambda down, right: found.append((down, right)))
    return found


def ground(sweep, row, column):
    return sweep.grab().toImage().pixelColor(2 + 20 * column + 2, 2 + 20 * row + 2)


def test_what_is_read_right_stands_out_in_the_colour_of_its_digit(sweep, scheme):
    right, wrong = ground(sweep, 5, 5), ground(sweep, 0, 0)
    assert abs(right.hue() - 34) < 15  # amber
    assert right.saturation() > wrong.saturation() + 10


def test_a_click_tells_how_far_from_the_middle(sweep, told):
    QTest.mouseClick(sweep, Qt.MouseButton.LeftButton, pos=QPoint(2 + 20 * 10 + 9, 2 + 20 * 4 + 9))
    assert told == [(-2, 4)]
    assert "-2 down, 4 right: read as 7" in sweep.accessibleDescription()


def test_arrows_move_and_stop_at_the_edge(sweep, told):
    QTest.keyClick(sweep, Qt.Key.Key_Down)
    QTest.keyClick(sweep, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(sweep, Qt.Key.Key_Left)
    assert told == [(1, 0), (1, -6)]


def test_the_mouse_can_be_dragged_over_it(sweep, told):
    QTest.mousePress(sweep, Qt.MouseButton.LeftButton, pos=QPoint(2 + 20 * 6 + 9, 2 + 20 * 7 + 9))
    QTest.mouseMove(sweep, QPoint(2 + 20 * 6 + 9, 2 + 20 * 8 + 9))
    QTest.mouseRelease(sweep, Qt.MouseButton.LeftButton, pos=QPoint(2 + 20 * 6 + 9, 2 + 20 * 8 + 9))
    assert told[0] == (1, 0)


def test_unknown_positions_are_left_bare(sweep):
    sweep.set_said(np.full((13, 13), -1), 3, tuple(range(10)))
    assert "read as –" in sweep.accessibleDescription()
