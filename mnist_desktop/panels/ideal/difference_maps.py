"""Two rows of maps: a digit, an ideal, and their difference signed, absolute and squared, with one number each."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.frozen import dataclass
from mnist_desktop.ui.painting import write
from mnist_desktop.ui.tensor_image import TensorImage
from mnist_desktop.ui.theme import theme

ROWS = 2
_SIDE, _FRAME = 28, 2
_LEAST, _WISHED = 3, 4  # logical px a pixel
_GOOD = 4 * _SIDE + _FRAME  # px: from here on, the digit is worth more than larger maps
_GAP = 6  # px, the least between two maps
_SIGN = 10  # px, the least for a sign between two maps
_SPACE = 5  # px between a name and its value, at least
_SPREAD = 48  # px, the most that spare height puts between the rows
_CAPTION = 0.9
_COLUMNS = ("digit", "ideal", "signed", "absolute", "squared")
_SIGNS = {1: "−", 2: "="}  # left of a column


@dataclass(frozen=True)
class MapRow:
    """One comparison; its maps are ``[28, 28]``, None where there is nothing to show.

    Parameters
    ----------
    name : str
        ``"ideal 3"``.
    tint : str
        Token of its name and of the ideal's frame.
    maps : tuple of numpy.ndarray or None
        The digit (uint8); ideal, signed, absolute, squared (float).
    values : tuple of (str, str)
        What stands under the last three: ``("mean", "−0.0249")``, ``("L1", "0.1046")``, ``("L2", "0.1853")``.
    nearer : tuple of bool
        Which of those is the smaller one of the two rows, and so bold.
    """

    name: str
    tint: str
    maps: tuple[np.ndarray | None, ...]
    values: tuple[tuple[str, str], ...] = (("", ""),) * 3
    nearer: tuple[bool, ...] = (False,) * 3


class DifferenceMaps(QWidget):
    """Maps in equal whole pixels; a cell that is pointed at is marked in all of them.

    Where there is no room for five, the digit itself is left out.

    Signals
    -------
    pointed : int, int, int
        Row of maps, and row and column of the cell; the latter −1, −1 for none.
    """

    pointed = Signal(int, int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Differences"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(
            Qt.WidgetAttribute.WA_OpaquePaintEvent
        )  # nothing below need be painted at a mouse move
        self._plain, self._strong = theme().font(_CAPTION), theme().font(_CAPTION, 600)
        self._metrics = QFontMetricsF(self._plain)
        self._widest = self._metrics.horizontalAdvance("+0.0000")
        metrics = QFontMetricsF(self._strong)
        self._line, self._ascent = round(metrics.height()), round(metrics.ascent())
        self._first = 1  # column that is shown: 1 where five maps would be too small
        self._places: list[list[QRect]] = []
        self._heads = (
            self.tr("digit"),
            self.tr("ideal"),
            self.tr("signed, ±1"),
            self.tr("absolute, 0–1"),
            self.tr("squared, 0–1"),
        )
        self._rows: tuple[MapRow, ...] = ()
        self._hint = ""
        self._shown: dict[TensorImage, np.ndarray | None] = {}
        self._images = [[self._image(row, column) for column in range(len(_COLUMNS))] for row in range(ROWS)]
        theme().changed.connect(self.update)

    def _image(self, row: int, column: int) -> TensorImage:
        ramp = "diverging" if _COLUMNS[column] == "signed" else "ink"
        name = f"difference-{_COLUMNS[column]}-{row}"
        image = TensorImage(self._heads[column], name, ramp, _WISHED, self)
        image.hovered.connect(self._hovered)
        image.cell_changed.connect(self._hovered)
        return image

    def set_rows(self, rows: Sequence[MapRow], hint: str = "") -> None:
        """Show two comparisons; ``hint`` stands where the differences would be while there are none."""
        old, self._rows = self._rows, tuple(rows)
        told, self._hint = self._hint, hint
        if hint != told or [row.name for row in old] != [row.name for row in rows]:
            self._rename()
            self._place()
        else:
            self._fill()
        for i, (before, now) in enumerate(zip(old, self._rows, strict=False)):
            if now.values != before.values or now.nearer != before.nearer:
                for j, (name, _) in enumerate(now.values, 2):
                    self.update(self._value_at(i, j, name))
        self._describe()

    def _rename(self) -> None:
        for row, images in zip(self._rows, self._images, strict=False):
            for head, image in zip(self._heads, images, strict=True):
                image.setAccessibleName(f"{head}, {row.name}")
            images[1].set_frame(row.tint if row.tint != "text" else "accent")

    def _fill(self) -> None:
        """Show the arrays that are new, in the maps that are to be seen."""
        for row, images in zip(self._rows, self._images, strict=False):
            for j, (array, image) in enumerate(zip(row.maps, images, strict=True)):
                if self._is_shown(j) and self._shown.get(image) is not array:
                    image.set_array(array, 1.0)
                    self._shown[image] = array

    def mark(self, row: int, column: int) -> None:
        """Mark a cell in every map; −1, −1 for none."""
        for images in self._images:
            for image in images:
                image.set_hover(row, column)

    # -- geometry ------------------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        """Return four maps of three pixels a pixel; the height of maps of four where those fit the width."""
        return QSize(self._size(_LEAST).width(), self.sizeHint().height())

    def sizeHint(self) -> QSize:
        """Return four maps of four pixels a pixel, or as high as maps of three where those do not fit the width."""
        wished = self._size(_WISHED)
        fits = self.width() >= wished.width()
        return wished if fits else QSize(wished.width(), self._size(_LEAST).height())

    def _size(self, scale: int) -> QSize:
        side = _SIDE * scale + _FRAME
        return QSize(4 * side + 3 * _GAP, ROWS * (side + self._line) + (ROWS - 1) * _GAP + self._line)

    def _side(self, columns: int, gap: int) -> int:
        """Return the side of a map with its frame, if so many are to stand side by side."""
        across = (self.width() - (columns - 1) * gap) // columns
        down = (self.height() - self._line * (ROWS + 1) - (ROWS - 1) * _GAP) // ROWS
        dpr = self.devicePixelRatioF()
        scale = max(int((min(across, down) - _FRAME) * dpr) // _SIDE, 1)
        return ceil(scale * _SIDE / dpr) + _FRAME

    def place_of(self, row: int, column: int) -> QRect:
        """Return where a map lies, its frame included."""
        return self._places[row][column]

    def _measure(self) -> None:
        """Find out how large the maps can be, and where they lie."""
        five, four = self._side(5, _SIGN), self._side(4, _GAP)
        self._first, side = (0, five) if five >= min(four, _GOOD) else (1, four)
        shown = len(_COLUMNS) - self._first
        across = min((self.width() - side) / (shown - 1), side * 1.6)
        spare = self.height() - self._line - ROWS * (side + self._line) - (ROWS - 1) * _GAP
        down = side + self._line + _GAP + min(max(spare, 0), _SPREAD)
        self._places = [
            [
                QRect(round((column - self._first) * across), self._line + row * down, side, side)
                for column in range(len(_COLUMNS))
            ]
            for row in range(ROWS)
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the maps."""
        super().resizeEvent(event)
        self._measure()
        self._place()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _place(self) -> None:
        for i, images in enumerate(self._images):
            for j, image in enumerate(images):
                image.setVisible(self._is_shown(j))
                if self._places:
                    image.setGeometry(self.place_of(i, j))
        self._fill()  # those that come in sight
        self.update()

    def _is_shown(self, column: int) -> bool:
        return column >= self._first and not (self._hint and column > 1)

    # -- painting ------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what stands above, between and under the maps."""
        painter, region = QPainter(self), event.region()
        painter.fillRect(event.rect(), theme().color("surface"))
        shown = [j for j in range(len(_COLUMNS)) if self._is_shown(j)]
        if region.intersects(QRect(0, 0, self.width(), self._line)):
            for j in shown:
                place = self.place_of(0, j)
                above = QRectF(place.x(), 0, place.width() + _GAP, self._line)
                write(painter, above, self._heads[j], self._plain, "muted")
        for i in range(len(self._rows)):
            for j in shown:
                if region.intersects(self._under(i, j).toAlignedRect()):
                    self._write_under(painter, region, i, j)
            if self._first == 0 and not self._hint and region.intersects(self._between(i, 2).toAlignedRect()):
                self._paint_signs(painter, i)
        if self._hint:
            self._paint_hint(painter)

    def _under(self, row: int, column: int) -> QRectF:
        """Return where the words under a map lie."""
        place = self.place_of(row, column)
        return QRectF(place.x(), place.bottom() + 3, place.width(), self._line)

    def _value_at(self, row: int, column: int, name: str) -> QRect:
        """Return where the value stands that follows a name; in a wide font it takes of the gap."""
        under = self._under(row, column)
        after = self._metrics.horizontalAdvance(name) + _SPACE
        return under.adjusted(after, 0, max(0.0, after + self._widest - under.width()), 0).toAlignedRect()

    def _write_under(self, painter: QPainter, region: QRegion, i: int, column: int) -> None:
        row, under = self._rows[i], self._under(i, column)
        if column == 1:
            write(painter, under, row.name, self._strong, row.tint)
        elif column > 1:
            (name, value), strong = row.values[column - 2], row.nearer[column - 2]
            base, at = under.top() + self._ascent, self._value_at(i, column, name)
            if region.intersects(QRect(int(under.left()), at.top(), 4, at.height())):
                write(painter, under, name, self._plain, "muted")
            painter.setFont(self._strong if strong else self._plain)
            painter.setPen(theme().color("text" if strong else "muted"))
            width = painter.fontMetrics().horizontalAdvance(value)
            painter.drawText(QPointF(max(under.right() - width, at.left()), base), value)

    def _between(self, row: int, column: int) -> QRectF:
        """Return the gap left of a map."""
        left, right = self.place_of(row, column - 1), self.place_of(row, column)
        return QRectF(left.right() + 1, left.top(), right.left() - left.right() - 1, left.height())

    def _paint_signs(self, painter: QPainter, row: int) -> None:
        for column, sign in _SIGNS.items():
            write(
                painter,
                self._between(row, column),
                sign,
                theme().font(1.2),
                "muted",
                Qt.AlignmentFlag.AlignHCenter,
            )

    def _paint_hint(self, painter: QPainter) -> None:
        top, low = self.place_of(0, 2), self.place_of(ROWS - 1, 4)
        painter.setFont(theme().font())
        painter.setPen(theme().color("muted"))
        area = QRectF(top.topLeft(), low.bottomRight())
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._hint)

    # ------------------------------------------------------------------------------------------------------

    @Slot(int, int, float)
    def _hovered(self, row: int, column: int, _value: float) -> None:
        sender = self.sender()
        which = next(i for i, images in enumerate(self._images) if sender in images)
        self.pointed.emit(which, row, column)

    def _describe(self) -> None:
        told = [
            f"{row.name}: " + ", ".join(f"{name} {value}" for name, value in row.values if value)
            for row in self._rows
        ]
        self.setAccessibleDescription(self._hint or ". ".join(told))
