"""Rows of bars that compare: the answer stands out, the others stand back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.frozen import dataclass
from mnist_desktop.ui.painting import fill, width, write
from mnist_desktop.ui.theme import theme

ROW = 20
_THICK = 8
_GAP = 6
_LOSER = 0.55  # opacity
_RIGHT = Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True)
class Bar:
    """One row.

    Parameters
    ----------
    label : str
        At the left: "3".
    length : float
        0..1; clipped.
    text : str
        The value, at the right: "0.1114".
    color : str
        A token: ``"positive"``, ``"negative"``, ``"text"``.
    winner : bool
        Bold and in full colour.
    """

    label: str
    length: float
    text: str
    color: str = "text"
    winner: bool = False


class BarList(QWidget):
    """Bars below each other, 20 px or a line of large type, with measured columns for labels and values."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._bars: tuple[Bar, ...] = ()
        self._columns = (0, 0)

    def set_bars(self, bars: Sequence[Bar]) -> None:
        """Show these rows."""
        if tuple(bars) == self._bars:
            return
        count = len(self._bars)
        self._bars = tuple(bars)
        bold = theme().font(weight=600)
        labels = max((width(bar.label, bold) for bar in bars), default=0)
        # Values grow and shrink while training: the column only ever widens, so the bars do not jitter.
        values = max((width(bar.text, bold) for bar in bars), default=0)
        self._columns = (labels, max(values, self._columns[1]) if len(bars) == count else values)
        if len(bars) != count:
            self.updateGeometry()
        self.setAccessibleDescription(", ".join(f"{bar.label}: {bar.text}" for bar in bars))
        self.update()

    def sizeHint(self) -> QSize:
        """One row for each bar."""
        return QSize(sum(self._columns) + 2 * _GAP + 120, _row() * max(len(self._bars), 1))

    def minimumSizeHint(self) -> QSize:
        """Whole numbers, short bars."""
        return QSize(sum(self._columns) + 2 * _GAP + 24, _row() * max(len(self._bars), 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint label, track, bar and value of each row."""
        painter = QPainter(self)
        labels, values = self._columns
        high = _row()
        for row, bar in enumerate(self._bars):
            area = QRectF(0, row * high, self.width(), high)
            font = theme().font(weight=600 if bar.winner else 400)
            color = "text" if bar.winner else "muted"
            write(painter, area.adjusted(0, 0, labels - self.width(), 0), bar.label, font, color)
            write(painter, area.adjusted(self.width() - values, 0, 0, 0), bar.text, font, color, _RIGHT)
            track = QRectF(labels + _GAP, area.y() + (high - _THICK) / 2, 0, _THICK)
            track.setRight(self.width() - values - _GAP)
            fill(painter, track, "track", _THICK / 2)
            if bar.length > 0:
                track.setWidth(max(min(bar.length, 1.0) * track.width(), _THICK))
                fill(painter, track, bar.color, _THICK / 2, 1.0 if bar.winner else _LOSER)


def _row() -> int:
    """Return how high a row is: letters of large type hide nothing of the next."""
    return max(ROW, round(QFontMetricsF(theme().font()).height()))
