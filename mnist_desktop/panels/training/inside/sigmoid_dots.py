"""The sigmoid with the predictions of the batch on it, its flat ends tinted."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.ui.painting import dot
from mnist_desktop.ui.plane import Plane, axes, label, stroke
from mnist_desktop.ui.theme import theme

MOST = 512  # dots that are painted
_FLAT = 3.87  # |pred| from which the slope p (1 − p) is below 0.02


class SigmoidDots(QWidget):
    """Dots on a curve: amber where the label is the first digit, blue where it is the second."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sigmoidDots")
        self.setAccessibleName(self.tr("Sigmoid of the batch's predictions"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._preds = np.zeros(0, np.float32)
        self._first = np.zeros(0, bool)
        self._chosen = 0
        self.reach = 6.0  # of the axis, in both directions
        theme().changed.connect(self.update)

    def show_batch(self, preds: np.ndarray, first: np.ndarray, chosen: int) -> None:
        """Show predictions ``[B]``, whether each label is the first digit ``[B]``, and ring one of them."""
        self._preds, self._first, self._chosen = preds, first, chosen
        finite = np.abs(preds[np.isfinite(preds)])
        self.reach = float(np.clip(np.ceil(finite.max() if len(finite) else 6), 6, 40))
        self.setAccessibleDescription(
            self.tr("{0} predictions, {1} of them on the flat ends; the chosen one is {2}").format(
                len(preds), self.flat_count, f"{float(preds[chosen]):.4f}"
            )
        )
        self.update()

    @property
    def flat_count(self) -> int:
        """How many predictions lie where the curve is flat."""
        return int((np.abs(self._preds) > _FLAT).sum())

    def sizeHint(self) -> QSize:
        """Return a modest size."""
        return QSize(230, 200)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the flat ends, the curve and the dots."""
        painter = QPainter(self)
        rect = QRectF(self.rect()).adjusted(34, 10, -10, -46)
        if rect.width() < 20 or rect.height() < 20:
            return
        plane = Plane(rect, (-self.reach, self.reach), (-0.06, 1.06))
        left, right = plane.at(-_FLAT, 0).x(), plane.at(_FLAT, 0).x()
        for zone in (
            QRectF(rect.left(), rect.top(), left - rect.left(), rect.height()),
            QRectF(right, rect.top(), rect.right() - right, rect.height()),
        ):
            painter.fillRect(zone, theme().color("track"))
        ticks = [(0.0, "0"), (0.5, "0.5"), (1.0, "1")]
        axes(painter, plane, self.tr("prediction, before the sigmoid"), (plane.ticks()[0], ticks))
        xs = np.linspace(-self.reach, self.reach, 120)
        stroke(painter, plane.line(xs, 1 / (1 + np.exp(-xs))), "muted", 2)
        every = max(1, len(self._preds) // MOST)
        for i in range(0, len(self._preds), every):
            self._paint_dot(painter, plane, i, 3)
        if len(self._preds):
            self._paint_dot(painter, plane, self._chosen, 6)
        for x in ((rect.left() + left) / 2, (rect.right() + right) / 2):
            label(painter, QPointF(x, rect.center().y()), self.tr("flat"), inside=rect)

    def _paint_dot(self, painter: QPainter, plane: Plane, i: int, radius: float) -> None:
        x = float(np.clip(np.nan_to_num(self._preds[i]), -self.reach, self.reach))
        colour = "positive" if self._first[i] else "negative"
        dot(painter, plane.at(x, 1 / (1 + np.exp(-x))), radius, "accent" if radius > 3 else "surface", colour)
