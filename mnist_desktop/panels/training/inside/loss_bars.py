"""The losses of a batch side by side, highest first, with their mean as a line."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.ui.numerals import brief
from mnist_desktop.ui.painting import write
from mnist_desktop.ui.theme import theme

_LINE = 18  # px


class LossBars(QWidget):
    """A bar for each image; the chosen one in violet."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("lossBars")
        self.setAccessibleName(self.tr("Losses of the batch"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._losses = np.zeros(0, np.float32)
        self._rank, self._mean = 0, 0.0
        theme().changed.connect(self.update)

    def show_losses(self, losses: np.ndarray, chosen: int, mean: float) -> None:
        """Show losses ``[B]``, the position of the chosen one, and the mean as the step has it."""
        order = np.argsort(-np.nan_to_num(losses, nan=np.inf), kind="stable")
        self._losses, self._mean = losses[order], mean
        self._rank = int(np.flatnonzero(order == chosen)[0])
        words = self.tr("{0} losses, highest {1}, mean {2}; the chosen one is number {3} of them")
        highest = float(self._losses[0])
        self.setAccessibleDescription(words.format(len(losses), brief(highest), brief(mean), self._rank + 1))
        self.update()

    @property
    def rank(self) -> int:
        """How many losses are higher than the chosen one."""
        return self._rank

    def sizeHint(self) -> QSize:
        """Return a modest size."""
        return QSize(230, 90)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars and the mean."""
        painter = QPainter(self)
        area = QRectF(self.rect()).adjusted(0, _LINE, 0, -1)
        if not len(self._losses) or area.height() < 10:
            return
        values = np.nan_to_num(self._losses, nan=0.0, posinf=float(np.finfo(np.float32).max))
        top = max(float(values.max()), 1e-30)
        wide = area.width() / len(values)
        thick = max(1.0, min(wide - 1, 12))
        for i, value in enumerate(values.tolist()):
            high = area.height() * value / top
            bar = QRectF(area.left() + i * wide, area.bottom() - high, thick, high)
            painter.fillRect(bar, theme().color("muted", 0.7))
        chosen = QRectF(area.left() + self._rank * wide, area.top(), max(thick, 3), area.height())
        chosen.setTop(area.bottom() - max(area.height() * float(values[self._rank]) / top, 4))
        painter.fillRect(chosen, theme().color("accent"))
        level = (
            area.bottom() - area.height() * min(self._mean / top, 1)
            if np.isfinite(self._mean)
            else area.top()
        )
        painter.setPen(QPen(theme().color("text"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(area.left(), level), QPointF(area.right(), level))
        font, right = theme().font(0.82), Qt.AlignmentFlag.AlignRight
        words = QRectF(area.left(), max(level - _LINE - 1, 0), area.width(), _LINE)
        write(painter, words, self.tr("mean {0}").format(brief(self._mean)), font, "text", right)
        painter.setPen(QPen(theme().color("hairline"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
