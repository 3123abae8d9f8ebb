from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow

from mnist_desktop.actions import Actions
from mnist_desktop.commands.digit import DigitCommands
from mnist_desktop.commands.training import TrainingCommands
from mnist_desktop.commands.window import WindowCommands
from mnist_desktop.session import RunState
from mnist_desktop.ui.theme import theme


class Host:
    """Notes what it is asked for."""

    def __init__(self):
        self.asked = []

    def __getattr__(self, name):
        return lambda *args: self.asked.append((name, *args))


@pytest.fixture
def window(qtbot, ready):
    window = QMainWindow()
    qtbot.addWidget(window)
    host = Host()
    groups = (
        TrainingCommands(ready, window),
        DigitCommands(ready, host, window),
        WindowCommands(host, ["Pixels", "Ideal digits", "Training"], window),
    )
    window.asked, window.all = host.asked, Actions(ready, groups, window)
    for action in window.all.by_id.values():
        window.addAction(action)
    window.show()
    qtbot.waitActive(window)
    return window


@pytest.mark.parametrize(
    ("key", "modifiers", "asked"),
    [
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, ("undo",)),
        (Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier, ("go_to", 1)),
        (Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier, ("paste",)),
        (Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier, ("show_shortcuts",)),
    ],
)
def test_keys_reach_the_window(window, key, modifiers, asked):
    QTest.keyClick(window, key, modifiers)
    assert window.asked == [asked]


def test_back_is_heard_before_the_step_is_taken(window, ready, settled):
    """Pressed within a moment, at the beginning: the step is under way, so there will be one to go back from."""
    for key in (Qt.Key.Key_Period, Qt.Key.Key_Comma, Qt.Key.Key_Period, Qt.Key.Key_Comma):
        QTest.keyClick(window, key)
    settled(ready)
    assert (ready.cursor, ready.head) == (0, 1)
    assert not window.all["back"].isEnabled()
    QTest.keyClick(window, Qt.Key.Key_Greater, Qt.KeyboardModifier.ShiftModifier)
    settled(ready)
    assert window.all["back"].isEnabled() and not ready.record.done
    QTest.keyClick(window, Qt.Key.Key_Comma)
    settled(ready)
    assert ready.record.done and not window.all["back"].isEnabled()


def test_the_keys_of_a_run(window, ready, settled):
    QTest.keyClick(window, Qt.Key.Key_Period)
    QTest.keyClick(window, Qt.Key.Key_Period)
    settled(ready)
    assert ready.cursor == 2
    QTest.keyClick(window, Qt.Key.Key_Comma)
    settled(ready)
    assert ready.cursor == 1
    QTest.keyClick(window, Qt.Key.Key_Greater, Qt.KeyboardModifier.ShiftModifier)
    settled(ready)
    assert ready.record.stage.value == "batch"
    QTest.keyClick(window, Qt.Key.Key_Space)
    settled(ready)
    assert ready.state is RunState.RUNNING
    QTest.keyClick(window, Qt.Key.Key_Space)
    settled(ready)
    assert ready.state is RunState.PAUSED
    QTest.keyClick(window, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    settled(ready)
    assert ready.cursor == 0


def test_a_disabled_command_says_why(window, ready, settled):
    back = window.all["back"]
    assert not back.isEnabled() and "no step was taken" in back.toolTip()
    ready.step()
    settled(ready)
    assert back.isEnabled() and back.toolTip().startswith("Go back one step")


def test_icons_follow_the_theme(window):
    before = window.all["step"].icon().pixmap(18, 18).toImage()
    theme().set_mode("dark")
    assert window.all["step"].icon().pixmap(18, 18).toImage() != before
