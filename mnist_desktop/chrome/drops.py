"""Files and pictures that are dropped on the window, wherever that is."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QWidget

from mnist_desktop.lab.text import Text
from mnist_desktop.session import Session
from mnist_desktop.session.given import open_path
from mnist_desktop.ui.digit_canvas import picture_in
from mnist_desktop.ui.qimage import to_grey


class Drops(QObject):
    """Takes what is dropped, but for what the canvas takes itself.

    A filter: the window stays free of it, and so do its parts, which are built anew.

    Parameters
    ----------
    window : QWidget
        Accepts drops from now on.
    session : Session
        Opens what was dropped.
    """

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__(window)
        self._session = session
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Welcome a file or a picture, and open it."""
        if not isinstance(event, QDropEvent) or event.type() not in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            return False
        found = picture_in(event.mimeData())
        if found is None:
            return False
        event.acceptProposedAction()
        if not isinstance(event, QDragEnterEvent):
            self._open(found)
        return True

    def _open(self, found: str | QImage) -> None:
        if isinstance(found, QImage):
            self._session.read_picture(Text("pasted picture"), partial(to_grey, found))
        else:
            open_path(self._session, Path(found))
