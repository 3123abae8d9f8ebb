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
    narrow = table._margins()[0]
    table._set_shape(100_000, 10)
    assert table._margins()[0] > narrow
