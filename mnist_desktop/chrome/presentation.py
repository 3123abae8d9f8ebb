"""Presentation: the whole screen for the place in sight, in large type, worked with keys alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QWidget

from mnist_desktop.ui.label import Label


class Presentation(QObject):
    """Hides what is not in use and says in the status bar which keys lead on. Made anew with the window.

    Parameters
    ----------
    window : QMainWindow
        What is presented.
    hidden : sequence of QWidget
        What only the mouse needs.
    leave : slot
        Called for Esc.
    """

    def __init__(self, window: QMainWindow, hidden: Sequence[QWidget], leave: object) -> None:
        super().__init__(window)
        for widget in hidden:
            widget.hide()
        keys = self.tr(
            "Esc leaves · Ctrl+1 to 5 places · Ctrl+Page up, down pages · F1 lesson · Space run · . step"
        )
        label = Label(keys, "muted", 0.9)
        label.setObjectName("presentationKeys")
        label.setContentsMargins(0, 0, 12, 0)
        window.statusBar().addPermanentWidget(label)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window)
        escape.setObjectName("presentationLeave")
        escape.activated.connect(leave)
