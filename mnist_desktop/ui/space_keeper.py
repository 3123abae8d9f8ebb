"""Space presses a button that has the focus; elsewhere it may be a shortcut of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget


class SpaceKeeper(QObject):
    """Keeps Space from a window's shortcuts while a button or box has the focus.

    A filter, not the window's own ``event``: a window deleted inside a Python ``event`` brings Qt down.

    Parameters
    ----------
    window : QWidget
        The window whose shortcuts wait.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim Space for the widget that has the focus."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        pressed = isinstance(self._window.focusWidget(), (QAbstractButton, QComboBox))
        if pressed and event.key() == Qt.Key.Key_Space:
            event.accept()
            return True
        return False
