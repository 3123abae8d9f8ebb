"""Several maps of one parameter side by side, on one scale: hidden units, filters, one map a digit."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil, floor

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.ui.numerals import brief
from mnist_desktop.ui.painting import mark_cell
from mnist_desktop.ui.qimage import diverging
from mnist_desktop.ui.theme import theme

GAP = 1  # cells between two maps, left in the colour of the surface
FRAME = 2  # px kept for the ring around the chosen map


class MapMosaic(QWidget):
    """Maps in rows and columns, as large as whole device pixels allow; click one to choose it.

    Signals
    -------
    chosen : int
        A map was clicked, or chosen with the arrow keys.
    pressed : int, int, int
        Map, row and column of the cell that was clicked.
    opened
        A double click, or Enter: people want to look closer.

    Parameters
    ----------
    name : str
        Accessible name: what the maps are.
    """

    chosen = Signal(int)
    pressed = Signal(int, int, int)
    opened = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setMinimumSize(88, 88)
        self._maps = np.zeros((0, 28, 28), np.float32)
        self._m = 0.0
        self._index = 0
        self._struck: frozenset[int] = frozenset()
        self._mark: tuple[int, int, int] | None = None
        theme().changed.connect(self._restyle)

    @property
    def index(self) -> int:
        """The chosen map."""
        return self._index

    def set_maps(self, maps: np.ndarray, m: float) -> None:
        """Show maps, float ``[M, H, W]``, from −m (blue) through 0 to m (amber)."""
        same_place = maps.shape == self._maps.shape
        self._maps, self._m = maps, m
        self._index = min(self._index, max(0, len(maps) - 1))
        self._tell()
        self.update(self.picture_rect() if same_place else self.rect())  # not what lies beside the maps

    def set_index(self, index: int) -> None:
        """Choose a map; nothing is emitted."""
        self._index = index
        self._tell()
        self.update()

    def set_struck(self, indices: Iterable[int]) -> None:
        """Strike maps out: hidden units that are dead."""
        self._struck = frozenset(indices)
        self._tell()
        self.update()

    def set_mark(self, mark: tuple[int, int, int] | None) -> None:
        """Frame one cell, by map, row and column; None for none."""
        if mark != self._mark:
            self._mark = mark
            self.update()

    def _tell(self) -> None:
        if len(self._maps):
            own = float(np.abs(self._maps[self._index]).max())
            words = self.tr("{0} maps, ± {1}; map {2} is chosen, its strongest value {3}")
            told = words.format(len(self._maps), brief(self._m), self._index, brief(own))
            if self._struck:
                told += self.tr("; struck out: {0}").format(", ".join(map(str, sorted(self._struck))))
            self.setAccessibleDescription(told)

    def sizeHint(self) -> QSize:
        """Return the size it likes."""
        return QSize(172, 172)

    @Slot()
    def _restyle(self) -> None:
        self.update()

    # -- geometry ------------------------------------------------------------------------------------------

    def _shape(self) -> tuple[int, int, float]:
        """Return columns, rows and the logical side of a cell that show the maps largest.

        Cells are whole device pixels; where not even one fits, all maps are drawn smaller and smoothed.
        """
        count, high, wide = self._maps.shape
        dpr = self.devicePixelRatioF()
        room_w, room_h = (self.width() - 2 * FRAME) * dpr, (self.height() - 2 * FRAME) * dpr
        best = (1, count, 0.0)
        for columns in range(1, count + 1):
            rows = ceil(count / columns)
            cell = min(room_w / (columns * (wide + GAP) - GAP), room_h / (rows * (high + GAP) - GAP))
            if cell > best[2]:
                best = (columns, rows, cell)
        columns, rows, cell = best
        return columns, rows, (floor(cell) if cell >= 1 else cell) / dpr

    def picture_rect(self) -> QRect:
        """Return where the maps are drawn now, with the room for rings."""
        columns, rows, cell = self._shape()
        _, high, wide = self._maps.shape
        width, height = (columns * (wide + GAP) - GAP) * cell, (rows * (high + GAP) - GAP) * cell
        return QRect(0, 0, round(width) + 2 * FRAME, round(height) + 2 * FRAME)

    def _box(self, index: int) -> QRectF:
        """Return where a map lies."""
        columns, _, cell = self._shape()
        _, high, wide = self._maps.shape
        row, column = divmod(index, columns)
        left, top = FRAME + column * (wide + GAP) * cell, FRAME + row * (high + GAP) * cell
        return QRectF(left, top, wide * cell, high * cell)

    def _at(self, point: QPointF) -> int | None:
        return next((i for i in range(len(self._maps)) if self._box(i).contains(point)), None)

    def cell_rect(self, unit: int, row: int, column: int) -> QRectF:
        """Return where a cell of a map is drawn."""
        box, cell = self._box(unit), self._shape()[2]
        return QRectF(box.left() + column * cell, box.top() + row * cell, cell, cell)

    # -- events --------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw all maps as one picture, and the ring around the chosen one."""
        count, high, wide = self._maps.shape
        if not count:
            return
        columns, rows, cell = self._shape()
        whole = np.full((rows * (high + GAP) - GAP, columns * (wide + GAP) - GAP), np.nan, np.float32)
        for i, one in enumerate(self._maps):
            row, column = divmod(i, columns)
            top, left = row * (high + GAP), column * (wide + GAP)
            whole[top : top + high, left : left + wide] = one
        painter = QPainter(self)
        target = QRectF(FRAME, FRAME, whole.shape[1] * cell, whole.shape[0] * cell)
        if cell * self.devicePixelRatioF() < 1:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(target, diverging(whole, self._m))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("error"), 1.5))
        for i in self._struck:
            if i < count:
                painter.drawLine(self._box(i).bottomLeft(), self._box(i).topRight())
        if self._mark is not None and self._mark[0] < count:
            frame = self.cell_rect(*self._mark)
            grown = max(0.0, 6 - frame.width()) / 2  # a cell of two pixels would not be found
            mark_cell(painter, frame.adjusted(-grown, -grown, grown, grown), 1.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if count > 1:
            colour = theme().color("accent" if self.hasFocus() else "edge")
            painter.setPen(QPen(colour, 2 if self.hasFocus() else 1))
            painter.drawRect(self._box(self._index).adjusted(-1, -1, 1, 1))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the map under the mouse, and tell the cell."""
        index = self._at(event.position())
        if index is not None:
            self._choose(index)
            box, cell = self._box(index), self._shape()[2]
            _, high, wide = self._maps.shape
            inside = event.position() - box.topLeft()
            row, column = min(int(inside.y() / cell), high - 1), min(int(inside.x() / cell), wide - 1)
            self.pressed.emit(index, row, column)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Look closer at the cell that the first click has told."""
        if self._at(event.position()) is not None:
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the choice with the arrow keys; Enter looks closer."""
        if not len(self._maps):
            super().keyPressEvent(event)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
            return
        columns = self._shape()[0]
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -columns, Qt.Key.Key_Down: columns}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif 0 <= self._index + step < len(self._maps):
            self._choose(self._index + step)

    def _choose(self, index: int) -> None:
        self.set_index(index)
        self.chosen.emit(index)
