"""How much of each digit is called right: counts, share and a bar."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.frozen import dataclass
from mnist_desktop.ui.painting import fill, width, write
from mnist_desktop.ui.theme import theme

_BAR, _GAP = 8, 7  # px
_CAPTION = 0.9


@dataclass(frozen=True)
class AccuracyBar:
    """One digit: its token, how many of how many are right, and their share, 0..1, also in words."""

    name: str
    tint: str
    counts: str
    share: float
    text: str


class AccuracyBars(QWidget):
    """Rows of a line and a bar each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Accuracy for each digit"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._bars: tuple[AccuracyBar, ...] = ()
        theme().changed.connect(self.update)

    def set_bars(self, bars: Sequence[AccuracyBar]) -> None:
        """Show these rows."""
        self._bars = tuple(bars)
        told = (f"{bar.name}: {bar.counts}, {bar.text}" for bar in bars)
        self.setAccessibleDescription("; ".join(told))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return two rows, or as many as there are."""
        return QSize(160, self._pitch() * max(len(self._bars), 2) - _GAP)

    def minimumSizeHint(self) -> QSize:
        """Return the same: lines are not cut."""
        return self.sizeHint()

    def _line(self) -> int:
        return QFontMetrics(theme().font(_CAPTION, 600)).height()

    def _pitch(self) -> int:
        return self._line() + 3 + _BAR + _GAP

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows."""
        painter = QPainter(self)
        strong, plain = theme().font(_CAPTION, 600), theme().font(_CAPTION)
        for i, bar in enumerate(self._bars):
            line = QRectF(0, i * self._pitch(), self.width(), self._line())
            write(painter, line, bar.name, strong, bar.tint)
            write(painter, line, bar.text, strong, "text", Qt.AlignmentFlag.AlignRight)
            left, right = width(bar.name, strong) + 8, width(bar.text, strong) + 8
            write(painter, line.adjusted(left, 0, -right, 0), bar.counts, plain, "muted")
            track = QRectF(0, line.bottom() + 3, self.width(), _BAR)
            fill(painter, track, "track", _BAR / 2)
            track.setWidth(max(bar.share * track.width(), _BAR))
            if bar.share > 0:
                fill(painter, track, bar.tint, _BAR / 2)
