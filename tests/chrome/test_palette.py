from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget

from mnist_desktop.chrome.palette import CommandPalette
from mnist_desktop.ui.colormaps import contrast


def opened(qtbot, host):
    host.show()
    palette = CommandPalette(list(host.actions_by_id.by_id.values()), host)
    palette.show()
    qtbot.waitExposed(palette)
    return palette, palette.findChild(QLineEdit), palette.findChild(QListWidget)


def test_a_few_letters_and_enter_do_it(qtbot, host):
    _, field, found = opened(qtbot, host)
    assert found.count() == len(host.actions_by_id.specs)
    QTest.keyClicks(field, "random")
    assert found.count() == 1
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert host.asked == [("random_sample",)]


def test_the_arrows_move_in_the_list(qtbot, host):
    palette, field, found = opened(qtbot, host)
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert found.currentRow() == 2
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert found.currentRow() == 1
    palette.close()


def test_what_cannot_be_done_now_is_shown_but_not_done(qtbot, host):
    palette, field, found = opened(qtbot, host)
    QTest.keyClicks(field, "no step was taken")
    assert found.count() == 2
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert palette.isVisible() and host.session.cursor == 0
    palette.close()


def test_keys_stand_in_line_at_the_right_and_are_said(qtbot, host):
    palette, field, found = opened(qtbot, host)
    QTest.keyClicks(field, "random")
    item = found.item(0)
    keys = host.actions_by_id["random"].shortcut().toString()
    assert keys and keys not in item.text()
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == f"{item.text()} {keys}"
    row, image = found.visualItemRect(item), found.viewport().grab().toImage()
    ground = image.pixelColor(row.center())
    inked = [x for x in range(row.width()) if image.pixelColor(row.left() + x, row.center().y()) != ground]
    assert row.width() - 20 < max(inked) < row.width() - 6
    palette.close()


def test_an_icon_stands_out_from_the_chosen_row(qtbot, host, scheme):
    palette, _, found = opened(qtbot, host)
    row = next(n for n in range(found.count()) if found.item(n).text() == "Run")
    found.setCurrentRow(row)
    image, area = found.viewport().grab().toImage(), found.visualItemRect(found.item(row))
    seen = [image.pixelColor(area.left() + x, area.center().y()).name() for x in range(8, 30)]
    assert max(contrast(colour, scheme.tokens.accent_soft) for colour in seen) >= 4.5
    palette.close()
