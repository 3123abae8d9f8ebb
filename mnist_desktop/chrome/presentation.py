"""Presentation: the whole screen for the place in sight, in large type, worked with keys alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from mnist_desktop.ui.paragraph import Lines


class Presentation(QObject):
    """Hides what is not in use and says in the status bar which keys lead on. Made anew with the window.

    Parameters
    ----------
    window : QMainWindow
        What is presented.
    status : QWidget
        Its status line; the keys are written below it.
    hidden : sequence of QWidget
        What only the mouse needs.
    leave : slot
        Called for Esc.
    """

    def __init__(
        self, window: QMainWindow, status: QWidget, hidden: Sequence[QWidget], leave: object
    ) -> None:
        super().__init__(window)
        for widget in hidden:
            widget.hide()
        keys = self.tr(
            "Esc leaves · Ctrl+1 to 5 places · Ctrl+Page up, down pages · F1 lesson · Space run · . step"
        )
        # A line of its own, below the status: beside it neither would be read to the end on a narrow screen.
        label = Lines(0.9)
        label.setText(keys)
        label.setObjectName("presentationKeys")
        label.setContentsMargins(12, 0, 12, 4)
        both = QWidget()
        lines = QVBoxLayout(both)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        window.statusBar().removeWidget(status)
        for widget in (status, label):
            lines.addWidget(widget)
        window.statusBar().addWidget(both, 1)
        status.show()
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window)
        escape.setObjectName("presentationLeave")
        escape.activated.connect(leave)
