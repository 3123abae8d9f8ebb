from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from mnist_desktop.chrome.notices import Notices
from mnist_desktop.chrome.session_notices import SessionNotices
from mnist_desktop.logbook import Logbook
from mnist_desktop.session import Session
from mnist_desktop.ui.banner import Banner


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 100)
    window.show()
    return window


def shown(window):
    banner = Banner(window)
    banner.resize(700, 80)
    return banner


def press(banner, text):
    QTest.qWait(0)  # a button that a banner in sight is given is shown by the next event
    button = next(b for b in banner.findChildren(QPushButton) if b.text() == text and b.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_title_names_the_file_and_marks_what_it_lacks(qtbot, ready, settled, window, tmp_path):
    SessionNotices(ready, shown(window), window)
    assert window.windowTitle() == "MNIST Desktop" and not window.isWindowModified()
    ready.step()
    settled(ready)
    assert window.windowTitle() == "Not saved[*] — MNIST Desktop" and window.isWindowModified()
    with qtbot.waitSignal(ready.document.saved, timeout=30_000):
        ready.document.save(tmp_path / "mine.mnistlab")
    assert window.windowTitle() == "mine.mnistlab[*] — MNIST Desktop" and not window.isWindowModified()
    ready.step()
    settled(ready)
    assert window.windowTitle() == "mine.mnistlab[*] — MNIST Desktop" and window.isWindowModified()


def test_what_was_found_can_be_restored_or_discarded(qtbot, window, tmp_path, monkeypatch):
    session = Session(home=tmp_path)
    banner, asked = shown(window), []
    monkeypatch.setattr(session.autosave, "restore", lambda: asked.append("restore"))
    monkeypatch.setattr(session.autosave, "discard", lambda: asked.append("discard"))
    SessionNotices(session, banner, window)
    for button in ("Restore", "Discard"):
        session.autosave.found.emit(tmp_path / "autosave-1.mnistlab")
        assert not banner.isHidden() and "ended before it was saved" in banner.accessibleDescription()
        press(banner, button)
        assert banner.isHidden()
    assert asked == ["restore", "discard"]
    session.close()


def test_after_a_crash_the_offer_comes_first_and_what_is_known_about_it_afterwards(
    window, tmp_path, monkeypatch
):
    session, book = Session(home=tmp_path), Logbook(tmp_path)
    banner, asked = shown(window), []
    monkeypatch.setattr(session.autosave, "restore", lambda: asked.append("restore"))
    book.last_crash = "Fatal Python error: Segmentation fault"
    SessionNotices(session, banner, window)
    Notices(banner, book)
    session.autosave.found.emit(tmp_path / "autosave-1.mnistlab")
    press(banner, "Restore")
    assert asked == ["restore"] and "ended unexpectedly" in banner.accessibleDescription()
    press(banner, "Copy details")
    assert (
        QGuiApplication.clipboard().text() == "Fatal Python error: Segmentation fault" and banner.isHidden()
    )
    session.close()


def test_what_was_open_before_can_be_brought_back(window, tmp_path, monkeypatch):
    session = Session(home=tmp_path)
    banner, opened = shown(window), []
    SessionNotices(session, banner, window)
    session.document.opened.emit(tmp_path / "a.mnistlab", False)
    assert banner.isHidden()
    (tmp_path / "last.mnistlab").write_bytes(b"")
    monkeypatch.setattr(session.document, "open", opened.append)
    session.document.opened.emit(tmp_path / "a.mnistlab", True)
    assert banner.accessibleDescription().startswith("a.mnistlab is open now.")
    press(banner, "Bring it back")
    assert opened == [tmp_path / "last.mnistlab"]
    session.close()


def test_a_run_that_begins_with_weights_from_a_file_is_told(ready, window, tmp_path):
    banner = shown(window)
    SessionNotices(ready, banner, window)
    ready.weights.imported.emit(tmp_path / "mine.safetensors")
    assert banner.accessibleDescription() == (
        "A new run begins with the weights of mine.safetensors. They are its step 0: linear, digits 3 / 7."
    )
