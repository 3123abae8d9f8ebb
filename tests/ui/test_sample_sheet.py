"""The sheet of samples: what is in sight, choosing, moving, tips."""

from __future__ import annotations

import time

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from mnist_desktop.ui.sample_sheet import SampleSheet
from mnist_desktop.ui.theme import theme


@pytest.fixture
def sheet(qtbot):
    """200 images, the odd ones of them all ink, of which 100 are listed: 0, 2, … 198."""
    sheet = SampleSheet("Digits", "sheet")
    qtbot.addWidget(sheet)
    sheet.resize(226, 150)
    images = np.zeros((200, 28, 28), np.uint8)
    images[4::8] = 255
    sheet.set_images(images, np.arange(0, 200, 2), lambda i: f"train/{i}")
    sheet.show()
    sheet.setFocus()
    qtbot.waitUntil(sheet.hasFocus, timeout=1000)
    return sheet


def dark(sheet: SampleSheet, i: int) -> bool:
    """Whether the middle of a place in sight is all ink."""
    row, column = divmod(i, 7)
    image = sheet.viewport().grab().toImage()
    return image.pixel(column * 30 + 15, row * 30 + 15) == theme().color("ink").rgb()


def test_the_listed_images_are_painted_in_their_order(sheet, scheme):
    assert [i for i in range(14) if dark(sheet, i)] == [2, 6, 10]


def test_a_click_takes_the_image_below(sheet, qtbot):
    with qtbot.waitSignal(sheet.chosen, timeout=1000) as caught:
        QTest.mouseClick(sheet.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(35, 65))
    assert caught.args == [2 * 7 + 1] and sheet.current == 15


def test_beside_the_images_there_is_nothing_to_take(sheet, qtbot):
    sheet.set_images(np.zeros((3, 28, 28), np.uint8), np.arange(3), str)
    with qtbot.assertNotEmitted(sheet.chosen):
        QTest.mouseClick(sheet.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 15))
        QTest.mouseClick(sheet.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(15, 100))


def test_keys_move_and_the_sheet_follows(sheet, qtbot):
    QTest.keyClick(sheet, Qt.Key.Key_Right)
    QTest.keyClick(sheet, Qt.Key.Key_Down)
    assert sheet.current == 8 and sheet.verticalScrollBar().value() == 0
    QTest.keyClick(sheet, Qt.Key.Key_PageDown)
    assert sheet.current == 8 + 5 * 7 and sheet.verticalScrollBar().value() > 0
    QTest.keyClick(sheet, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert sheet.current == 99
    assert sheet.verticalScrollBar().value() == sheet.verticalScrollBar().maximum()
    QTest.keyClick(sheet, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert sheet.current == 0 and sheet.verticalScrollBar().value() == 0
    with qtbot.waitSignal(sheet.chosen, timeout=1000) as caught:
        QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert caught.args == [0]


def test_it_says_where_the_keyboard_is(sheet):
    QTest.keyClick(sheet, Qt.Key.Key_Right)
    assert sheet.accessibleDescription() == "train/1, 2 of 100"


def test_the_tip_names_the_image_below(sheet, monkeypatch):
    told = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, _widget: told.append(text))
    for place in (QPoint(35, 35), QPoint(215, 5)):
        QApplication.sendEvent(sheet.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, place))
    assert told == ["train/8", ""]


def test_none_is_said_and_harmless(sheet):
    sheet.set_images(np.zeros((0, 28, 28), np.uint8), np.arange(0), str)
    QTest.keyClick(sheet, Qt.Key.Key_Down)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert sheet.accessibleDescription() == "None" and not sheet.viewport().grab().isNull()


def test_sixty_thousand_cost_no_more_than_what_is_in_sight(sheet):
    def cost(count):
        sheet.set_images(np.zeros((1, 28, 28), np.uint8), np.zeros(count, np.int64), str)
        sheet.verticalScrollBar().setValue(sheet.verticalScrollBar().maximum())
        times = []
        for _ in range(10):
            began = time.perf_counter()
            sheet.viewport().grab()
            times.append(time.perf_counter() - began)
        return min(times)

    few = cost(600)
    assert cost(60_000) < 4 * few


def test_a_place_is_brought_into_sight(sheet):
    last = len(sheet._positions) - 1
    sheet.go_to(last)
    assert sheet.current == last
    assert sheet.viewport().rect().contains(sheet._place(last))
