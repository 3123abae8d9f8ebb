"""The settings in the real window: in force at once, and kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QRadioButton

from mnist_desktop import translation
from mnist_desktop.chrome.settings_dialog import SettingsDialog
from mnist_desktop.main_window import MainWindow
from mnist_desktop.session import Session
from mnist_desktop.settings import Settings
from mnist_desktop.ui.theme import theme
from mnist_desktop.ui.tokens import DARK, LIGHT, high_contrast


@pytest.fixture
def store(tmp_path):
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def window(qtbot, store):
    window = MainWindow(Session(), store)
    window.session.setParent(window)
    window.show()
    qtbot.waitActive(window)
    yield window
    window.close()
    window.deleteLater()


def dialogs(window):
    return [dialog for dialog in window.findChildren(SettingsDialog) if dialog.isVisible()]


def press(dialog, name):
    kind = QPushButton if name.startswith("settingsD") else QRadioButton
    QTest.mouseClick(dialog.findChild(kind, name), Qt.MouseButton.LeftButton)


def test_all_settings_at_once_and_at_the_next_start(qtbot, window, store):
    points, old = theme().font().pointSizeF(), window.column
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = dialogs(window)
    press(dialog, "settings-theme-Dark")
    assert theme().tokens is DARK
    press(dialog, "settings-contrast-High")
    assert theme().tokens == high_contrast(DARK) and window.column is old
    dialog.move(80, 60)
    press(dialog, "settings-type_size-125 %")
    qtbot.waitUntil(lambda: window.column is not old and bool(dialogs(window)))
    assert theme().font().pointSizeF() == pytest.approx(1.25 * points)
    (dialog,) = dialogs(window)  # another one at the same place, with the same row in focus
    assert (dialog.x(), dialog.y()) == (80, 60) and dialog.focused() == "settings-type_size"
    old = window.column
    press(dialog, "settings-language-Deutsch")
    qtbot.waitUntil(lambda: window.column is not old and bool(dialogs(window)))
    assert dialogs(window)[0].windowTitle() == "Einstellungen" and translation.language() == "de"
    window.close()
    kept = Settings.load(store)
    assert (kept.theme, kept.contrast, kept.type_size, kept.language) == ("dark", "high", 125, "de")
    theme().set_mode("light")
    theme().set_size(100)
    again = MainWindow(Session(), store)
    again.session.setParent(again)
    assert theme().tokens == high_contrast(DARK) and theme().size == 125
    again.close()
    again.deleteLater()


def test_defaults_bring_all_of_them_back(qtbot, window):
    theme().set_mode("light")
    system = theme().tokens
    window.show_settings()
    (dialog,) = dialogs(window)
    for name in ("theme-Light", "contrast-High"):
        press(dialog, f"settings-{name}")
    assert theme().tokens == high_contrast(LIGHT)
    press(dialog, "settingsDefaults")
    assert theme().mode == theme().contrast == "system" and theme().tokens == system
    chosen = [button.text() for button in dialog.findChildren(QRadioButton) if button.isChecked()]
    assert chosen == ["System", "System", "100 %", "System"]


@pytest.mark.qt_log_ignore("does not support raise")
def test_there_is_one_dialog_and_the_theme_command_shows_in_it(window):
    window.show_settings()
    window.show_settings()
    (dialog,) = dialogs(window)
    window.actions_by_id["theme"].trigger()
    assert dialog.findChild(QRadioButton, "settings-theme-Dark").isChecked()
    dialog.close()
    window.show_settings()
    assert dialogs(window)


def test_choices_that_this_version_does_not_know_are_as_at_the_first_start(qtbot, store):
    for name, value in (("type_size", 1000), ("language", "xx")):
        store.setValue(name, value)
    window = MainWindow(Session(), store)
    window.session.setParent(window)
    assert theme().size == 100 and window.language == "system"
    window.close()
    window.deleteLater()
