"""In the real window: kept while it is open, for it may be killed; and said when that cannot be."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from mnist_desktop.main_window import MainWindow
from mnist_desktop.session import Session
from mnist_desktop.settings import Settings

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def open_window(qtbot):
    windows = []

    def make(file):
        window = MainWindow(Session(), QSettings(str(file), QSettings.Format.IniFormat))
        window.session.setParent(window)
        windows.append(window)
        with qtbot.waitActive(window):
            window.show()
        return window

    yield make
    for window in windows:
        window.close()
        window.deleteLater()


def kept(file):
    return Settings.load(QSettings(str(file), QSettings.Format.IniFormat))


def test_what_is_chosen_is_kept_a_moment_later(qtbot, open_window, tmp_path):
    window = open_window(tmp_path / "settings.ini")
    QTest.keyClick(window, Qt.Key.Key_T, CONTROL)
    qtbot.waitUntil(lambda: kept(tmp_path / "settings.ini").theme == "dark")
    window.session.recent.note(tmp_path / "one.mnistlab")
    window.session.set_speed(20)
    window.docks.timeline.set_wanted(False)
    qtbot.waitUntil(lambda: kept(tmp_path / "settings.ini").speed == 20)
    found = kept(tmp_path / "settings.ini")
    assert (found.recent, found.timeline) == ([str(tmp_path / "one.mnistlab")], False)


def test_where_one_is_in_the_guide_is_kept_too(qtbot, open_window, tmp_path):
    window = open_window(tmp_path / "settings.ini")
    guide = window.session.guide
    guide.open(guide.lessons[2].id)
    qtbot.waitUntil(lambda: kept(tmp_path / "settings.ini").guide == guide.saved())
    assert guide.lessons[2].id in guide.saved()


def test_nothing_new_is_not_written(qtbot, open_window, tmp_path):
    window = open_window(tmp_path / "settings.ini")
    window._keeper.keep()
    (tmp_path / "settings.ini").unlink()
    window._keeper.keep()
    assert not (tmp_path / "settings.ini").exists()


def test_a_presentation_leaves_no_trace_in_a_crash(qtbot, open_window, tmp_path):
    window = open_window(tmp_path / "settings.ini")
    window._keeper.keep()
    before = kept(tmp_path / "settings.ini").geometry
    window.teaching.present()
    qtbot.waitUntil(window.isFullScreen)
    window.session.set_speed(20)
    qtbot.waitUntil(lambda: kept(tmp_path / "settings.ini").speed == 20)
    assert kept(tmp_path / "settings.ini").geometry == before


def test_that_it_cannot_be_kept_is_told_once(qtbot, open_window, tmp_path):
    (tmp_path / "file").touch()
    window = open_window(tmp_path / "file" / "settings.ini")
    failures = []
    window.session.failed.connect(failures.append)
    with qtbot.waitSignal(window.session.failed):
        window.session.set_speed(20)
    assert window.centre.banner.isVisible()
    assert f"cannot be kept: {tmp_path / 'file' / 'settings.ini'} cannot be written" in failures[0].what
    assert "until the window closes" in window.centre.banner.accessibleDescription()
    window.session.set_speed(50)
    window._keeper.keep()
    assert len(failures) == 1
