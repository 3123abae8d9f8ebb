"""A scroll bar that keeps its room, and is seen only while there is something to scroll."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QScrollArea, QScrollBar


class QuietBar(QScrollBar):
    """The vertical bar of an area whose content is as wide with it as without.

    A bar that comes and goes changes the width. Where text wraps, and cards stand beside or below each other, the
    content may then be too high at one width and fit at the other: Qt resizes it for ever, each time from inside the
    last, until the stack is full.

    Parameters
    ----------
    area : QScrollArea
        Gets the bar.
    """

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(Qt.Orientation.Vertical, area)
        area.setVerticalScrollBar(self)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it if there is something to scroll."""
        if self.maximum() > self.minimum():
            super().paintEvent(event)
