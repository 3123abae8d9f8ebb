"""The directions of many gradients as a fan of lines, and the direction of all images as an arrow."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.ui.painting import fill, frame
from mnist_desktop.ui.plane import arrow
from mnist_desktop.ui.point_plot import TINT
from mnist_desktop.ui.theme import theme

_RIM = 3  # px around the circle
UPHILL, DOWNHILL = ("muted", 0.75), ("text", 0.6)  # colours of lines; many lie upon each other


class FanView(QWidget):
    """Each direction at its true angle to the full gradient, which points to the right; all drawn equally long.

    Parameters
    ----------
    name, object_name : str
        For those who hear the window; unique in it.
    """

    def __init__(self, name: str, object_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Nothing to show yet"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._angles = np.zeros(0)
        theme().changed.connect(self._restyle)

    def show_angles(self, angles: np.ndarray, told: str) -> None:
        """Show directions: radians ``[n]`` to the left of the full gradient, and what is said of them."""
        self._angles = angles
        self.setAccessibleDescription(told)
        self.update()

    def clear(self) -> None:
        """Show none."""
        self.show_angles(np.zeros(0), self.tr("Nothing to show yet"))

    def sizeHint(self) -> QSize:
        """Return the size it has at 1280 by 800."""
        return QSize(150, 150)

    def minimumSizeHint(self) -> QSize:
        """Return the least in which lines can be told apart."""
        return QSize(96, 112)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the circle, its uphill half, the lines and the arrow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QRectF(self.rect()).center()
        radius = min(self.width(), self.height()) / 2 - _RIM
        circle = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        frame(painter, circle, "hairline", radius=radius)
        painter.save()
        painter.setClipRect(circle.adjusted(0, 0, -radius, 0))
        fill(painter, circle, "text", radius, TINT)
        painter.restore()
        for angle in self._angles.tolist():
            uphill = math.cos(angle) <= 0
            painter.setPen(QPen(theme().color(*(UPHILL if uphill else DOWNHILL)), 1.2))
            painter.drawLine(centre, _on(centre, radius, angle))
        if len(self._angles):
            painter.setPen(Qt.PenStyle.NoPen)
            arrow(painter, centre, _on(centre, radius, 0.0), "accent", 3)

    @Slot()
    def _restyle(self) -> None:
        self.update()


def _on(centre: QPointF, radius: float, angle: float) -> QPointF:
    """Return a point of the circle; angles turn to the left, as in mathematics."""
    return QPointF(centre.x() + radius * math.cos(angle), centre.y() - radius * math.sin(angle))
