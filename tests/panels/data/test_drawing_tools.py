"""The tools under the canvas."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSlider, QToolButton, QVBoxLayout, QWidget

from mnist_desktop.panels.data.drawing_tools import DrawingTools
from mnist_desktop.ui.digit_canvas import DigitCanvas


@pytest.fixture
def tools(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    canvas = DigitCanvas()
    tools = DrawingTools(canvas)
    column = QVBoxLayout(window)
    column.addWidget(canvas)
    column.addWidget(tools)
    tools.canvas = canvas
    window.show()
    yield tools


def click(tools: DrawingTools, name: str) -> None:
    QTest.mouseClick(tools.findChild(QToolButton, name), Qt.MouseButton.LeftButton)


def stroke(canvas: DigitCanvas) -> None:
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    QTest.mouseMove(canvas, QPoint(40, 80))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(40, 80))


def enabled(tools: DrawingTools) -> set[str]:
    buttons = tools.findChildren(QToolButton)
    return {b.objectName() for b in buttons if b.isEnabled()} & {"tool-undo", "tool-redo", "tool-clear"}


def test_pen_and_eraser_exclude_each_other(tools):
    click(tools, "tool-eraser")
    assert tools.canvas.eraser
    tools.set_tool("pen")
    assert not tools.canvas.eraser
    assert not tools.findChild(QToolButton, "tool-eraser").isChecked()


def test_undo_redo_and_clear_can_be_pressed_when_they_would_do_something(tools):
    assert enabled(tools) == set()
    assert "nothing" in tools.findChild(QToolButton, "tool-undo").toolTip()
    stroke(tools.canvas)
    assert enabled(tools) == {"tool-undo", "tool-clear"}
    click(tools, "tool-undo")
    assert enabled(tools) == {"tool-redo"} and tools.canvas.is_empty
    click(tools, "tool-redo")
    click(tools, "tool-clear")
    assert enabled(tools) == {"tool-undo"} and tools.canvas.is_empty


def test_the_first_moves_of_a_stroke_can_be_cleared(tools, qtbot):
    QTest.mousePress(tools.canvas, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    QTest.mouseMove(tools.canvas, QPoint(40, 80))
    qtbot.waitUntil(lambda: "tool-clear" in enabled(tools), timeout=1000)
    QTest.mouseRelease(tools.canvas, Qt.MouseButton.LeftButton, pos=QPoint(40, 80))


def test_paste_and_open_are_asked_for(tools, qtbot):
    with qtbot.waitSignal(tools.paste_wanted, timeout=1000):
        click(tools, "tool-paste")
    with qtbot.waitSignal(tools.open_wanted, timeout=1000):
        click(tools, "tool-open")


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # popups are raised offscreen
def test_the_width_of_the_pen_by_keys(tools, qtbot):
    menu = tools.findChild(QToolButton, "tool-width").menu()
    menu.popup(tools.mapToGlobal(QPoint(0, 0)))
    slider = menu.findChild(QSlider)
    qtbot.waitUntil(slider.hasFocus, timeout=1000)
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert tools.canvas.pen_width == 5.0
    QTest.keyClick(slider, Qt.Key.Key_Left)
    assert tools.canvas.pen_width == pytest.approx(4.9)
    menu.close()


def test_they_are_as_wide_as_the_canvas(tools):
    assert tools.minimumSizeHint().width() <= 226
