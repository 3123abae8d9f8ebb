"""Two shapes and their result, axis under axis, aligned at the right."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.lab.broadcasting import Alignment, Axis, write_shape
from mnist_desktop.ui.painting import fill, frame, width, write
from mnist_desktop.ui.theme import theme

_HEAD, _ROW, _GAP = 20, 34, 8  # px
_WIDEST, _NARROWEST = 108, 56  # px, a box
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class ShapeAligner(QWidget):
    """Boxes with the sizes; a stretched one is violet and dashed, two that do not fit are red and crossed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Axes, aligned at the right"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._found = Alignment((), (), ())
        self._names = ("a", "b", "a − b")
        self.setAccessibleDescription(self.tr("Nothing to show yet"))
        theme().changed.connect(self.update)

    def set_alignment(self, found: Alignment) -> None:
        """Show two shapes that meet."""
        self._found = found
        shape = found.shape
        result = self.tr("they do not fit") if shape is None else write_shape(shape)
        told = self.tr("{0} and {1}: {2}").format(write_shape(found.left), write_shape(found.right), result)
        stretched = [
            str(i) for i, axis in enumerate(found.axes) if axis.left_stretched or axis.right_stretched
        ]
        if stretched:
            told += self.tr(", stretched along axis {0}").format(", ".join(stretched))
        self.setAccessibleDescription(told)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a head and three rows."""
        return QSize(400, _HEAD + 3 * (_ROW + _GAP))

    def minimumSizeHint(self) -> QSize:
        """Return the same height."""
        return QSize(340, self.sizeHint().height())

    def box(self, row: int, axis: int) -> QRectF:
        """Return where the box of an axis lies in a row: 0 left, 1 right, 2 the result."""
        names = max(width(name, theme().font(0.9)) for name in self._names) + 16
        count = max(len(self._found.axes), 1)
        wide = min(max((self.width() - names) / max(count, 3) - _GAP, _NARROWEST), _WIDEST)
        left = self.width() - (len(self._found.axes) - axis) * (wide + _GAP) + _GAP
        return QRectF(left, _HEAD + row * (_ROW + _GAP), wide, _ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names, the numbers of the axes and the boxes."""
        painter, caption = QPainter(self), theme().font(0.9)
        for row, name in enumerate(self._names):
            write(painter, QRectF(0, _HEAD + row * (_ROW + _GAP), 120, _ROW), name, caption, "muted")
        for i, axis in enumerate(self._found.axes):
            head = self.box(0, i).translated(0, -_HEAD)
            head.setHeight(_HEAD - 2)
            write(painter, head, self.tr("axis {0}").format(i), theme().font(0.82), "muted", _CENTRE)
            self._paint_size(painter, self.box(0, i), axis.left, axis.left_stretched, axis)
            self._paint_size(painter, self.box(1, i), axis.right, axis.right_stretched, axis)
            self._paint_result(painter, self.box(2, i), axis)
        if not self._found.axes:
            scalar = self.box(2, 0).translated(-_WIDEST - _GAP, 0)
            scalar.setRight(self.width())
            write(painter, scalar, self.tr("[] – one number"), theme().font(0.95, mono=True), "text")

    def _paint_size(
        self, painter: QPainter, at: QRectF, size: int | None, stretched: bool, axis: Axis
    ) -> None:
        mono = theme().font(0.95, 600, mono=True)
        if not axis.fits:
            frame(painter, at, "error", "surface", width=2)
            write(painter, at, str(size), mono, "error", _CENTRE)
        elif stretched:
            fill(painter, at, "accent_soft", 6)
            painter.setPen(QPen(theme().color("accent"), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(at.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            before = "·" if size is None else str(size)
            write(
                painter, at, f"{before} → {axis.size}", theme().font(0.9, 600, mono=True), "accent", _CENTRE
            )
        elif size is not None:
            frame(painter, at, "edge", "surface")
            write(painter, at, str(size), mono, "text", _CENTRE)

    def _paint_result(self, painter: QPainter, at: QRectF, axis: Axis) -> None:
        mono = theme().font(0.95, 600, mono=True)
        if axis.fits:
            frame(painter, at, "hairline", "window")
            write(painter, at, str(axis.size), mono, "text", _CENTRE)
        else:
            write(painter, at, "✕", mono, "error", _CENTRE)
