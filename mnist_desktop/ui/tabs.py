"""Tabs as words on a line: the chosen one bold, underlined in the accent."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from mnist_desktop.ui.painting import fill, focus_ring, width, write
from mnist_desktop.ui.theme import theme

HEIGHT = 40  # with the hairline at its foot
_PAD = 16
_LINE = 3


class PaintedTabs(QTabBar):
    """A tab bar without frames; the keyboard and screen readers meet an ordinary one.

    Parameters
    ----------
    titles : sequence of str
        The tabs.
    """

    def __init__(self, titles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMouseTracking(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._hovered = -1
        for title in titles:
            self.addTab(title)

    def tabSizeHint(self, index: int) -> QSize:
        """Return the room of the title in bold, so that nothing moves when it is chosen."""
        return QSize(width(self.tabText(index), theme().font(weight=600)) + 2 * _PAD, HEIGHT)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Return the room of two letters and the ellipsis."""
        return QSize(width("mm…", theme().font(weight=600)) + _PAD, HEIGHT)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse."""
        super().mouseMoveEvent(event)
        self._hover(self.tabAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """Let go of the mouse."""
        super().leaveEvent(event)
        self._hover(-1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, the titles, the underline and the focus ring."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme().color("hairline"))
        for index in range(self.count()):
            area, chosen = QRectF(self.tabRect(index)), index == self.currentIndex()
            font = theme().font(weight=600 if chosen else 400)
            color = "text" if chosen or index == self._hovered else "muted"
            pad = min(_PAD, max((area.width() - width(self.tabText(index), font)) / 2, 4))
            words = area.adjusted(pad, 0, -pad, -1)
            color = color if self.isTabEnabled(index) else "disabled"
            write(painter, words, self.tabText(index), font, color, Qt.AlignmentFlag.AlignHCenter)
            if chosen:
                line = QRectF(words.x(), self.height() - _LINE, words.width(), _LINE)
                fill(painter, line, "accent", _LINE / 2)
                if self.hasFocus():
                    focus_ring(painter, area.adjusted(4, 6, -4, -7))

    def _hover(self, index: int) -> None:
        if index != self._hovered:
            self._hovered = index
            self.update()
