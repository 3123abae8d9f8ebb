from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog

from mnist_desktop.commands.training import TrainingCommands
from mnist_desktop.session import RunState


def table(session, window):
    return {spec.id: spec for spec in TrainingCommands(session, window).specs()}


def test_before_there_is_a_run_each_command_says_why_not(session, window):
    assert all("have loaded" in spec.refusal() for spec in table(session, window).values())


def test_at_the_beginning_there_is_nothing_to_go_back_to(ready, window, settled):
    specs = table(ready, window)
    assert "no step was taken" in specs["back"].refusal() and specs["step"].refusal() == ""
    specs["step"].run()
    settled(ready)
    assert ready.cursor == 1 and specs["back"].refusal() == ""


def test_run_starts_and_pauses(ready, window, settled):
    run = table(ready, window)["run"].run
    run()
    assert ready.state is RunState.RUNNING
    run()
    assert ready.state is RunState.PAUSED
    settled(ready)


def test_a_number_of_steps_is_asked_for(qtbot, ready, window, settled):
    def type_seven():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QInputDialog)
        dialog.setIntValue(7)
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    QTimer.singleShot(0, window, type_seven)
    table(ready, window)["run-n"].run()
    settled(ready)
    qtbot.waitUntil(lambda: ready.cursor == 7)
