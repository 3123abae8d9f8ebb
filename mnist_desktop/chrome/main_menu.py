"""The menu of all commands, a submenu a group; made from the actions, so that nothing is left out."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtWidgets import QMenu, QWidget

from mnist_desktop.actions import Actions


def main_menu(actions: Actions, parent: QWidget) -> QMenu:
    """Return a menu with every command in the groups and the order of the actions."""
    menu = QMenu(parent)
    menu.setObjectName("mainMenu")
    for group, specs in groupby(actions.specs, key=lambda spec: spec.group):
        part = menu.addMenu(group)
        part.setToolTipsVisible(True)  # a disabled command says why
        for spec in specs:
            part.addAction(actions[spec.id])
    return menu
