from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from mnist_desktop import translation
from mnist_desktop.chrome.notices import Notices
from mnist_desktop.lab.config import ConfigError
from mnist_desktop.lab.text import Failure, Text, sentence
from mnist_desktop.logbook import Logbook
from mnist_desktop.ui.banner import Banner


@pytest.fixture
def banner(qtbot):
    banner = Banner()
    qtbot.addWidget(banner)
    return banner


def press(banner, text):
    button = next(b for b in banner.findChildren(QPushButton) if b.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_failure_is_told_and_its_details_can_be_copied(banner, tmp_path):
    Notices(banner, Logbook(tmp_path)).failed(Failure("The disk is full.", "Make room.", "Traceback: it"))
    assert banner.isVisible() and banner.accessibleDescription() == "The disk is full. Make room."
    press(banner, "Copy details")
    assert QGuiApplication.clipboard().text() == "Traceback: it" and not banner.isVisible()


def test_what_the_laboratory_says_is_told_in_the_language_in_force(banner, tmp_path):
    notices = Notices(banner, Logbook(tmp_path))
    refused = sentence(ConfigError(Text("the batch size must be at least 1, not {0}").format(0)))
    notices.failed(Failure(refused, Text("Choose another setting.")))
    said = "The batch size must be at least 1, not 0. Choose another setting."
    assert banner.accessibleDescription() == said
    translation.use("de")
    notices.failed(Failure(refused, Text("Choose another setting.")))
    said = "Die Batch-Größe muss mindestens 1 sein, nicht 0. Wähle eine andere Einstellung."
    assert banner.accessibleDescription() == said


def test_what_a_person_can_mend_offers_no_details(banner, tmp_path):
    Notices(banner, Logbook(tmp_path)).failed(Failure("The disk is full.", "Make room."))
    assert not [b for b in banner.findChildren(QPushButton) if b.isVisible()]


def test_an_exception_that_nobody_caught_is_told_and_the_log_is_within_reach(banner, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    book = Logbook(tmp_path)
    notices = Notices(banner, book)
    book.noticed.emit("division by zero", "Traceback …")
    assert "division by zero" in banner.accessibleDescription()
    press(banner, "Open log folder")
    assert opened == [str(tmp_path)]
    assert notices.parent() is banner


def test_a_crash_of_the_last_start_is_told(banner, tmp_path):
    book = Logbook(tmp_path)
    book.last_crash = "Fatal Python error: Segmentation fault"
    Notices(banner, book)
    assert "ended unexpectedly" in banner.accessibleDescription()
