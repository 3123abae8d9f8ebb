"""Where the window stood the last time, on the screens there are now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QRect, Qt
from PySide6.QtGui import QGuiApplication, QRegion
from PySide6.QtWidgets import QWidget


def restore(window: QWidget, saved: QByteArray) -> None:
    """Bring a window back to where it was; where that screen is gone or smaller, wholly into one that is there.

    Parameters
    ----------
    window : QWidget
        Not yet shown.
    saved : QByteArray
        As ``saveGeometry`` returned it; what cannot be read changes nothing.
    """
    if not window.restoreGeometry(saved):
        return
    if window.windowState() & (Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen):
        return  # fills its screen, which Qt chooses among those there are
    inside = clamped(window.geometry(), [screen.availableGeometry() for screen in QGuiApplication.screens()])
    if inside != window.geometry():
        window.setGeometry(inside)


def clamped(area: QRect, screens: Sequence[QRect]) -> QRect:
    """Return the area itself if all of it can be seen, else moved, and made smaller if need be, into one screen.

    Parameters
    ----------
    area : QRect
        px of the desktop.
    screens : sequence of QRect
        What can be used of each screen, the first one first; that with most of the area is taken.
    """
    seen = QRegion()
    for screen in screens:
        seen += screen
    if not screens or QRegion(area).subtracted(seen).isEmpty():
        return area
    best = max(screens, key=lambda screen: _size(screen & area))  # of equal ones, the first
    result = QRect(area.topLeft(), area.size().boundedTo(best.size()))
    result.moveLeft(min(max(result.left(), best.left()), best.right() + 1 - result.width()))
    result.moveTop(min(max(result.top(), best.top()), best.bottom() + 1 - result.height()))
    return result


def _size(area: QRect) -> int:
    return max(area.width(), 0) * max(area.height(), 0)
