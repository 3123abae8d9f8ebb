"""What is called what, as a table: a row for what an image is, a column for what it is called."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.ui.cells import Cell, Cells, claims, moved
from mnist_desktop.ui.painting import write
from mnist_desktop.ui.theme import theme

_GAP = 2  # px between two cells
_PAIR_CELL, _TEN_CELL = 24, 16  # px high, at least
_HIGHEST = 32  # px; where there is room
_SHARE_FROM = 56  # px high: two lines fit
_LABEL = 0.82
_FONTS = (0.82, 0.75, 0.68, 0.6, 0.56)  # of the numbers of ten digits, the largest that fits
_TINTS = ("positive", "negative")


class ConfusionView(QWidget):
    """A confusion matrix of two or ten digits; a cell cursor says row, column and count.

    Parameters
    ----------
    object_name : str
        Unique in the window.
    highest : int
        How high a row may become where there is room, in px; the cells of a pair then say their share, too.

    Signals
    -------
    pointed : int, int
        Row and column under the mouse or the cursor; −1, −1 for none.
    activated : int, int
        Row and column that was clicked, or Enter on the cursor.
    """

    pointed = Signal(int, int)
    activated = Signal(int, int)

    def __init__(
        self, object_name: str = "confusion", highest: int = _HIGHEST, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._highest = highest
        self.setObjectName(object_name)
        self.setAccessibleName(self.tr("Confusion matrix"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._counts = np.zeros((2, 2), np.int64)
        self._digits: tuple[int, ...] = (3, 7)
        self._rates: tuple[str, ...] = ("", "")
        self._cursor: Cell = (0, 0)
        self._pointed: Cell | None = None
        self._chosen: Cell | None = None
        theme().changed.connect(self._restyle)

    def set_counts(self, counts: np.ndarray, digits: tuple[int, ...], rates: tuple[str, ...] = ()) -> None:
        """Show a matrix.

        Parameters
        ----------
        counts : numpy.ndarray
            Integers ``[k, k]``: images of the row's digit that are called the column's.
        digits : tuple of int
            The ``k`` digits, two or ten.
        rates : tuple of str
            What stands at the end of each row of ten: the share that is right; empty for nothing.
        """
        self._counts, self._digits, self._rates = np.asarray(counts), digits, rates
        if self._cursor[0] >= len(digits) or self._cursor[1] >= len(digits):
            self._cursor = (0, 0)
        self._describe()
        self.updateGeometry()
        self.update()

    def as_text(self) -> str:
        """Return the counts, tab-separated: a row for each digit that is, a column for each that was said."""
        rows: list[tuple[object, ...]] = [("", *self._digits)]
        rows += [(digit, *counts) for digit, counts in zip(self._digits, self._counts.tolist(), strict=True)]
        return "\n".join("\t".join(map(str, row)) for row in rows)

    def set_chosen(self, cell: Cell | None) -> None:
        """Frame the cell whose images are shown elsewhere; None for none."""
        self._chosen = cell
        self.update()

    # -- geometry ------------------------------------------------------------------------------------------

    @property
    def _pair(self) -> bool:
        return len(self._digits) == 2

    def _line(self) -> int:
        return round(theme().font(_LABEL).pointSizeF() * self.logicalDpiY() / 72 * 1.35)

    def _least(self) -> int:
        """Return the least height of a row."""
        return (_PAIR_CELL if self._pair else _TEN_CELL) + _GAP

    def _row(self) -> int:
        room = (self.height() - self._line() - 4) // len(self._digits)
        return max(self._least(), min(room, self._highest + _GAP))

    def sizeHint(self) -> QSize:
        """Return a line of names and the rows."""
        return QSize(180, self._line() + 4 + self._least() * len(self._digits))

    def minimumSizeHint(self) -> QSize:
        """As high as it is, and wide enough for its names and numbers."""
        return self.sizeHint()

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(theme().font(_LABEL))

    def _cells(self) -> Cells:
        """Return where the counts lie."""
        k, metrics = len(self._digits), self._metrics()
        left = metrics.horizontalAdvance(self._row_name(0)) + 8
        right = 0.0 if self._pair or not self._rates else metrics.horizontalAdvance("0.000") + 8
        dpr = self.devicePixelRatioF()
        width = max(1, int((self.width() - left - right) * dpr) // k)
        top = round((self._line() + 4) * dpr)
        return Cells(k, k, width, round(self._row() * dpr), round(left * dpr), top, dpr)

    def _row_name(self, row: int) -> str:
        digit = self._digits[row]
        return self.tr("is a {0}").format(digit) if self._pair else str(digit)

    def _column_name(self, column: int) -> str:
        digit = self._digits[column]
        return self.tr("says {0}").format(digit) if self._pair else str(digit)

    # -- painting ------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint names, counts and shares."""
        painter = QPainter(self)
        cells = self._cells()
        self._paint_names(painter, cells)
        painter.setFont(self._number_font(cells))
        totals = self._counts.sum(axis=1)
        for row in range(cells.rows):
            for column in range(cells.columns):
                self._paint_cell(painter, cells.cell(row, column), (row, column), int(totals[row]))
        marked = self._pointed or (self._cursor if self.hasFocus() else None)
        painter.setPen(QPen(theme().color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for cell in {cell for cell in (marked, self._chosen) if cell is not None}:
            painter.drawRoundedRect(_inner(cells.cell(*cell)).adjusted(1, 1, -1, -1), 3, 3)

    def _paint_names(self, painter: QPainter, cells: Cells) -> None:
        painter.setFont(theme().font(_LABEL))
        painter.setPen(theme().color("muted"))
        middle = Qt.AlignmentFlag.AlignVCenter
        for i in range(cells.rows):
            across = cells.cell(0, i)
            across = QRectF(across.left(), 0, across.width(), self._line())
            painter.drawText(across, Qt.AlignmentFlag.AlignCenter, self._column_name(i))
            row = cells.cell(i, 0)
            painter.drawText(
                QRectF(0, row.top(), row.left(), row.height()),
                middle | Qt.AlignmentFlag.AlignLeft,
                self._row_name(i),
            )
            if not self._pair and self._rates:
                right = cells.rect().right()
                painter.drawText(
                    QRectF(right, row.top(), self.width() - right, row.height()),
                    middle | Qt.AlignmentFlag.AlignRight,
                    self._rates[i],
                )

    def _paint_cell(self, painter: QPainter, at: QRectF, cell: Cell, total: int) -> None:
        row, column = cell
        count, share = int(self._counts[cell]), self._counts[cell] / max(total, 1)
        ink = theme().color("text" if count else "disabled")
        ground = theme().color("track")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        inner = _inner(at)
        painter.drawRoundedRect(inner, 4, 4)
        if self._pair and row == column:
            painter.setBrush(theme().color(_TINTS[row], 0.4))
            painter.drawRoundedRect(inner, 4, 4)
        elif not self._pair:
            painter.setBrush(theme().color("text", min(0.85 * float(share), 0.85)))
            painter.drawRoundedRect(inner, 4, 4)
            ink = theme().color("surface") if share > 0.5 else ink
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QColor(ink))
        text = f"{count:,}" if self._pair else str(count)
        if self._pair and at.height() >= _SHARE_FROM:
            self._paint_both(painter, at, text, f"{100 * float(share):.1f} %")
        elif painter.fontMetrics().horizontalAdvance(text) <= inner.width():
            painter.drawText(at, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_both(self, painter: QPainter, at: QRectF, count: str, share: str) -> None:
        """Paint a large count above its share of the row."""
        line = QFontMetricsF(theme().font(1.6, 600)).height()
        middle = at.center().y()
        upper = QRectF(at.left(), middle - line * 0.8, at.width(), line)
        lower = QRectF(at.left(), middle + line * 0.2, at.width(), self._line())
        write(painter, upper, count, theme().font(1.6, 600), "text", Qt.AlignmentFlag.AlignHCenter)
        write(painter, lower, share, theme().font(0.9), "text", Qt.AlignmentFlag.AlignHCenter)
        painter.setFont(theme().font(0.9, 600))

    def _number_font(self, cells: Cells) -> QFont:
        if self._pair:
            return theme().font(0.9, 600)
        widest, room = str(int(self._counts.max())), _inner(cells.cell(0, 0)).width() - 2
        fits = (f for f in _FONTS if QFontMetricsF(theme().font(f)).horizontalAdvance(widest) <= room)
        return theme().font(next(fits, _FONTS[-1]))

    # -- pointing ------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the cell under the mouse."""
        self._point(self._cells().at(QPointF(event.position())))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell the cell under the mouse."""
        cell = self._cells().at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or cell is None:
            event.ignore()
            return
        self._cursor = cell
        self._point(cell)
        self._describe()
        self.activated.emit(*cell)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at the cursor again, or at nothing."""
        self._point(self._cursor if self.hasFocus() else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor; Enter tells its cell."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(*self._cursor)
            return
        k = len(self._digits)
        jump = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        cell = moved(self._cursor, event.key(), jump, k, k)
        if cell is None:
            super().keyPressEvent(event)
            return
        self._cursor = cell
        self._point(cell)
        self._describe()

    def event(self, event: QEvent) -> bool:
        """Keep the cursor's keys from the window's shortcuts."""
        return claims(event) or super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the cursor."""
        super().focusInEvent(event)
        self._point(self._cursor)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the cursor."""
        super().focusOutEvent(event)
        self._point(None)

    def _point(self, cell: Cell | None) -> None:
        if cell != self._pointed:
            self._pointed = cell
            self.pointed.emit(*(cell or (-1, -1)))
            self.update()

    def _describe(self) -> None:
        row, column = self._cursor
        words = self.tr("Images of {0} called {1}: {2}")
        count = int(self._counts[row, column])
        self.setAccessibleDescription(words.format(self._digits[row], self._digits[column], count))

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def _inner(cell: QRectF) -> QRectF:
    """Return a cell without the gap around it."""
    return cell.adjusted(_GAP / 2, _GAP / 2, -_GAP / 2, -_GAP / 2)
