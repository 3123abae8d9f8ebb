from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMainWindow, QToolBar

from mnist_desktop.chrome.presentation import Presentation


@pytest.fixture
def window(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.addToolBar(QToolBar())
    window.show()
    qtbot.waitActive(window)
    yield window


def test_what_only_the_mouse_needs_is_hidden_and_the_keys_are_said(window):
    left = []
    bar, status = window.findChild(QToolBar), QLabel("Ready")
    window.statusBar().addWidget(status, 1)
    Presentation(window, status, [bar], lambda: left.append(True))
    assert bar.isHidden()
    assert "Esc leaves" in window.statusBar().findChild(QLabel, "presentationKeys").text()
    assert not status.isHidden()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert left == [True]
