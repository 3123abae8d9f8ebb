from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, Qt

from mnist_desktop.ui.cells import Cells, clamped, moved


@pytest.mark.parametrize(("dpr", "device"), [(1, 8), (1.25, 10), (1.5, 12), (2, 16), (3, 24)])
def test_a_cell_is_whole_device_pixels(dpr, device):
    cells = Cells.fitted(28, 28, QRectF(1, 1, 224, 224), dpr)
    assert cells.width == cells.height == device
    assert cells.rect() == QRectF(cells.left / dpr, cells.top / dpr, 28 * device / dpr, 28 * device / dpr)


@given(
    st.integers(1, 40),
    st.integers(1, 40),
    st.floats(100, 500),
    st.floats(100, 500),
    st.sampled_from([1.0, 1.25, 1.5, 1.75, 2.0, 3.0]),
)
def test_a_fitted_grid_is_inside_and_knows_its_cells(rows, columns, wide, high, dpr):
    room = QRectF(0, 0, wide, high)
    cells = Cells.fitted(rows, columns, room, dpr)
    assert room.contains(cells.rect())
    for row, column in ((0, 0), (rows - 1, columns - 1), (rows // 2, columns // 3)):
        assert cells.at(cells.cell(row, column).center()) == (row, column)


def test_beside_the_grid_is_no_cell_but_a_nearest_one():
    cells = Cells.fitted(4, 4, QRectF(10, 10, 40, 40), 1)
    assert cells.at(QPointF(9.5, 20)) is None
    assert cells.at(QPointF(50, 20)) is None
    assert cells.nearest(QPointF(-100, 100)) == (3, 0)


@pytest.mark.parametrize(
    ("key", "jump", "end"),
    [
        (Qt.Key.Key_Left, False, (2, 2)),
        (Qt.Key.Key_Down, False, (3, 3)),
        (Qt.Key.Key_Up, True, (0, 3)),
        (Qt.Key.Key_Right, True, (2, 9)),
        (Qt.Key.Key_Home, False, (2, 0)),
        (Qt.Key.Key_End, True, (4, 9)),
        (Qt.Key.Key_A, False, None),
    ],
)
def test_keys_move_the_cursor(key, jump, end):
    assert moved((2, 3), key.value, jump, 5, 10) == end


def test_the_cursor_stays_inside():
    assert moved((0, 0), Qt.Key.Key_Up.value, False, 5, 5) == (0, 0)
    assert clamped((-1, 7), 5, 5) == (0, 4)
