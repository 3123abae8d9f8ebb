"""Tensors by name: what shape each has, and what is in it, a row each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.frozen import dataclass
from mnist_desktop.ui.painting import width, write
from mnist_desktop.ui.theme import theme

ROW = 22
_GAP = 8
# Of the application's font, for names and for values; smaller ones where a row would not fit.
_FACTORS = ((0.82, 0.9), (0.76, 0.9), (0.7, 0.76))
_RIGHT = Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True)
class TensorRow:
    """One tensor.

    Parameters
    ----------
    name, shape, value : str
        ``"weights.grad"``, ``"[784, 1]"``, ``"±3.3e−3"``.
    fresh : bool
        It has just got its value: bold, not by colour alone.
    """

    name: str
    shape: str
    value: str
    fresh: bool = False


class TensorRows(QWidget):
    """Painted rows: name and shape in the fixed-width font, the value at the right.

    Parameters
    ----------
    name : str
        What the tensors are, for those who hear the window.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[TensorRow, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    @property
    def rows(self) -> tuple[TensorRow, ...]:
        """What is shown."""
        return self._rows

    def set_rows(self, rows: Sequence[TensorRow]) -> None:
        """Show these tensors."""
        if tuple(rows) == self._rows:
            return
        resized = len(rows) != len(self._rows)
        self._rows = tuple(rows)
        self.setAccessibleDescription("; ".join(f"{row.name} {row.shape} {row.value}" for row in rows))
        if resized:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for every row."""
        return QSize(232, max(len(self._rows), 1) * ROW)

    def minimumSizeHint(self) -> QSize:
        """Return the same height; shapes are cut short where there is no room."""
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows."""
        painter = QPainter(self)
        for factor, of_values in _FACTORS:
            mono, bold = theme().font(factor, mono=True), theme().font(factor, 600, mono=True)
            left = max((width(row.name, bold) for row in self._rows), default=0)
            if all(self._fits(row, left, mono, of_values) for row in self._rows):
                break
        for i, row in enumerate(self._rows):
            area = QRectF(0, i * ROW, self.width(), ROW)
            value = theme().font(of_values, 600 if row.fresh else 400)
            right = width(row.value, value)
            write(painter, area, row.name, bold if row.fresh else mono)
            room = area.adjusted(left + _GAP, 0, -right - _GAP, 0)
            write(painter, room, row.shape, mono, "muted")
            write(painter, area, row.value, value, align=_RIGHT)

    def _fits(self, row: TensorRow, left: int, mono: QFont, of_values: float) -> bool:
        value = width(row.value, theme().font(of_values, 600))
        return left + width(row.shape, mono) + value + 2 * _GAP <= self.width()
