from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from mnist_desktop.ui.weight_pad import WeightPad

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def pad(qtbot):
    pad = WeightPad("Weights", "pad")
    qtbot.addWidget(pad)
    pad.resize(258, 258)
    pad.strokes, pad.seen = [], []
    pad.begun.connect(lambda: pad.strokes.append(len(pad.seen)))
    pad.visited.connect(lambda row, column: pad.seen.append((row, column)))
    pad.show()
    return pad


def middle(pad, row, column):
    return pad.cells().cell(row, column).center().toPoint()


def test_a_fast_stroke_visits_every_cell_on_its_way(pad):
    QTest.mousePress(pad, LEFT, pos=middle(pad, 3, 4))
    QTest.mouseMove(pad, middle(pad, 3, 9))
    QTest.mouseRelease(pad, LEFT, pos=middle(pad, 3, 9))
    assert pad.seen == [(3, column) for column in range(4, 10)] and pad.strokes == [0]
    QTest.mouseMove(pad, middle(pad, 8, 8))
    assert len(pad.seen) == 6


def test_a_press_beside_the_map_begins_nothing(pad):
    pad.resize(400, 258)
    QTest.mouseClick(pad, LEFT, pos=QPoint(2, 2))
    assert pad.strokes == []


def test_keys_paint(pad):
    QTest.keyClick(pad, Qt.Key.Key_Right)
    assert pad.seen == []
    QTest.keyClick(pad, Qt.Key.Key_Space)
    QTest.keyClick(pad, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert pad.seen == [(14, 15), (15, 15)] and len(pad.strokes) == 2


def test_it_says_what_is_on_it(pad, scheme):
    before = pad.grab().toImage()
    array = np.zeros((28, 28), np.float32)
    array[14, 14] = -0.5
    pad.set_array(array, 1.0)
    assert pad.accessibleDescription().startswith(
        "1 weights other than 0, the strongest 0.50; row 14, column 14: −0.50"
    )
    assert pad.grab().toImage() != before
