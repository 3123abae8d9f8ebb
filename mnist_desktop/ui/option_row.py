"""One answer to choose: a line, or several, with a mark that says what became of it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from mnist_desktop.ui.icons import draw
from mnist_desktop.ui.painting import fill, focus_ring, frame
from mnist_desktop.ui.theme import theme

MARKS = ("open", "right", "wrong")
_ICONS = {"right": ("done", "ok"), "wrong": ("close", "error")}
_PAD, _MARK = 8, 16  # px


class OptionRow(QAbstractButton):
    """A button with wrapped text and a mark at its left; once answered, the mark is an icon.

    Parameters
    ----------
    text : str
        The answer.
    object_name : str
        Unique in the window.
    """

    def __init__(self, text: str, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.mark = "open"
        self.setAccessibleName(text)
        self.setAccessibleDescription(self.tr("an answer to choose"))

    def set_mark(self, mark: str, words: str) -> None:
        """Show what became of it, one of :data:`MARKS`, and say it in words."""
        self.mark = mark
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of the text at the present width."""
        return QSize(120, self._height(max(self.width(), 120)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the width asks for."""
        super().resizeEvent(event)
        self.setMinimumHeight(self._height(self.width()))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame, the mark and the text."""
        painter = QPainter(self)
        area = QRectF(self.rect())
        edge = {"right": "ok", "wrong": "error"}.get(self.mark, "edge")
        frame(painter, area, edge, "surface")
        if self.underMouse() and self.mark == "open":
            fill(painter, area.adjusted(2, 2, -2, -2), "hover", 4)
        if self.hasFocus():
            focus_ring(painter, area)
        spot = QRectF(_PAD, (self.height() - _MARK) / 2, _MARK, _MARK)
        if self.mark in _ICONS:
            draw(painter, spot, *_ICONS[self.mark])
        else:
            frame(painter, spot.adjusted(1, 1, -1, -1), "edge", radius=7)
        painter.setFont(theme().font(0.95))
        painter.setPen(theme().color("text"))
        painter.drawText(self._words(self.width()).translated(0, 0), self._flags(), self.text())

    def _words(self, width: int) -> QRect:
        left = 2 * _PAD + _MARK
        return QRect(left, 6, width - left - _PAD, max(self.height() - 12, 1))

    def _height(self, width: int) -> int:
        room = QRect(0, 0, max(width - 3 * _PAD - _MARK, 1), 10_000)
        needed = QFontMetrics(theme().font(0.95)).boundingRect(room, self._flags(), self.text())
        return max(needed.height() + 14, 32)

    @staticmethod
    def _flags() -> int:
        return int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)
