"""A ring around a widget for a moment: here it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from mnist_desktop.ui.painting import frame

SHOWN_MS = 2200
_OUT = 3  # px around the widget


class Ring(QWidget):
    """Lies over a window and lets everything through; it stands still, and goes by itself.

    Parameters
    ----------
    target : QWidget
        What it is around, in the same window; it is followed where that moves.
    shown_ms : int
        How long; 0 until it is closed.
    """

    def __init__(self, target: QWidget, shown_ms: int = SHOWN_MS) -> None:
        super().__init__(target.window())
        self.setObjectName("ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._target = target
        target.installEventFilter(self)
        self._follow()
        self.show()
        self.raise_()
        if shown_ms:
            QTimer.singleShot(shown_ms, self, self.close)

    @property
    def target(self) -> QWidget:
        """What it is around."""
        return self._target

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow, and go where the target goes."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._follow()
        elif event.type() == QEvent.Type.Hide:
            self.close()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring."""
        frame(QPainter(self), QRectF(self.rect()), "accent", radius=10, width=3)

    def _follow(self) -> None:
        self.setGeometry(area_of(self._target).adjusted(-_OUT, -_OUT, _OUT, _OUT))


def area_of(target: QWidget) -> QRect:
    """Return where a widget can be seen, in its window."""
    window = target.window()
    area = QRect(target.mapTo(window, target.rect().topLeft()), target.size())
    above = target.parentWidget()
    while above is not None and above is not window:
        area &= QRect(above.mapTo(window, above.rect().topLeft()), above.size())
        above = above.parentWidget()
    return area & window.rect()
