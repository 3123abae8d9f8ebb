"""One upright bar for each of the ten digits: which one wins, and by how much, in the height of two lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mnist_desktop.frozen import dataclass
from mnist_desktop.ui.theme import theme

_TALL = 22  # px, the longest bar
_WIDE = 14
_GAP = 2
_LABEL = 0.82  # of the application's font
_LOSER = 0.55  # opacity


@dataclass(frozen=True)
class DigitBar:
    """A bar: which digit, how long (0..1), and its value in words."""

    digit: int
    length: float
    text: str


class DigitBars(QWidget):
    """Bars side by side; the winner is bold, in full colour, and its value stands above it.

    Parameters
    ----------
    name : str
        What is compared, for people who cannot see it.
    object_name : str
        Unique in the window.
    parent : QWidget, optional
        Qt's parent.
    """

    def __init__(self, name: str, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._bars: tuple[DigitBar, ...] = ()
        self._winner = -1
        theme().changed.connect(self._restyle)

    def set_bars(self, bars: Sequence[DigitBar], winner: int) -> None:
        """Show these bars; ``winner`` is the position of the one that wins, −1 if none does."""
        if (tuple(bars), winner) == (self._bars, self._winner):
            return
        self._bars, self._winner = tuple(bars), winner
        self.setAccessibleDescription(", ".join(f"{bar.digit}: {bar.text}" for bar in self._bars))
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a line above the bars and one below."""
        return QSize(200, 2 * self._line() + _TALL + 2 * _GAP)

    def event(self, event: QEvent) -> bool:
        """Tell the value of the bar under the mouse."""
        if isinstance(event, QHelpEvent) and self._bars:
            bar = self._bars[self._at(event.pos())]
            QToolTip.showText(event.globalPos(), f"{bar.digit}: {bar.text}", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars, their digits and the winner's value."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, pitch = self._line(), self._pitch()
        bottom = line + _GAP + _TALL
        for i, bar in enumerate(self._bars):
            wins = i == self._winner
            middle = (i + 0.5) * pitch
            track = QRectF(round(middle - _WIDE / 2), line + _GAP, _WIDE, _TALL)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("track"))
            painter.drawRoundedRect(track, 2, 2)
            height = max(min(bar.length, 1.0) * _TALL, 1.0)
            painter.setBrush(theme().color("text", 1.0 if wins else _LOSER))
            painter.drawRoundedRect(QRectF(track.x(), bottom - height, _WIDE, height), 2, 2)
            painter.setFont(theme().font(_LABEL, 600 if wins else 400))
            painter.setPen(theme().color("text" if wins else "muted"))
            label = QRectF(i * pitch, bottom + _GAP, pitch, line)
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, str(bar.digit))
            if wins:
                width = painter.fontMetrics().horizontalAdvance(bar.text) + 2
                left = min(max(middle - width / 2, 0.0), self.width() - width)
                painter.drawText(QRectF(left, 0, width, line), Qt.AlignmentFlag.AlignCenter, bar.text)

    def _line(self) -> int:
        return round(theme().font(_LABEL).pointSizeF() * self.logicalDpiY() / 72 * 1.3)

    def _pitch(self) -> float:
        return self.width() / max(len(self._bars), 1)

    def _at(self, position: QPoint) -> int:
        return min(int(position.x() / self._pitch()), len(self._bars) - 1)

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
