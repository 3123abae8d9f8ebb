from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QRadioButton, QWidget

from mnist_desktop.chrome.settings_dialog import SettingsDialog
from mnist_desktop.settings import Settings


@pytest.fixture
def dialog(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    dialog = SettingsDialog(Settings(theme="dark", type_size=110), window)
    dialog.said = []
    dialog.chosen.connect(lambda *choice: dialog.said.append(choice))
    dialog.defaults_asked.connect(lambda: dialog.said.append("defaults"))
    dialog.show()
    qtbot.waitExposed(dialog)
    yield dialog  # and its window lives as long


def part(dialog, name, text):
    return dialog.findChild(QRadioButton, f"settings-{name}-{text}")


def test_it_shows_the_choices_as_they_are(dialog):
    chosen = [button.text() for button in dialog.findChildren(QRadioButton) if button.isChecked()]
    assert chosen == ["Dark", "System", "110 %", "System"]


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("theme", "Light", "light"),
        ("contrast", "High", "high"),
        ("type_size", "150 %", 150),
        ("language", "Deutsch", "de"),
    ],
)
def test_each_choice_is_said_at_once(dialog, name, text, value):
    QTest.mouseClick(part(dialog, name, text), Qt.MouseButton.LeftButton)
    assert dialog.said == [(name, value)]


def test_by_keys_alone(qtbot, dialog):
    dialog.focus("settings-theme")
    assert dialog.focused() == "settings-theme"
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Left)
    assert dialog.said == [("theme", "light")]
    dialog.focus("settingsDefaults")
    QTest.keyClick(dialog.findChild(QPushButton, dialog.focused()), Qt.Key.Key_Space)
    assert dialog.said[-1] == "defaults"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
