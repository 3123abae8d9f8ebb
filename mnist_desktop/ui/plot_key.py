"""The key of a plot, in the head of its card: a line as it is drawn, and its name."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.ui.theme import theme

_LINE, _GAP, _APART = 20, 6, 14  # px: the line, to its name, to the next
_STYLES = {"train": Qt.PenStyle.SolidLine, "valid": Qt.PenStyle.DashLine}


class PlotKey(QWidget):
    """Names of curves.

    Parameters
    ----------
    names : mapping
        The token of each curve's colour, ``"train"`` or ``"valid"``, and what it is called.
    """

    def __init__(self, names: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = dict(names)
        self.setAccessibleName(self.tr("Key: {0}").format(", ".join(self._names.values())))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        theme().changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """Return the room of all names."""
        metrics = QFontMetricsF(theme().font(0.82))
        widths = [_LINE + _GAP + metrics.horizontalAdvance(name) for name in self._names.values()]
        return QSize(round(sum(widths) + _APART * (len(widths) - 1)) + 2, 20)

    @Slot()
    def _restyle(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines and names."""
        painter = QPainter(self)
        font = theme().font(0.82)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        middle = self.height() / 2
        left = 0.0
        for colour, name in self._names.items():
            painter.setPen(QPen(theme().color(colour), 2, _STYLES[colour]))
            painter.drawLine(QPointF(left, middle), QPointF(left + _LINE, middle))
            painter.setPen(theme().color("muted"))
            left += _LINE + _GAP
            baseline = middle + (metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(left, baseline), name)
            left += metrics.horizontalAdvance(name) + _APART
        painter.end()
