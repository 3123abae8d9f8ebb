"""The scale is as wide as the cells and right below them."""

import numpy as np
import pytest

from mnist_desktop.panels.pixels.sheet import Sheet
from mnist_desktop.ui.number_grid import NumberGrid
from mnist_desktop.ui.scale_bar import ScaleBar


@pytest.fixture
def sheet(qtbot):
    grid = NumberGrid("Pixels", "grid", 16)
    grid.set_values(np.zeros((28, 28), np.uint8))
    grid.set_cell_range(16, 32)
    sheet = Sheet(grid)
    qtbot.addWidget(sheet)
    sheet.show()
    return sheet


@pytest.mark.parametrize("size", [(480, 1200), (1200, 600), (660, 660), (1500, 1500)])
def test_the_scale_hugs_the_cells(sheet, size):
    sheet.resize(*size)
    grid = sheet.findChild(NumberGrid)
    (scale,) = (scale for scale in sheet.findChildren(ScaleBar) if scale.isVisible())
    assert scale.width() == grid.width()
    assert 0 <= scale.y() - grid.geometry().bottom() <= 4
    assert sheet.rect().contains(scale.geometry())
    assert sheet.rect().contains(grid.geometry())
    assert grid.verticalScrollBar().maximum() == grid.horizontalScrollBar().maximum() == 0


def test_the_least_room_shows_every_number(sheet):
    sheet.resize(sheet.minimumSize())
    grid = sheet.findChild(NumberGrid)
    assert grid.verticalScrollBar().maximum() == grid.horizontalScrollBar().maximum() == 0


def test_the_scale_ends_where_the_numbers_do(sheet):
    for unit, end in ((True, "1 ink"), (False, "255 ink")):
        sheet.set_unit(unit)
        (scale,) = (scale for scale in sheet.findChildren(ScaleBar) if scale.isVisible())
        assert scale.accessibleDescription().endswith(end)
