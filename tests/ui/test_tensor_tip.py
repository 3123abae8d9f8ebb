import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from mnist_desktop.ui.number_grid import NumberGrid
from mnist_desktop.ui.tensor_image import TensorImage
from mnist_desktop.ui.tensor_tip import facts

BYTES = np.arange(16, dtype=np.uint8).reshape(4, 4) * 17


@pytest.mark.parametrize(
    ("array", "line"),
    [
        (BYTES, "rank 2   [4, 4]   uint8   min 0   max 255"),
        (np.float32([[-0.03571, 0.0123456]]), "rank 2   [1, 2]   float32   min −0.03571   max 0.01235"),
        (np.float32([np.nan, 3, np.inf]), "rank 1   [3]   float32   min 3   max 3"),
        (np.float32([np.nan]), "rank 1   [1]   float32"),
    ],
)
def test_rank_shape_dtype_least_and_greatest(qapp, array, line):
    assert facts(array) == line


def tip(widget, at):
    """What is said where the pointer rests."""
    QToolTip.hideText()
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at)))
    return QToolTip.text()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_picture_tells_what_it_shows_and_nothing_while_it_is_empty(qtbot):
    image = TensorImage("Gradient", "gradient-tip")
    qtbot.addWidget(image)
    image.show()
    assert tip(image, QPoint(5, 5)) == ""
    image.set_array(BYTES.astype(np.float32))
    assert tip(image, QPoint(5, 5)) == "Gradient\nrank 2   [4, 4]   float32   min 0   max 255"
    image.setToolTip("Press to enlarge")
    assert tip(image, QPoint(5, 5)) == "Press to enlarge"
    QToolTip.hideText()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_grid_tells_the_numbers_as_they_are_written(qtbot):
    grid = NumberGrid("Pixels", "pixels-tip")
    qtbot.addWidget(grid)
    grid.set_values(BYTES)
    grid.show()
    assert tip(grid.viewport(), QPoint(40, 40)) == "Pixels\nrank 2   [4, 4]   uint8   min 0   max 255"
    grid.set_fraction(True)
    assert tip(grid.viewport(), QPoint(40, 40)) == "Pixels\nrank 2   [4, 4]   float32   min 0   max 1"
    QToolTip.hideText()
