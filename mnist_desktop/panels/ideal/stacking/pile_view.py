"""The tensors of the pipeline as pictures: one image, a list side by side, a pile with three axes, and its mean."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.ui.painting import frame, write
from mnist_desktop.ui.qimage import ink
from mnist_desktop.ui.theme import theme

_SIDE = 28  # pixels of an image
_SHEETS = 24  # drawn for a whole pile
_SHIFT = QPointF(4, -2.5)  # px from one sheet to the next
_LINE = 18  # px, a caption
_GAP = 8  # px between two images of a list
_ARROW = 84  # px
_SMALL = 2  # px a pixel in a list
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class PileView(QWidget):
    """Draws what the last line made; see :meth:`show_tensor`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("The result as a picture"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._form = ""
        self._images = np.zeros((0, _SIDE, _SIDE), np.uint8)
        self._ideal: np.ndarray | None = None
        self._index = 0
        self.setAccessibleDescription(self.tr("Nothing to show yet"))
        theme().changed.connect(self.update)

    def show_tensor(
        self, form: str, images: np.ndarray, index: int, ideal: np.ndarray | None, told: str
    ) -> None:
        """Show a result.

        Parameters
        ----------
        form : str
            ``"one"``, ``"list"``, ``"pile"`` or ``"mean"``; empty shows nothing.
        images : numpy.ndarray
            uint8 ``[N, 28, 28]``.
        index : int
            The image on top.
        ideal : numpy.ndarray or None
            float32 ``[28, 28]`` in 0..1, for ``"mean"``.
        told : str
            The same in words.
        """
        self._form, self._images, self._index, self._ideal = form, images, index, ideal
        self.setAccessibleDescription(told)
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for an image of six pixels a pixel and the pile behind it."""
        return QSize(300, 6 * _SIDE + _LINE + 60)

    def minimumSizeHint(self) -> QSize:
        """Return room for four."""
        return QSize(240, 4 * _SIDE + _LINE + 60)

    def sheets(self) -> int:
        """Return how many sheets are drawn behind the one on top: as many as its share of the pile."""
        count = len(self._images)
        behind = count - 1 - self._index
        return min(behind, max(round(_SHEETS * behind / max(count - 1, 1)), 1 if behind else 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the form."""
        if not len(self._images):
            return
        painter = QPainter(self)
        area = QRectF(self.rect())
        if self._form == "one":
            self._paint_one(painter, area)
        elif self._form == "list":
            self._paint_list(painter, area)
        elif self._form == "pile":
            self._paint_pile(painter, area)
        elif self._form == "mean":
            self._paint_mean(painter, area)

    # ------------------------------------------------------------------------------------------------------

    def _fitted(self, room: float) -> float:
        """Return the side of an image of whole device pixels that fits."""
        dpr = self.devicePixelRatioF()
        return max(int(room * dpr) // _SIDE, 1) * _SIDE / dpr

    def _paint_image(self, painter: QPainter, at: QRectF, image: QImage, edge: str = "edge") -> None:
        painter.drawImage(at, image)
        frame(painter, at.adjusted(-1, -1, 1, 1), edge, radius=1)

    def _paint_one(self, painter: QPainter, area: QRectF) -> None:
        side = self._fitted(area.height() - _LINE - 6)
        at = QRectF(round(area.center().x() - side / 2), 2, side, side)
        self._paint_image(painter, at, ink(self._images[0]))
        self._write_sides(painter, at, "28", "28")

    def _write_sides(self, painter: QPainter, at: QRectF, rows: str, columns: str) -> None:
        caption = theme().font(0.82, mono=True)
        below = QRectF(at.x(), at.bottom() + 3, at.width(), _LINE)
        write(painter, below, columns, caption, "muted", _CENTRE)
        left = QRectF(at.x() - 130, at.y(), 122, at.height())
        write(painter, left, rows, caption, "muted", Qt.AlignmentFlag.AlignRight)

    def _paint_list(self, painter: QPainter, area: QRectF) -> None:
        side = _SMALL * _SIDE
        pitch = side + _GAP
        columns = max(int((area.width() + _GAP) // pitch), 1)
        rows = max(int((area.height() - _LINE + _GAP) // pitch), 1)
        left = (area.width() - columns * pitch + _GAP) // 2
        shown = self._images[self._index : self._index + rows * columns]
        for i, image in enumerate(shown):
            row, column = divmod(i, columns)
            at = QRectF(left + column * pitch, 1 + row * pitch, side, side)
            self._paint_image(painter, at, ink(image), "edge" if i else "accent")
        rest = len(self._images) - self._index - len(shown)
        below = QRectF(left, area.bottom() - _LINE, area.width() - 2 * left, _LINE)
        words = self.tr("… and {0} more").format(f"{rest:,}") if rest else self.tr("the end of the list")
        write(painter, below, words, theme().font(0.9), "muted")

    def _paint_pile(
        self, painter: QPainter, area: QRectF, side: float | None = None, shift: QPointF = _SHIFT
    ) -> None:
        """Paint the pile; without a side, as large as it can be and with its axes."""
        deep, axes = shift * _SHEETS, side is None
        if side is None:
            side = self._fitted(min(area.height() + deep.y() - _LINE - 4, area.width() - deep.x() - 150))
        left = round(area.center().x() - (side + deep.x()) / 2)
        front = QRectF(left, round(area.top() + 2 - deep.y()), side, side)
        sheets = self.sheets()
        for i in range(sheets, 0, -1):
            sheet = front.translated(shift * i)
            painter.fillRect(sheet, theme().color("paper"))
            frame(painter, sheet.adjusted(-1, -1, 1, 1), "edge", radius=1)
        self._paint_image(painter, front, ink(self._images[self._index]), "accent")
        if axes:
            self._write_sides(painter, front, self.tr("axis 1: 28"), self.tr("axis 2: 28"))
            start, end = front.topLeft() + QPointF(-6, -4), front.topLeft() + QPointF(-6, -4) + deep
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme().color("accent"), 2))
            painter.drawLine(start, end)
            told = QRectF(start.x() + deep.x() / 2 - 200, start.y() + deep.y() / 2 - _LINE + 2, 190, _LINE)
            count = self.tr("axis 0: {0}").format(len(self._images))
            write(
                painter,
                told,
                count,
                theme().font(0.82, 600, mono=True),
                "accent",
                Qt.AlignmentFlag.AlignRight,
            )

    def _paint_mean(self, painter: QPainter, area: QRectF) -> None:
        """Paint the pile, small, an arrow, and the mean."""
        assert self._ideal is not None
        side = self._fitted(min(area.height() - _LINE - 6, area.width() / 2 - 20))
        top = round((area.height() - _LINE - side) / 2)
        at = QRectF(
            round(area.right() - side - 2 - max(area.width() - 2 * side - 200, 0) / 4), top, side, side
        )
        shift = _SHIFT * 0.5
        deep = shift * _SHEETS
        room = at.x() - _ARROW - 12
        small = self._fitted(min(side * 0.6, room - deep.x() - 2))
        height = small - deep.y()
        pile = QRectF(area.x() + 2, at.center().y() - height / 2, room - 2, height)
        self._paint_pile(painter, pile, small, shift)
        self._paint_image(painter, at, ink(self._ideal, 1.0), "accent")
        self._write_sides(painter, at, "", "[28, 28]")
        middle, y = QRectF(at.x() - _ARROW, at.center().y() - 24, _ARROW - 8, _LINE), at.center().y()
        write(painter, middle, ".mean(0)", theme().font(0.82, mono=True), "accent", _CENTRE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("accent"), 2))
        tip = QPointF(middle.right(), y)
        painter.drawLine(QPointF(middle.x(), y), tip)
        painter.drawLine(tip, tip + QPointF(-6, -5))
        painter.drawLine(tip, tip + QPointF(-6, 5))
