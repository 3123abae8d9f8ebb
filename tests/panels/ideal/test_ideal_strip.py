from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from mnist_desktop.panels.ideal.ideal_strip import IdealEntry, IdealStrip


@pytest.fixture
def ideals() -> np.ndarray:
    """Ideal d is d tenths of ink all over; there is no 4."""
    ideals = np.tile(np.arange(10, dtype=np.float32)[:, None, None] / 10, (1, 28, 28))
    ideals[4] = np.nan
    return ideals


@pytest.fixture
def strip(qtbot, ideals):
    strip = IdealStrip()
    qtbot.addWidget(strip)
    strip.set_ideals(ideals)
    strip.resize(704, strip.minimumSizeHint().height())
    strip.show()
    return strip


def centre(strip: IdealStrip, digit: int) -> QPoint:
    return strip.layout_now().picture(digit).center().toPoint()


def entries(**changed: IdealEntry) -> list[IdealEntry]:
    return [changed.get(f"d{digit}", IdealEntry("0.1000", 0.5)) for digit in range(10)]


def test_each_ideal_is_painted_in_whole_pixels(strip, scheme):
    picture = strip.layout_now().picture(9)
    assert (picture.width(), picture.height()) == (56, 56)
    shot = strip.grab().toImage()
    inside = {shot.pixel(picture.left() + 1 + i, picture.top() + 1 + i) for i in range(54)}
    assert len(inside) == 1
    assert inside != {shot.pixel(strip.layout_now().picture(1).center().toPoint())}


@pytest.mark.parametrize(("width", "height", "side"), [(704, 400, 56), (960, 400, 84), (960, 90, 56)])
def test_the_ideals_grow_with_the_room(strip, width, height, side):
    strip.resize(width, height)
    assert strip.layout_now().picture(0).width() == side
    last = strip.layout_now().picture(9)
    assert last.right() + 1 <= width and last.bottom() + 1 < height


def test_a_click_chooses(strip, qtbot):
    with qtbot.waitSignal(strip.chosen) as caught:
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=centre(strip, 8))
    assert caught.args == [8]


def test_keys_choose(strip):
    chosen: list[int] = []
    strip.chosen.connect(chosen.append)
    QTest.keyClick(strip, Qt.Key.Key_Right)
    QTest.keyClick(strip, Qt.Key.Key_Return)
    QTest.keyClick(strip, Qt.Key.Key_End)
    QTest.keyClick(strip, Qt.Key.Key_Enter)
    QTest.keyClick(strip, "5")
    QTest.keyClick(strip, Qt.Key.Key_Left)
    assert chosen == [1, 9, 5], "the 4 that does not exist is stepped on, but not chosen"
    QTest.keyClick(strip, Qt.Key.Key_Return)
    assert chosen == [1, 9, 5]
    QTest.keyClick(strip, Qt.Key.Key_Home)
    QTest.keyClick(strip, Qt.Key.Key_Return)
    assert chosen[-1] == 0


def test_one_that_does_not_exist_cannot_be_clicked(strip, qtbot):
    with qtbot.assertNotEmitted(strip.chosen):
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=centre(strip, 4))


def test_it_says_what_is_compared_and_where_the_cursor_is(strip):
    strip.set_entries(
        entries(d3=IdealEntry("0.1114", 0.5, frame="positive"), d7=IdealEntry("0.1586", 1, frame="negative"))
    )
    QTest.keyClick(strip, "3")
    assert strip.accessibleDescription() == "Compared: 3, 7. Cursor on 3, distance 0.1114"


def test_a_frame_marks_the_compared_one_and_a_ring_the_cursor(strip, scheme):
    strip.set_entries(entries(d7=IdealEntry("0.1586", 1, tint="negative", frame="negative")))
    shot = strip.grab().toImage()
    at = strip.layout_now().picture(7)
    assert shot.pixelColor(int(at.left()) - 1, int(at.center().y())) == scheme.color("negative")
    strip.setFocus()
    before = strip.grab().toImage()
    QTest.keyClick(strip, Qt.Key.Key_Right)
    assert strip.grab().toImage() != before


def test_the_longer_distance_has_the_longer_bar(strip):
    strip.set_entries(
        entries(d2=IdealEntry("0.1000", 0.25, tint="positive"), d6=IdealEntry("0.2000", 1, tint="positive"))
    )
    shot = strip.grab().toImage()

    def amber(digit: int) -> int:
        column, row = strip.layout_now().column(digit), int(strip.layout_now().column(digit).bottom()) - 3
        wanted = shot.pixel(int(column.left()) + 3, row)
        return sum(shot.pixel(x, row) == wanted for x in range(int(column.left()), int(column.right())))

    assert amber(6) > 3 * amber(2) > 0


def test_without_ideals_nothing_can_be_chosen(strip, qtbot):
    strip.set_ideals(None)
    with qtbot.assertNotEmitted(strip.chosen):
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=centre(strip, 3))
    strip.grab()


@pytest.mark.qt_log_ignore("does not support raise")
def test_the_tip_names_the_ideal(strip):
    strip.set_entries(entries(d3=IdealEntry(tip="Mean of 6,131 images")))
    at = centre(strip, 3)
    QApplication.sendEvent(strip, QHelpEvent(QEvent.Type.ToolTip, at, strip.mapToGlobal(at)))
    assert QToolTip.text() == "Mean of 6,131 images"
    QToolTip.hideText()
