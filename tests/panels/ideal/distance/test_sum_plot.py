from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from mnist_desktop.panels.ideal.distance.sum_plot import SumPlot

SUMS = np.cumsum(np.sin(np.arange(784) / 40))


@pytest.fixture
def plot(qtbot):
    plot = SumPlot()
    qtbot.addWidget(plot)
    plot.resize(400, 180)
    plot.show()
    plot.chosen = []
    plot.pixel_chosen.connect(plot.chosen.append)
    plot.set_sums(SUMS)
    return plot


def test_it_says_how_far_the_sum_has_come_and_where_it_ends(plot):
    plot.set_pixel(100)
    here, end = (f"{value:+.2f}".replace("-", "−") for value in (SUMS[100], SUMS[-1]))
    assert plot.accessibleDescription() == f"The sum up to pixel 100 is {here}; of all it is {end}"


def test_the_line_goes_up_with_the_sum(plot):
    low, high = int(SUMS.argmin()), int(SUMS.argmax())
    assert plot.point(high).y() < plot.point(low).y()
    assert plot.point(high).y() >= 0 and plot.point(low).y() <= plot.height()
    assert plot.point(0).x() < plot.point(783).x() <= plot.width()


def test_the_keys_go_pixel_by_pixel_and_row_by_row(plot):
    plot.set_pixel(27)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Home):
        QTest.keyClick(plot, key)
    QTest.keyClick(plot, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(plot, Qt.Key.Key_Right)  # beyond the end: nothing
    assert plot.chosen == [28, 56, 55, 28, 783]


def test_the_mouse_goes_anywhere_and_not_beyond(plot):
    middle = QPoint(plot.point(392).x(), 60)
    QTest.mousePress(plot, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(plot, QPoint(0, 60))
    QTest.mouseRelease(plot, Qt.MouseButton.LeftButton, pos=QPoint(0, 60))
    assert abs(plot.chosen[0] - 392) <= 2 and plot.chosen[-1] == 0


def test_a_sum_of_nothing_is_a_flat_line(plot, scheme):
    plot.set_sums(np.zeros(784))
    assert plot.point(0).y() == plot.point(783).y()
    plot.setFocus()
    assert not plot.grab().isNull()
