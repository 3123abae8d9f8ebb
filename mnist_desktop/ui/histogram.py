"""How often each value comes: upright bars over a scale, with a mark at the mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mnist_desktop.ui.painting import fill, width, write
from mnist_desktop.ui.theme import theme

_GAP = 2  # px between two bars
_LEAST = 1.5  # px: one image in thousands is still to be seen
_CENTRE, _RIGHT = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight


class Histogram(QWidget):
    """Counts as bars of one colour; the highest fills the height.

    Parameters
    ----------
    name : str
        What is counted, for those who hear the window.
    ticks : sequence of str
        What stands below, from the left end to the right.
    """

    def __init__(self, name: str, ticks: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._ticks = tuple(ticks)
        self._counts: tuple[int, ...] = ()
        self._tips: tuple[str, ...] = ()
        self._mark: tuple[float, str] | None = None
        self.setAccessibleDescription(self.tr("Nothing to show yet"))
        theme().changed.connect(self.update)

    def set_counts(
        self, counts: Sequence[int], tips: Sequence[str], mark: tuple[float, str] | None = None
    ) -> None:
        """Show counts.

        Parameters
        ----------
        counts : sequence of int
            One for each bar.
        tips : sequence of str
            What is said of each bar.
        mark : (float, str), optional
            A place on the scale, 0 left to 1 right, and what stands at it.
        """
        self._counts, self._tips, self._mark = tuple(counts), tuple(tips), mark
        told = [tip for tip, count in zip(tips, counts, strict=True) if count]
        self.setAccessibleDescription("; ".join(([mark[1]] if mark else []) + told))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size in which sixteen bars can be told apart."""
        return QSize(240, 130)

    def minimumSizeHint(self) -> QSize:
        """Return the least one."""
        return QSize(140, 80)

    def bar(self, position: int) -> QRectF:
        """Return where a bar stands."""
        plot = self._plot()
        pitch = plot.width() / max(len(self._counts), 1)
        high = max(self._counts, default=0)
        count = self._counts[position]
        height = max(plot.height() * count / high, _LEAST) if count else 0.0
        return QRectF(plot.x() + position * pitch, plot.bottom() - height, pitch - _GAP, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars, the scale and the mark."""
        if not self._counts:
            return
        painter, plot, caption = QPainter(self), self._plot(), theme().font(0.82)
        highest = self._counts.index(max(self._counts))
        for i in range(len(self._counts)):
            if self._counts[i]:
                fill(painter, self.bar(i), "text", 1.5, 0.75 if i == highest else 0.5)
        painter.fillRect(QRectF(plot.x(), plot.bottom(), plot.width(), 1), theme().color("edge"))
        top = self.bar(highest)
        text = f"{self._counts[highest]:,}"
        wide = max(width(text, caption), top.width())
        left = min(max(top.center().x() - wide / 2, 0), self.width() - wide)
        write(painter, QRectF(left, 0, wide, plot.y() - 2), text, caption, "muted", _CENTRE)
        line = QRectF(plot.x(), plot.bottom() + 3, plot.width(), self.height() - plot.bottom() - 3)
        for i, tick in enumerate(self._ticks):
            at = plot.x() + plot.width() * i / max(len(self._ticks) - 1, 1)
            each = QRectF(at - 60, line.y(), 120, line.height())
            if i == 0:
                write(painter, line, tick, caption, "muted")
            elif i == len(self._ticks) - 1:
                write(painter, line, tick, caption, "muted", _RIGHT)
            else:
                write(painter, each, tick, caption, "muted", _CENTRE)
        if self._mark is not None:
            self._paint_mark(painter, plot, *self._mark)

    def event(self, event: QEvent) -> bool:
        """Tell the count of the bar under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._counts:
            at = int((event.pos().x() - self._plot().x()) / self._plot().width() * len(self._counts))
            QToolTip.showText(event.globalPos(), self._tips[min(max(at, 0), len(self._tips) - 1)], self)
            return True
        return super().event(event)

    def _plot(self) -> QRectF:
        line = round(theme().font(0.82).pointSizeF() * self.logicalDpiY() / 72 * 1.3)
        return QRectF(0, line + 2, self.width(), self.height() - 2 * line - 6)

    def _paint_mark(self, painter: QPainter, plot: QRectF, at: float, text: str) -> None:
        x, strong = plot.x() + at * plot.width(), theme().font(0.82, 600)
        pen = QPen(theme().color("accent"), 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(x, plot.y() + 16), QPointF(x, plot.bottom()))
        wide = width(text, strong)
        left = x + 6 if x + 6 + wide <= plot.right() else x - 6 - wide
        write(painter, QRectF(left, plot.y() + 12, wide, 16), text, strong, "accent")
