"""The menu of all commands, a submenu a group; made from the actions, so that nothing is left out."""

from __future__ import annotations

from functools import partial
from itertools import groupby

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from mnist_desktop.actions import Actions
from mnist_desktop.session.recent import Recent

_ABOVE = "open-session"  # the files that were open lately come below it


def main_menu(actions: Actions, recent: Recent, parent: QWidget) -> QMenu:
    """Return a menu with every command in the groups and the order of the actions, and the files of late."""
    menu = QMenu(parent)
    menu.setObjectName("mainMenu")
    for group, specs in groupby(actions.specs, key=lambda spec: spec.group):
        part = menu.addMenu(group)
        part.setToolTipsVisible(True)  # a disabled command says why
        for spec in specs:
            part.addAction(actions[spec.id])
            if spec.id == _ABOVE and recent.paths:
                part.addMenu(_files(recent, part))
    return menu


def _files(recent: Recent, parent: QWidget) -> QMenu:
    """Return the files that were opened or saved last, and a way to forget them."""
    menu = QMenu(QCoreApplication.translate("MainMenu", "Open recent"), parent)
    menu.setObjectName("recentFiles")
    menu.setToolTipsVisible(True)
    for path in recent.paths:
        entry = menu.addAction(path.name.replace("&", "&&"), partial(recent.open, path))
        entry.setToolTip(str(path))
    menu.addSeparator()
    menu.addAction(QCoreApplication.translate("MainMenu", "Forget these"), recent.forget)
    return menu
