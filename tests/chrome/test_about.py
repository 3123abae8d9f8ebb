from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QPushButton, QWidget

from mnist_desktop import __version__, translation
from mnist_desktop.chrome.about import About


@pytest.fixture
def about(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    about = About(window)
    about.show()
    qtbot.waitExposed(about)
    yield about  # and its window lives as long


def test_each_part_shows_its_version_and_licence(about):
    parts, text = about.findChild(QListWidget, "credits"), about.findChild(QPlainTextEdit, "licence")
    assert "Permission is hereby granted" in text.toPlainText()
    parts.setFocus()
    QTest.keyClick(parts, Qt.Key.Key_Down)
    assert "LESSER GENERAL PUBLIC LICENSE" in text.toPlainText()
    parts.setCurrentRow(parts.row(parts.findItems("MNIST", Qt.MatchFlag.MatchExactly)[0]))
    assert not text.isVisible()


def test_the_versions_can_be_copied_for_who_helps(about):
    QTest.mouseClick(about.findChild(QPushButton, "copyVersions"), Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"MNIST Desktop {__version__}") and "torch 2.13.0" in copied


def test_it_speaks_the_language_of_the_window(qtbot):
    translation.use("de")
    window = QWidget()
    qtbot.addWidget(window)
    about = About(window)
    assert about.findChild(QListWidget, "credits").findItems("Das Kapitel", Qt.MatchFlag.MatchExactly)
