"""The ten ideal digits side by side, each with its distance to the digit; one chooses which are compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mnist_desktop.ui.qimage import ink
from mnist_desktop.ui.theme import theme

COUNT = 10
_SIDE = 28
_LEAST, _WISHED = 2, 3  # logical px a pixel
_GAP = 10  # px between two ideals
_BAR = 6
_CAPTION = 0.9
_LOSER = 0.55  # opacity


@dataclass(frozen=True)
class IdealEntry:
    """What stands under an ideal digit.

    Parameters
    ----------
    text : str
        The distance; empty while nothing is drawn.
    length : float
        Of its bar, 0..1.
    tint : str
        Token of the digit's name and bar: ``"positive"``, ``"negative"`` or ``"text"``.
    frame : str
        Token of its frame; ``"hairline"`` where it is not compared.
    strong : bool
        The nearest one: bold and in full colour.
    tip : str
        What a person reads who rests on it.
    """

    text: str = ""
    length: float = 0.0
    tint: str = "text"
    frame: str = "hairline"
    strong: bool = False
    tip: str = ""

    @property
    def compared(self) -> bool:
        """Whether it is one of the two that are looked at."""
        return self.frame != "hairline"


class IdealStrip(QWidget):
    """Ten pictures to choose from, by mouse, arrows and Enter, or by their number.

    Signals
    -------
    chosen : int
        An ideal digit to compare with.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ideal-strip")
        self.setAccessibleName(self.tr("Ideal digits"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._ideals: np.ndarray | None = None
        self._pictures: list[QImage | None] = [None] * COUNT
        self._entries: Sequence[IdealEntry] = (IdealEntry(),) * COUNT
        self._cursor = 0
        self._hover: int | None = None
        theme().changed.connect(self._restyle)

    def set_ideals(self, ideals: np.ndarray | None) -> None:
        """Show these ideals, float32 ``[10, 28, 28]`` in 0..1; NaN for one that does not exist, None for none."""
        self._ideals = ideals
        self._restyle()

    def set_entries(self, entries: Sequence[IdealEntry]) -> None:
        """Show what stands under each of the ten."""
        if tuple(entries) == self._entries:
            return
        self._entries = tuple(entries)
        self._describe()
        self.update()

    def exists(self, digit: int) -> bool:
        """Whether there is an ideal of a digit."""
        return self._pictures[digit] is not None

    # -- geometry ------------------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        """Two pixels a pixel."""
        return self._size(_LEAST)

    def sizeHint(self) -> QSize:
        """Three pixels a pixel, where the place is high enough."""
        return self._size(_WISHED)

    def _size(self, scale: int) -> QSize:
        side = _SIDE * scale + 2
        return QSize((_SIDE * _LEAST + 2) * COUNT + _GAP * (COUNT - 1), side + self._foot())

    def _line(self) -> int:
        return round(theme().font(_CAPTION).pointSizeF() * self.logicalDpiY() / 72 * 1.35)

    def _foot(self) -> int:
        """Height of the words and the bar."""
        return 3 + self._line() + 3 + _BAR

    def column(self, digit: int) -> QRectF:
        """Return the column of an ideal, in logical pixels."""
        wide = (self.width() - _GAP * (COUNT - 1)) / COUNT
        return QRectF(digit * (wide + _GAP), 0, wide, self.height())

    def picture(self, digit: int) -> QRectF:
        """Return where an ideal lies, without its frame: whole device pixels a pixel."""
        column, dpr = self.column(digit), self.devicePixelRatioF()
        room = min(column.width(), self.height() - self._foot()) - 2
        side = max(1, int(room * dpr) // _SIDE) * _SIDE
        left = round((column.center().x()) * dpr - side / 2)
        return QRectF(left / dpr, 1, side / dpr, side / dpr)

    def _at(self, point: QPointF) -> int | None:
        return next((d for d in range(COUNT) if self.column(d).contains(point)), None)

    # -- painting ------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ideals, their frames, distances and bars."""
        painter = QPainter(self)
        for digit, entry in enumerate(self._entries):
            if self.column(digit).toAlignedRect().intersects(event.rect()):
                self._paint_picture(painter, digit, entry)
                self._paint_words(painter, digit, entry)

    def _paint_picture(self, painter: QPainter, digit: int, entry: IdealEntry) -> None:
        at, picture = self.picture(digit), self._pictures[digit]
        if picture is not None:
            painter.drawImage(at, picture)
        else:
            painter.setFont(theme().font(_CAPTION))
            painter.setPen(theme().color("disabled"))
            painter.drawText(at, Qt.AlignmentFlag.AlignCenter, "–")
        here = self.hasFocus() and digit == self._cursor
        name = entry.frame
        if name == "hairline" and digit == self._hover and picture is not None:
            name = "edge"
        _frame(painter, at, theme().color(name), 2 if entry.compared else 1)
        if here:
            _frame(painter, at.adjusted(3, 3, -3, -3), theme().color("accent"), 2)

    def _paint_words(self, painter: QPainter, digit: int, entry: IdealEntry) -> None:
        column, at = self.column(digit), self.picture(digit)
        top = at.bottom() + 4
        line = QRectF(column.left(), top, column.width(), self._line())
        tinted = entry.tint != "text"
        painter.setFont(theme().font(_CAPTION, 600))
        painter.setPen(theme().color(entry.tint if self.exists(digit) else "disabled"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, middle | Qt.AlignmentFlag.AlignLeft, str(digit))
        if not entry.text:
            return
        painter.setFont(theme().font(_CAPTION, 600 if entry.strong else 400))
        painter.setPen(theme().color("text" if entry.strong else "muted"))
        painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, entry.text)
        track = QRectF(column.left(), top + self._line() + 2, column.width(), _BAR)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("track"))
        painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
        track.setWidth(max(track.width() * min(entry.length, 1.0), _BAR))
        painter.setBrush(theme().color(entry.tint, 1.0 if entry.strong or tinted else _LOSER))
        painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    # -- choosing ------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which one a click would choose."""
        self._set_hover(self._at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Show none."""
        self._set_hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the one under the mouse."""
        digit = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and digit is not None:
            self._choose(digit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows, Home and End; choose with Enter or Space, or by number."""
        key = event.key()
        moves = {
            Qt.Key.Key_Left: max(self._cursor - 1, 0),
            Qt.Key.Key_Right: min(self._cursor + 1, COUNT - 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: COUNT - 1,
        }
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in moves:
            self._move(moves[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self._cursor)
        elif plain and event.text().isdecimal() and event.text().isascii():
            self._choose(int(event.text()))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Say what the ideal under the mouse is."""
        if isinstance(event, QHelpEvent):
            digit = self._at(QPointF(event.pos()))
            tip = "" if digit is None else self._entries[digit].tip
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the cursor."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the cursor."""
        super().focusOutEvent(event)
        self.update()

    def _choose(self, digit: int) -> None:
        self._move(digit)
        if self.exists(digit):
            self.chosen.emit(digit)

    def _move(self, digit: int) -> None:
        self._cursor = digit
        self._describe()
        self.update()

    def _set_hover(self, digit: int | None) -> None:
        if digit == self._hover:
            return
        self._hover = digit
        there = digit is not None and self.exists(digit)
        self.setCursor(Qt.CursorShape.PointingHandCursor if there else Qt.CursorShape.ArrowCursor)
        self.update()

    def _describe(self) -> None:
        entries = self._entries
        looked_at = [str(d) for d in range(COUNT) if entries[d].compared]
        told = self.tr("Compared: {0}. Cursor on {1}").format(", ".join(looked_at), self._cursor)
        distance = entries[self._cursor].text
        self.setAccessibleDescription(told + (self.tr(", distance {0}").format(distance) if distance else ""))

    @Slot()
    def _restyle(self) -> None:
        ideals = self._ideals
        if ideals is None:
            self._pictures = [None] * COUNT
        else:
            self._pictures = [None if np.isnan(one[0, 0]) else ink(one, 1.0) for one in ideals]
        self.updateGeometry()
        self.update()


def _frame(painter: QPainter, inner: QRectF, color: QColor, width: int) -> None:
    """Draw a frame around a picture, its inner edge one pixel outside."""
    pen = QPen(color, width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(inner.adjusted(-0.5, -0.5, 0.5, 0.5))
