from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_desktop.ui.map_row import MapPart, MapRow
from mnist_desktop.ui.tensor_image import TensorImage


@pytest.fixture
def row(qtbot):
    row = MapRow([MapPart("x", "ink"), MapPart("w", sign="×"), MapPart("xw", sign="=")], "test")
    qtbot.addWidget(row)
    ramp = np.linspace(-1, 1, 784, dtype=np.float32).reshape(28, 28)
    for key in ("x", "w", "xw"):
        row.set_map(key, (ramp, 1.0), key.upper(), "± 1")
    row.resize(560, 260)
    row.show()
    qtbot.waitExposed(row)
    return row


def image(row, key):
    return row.findChild(TensorImage, f"test-{key}")


def test_maps_are_of_one_size_and_named(row):
    assert len({image(row, key).size().height() for key in ("x", "w", "xw")}) == 1
    assert [image(row, key).accessibleName() for key in ("x", "w", "xw")] == ["X", "W", "XW"]
    assert image(row, "w").height() <= image(row, "w").width() + 2


def test_a_cell_that_is_pressed_is_told_with_its_map_and_marked_everywhere(qtbot, row):
    w = image(row, "w")
    place = w._cells().cell(13, 9).center().toPoint()
    with qtbot.waitSignal(row.asked) as asked:
        QTest.mouseClick(w, Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == ["w", 13, 9]
    assert {image(row, key)._hover for key in ("x", "w", "xw")} == {(13, 9)}
    with qtbot.waitSignal(row.asked) as asked:
        QTest.keyClick(w, Qt.Key.Key_Right)
    assert asked.args == ["w", 13, 10]


def test_a_map_of_another_shape_is_not_marked_with_the_others(row):
    small = np.ones((5, 5), np.float32)
    row.set_map("w", (small, None), "filter")
    row.set_map("xw", (small, None), "gradient")
    row.mark(4, 0)
    assert image(row, "x")._hover is None
    assert image(row, "w")._hover == image(row, "xw")._hover == (4, 0)
    row.mark(-1, -1)
    assert image(row, "w")._hover is None


def test_what_is_not_there_yet_is_an_empty_frame(row, scheme):
    row.set_map("xw", (None, None), "no share")
    assert image(row, "xw").accessibleDescription() == "Nothing to show yet" and not row.grab().isNull()
