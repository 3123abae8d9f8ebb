from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSettings
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QScrollArea

from mnist_desktop.chrome.shortcut_sheet import ShortcutSheet
from mnist_desktop.main_window import MainWindow
from mnist_desktop.session import Session
from mnist_desktop.translation import LANGUAGES
from mnist_desktop.ui.theme import theme


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


@pytest.mark.parametrize("size", [100, 150])
@pytest.mark.parametrize("language", list(LANGUAGES))
def test_the_sheet_is_no_larger_than_the_smallest_window_and_only_scrolls_down(
    qtbot, tmp_path, language, size
):
    theme().set_size(size)
    store = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    store.setValue("language", language)
    store.setValue("type_size", size)
    window = MainWindow(Session(), store)
    window.session.setParent(window)
    window.resize(1024, 700)
    window.show()
    sheet = ShortcutSheet(window.actions_by_id, window)
    sheet.show()
    qtbot.waitExposed(sheet)
    assert sheet.width() <= 1024 and sheet.height() <= 700
    scroll = sheet.findChild(QScrollArea)
    assert scroll.horizontalScrollBar().maximum() == 0
    assert (scroll.verticalScrollBar().maximum() > 0) == (size == 150)
    window.close()
    window.deleteLater()


def test_all_commands_of_a_column_begin_at_one_line(qtbot, host):
    host.show()
    sheet = ShortcutSheet(host.actions_by_id, host)
    sheet.show()
    qtbot.waitExposed(sheet)
    spoken = {spec.text for spec in host.actions_by_id.specs if spec.keys}
    labels = [label for label in sheet.findChildren(QLabel) if label.font().weight() < QFont.Weight.DemiBold]
    lefts = {label.mapTo(sheet, QPoint()).x() for label in labels if label.text() in spoken}
    assert len(lefts) <= 2
    sheet.close()
