import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_desktop.lab.records import BatchRecord
from mnist_desktop.panels.gradients.sigmoid.nearest import Nearest


@pytest.fixture
def nearest(qtbot):
    nearest = Nearest()
    qtbot.addWidget(nearest)
    batch = BatchRecord(
        np.array([70, 80, 90]), np.zeros((3, 28, 28), np.uint8), np.array([3, 7, 3], np.uint8)
    )
    nearest.show_nearest(batch, np.array([4.0, -2.0, np.nan]), -1.0)
    nearest.show()
    return nearest


def test_it_offers_the_nearest_image(nearest, qtbot):
    assert (nearest._what.text(), nearest._out.text()) == ("nearest: a 7", "x −2.00")
    with qtbot.waitSignal(nearest.wanted) as wanted:
        QTest.mouseClick(nearest.take, Qt.MouseButton.LeftButton)
    assert wanted.args == [80]
