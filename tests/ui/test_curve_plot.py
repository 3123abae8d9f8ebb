from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from mnist_desktop.ui.curve_plot import CurvePlot
from mnist_desktop.ui.theme import theme

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def plot(qtbot):
    window = QWidget(focusPolicy=Qt.FocusPolicy.StrongFocus)
    window.setFocus()
    qtbot.addWidget(window)
    plot = CurvePlot("Loss", "loss-plot", {"train": "training loss"}, parent=window)
    plot.resize(474, 200)
    plot.set_curve("train", np.linspace(0.5, 0.1, 120))
    window.resize(480, 200)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield plot


def at(plot, step):
    surface = plot._surface
    return surface.mapFromScene(surface._box.mapViewToScene(QPointF(step, 0.2)))


def told(signal):
    steps = []
    signal.connect(steps.append)
    return steps


def test_a_click_and_a_drag_ask_for_steps(plot):
    steps, view = told(plot.seek_requested), plot._surface.viewport()
    QTest.mousePress(view, LEFT, pos=at(plot, 30))
    QTest.mouseMove(view, at(plot, 60))
    QTest.mouseMove(view, at(plot, 190))
    QTest.mouseMove(view, QPoint(0, 50))
    QTest.mouseRelease(view, LEFT, pos=QPoint(0, 50))
    assert steps == [30, 60, 120, 0]
    assert plot.hasFocus()


def test_keys_ask_for_steps(plot):
    steps = told(plot.seek_requested)
    plot.set_cursor(60)
    for name in ("Left", "Right", "PageDown", "PageUp", "Home", "End"):
        QTest.keyClick(plot, getattr(Qt.Key, f"Key_{name}"))
    assert steps == [59, 61, 80, 40, 0, 120]


def test_its_keys_win_over_the_windows_shortcuts(plot):
    ran = []
    QShortcut("Home", plot.window(), lambda: ran.append("Home"))
    QShortcut("Space", plot.window(), lambda: ran.append("Space"))
    plot.setFocus()
    steps = told(plot.seek_requested)
    QTest.keyClick(plot, Qt.Key.Key_Home)
    QTest.keyClick(plot, Qt.Key.Key_Space)
    assert steps == [0] and ran == ["Space"]


def test_zooming_keeps_what_is_under_the_pointer_and_stays_inside(plot):
    plot._surface.scrolled.emit(50.0, 0.5)
    assert plot.view_range() == (25, 125)
    plot._surface.dragged.emit(20.0)
    assert plot.view_range() == (45, 145)
    plot._surface.dragged.emit(1000.0)
    assert plot.view_range() == (100, 200)
    plot._surface.dragged.emit(-1000.0)
    assert plot.view_range() == (0, 100)
    for _ in range(30):
        plot._surface.scrolled.emit(50.0, 0.5)
    low, high = plot.view_range()
    assert high - low == 8
    plot._surface.scrolled.emit(50.0, 1000.0)
    assert plot.view_range() == (0, 200)


def test_a_double_click_or_0_shows_everything_again(plot):
    plot.set_cursor(60)
    QTest.keyClick(plot, Qt.Key.Key_Plus)
    assert plot.view_range() == (12, 172)
    QTest.mouseDClick(plot._surface.viewport(), LEFT, pos=at(plot, 60))
    assert plot.view_range() == (0, 200)
    QTest.keyClick(plot, Qt.Key.Key_Plus)
    QTest.keyClick(plot, Qt.Key.Key_Minus)
    assert plot.view_range() == (0, 200)
    QTest.keyClick(plot, Qt.Key.Key_Plus)
    QTest.keyClick(plot, Qt.Key.Key_0)
    assert plot.view_range() == (0, 200)


def double_click(view, place):
    QTest.mousePress(view, LEFT, pos=place)
    QTest.mouseRelease(view, LEFT, pos=place)
    QTest.mouseDClick(view, LEFT, pos=place)
    QTest.mouseMove(view, place + QPoint(30, 0))
    QTest.mouseRelease(view, LEFT, pos=place)


def test_a_double_click_on_what_is_zoomed_seeks_nothing(plot, qtbot):
    QTest.keyClick(plot, Qt.Key.Key_Plus)
    steps = told(plot.seek_requested)
    double_click(plot._surface.viewport(), at(plot, 60))
    assert plot.view_range() == (0, 200)
    qtbot.wait(QGuiApplication.styleHints().mouseDoubleClickInterval() + 50)
    assert steps == []


def test_a_click_on_what_is_zoomed_seeks_when_no_second_follows(plot, qtbot):
    QTest.keyClick(plot, Qt.Key.Key_Plus)
    steps, view = told(plot.seek_requested), plot._surface.viewport()
    QTest.mouseClick(view, LEFT, pos=at(plot, 60))
    assert steps == []
    qtbot.waitUntil(lambda: steps == [60])


def test_a_drag_on_what_is_zoomed_seeks_at_once(plot):
    QTest.keyClick(plot, Qt.Key.Key_Plus)
    steps, view = told(plot.seek_requested), plot._surface.viewport()
    QTest.mousePress(view, LEFT, pos=at(plot, 60))
    QTest.mouseMove(view, at(plot, 60) + QPoint(2, 0))
    assert steps == []
    QTest.mouseMove(view, at(plot, 90))
    QTest.mouseRelease(view, LEFT, pos=at(plot, 90))
    assert steps == [90]


def test_other_keys_are_passed_on(plot):
    steps = told(plot.seek_requested)
    QTest.keyClick(plot, Qt.Key.Key_A)
    assert steps == []


def test_the_focus_ring_shows(plot):
    plain = plot.grab().toImage().pixelColor(0, 100)
    plot.setFocus()
    assert plot.grab().toImage().pixelColor(0, 100) == theme().color("accent") != plain
