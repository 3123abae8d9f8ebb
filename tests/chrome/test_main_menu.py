from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from mnist_desktop.actions import Actions
from mnist_desktop.chrome.main_menu import main_menu
from mnist_desktop.chrome.tool_bar import ToolBar
from mnist_desktop.commands.file import FileCommands
from mnist_desktop.commands.training import TrainingCommands


def test_every_command_is_in_it_once_by_group(host):
    menu = main_menu(host.actions_by_id, host.session.recent, host)
    parts = [entry.menu() for entry in menu.actions()]
    found = [action.objectName() for part in parts for action in part.actions()]
    assert found == [spec.id for spec in host.actions_by_id.specs]
    assert [part.title() for part in parts] == ["Training", "Digit", "Window"]


@pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform, of every popup
def test_it_opens_below_its_button_and_a_command_in_it_works(qtbot, host):
    bar = ToolBar(host.session, host.actions_by_id)
    host.addToolBar(bar)
    host.show()
    qtbot.waitExposed(host)
    bar.open_menu()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu) and menu.objectName() == "mainMenu"
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):  # the second submenu, its first command
        QTest.keyClick(menu, key)
    part = QApplication.activePopupWidget()
    QTest.keyClick(part, Qt.Key.Key_Return)
    assert host.asked == [("undo",)]
    qtbot.waitUntil(lambda: bar.findChild(QMenu, "mainMenu") is None)


def test_recent_files_are_below_open_session_and_can_be_forgotten(qtbot, host, tmp_path):
    actions = Actions(
        host.session, (TrainingCommands(host.session, host), FileCommands(host.session, host)), host
    )
    recent = host.session.recent
    recent.note(tmp_path / "this & that.png")
    recent.note(tmp_path / "mine.mnistlab")
    part = main_menu(actions, recent, host).actions()[1].menu()
    assert [entry.objectName() for entry in part.actions()][:1] == ["open-session"]
    files = part.actions()[1].menu()
    assert [entry.text() for entry in files.actions()] == [
        "mine.mnistlab",
        "this && that.png",
        "",
        "Forget these",
    ]
    assert files.actions()[0].toolTip() == str(tmp_path / "mine.mnistlab")
    with qtbot.waitSignal(host.session.failed, timeout=10_000) as caught:  # it is gone
        files.actions()[1].trigger()
    assert "this & that.png" in caught.args[0].what
    files.actions()[-1].trigger()
    assert recent.paths == []
    again = main_menu(actions, recent, host).actions()[1].menu()
    assert [entry.objectName() for entry in again.actions()] == [
        entry.objectName() for entry in part.actions() if entry.menu() is None
    ]
