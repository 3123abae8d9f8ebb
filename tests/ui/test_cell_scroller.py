from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

from mnist_desktop.ui.cell_scroller import CellScroller


@pytest.fixture
def table(qtbot):
    table = CellScroller(QSize(40, 16), headers=True)
    qtbot.addWidget(table)
    table.resize(300, 200)
    table.show()
    return table


def test_a_table_that_fits_does_not_scroll(table):
    table._set_shape(4, 4)
    assert table.verticalScrollBar().maximum() == table.horizontalScrollBar().maximum() == 0


def test_every_cell_of_a_large_table_can_be_reached(table):
    table._set_shape(784, 10)
    for cell in ((783, 9), (0, 0), (400, 5)):
        table._reveal(cell)
        assert table._body().contains(table._cells().cell(*cell).toAlignedRect())


def test_a_digit_with_its_numbers_fits_into_its_hint(qtbot):
    table = CellScroller(QSize(16, 16), headers=True)
    qtbot.addWidget(table)
    table._set_shape(28, 28)
    table.resize(table.sizeHint())
    table.show()
    assert 28 * 16 + 18 <= table.sizeHint().width() <= 28 * 16 + 24
    assert table.verticalScrollBar().maximum() == table.horizontalScrollBar().maximum() == 0


def test_row_numbers_have_room(table):
    table._set_shape(28, 28)
    narrow = table._margins(QSize(40, 16))[0]
    table._set_shape(100_000, 10)
    assert table._margins(QSize(40, 16))[0] > narrow


def test_cells_grow_into_the_room_there_is(table):
    table._set_shape(6, 6)
    table.set_cell_range(10, 34)
    side = table._cells().width
    assert table._cells().height == side
    assert side == (200 - 2 - table._margins(QSize(side, side))[1]) // 6
    table.resize(600, 600)
    assert table._cells().width == 34
    table.resize(40, 40)
    assert table._cells().width == 10
    assert table.verticalScrollBar().maximum() > 0


def test_the_hint_is_of_the_wished_size_however_large_the_cells_are(table):
    table._set_shape(6, 6)
    wished = table.sizeHint()
    table.set_cell_range(10, 100)
    table.resize(800, 800)
    assert table._cells().width == 100
    assert table.sizeHint() == wished


def test_a_room_is_used_as_far_as_the_cells_can_grow(table):
    table._set_shape(6, 6)
    table.set_cell_range(10, 34)
    taken = table.fitted(QSize(200, 1000))
    assert taken.width() <= 200 < taken.width() + 6
    table.resize(taken)
    assert table.verticalScrollBar().maximum() == table.horizontalScrollBar().maximum() == 0
    assert table.fitted(QSize(1000, 1000)).height() < 6 * 34 + 40
    assert table.fitted(QSize(30, 30)) == QSize(30, 30)
