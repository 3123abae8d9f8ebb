from __future__ import annotations

from PySide6.QtWidgets import QLabel

from mnist_desktop.chrome.shortcut_sheet import ShortcutSheet


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
