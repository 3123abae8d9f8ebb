"""A table of distances: formula, the line by hand and its number, the library's line and its number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.by_hand import Lines, Measure
from mnist_desktop.ui import icons
from mnist_desktop.ui.numerals import numeral
from mnist_desktop.ui.painting import frame, width, write
from mnist_desktop.ui.theme import theme

_HEAD, _ROW = 24, 36
_TICK = 16
_GAP = 14
_LEAST = 6  # px between two columns
_RIGHT = Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True)
class Way:
    """One row.

    Parameters
    ----------
    name : str
        ``"L1"``.
    lines : Lines
        How it is written; a Measure once there is a digit.
    color : str
        Token of its numbers.
    """

    name: str
    lines: Lines
    color: str = "text"


class TwoWays(QWidget):
    """Rows of :class:`Way`; a tick says that both numbers are equal, bit for bit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Distances in two ways"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._ways: tuple[Way, ...] = ()
        self._heads = (
            "",
            self.tr("formula"),
            self.tr("by hand"),
            "",
            self.tr("by the library"),
            "",
            "",
        )
        self.setAccessibleDescription(self.tr("Nothing to show yet"))
        theme().changed.connect(self.update)

    def set_ways(self, ways: Sequence[Way]) -> None:
        """Show these rows."""
        if tuple(ways) == self._ways:
            return
        if len(ways) != len(self._ways):
            self.updateGeometry()
        self._ways = tuple(ways)
        told = []
        for way in self._ways:
            found = way.lines
            if not isinstance(found, Measure):
                continue
            text = self.tr("{0}: {1} = {2}").format(way.name, found.hand, self._number(found.by_hand))
            if found.library:
                text += self.tr(", {0} the same").format(found.library)
            told.append(text)
        self.setAccessibleDescription("; ".join(told) or self.tr("Nothing to show yet"))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a head and three rows."""
        return QSize(640, _HEAD + _ROW * max(len(self._ways), 1))

    def minimumSizeHint(self) -> QSize:
        """Return the same height."""
        return QSize(560, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the heads and the rows."""
        painter, columns = QPainter(self), self._columns()
        for head, (left, wide) in zip(self._heads, columns, strict=True):
            if wide > 0:
                write(painter, QRectF(left, 0, wide, _HEAD - 2), head, theme().font(0.82), "muted")
        for i, way in enumerate(self._ways):
            self._paint_row(painter, way, _HEAD + i * _ROW, columns)

    def _paint_row(self, painter: QPainter, way: Way, top: int, columns: list[tuple[float, float]]) -> None:
        row = QRectF(0, top, self.width(), _ROW - 4)
        frame(painter, row, "hairline", "window")
        code, value = theme().font(0.82, mono=True), theme().font(1.0, 600)

        def cell(column: int) -> QRectF:
            left, wide = columns[column]
            return QRectF(left, row.y(), wide, row.height())

        write(painter, cell(0), way.name, theme().font(1.0, 600))
        found = way.lines
        if columns[1][1] > 0:
            write(painter, cell(1), found.formula, theme().font(0.9), "muted")
        write(painter, cell(2), found.hand, code)
        if found.library:
            write(painter, cell(4), found.library, code)
        else:
            write(painter, cell(4), self.tr("no distance: it may be 0"), theme().font(0.82), "muted")
        if not isinstance(found, Measure):
            return
        write(painter, cell(3), self._number(found.by_hand), value, way.color, _RIGHT)
        if not found.library:
            return
        write(painter, cell(5), self._number(found.by_library), value, way.color, _RIGHT)
        equal = found.by_hand == found.by_library
        icons.draw(painter, cell(6), "check" if equal else "error", "ok" if equal else "error", _TICK)

    def _number(self, value: float) -> str:
        return numeral(value, ".4f")

    def _columns(self) -> list[tuple[float, float]]:
        """Return left and width of the seven columns; where there is no room at all, the formulas give way."""
        code, value = theme().font(0.82, mono=True), theme().font(1.0, 600)
        wide = [
            width(self.tr("signed"), value),
            width("√ mean (x − m)²", theme().font(0.9)) + 2,
            width("((x - m)**2).mean().sqrt()", code),
            width("−0.0000", value),
            max(width("F.mse_loss(x, m).sqrt()", code), width(self._heads[4], theme().font(0.82))),
            width("−0.0000", value),
            _TICK,
        ]
        spare = self.width() - 2 * _GAP - sum(wide)
        if spare < 6 * _LEAST:
            spare, wide[1] = spare + wide[1], 0
        if spare < 6 * _LEAST:  # large type becomes smaller to fit
            texts = sum(wide[:-1])
            share = (texts + spare - 6 * _LEAST) / texts
            wide = [*(int(each * share) for each in wide[:-1]), _TICK]
        gap = max(spare / 6, _LEAST)
        left, found = float(_GAP), []
        for each in wide:
            found.append((left, float(each)))
            left += each + (gap if each else 0)
        return found
