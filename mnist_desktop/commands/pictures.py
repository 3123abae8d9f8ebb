"""The commands of pictures: what has the focus, or lies under the pointer, is copied or saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from mnist_desktop.commands.spec import ActionSpec
from mnist_desktop.lab.text import Failure
from mnist_desktop.session import Session

if TYPE_CHECKING:
    from mnist_desktop.ui.export_menu import ExportMenu


class PictureCommands(QObject):
    """Copy and save pictures and tables; a menu for each of them by the right button, or by the Menu key.

    A widget with a menu of its own keeps it: only what nobody has taken comes here.

    Parameters
    ----------
    session : Session
        Where it is told that a file could not be written.
    window : QMainWindow
        Whose pictures they are.
    """

    def __init__(self, session: Session, window: QMainWindow) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        window.installEventFilter(self)

    # fmt: off
    def specs(self) -> tuple[ActionSpec, ...]:
        """Return the commands: a table, so one line each where it fits."""
        tr, group = self.tr, self.tr("Picture")
        return (
            ActionSpec("copy-picture", group, tr("Copy picture"), tr("Copy the plot, image or table with the focus"),
                       "", ("Ctrl+Shift+C",), lambda: self._menu(self._chosen()).copy_picture()),
            ActionSpec("save-picture", group, tr("Save picture…"), tr("Save the plot, image or table with the focus"),
                       "", ("Ctrl+Shift+E",), lambda: self._menu(self._chosen()).ask_picture()),
        )
    # fmt: on

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the menu of the picture below the pointer, or of the one with the focus."""
        if event.type() == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            from mnist_desktop.ui.picture import nearest

            by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
            place = self._window.mapFromGlobal(event.globalPos())
            widget = nearest(self._window.childAt(place) if by_mouse else self._focused())
            if widget is not None:
                middle = widget.mapToGlobal(widget.rect().center())
                self._menu(widget).popup(event.globalPos() if by_mouse else middle)
            return True  # Qt's own menu would hide the docks
        return False

    def _chosen(self) -> QWidget:
        """Return the picture with the focus, else all that lies between the docks."""
        from mnist_desktop.ui.picture import nearest

        return nearest(self._focused()) or self._window.centralWidget() or self._window

    def _focused(self) -> QWidget | None:
        """Return what has the focus in the window: not the list of a box that is open over it, which soon is gone."""
        focused: QWidget | None = self._window.focusWidget()
        return focused

    def _menu(self, widget: QWidget) -> ExportMenu:
        from mnist_desktop.ui.export_menu import ExportMenu

        menu = ExportMenu(widget)
        menu.failed.connect(self._failed)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    @Slot(str)
    def _failed(self, what: str) -> None:
        hint = self.tr("Choose another folder, or make room on the disk; the picture is still here.")
        self._session.failed.emit(Failure(what, hint))
