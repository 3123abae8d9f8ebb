from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QMainWindow, QVBoxLayout, QWidget

from mnist_desktop.ui.space_keeper import SpaceKeeper


@pytest.fixture
def window(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.ran = []
    action = QAction("Run", window)
    action.setShortcut("Space")
    action.triggered.connect(lambda: window.ran.append(1))
    window.addAction(action)
    window.box, window.label = QCheckBox("Shuffle"), QLabel("a label")
    window.label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    centre = QWidget()
    column = QVBoxLayout(centre)
    for part in (window.box, window.label):
        column.addWidget(part)
    window.setCentralWidget(centre)
    SpaceKeeper(window)
    window.show()
    qtbot.waitActive(window)
    return window


def test_space_presses_the_button_that_has_the_focus(window):
    window.box.setFocus()
    QTest.keyClick(window.box, Qt.Key.Key_Space)
    assert window.box.isChecked() and window.ran == []


def test_elsewhere_space_is_the_windows(window):
    window.label.setFocus()
    QTest.keyClick(window.label, Qt.Key.Key_Space)
    assert window.ran == [1] and not window.box.isChecked()
