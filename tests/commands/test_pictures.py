from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QMainWindow, QVBoxLayout, QWidget

from mnist_desktop.commands.pictures import PictureCommands
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.confusion_view import ConfusionView
from mnist_desktop.ui.export_menu import ExportMenu

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
MOUSE, KEY = QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard

MARGINS = QSize(16, 16)


@pytest.fixture
def main(qtbot, session):
    main = QMainWindow()
    qtbot.addWidget(main)
    centre, card = QWidget(), Card("Mistakes")
    main.view = ConfusionView("confusion")
    main.view.set_counts(np.array([[5, 1], [2, 4]]), (3, 7))
    card.body.addWidget(main.view)
    main.card = card
    QVBoxLayout(centre).addWidget(card)
    main.setCentralWidget(centre)
    main.commands = {spec.id: spec for spec in PictureCommands(session, main).specs()}
    main.resize(320, 320)
    main.show()
    yield main
    for menu in main.findChildren(ExportMenu):
        menu.close()


def ask(main, widget, reason):
    place = widget.rect().center()
    QApplication.sendEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))
    return [menu for menu in main.findChildren(ExportMenu) if menu.isVisible()]


def test_the_right_button_opens_the_menu_of_what_lies_below(main):
    (menu,) = ask(main, main.view, MOUSE)
    assert menu.parent() is main.view and len(menu.actions()) == 4


def test_beside_it_the_card_is_taken(main):
    place = main.card.mapTo(main, QPoint(6, 6))
    QApplication.sendEvent(main, QContextMenuEvent(MOUSE, place, main.mapToGlobal(place)))
    (menu,) = [menu for menu in main.findChildren(ExportMenu) if menu.isVisible()]
    assert menu.parent() is main.card


def test_the_menu_key_opens_it_for_what_has_the_focus(main, qtbot):
    main.activateWindow()
    main.view.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is main.view, timeout=5_000)
    (menu,) = ask(main, main.view, KEY)
    assert menu.parent() is main.view


def test_by_key_the_picture_with_the_focus_is_copied_else_the_whole_place(main, qtbot):
    main.activateWindow()
    main.view.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is main.view, timeout=5_000)
    main.commands["copy-picture"].run()
    assert QGuiApplication.clipboard().image().size() == (main.view.size() + MARGINS) * 2
    main.view.clearFocus()
    main.commands["copy-picture"].run()
    assert QGuiApplication.clipboard().image().size() == (main.centralWidget().size() + MARGINS) * 2
    QGuiApplication.clipboard().clear()


def test_the_list_of_a_box_that_is_open_is_no_picture(main, qtbot):
    box = QComboBox()
    box.addItems(["linear", "small CNN"])
    main.card.body.addWidget(box)
    main.activateWindow()
    qtbot.waitUntil(box.isVisible)
    box.setFocus()
    box.showPopup()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    main.commands["copy-picture"].run()
    assert main.findChildren(ExportMenu)[0].parent() is main.card
    box.hidePopup()


def test_what_cannot_be_saved_is_told_by_the_session(main, session, tmp_path):
    main.commands["save-picture"].run()
    dialog = main.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "no" / "a.png"))
    dialog.reject()
    assert "a.png cannot be written" in session.failures[0].what and session.failures[0].hint
