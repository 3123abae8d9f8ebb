"""Facts as pairs of a muted label and a value, in rows, in columns or in one line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.ui.painting import width, write
from mnist_desktop.ui.theme import theme

_GAP = 8
_RIGHT = Qt.AlignmentFlag.AlignRight


class Readout(QWidget):
    """Painted pairs: changing a value costs a repaint, never a new layout.

    Parameters
    ----------
    labels : sequence of str
        What is told, in order; unique.
    shape : str
        ``"rows"``: label left, value right, below each other. ``"columns"``: the value large under its label, equal
        columns. ``"line"``: pairs side by side.
    """

    def __init__(self, labels: Sequence[str], shape: str = "rows", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: dict[str, tuple[str, str]] = dict.fromkeys(labels, ("", "text"))
        self._shape = shape
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(labels))

    def set_values(self, values: Mapping[str, str], colors: Mapping[str, str] | None = None) -> None:
        """Show values of some or all labels.

        Parameters
        ----------
        values : mapping of str to str
            Label to value; a label that was not announced is a ``KeyError``.
        colors : mapping of str to str, optional
            Label to token, where a value is not plain text.
        """
        changed = []
        for label, value in values.items():
            old = self._values[label]  # a KeyError names the unknown label
            self._values[label] = (value, (colors or {}).get(label, "text"))
            if old != self._values[label]:
                changed.append(label)
        if not changed:
            return
        self.setAccessibleDescription(
            ", ".join(f"{label} {value}" for label, (value, _) in self._values.items())
        )
        if self._shape != "rows":
            self.update()
            return
        for row, label in enumerate(self._values):  # a move of the pen changes one or two of them
            if label in changed:
                self.update(0, row * self._line(), self.width(), self._line())

    def sizeHint(self) -> QSize:
        """Return the room of the labels and of values of seven figures."""
        caption, value = self._fonts()
        wide = [width(label, caption) for label in self._values]
        figures = width("−0.0000", value)
        if self._shape == "rows":
            return QSize(max(wide) + _GAP + figures, self._line() * len(wide))
        if self._shape == "columns":
            high = QFontMetrics(caption).height() + QFontMetrics(value).height()
            return QSize((max(*wide, figures) + _GAP) * len(wide), high)
        return QSize(sum(wide) + len(wide) * (figures + 2 * _GAP), self._line())

    def minimumSizeHint(self) -> QSize:
        """Return the same height at two thirds of the width; values are elided below it."""
        hint = self.sizeHint()
        return QSize(hint.width() * 2 // 3, hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pairs."""
        painter = QPainter(self)
        if self._shape == "rows":
            self._paint_rows(painter, event.region())
        elif self._shape == "columns":
            self._paint_columns(painter)
        else:
            self._paint_line(painter)

    def _fonts(self) -> tuple[QFont, QFont]:
        caption = theme().font(0.9)
        return caption, theme().font(1.2, 600) if self._shape == "columns" else theme().font(0.9, 600)

    def _line(self) -> int:
        return QFontMetrics(theme().font(0.9)).height() + 3

    def _paint_rows(self, painter: QPainter, asked: QRegion) -> None:
        caption, strong = self._fonts()
        for row, (label, (value, color)) in enumerate(self._values.items()):
            area = QRectF(0, row * self._line(), self.width(), self._line())
            if not asked.intersects(area.toRect()):
                continue
            write(painter, area, label, caption, "muted")
            left = width(label, caption) + _GAP
            write(painter, area.adjusted(left, 0, 0, 0), value, strong, color, _RIGHT)

    def _paint_columns(self, painter: QPainter) -> None:
        caption, strong = self._fonts()
        upper, each = QFontMetrics(caption).height(), self.width() / len(self._values)
        for column, (label, (value, color)) in enumerate(self._values.items()):
            area = QRectF(round(column * each), 0, each - _GAP, upper)
            write(painter, area, label, caption, "muted")
            area = QRectF(area.x(), upper, area.width(), QFontMetrics(strong).height())
            write(painter, area, value, strong, color)

    def _paint_line(self, painter: QPainter) -> None:
        caption, strong = self._fonts()
        pairs = list(self._values.items())
        wide = [width(label, caption) + _GAP + width(value, strong) for label, (value, _) in pairs]
        gap = max((self.width() - sum(wide)) / max(len(pairs) - 1, 1), _GAP)
        x = 0.0
        for (label, (value, color)), room in zip(pairs, wide, strict=True):
            area = QRectF(round(x), 0, room, self.height())
            write(painter, area, label, caption, "muted")
            write(painter, area.adjusted(width(label, caption) + _GAP, 0, 0, 0), value, strong, color)
            x += room + gap
