from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QSpinBox, QWidget

from mnist_desktop.chrome.tour import Stop, Tour


@pytest.fixture
def tour(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    first, second = QLineEdit(window), QWidget(window)
    first.setGeometry(20, 20, 100, 30)
    second.setGeometry(0, 560, 800, 40)
    window.show()
    qtbot.waitActive(window)
    first.setFocus()
    stops = [Stop("First", "Here.", lambda: first), Stop("Second", "There.", lambda: second)]
    tour = Tour(stops, window)
    tour.heard, tour.first, tour.room = [], first, window
    tour.ended.connect(lambda heard=tour.heard: heard.append("ended"))
    yield tour


def callout(tour):
    return tour.findChild(QWidget, "tourCallout")


def test_with_the_keys(qtbot, tour):
    QTest.keyClick(tour, Qt.Key.Key_Right)
    assert tour.stop.title == "Second" and "Second. There." in tour.accessibleDescription()
    QTest.keyClick(tour, Qt.Key.Key_Left)
    assert tour.stop.title == "First" and tour.heard == []
    QTest.keyClick(tour, Qt.Key.Key_Return)
    QTest.keyClick(tour, Qt.Key.Key_Return)
    assert tour.heard == ["ended"]


def test_escape_ends_it_and_gives_the_keyboard_back(qtbot, tour):
    room, first, heard = tour.room, tour.first, tour.heard
    QTest.keyClick(tour, Qt.Key.Key_Escape)
    assert heard == ["ended"] and room.focusWidget() is first


def test_with_the_mouse(tour):
    heard, buttons = tour.heard, {button.objectName(): button for button in tour.findChildren(QPushButton)}
    assert not buttons["tourBack"].isVisible()
    QTest.mouseClick(buttons["tourNext"], Qt.MouseButton.LeftButton)
    assert not buttons["tourSkip"].isVisible()
    QTest.mouseClick(buttons["tourBack"], Qt.MouseButton.LeftButton)
    assert tour.stop.title == "First"
    QTest.mouseClick(buttons["tourSkip"], Qt.MouseButton.LeftButton)
    assert heard == ["ended"]


def test_the_callout_stands_beside_what_it_speaks_of(tour):
    for title in ("First", "Second"):
        assert tour.stop.title == title
        assert not callout(tour).geometry().intersects(tour.stop.target().geometry())
        assert tour.rect().contains(callout(tour).geometry())
        if title == "First":
            tour.go_on()


def test_it_covers_the_window_whatever_its_size(tour):
    tour.room.resize(640, 480)
    assert tour.size() == tour.room.size()


def test_it_ends_where_what_had_the_keyboard_has_gone(qtbot):
    """A line that Qt itself has made inside a spin box: Python does not hear of its end."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    box = QSpinBox(window)
    window.show()
    qtbot.waitActive(window)
    box.setFocus()
    tour = Tour([Stop("First", "Here.", lambda: window)], window)
    shiboken6.delete(box)
    with qtbot.waitSignal(tour.ended):
        tour.close()
