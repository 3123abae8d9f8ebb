"""Many small digits at once, each with its caption."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mnist_desktop.frozen import dataclass
from mnist_desktop.ui.cells import claims, moved
from mnist_desktop.ui.qimage import ink
from mnist_desktop.ui.theme import theme

_SIDE = 28  # pixels of a digit
_GAP = 8  # px between two
_BAR = 3  # px, the height of a bar
_ATLAS = 32  # digits in a row of the atlas: Qt paints no picture higher than 32,767 px


@dataclass(frozen=True)
class Thumbnail:
    """What is said about one digit.

    Parameters
    ----------
    caption : tuple of (str, str)
        Pieces of text, each with the token of its colour: ``(("3", "positive"), ("→", "muted"), ("7", "negative"))``.
    wrong : bool
        It gets the red frame.
    tip : str
        Shown when hovered, and said.
    bar : float or None
        Length of a bar below the caption, 0 to 1, where the grid has room for bars; None for none.
    """

    caption: tuple[tuple[str, str], ...] = ()
    wrong: bool = False
    tip: str = ""
    bar: float | None = None


class ThumbnailGrid(QWidget):
    """Digits in rows that wrap at the width.

    Parameters
    ----------
    name : str
        What they are, for those who hear the window: ``"Batch"``.
    object_name : str
        Unique in the window.
    magnified : int
        Logical pixels of one of a digit's pixels.
    bars : bool
        There is room for bars.
    """

    activated = Signal(int)  # clicked, or Enter on the current one
    current_moved = Signal(QRect)  # where the current one is now, to scroll to it

    def __init__(
        self,
        name: str,
        object_name: str,
        parent: QWidget | None = None,
        magnified: int = 1,
        bars: bool = False,
    ) -> None:
        super().__init__(parent)
        self._magnified, self._bars = magnified, bars
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._images = np.zeros((0, _SIDE, _SIDE), np.uint8)
        self._items: tuple[Thumbnail, ...] = ()
        self._atlas: QImage | None = None
        self._caption_width = 0.0
        self._current = 0
        self._chosen: int | None = None
        theme().changed.connect(self._restyle)
        self._describe()

    def set_items(self, images: np.ndarray, items: Sequence[Thumbnail]) -> None:
        """Show other digits.

        Parameters
        ----------
        images : numpy.ndarray
            uint8 ``[N, 28, 28]``, 0 paper to 255 ink.
        items : sequence of Thumbnail
            As many.

        Raises
        ------
        ValueError
            The counts differ.
        """
        if len(images) != len(items):
            raise ValueError(f"{len(images)} images and {len(items)} captions do not match.")
        grown = len(items) != len(self._items)
        self._images, self._items, self._atlas = images, tuple(items), None
        metrics = QFontMetricsF(self._font())
        widest = max((_text(item) for item in self._items), key=len, default="")
        width = metrics.horizontalAdvance(widest)
        if grown or width > self._caption_width:
            self._caption_width = width
            self.updateGeometry()
        self._current = min(self._current, max(0, len(items) - 1))
        self._describe()
        self.update()

    def set_chosen(self, index: int | None) -> None:
        """Ring the digit that is looked at, wherever the keyboard is; None for none."""
        if index != self._chosen:
            self._chosen = index
            self._current = self._current if index is None else index
            self._describe()
            self.update()

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at a width."""
        rows = math.ceil(len(self._items) / self._columns(width))
        return math.ceil(rows * self._pitch()[1])

    def capacity(self) -> int:
        """Return how many fit into the present size: whole rows, at least one."""
        return self._columns(self.width()) * max(1, int(self.height() / self._pitch()[1]))

    def sizeHint(self) -> QSize:
        """Return six columns, as many rows as needed."""
        width = math.ceil(6 * self._pitch()[0])
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return room for one."""
        across, down = self._pitch()
        return QSize(math.ceil(across), math.ceil(down))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the digits that are to be seen."""
        if not self._items:
            return
        if self._atlas is None:
            self._atlas = ink(_atlas(self._images))
        painter = QPainter(self)
        painter.setFont(self._font())
        pitch = self._pitch()
        columns = self._columns(self.width(), pitch)
        first = int(event.rect().top() // pitch[1]) * columns
        last = math.ceil((event.rect().bottom() + 1) / pitch[1]) * columns
        pens = {n: QPen(theme().color(n), px) for n, px in (("hairline", 1), ("accent", 2), ("error", 2))}
        for index in range(max(0, first), min(len(self._items), last)):
            self._paint_one(painter, index, self._place(index, columns, pitch), pens)
        painter.end()

    def _paint_one(self, painter: QPainter, index: int, place: QRectF, pens: dict[str, QPen]) -> None:
        assert self._atlas is not None
        item = self._items[index]
        row, column = divmod(index, _ATLAS)
        painter.drawImage(place, self._atlas, QRectF(column * _SIDE, row * _SIDE, _SIDE, _SIDE))
        current = index == self._chosen or (index == self._current and self.hasFocus())
        painter.setPen(pen := pens["accent" if current else "error" if item.wrong else "hairline"])
        out = pen.widthF() / 2
        painter.drawRect(place.adjusted(-out, -out, out, out))
        metrics = painter.fontMetrics()
        widths = [metrics.horizontalAdvance(text) for text, _ in item.caption]
        x = place.center().x() - sum(widths) / 2
        for (text, colour), width in zip(item.caption, widths, strict=True):
            if colour not in pens:
                pens[colour] = QPen(theme().color(colour))
            painter.setPen(pens[colour])
            painter.drawText(QPointF(x, place.bottom() + 3 + metrics.ascent()), text)
            x += width
        if self._bars and item.bar is not None:
            at = QPointF(place.left(), place.bottom() + 3 + metrics.height())
            painter.fillRect(QRectF(at, QSizeF(place.width() * item.bar, _BAR)), theme().color("muted"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Make the digit below the current one and tell it."""
        index = self._at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or index is None:
            event.ignore()
            return
        self._go(index)
        self.activated.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with arrows, Home and End; Enter tells the current digit."""
        columns = self._columns(self.width())
        count = len(self._items)
        jump = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        cell = moved(divmod(self._current, columns), event.key(), jump, math.ceil(count / columns), columns)
        if count and cell is not None:
            self._go(min(cell[0] * columns + cell[1], count - 1))
        elif count and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self._current)
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """Show tips; keep the cursor's keys from the window's shortcuts."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self._at(QPointF(event.pos()))
            tip = "" if index is None else self._items[index].tip
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return claims(event) or super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the current digit."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide it."""
        super().focusOutEvent(event)
        self.update()

    def _font(self) -> QFont:
        return theme().font(0.82, 600)

    def _scale(self) -> int:
        """Return the device pixels of one of the digit's pixels."""
        return max(1, int(self._magnified * self.devicePixelRatioF() + 0.5))

    def _pitch(self) -> tuple[float, float]:
        side = _SIDE * self._scale() / self.devicePixelRatioF()
        line = QFontMetricsF(self._font()).height() + (_BAR + 3 if self._bars else 0)
        return max(side, self._caption_width) + _GAP, side + line + _GAP - 2

    def _columns(self, width: int, pitch: tuple[float, float] | None = None) -> int:
        return max(1, int(width // (pitch or self._pitch())[0]))

    def _place(self, index: int, columns: int = 0, pitch: tuple[float, float] | None = None) -> QRectF:
        """Return where a digit lies; painting many, the caller measures columns and pitch once."""
        across, down = pitch or self._pitch()
        row, column = divmod(index, columns or self._columns(self.width()))
        dpr = self.devicePixelRatioF()
        side = _SIDE * self._scale() / dpr
        left = round((column * across + (across - side) / 2) * dpr) / dpr
        return QRectF(left, round((row * down + 2) * dpr) / dpr, side, side)

    def _at(self, point: QPointF) -> int | None:
        across, down = self._pitch()
        columns = self._columns(self.width())
        row, column = int(point.y() // down), int(point.x() // across)
        index = row * columns + column
        return index if 0 <= column < columns and 0 <= index < len(self._items) else None

    def _go(self, index: int) -> None:
        self._current = index
        self._describe()
        self.update()
        below = math.ceil(self._pitch()[1])  # with its caption
        place = self._place(index).toAlignedRect()
        self.current_moved.emit(QRect(place.left(), place.top() - 2, place.width(), below))

    def _restyle(self) -> None:
        self._atlas = None
        self.update()

    def _describe(self) -> None:
        if not self._items:
            self.setAccessibleDescription(self.tr("Nothing to show yet"))
            return
        item = self._items[self._current]
        words = [_text(item), item.tip, self.tr("wrong") if item.wrong else ""]
        words.append(self.tr("chosen") if self._current == self._chosen else "")
        place = self.tr("{0} of {1}").format(self._current + 1, len(self._items))
        self.setAccessibleDescription(", ".join([place, *filter(None, words)]))


def _text(item: Thumbnail) -> str:
    return "".join(text for text, _ in item.caption)


def _atlas(images: np.ndarray) -> np.ndarray:
    """Return all images in rows of 32, uint8 ``[28 · ⌈N / 32⌉, 896]``."""
    rows = math.ceil(len(images) / _ATLAS)
    padded = np.zeros((rows * _ATLAS, _SIDE, _SIDE), np.uint8)
    padded[: len(images)] = images
    return padded.reshape(rows, _ATLAS, _SIDE, _SIDE).swapaxes(1, 2).reshape(rows * _SIDE, _ATLAS * _SIDE)
