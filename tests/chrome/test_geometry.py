from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray, QRect
from PySide6.QtWidgets import QWidget

from mnist_desktop.chrome.geometry import clamped, restore

LEFT, RIGHT = QRect(0, 0, 1920, 1040), QRect(1920, 0, 1280, 1024)


@pytest.mark.parametrize(
    ("area", "screens", "expected"),
    [
        ((100, 50, 1280, 800), [LEFT, RIGHT], (100, 50, 1280, 800)),  # as it was
        ((1500, 50, 1000, 700), [LEFT, RIGHT], (1500, 50, 1000, 700)),  # over both, and all to be seen
        ((2000, 50, 1200, 800), [LEFT], (720, 50, 1200, 800)),  # the second screen is gone
        ((2000, 50, 2400, 1400), [RIGHT], (1920, 0, 1280, 1024)),  # larger than the screen
        ((-300, -40, 900, 700), [LEFT], (0, 0, 900, 700)),  # its title could not be reached
        ((1900, 900, 900, 700), [LEFT, RIGHT], (1920, 324, 900, 700)),  # that with most of it
        ((5, 5, 10, 10), [], (5, 5, 10, 10)),
    ],
)
def test_into_the_screens_there_are(area, screens, expected):
    assert clamped(QRect(*area), screens) == QRect(*expected)


def test_a_window_that_was_on_a_larger_second_screen(qtbot):
    first, again = QWidget(), QWidget()
    for window in (first, again):
        qtbot.addWidget(window)
    first.setGeometry(5000, 300, 1600, 1200)
    restore(again, first.saveGeometry())
    screen = again.screen().availableGeometry()
    assert screen.contains(again.geometry())
    before = again.geometry()
    restore(again, QByteArray(b"nonsense"))
    assert again.geometry() == before


def test_a_maximized_window_stays_so(qtbot):
    first, again = QWidget(), QWidget()
    for window in (first, again):
        qtbot.addWidget(window)
    first.showMaximized()
    restore(again, first.saveGeometry())
    assert again.isMaximized()
