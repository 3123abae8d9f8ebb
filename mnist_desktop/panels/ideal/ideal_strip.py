"""The ten ideal digits side by side, each with its distance to the digit; one chooses which are compared."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mnist_desktop.frozen import dataclass
from mnist_desktop.panels.ideal.strip_layout import COUNT, SIDE, StripLayout, distances, least_width
from mnist_desktop.ui.cells import claims, moved
from mnist_desktop.ui.qimage import ink
from mnist_desktop.ui.theme import theme

_LEAST, _WISHED = 2, 3  # logical px a pixel
_WIDE = 1200  # px, from where on the larger ones are wished for
_BAR = 6
_NAME = 13  # px for the digit's name, which no mouse move changes
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
        self.setAttribute(
            Qt.WidgetAttribute.WA_OpaquePaintEvent
        )  # nothing below need be painted at a mouse move
        self._plain, self._strong, self._widths = distances(self.width())
        metrics = QFontMetricsF(self._strong)
        self._line, self._ascent = round(metrics.height()), round(metrics.ascent())
        self._foot = 3 + self._line + 3 + _BAR
        self._words = [QRectF()] * COUNT  # under each ideal; painted at every mouse move
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
        old, self._entries = self._entries, tuple(entries)
        if [entry.frame for entry in old] != [entry.frame for entry in self._entries]:
            self.update()
        elif old != self._entries:
            for digit, words in enumerate(self._words):
                if old[digit] != self._entries[digit]:
                    self.update(words.adjusted(_NAME, 0, 0, 0).toAlignedRect())
        self._describe()

    def exists(self, digit: int) -> bool:
        """Whether there is an ideal of a digit."""
        return self._pictures[digit] is not None

    # -- geometry ------------------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        """Return two pixels a pixel."""
        return self._size(_LEAST)

    def sizeHint(self) -> QSize:
        """Return three pixels a pixel where the place is wide, and so high as a rule; two elsewhere."""
        return self._size(_WISHED if self.width() >= _WIDE else _LEAST)

    def _size(self, scale: int) -> QSize:
        return QSize(least_width(_LEAST), SIDE * scale + 2 + self._foot)

    def layout_now(self) -> StripLayout:
        """Return where everything lies at the present size."""
        return StripLayout(self.width(), self.height(), self._foot, self.devicePixelRatioF())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew; ask for another height at another width."""
        super().resizeEvent(event)
        layout = self.layout_now()
        self._words = [layout.words(digit) for digit in range(COUNT)]
        self._plain, self._strong, self._widths = distances(self._words[0].width() - _NAME)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    # -- painting ------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ideals, their frames, distances and bars."""
        painter, region = QPainter(self), event.region()
        painter.fillRect(event.rect(), theme().color("surface"))
        if event.rect().top() < self._words[0].top():
            layout = self.layout_now()
            for digit, entry in enumerate(self._entries):
                self._paint_picture(painter, digit, entry, layout.picture(digit))
        here = [d for d in range(COUNT) if region.intersects(self._words[d].toAlignedRect())]
        names = [self._words[d].adjusted(0, 0, _NAME - self._words[d].width(), 0) for d in range(COUNT)]
        self._paint_names(painter, [d for d in here if region.intersects(names[d].toAlignedRect())])
        self._paint_distances(painter, [d for d in here if self._entries[d].text])

    def _paint_picture(self, painter: QPainter, digit: int, entry: IdealEntry, at: QRectF) -> None:
        picture = self._pictures[digit]
        if picture is not None:
            painter.drawImage(at, picture)
        else:
            painter.setFont(self._plain)
            painter.setPen(theme().color("disabled"))
            painter.drawText(at, Qt.AlignmentFlag.AlignCenter, "–")
        here = self.hasFocus() and digit == self._cursor
        name = entry.frame
        if name == "hairline" and digit == self._hover and picture is not None:
            name = "edge"
        _frame(painter, at, theme().color(name), 2 if entry.compared else 1)
        if here:
            _frame(painter, at.adjusted(3, 3, -3, -3), theme().color("accent"), 2)

    def _paint_names(self, painter: QPainter, digits: Sequence[int]) -> None:
        base = self._words[0].top() + 1 + self._ascent
        painter.setFont(self._strong)
        for digit in digits:
            painter.setPen(theme().color(self._entries[digit].tint if self.exists(digit) else "disabled"))
            painter.drawText(QPointF(self._words[digit].left(), base), str(digit))

    def _paint_distances(self, painter: QPainter, digits: Sequence[int]) -> None:
        top = self._words[0].top() + 1
        strong, muted, track = theme().color("text"), theme().color("muted"), theme().color("track")
        for digit in digits:
            entry, right = self._entries[digit], self._words[digit].right()
            painter.setFont(self._strong if entry.strong else self._plain)
            painter.setPen(strong if entry.strong else muted)
            # Figures are of one width, and so are all distances.
            painter.drawText(QPointF(right - self._widths[entry.strong], top + self._ascent), entry.text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for digit in digits:
            entry, words = self._entries[digit], self._words[digit]
            bar = QRectF(words.left(), top + self._line + 2, words.width(), _BAR)
            painter.setBrush(track)
            painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
            bar.setWidth(max(bar.width() * min(entry.length, 1.0), _BAR))
            painter.setBrush(
                theme().color(entry.tint, 1.0 if entry.strong or entry.tint != "text" else _LOSER)
            )
            painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)

    # -- choosing ------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which one a click would choose."""
        self._set_hover(self.layout_now().at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Show none."""
        self._set_hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the one under the mouse."""
        digit = self.layout_now().at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and digit is not None:
            self._choose(digit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows, Home and End; choose with Enter, or by number."""
        cell = moved((0, self._cursor), event.key(), False, 1, COUNT)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if cell is not None:
            self._move(cell[1])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self._cursor)
        elif plain and event.text().isdecimal() and event.text().isascii():
            self._choose(int(event.text()))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Say what the ideal under the mouse is; keep the cursor's keys from the window's shortcuts."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            digit = self.layout_now().at(QPointF(event.pos()))
            tip = "" if digit is None else self._entries[digit].tip
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return claims(event) or super().event(event)

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
