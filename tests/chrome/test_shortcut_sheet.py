from __future__ import annotations

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QLabel

from mnist_desktop.chrome.shortcut_sheet import ShortcutSheet
from mnist_desktop.main_window import MainWindow
from mnist_desktop.session import Session


def test_every_command_with_a_key_is_on_the_sheet(qtbot, host):
    host.show()
    sheet = ShortcutSheet(host.actions_by_id, host)
    sheet.show()
    qtbot.waitExposed(sheet)
    words = {label.text() for label in sheet.findChildren(QLabel)}
    for spec in host.actions_by_id.specs:
        if spec.keys:
            assert spec.text in words, spec.id
    assert {"Space", ".", ",", ">", "Home, End"} <= words
    sheet.close()


def test_the_sheet_of_the_real_window_is_no_higher_than_the_lowest_window(qtbot, tmp_path):
    store = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    store.setValue("language", "de")  # the longer words
    window = MainWindow(Session(), store)
    window.session.setParent(window)
    sheet = ShortcutSheet(window.actions_by_id, window)
    assert sheet.sizeHint().height() <= 700 and sheet.sizeHint().width() <= 1024
    window.close()
    window.deleteLater()
