"""One number: typed or stepped, told once, as ink from 0 to 255."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_desktop.panels.pixels.pixel_box import PixelBox


@pytest.fixture
def box(qtbot):
    box = PixelBox()
    qtbot.addWidget(box)
    box.show()
    box.activateWindow()
    qtbot.waitUntil(box.isActiveWindow)
    box.setFocus()
    box.told = []
    box.entered.connect(box.told.append)
    return box


def type_anew(box, text):
    box.selectAll()
    QTest.keyClicks(box, text)


def test_showing_a_pixel_enters_nothing(box):
    box.show_pixel(48, unit=False)
    assert box.text() == "48"
    box.show_pixel(48, unit=True)
    assert box.text() == "0.1882"
    assert box.told == []


def test_a_number_counts_when_it_is_finished(box):
    type_anew(box, "200")
    assert box.told == []
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.told == [200]
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.told == [200]


def test_stepping_tells_each_level(box):
    for unit in (False, True):
        box.show_pixel(253, unit)
        for _ in range(4):
            QTest.keyClick(box, Qt.Key.Key_Up)
    assert box.told == [254, 255, 254, 255]


def test_every_level_can_be_stepped_through_as_a_fraction(box):
    box.show_pixel(0, unit=True)
    for _ in range(255):
        QTest.keyClick(box, Qt.Key.Key_Up)
    assert box.told == list(range(1, 256))


def test_a_fraction_becomes_the_nearest_level(box):
    box.show_pixel(0, unit=True)
    type_anew(box, "0.5")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.told == [128]
    assert box.text() == f"{128 / 255:.4f}"


def test_what_is_no_pixel_cannot_be_typed(box):
    type_anew(box, "256")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.told == [25], "the last key was refused"
