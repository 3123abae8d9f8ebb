from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from mnist_desktop.chrome.main_menu import main_menu
from mnist_desktop.chrome.tool_bar import ToolBar


def test_every_command_is_in_it_once_by_group(host):
    menu = main_menu(host.actions_by_id, host)
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
