"""A few lines of text that change often: painted, of a fixed height, each cut short where room is scarce."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.ui.painting import write
from mnist_desktop.ui.theme import theme

_FACTOR = 0.86  # of the application's font
_GAP = 1  # px between lines


class Lines(QWidget):
    """Lines below each other; another text costs a repaint, never a new layout.

    Parameters
    ----------
    count : int
        How many lines there is room for.
    name, object_name : str
        What they say, for those who hear the window; unique in it.
    """

    def __init__(self, count: int, name: str, object_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._count = count
        self._lines: tuple[tuple[str, str], ...] = ()
        self._more = ""
        theme().changed.connect(self.update)

    def set_lines(self, lines: Sequence[tuple[str, str]], more: str = "") -> None:
        """Show lines, each with the token of its colour; they stand whole in the tip, with `more` below them."""
        if (tuple(lines), more) != (self._lines, self._more):
            self._lines, self._more = tuple(lines), more
            told = [text for text, _ in lines if text]
            self.setToolTip("\n".join([*told, more] if more else told))
            self.setAccessibleDescription(". ".join(told))
            self.update()

    def sizeHint(self) -> QSize:
        """Return room for all lines, full or not."""
        return QSize(120, self._count * self._pitch() - _GAP)

    def minimumSizeHint(self) -> QSize:
        """Return the same height at any width."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        painter = QPainter(self)
        for n, (text, color) in enumerate(self._lines[: self._count]):
            area = QRectF(0, n * self._pitch(), self.width(), self._pitch() - _GAP)
            write(painter, area, text, theme().font(_FACTOR), color)

    def _pitch(self) -> int:
        return QFontMetrics(theme().font(_FACTOR)).height() + _GAP
