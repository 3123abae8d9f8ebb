"""Twenty speeds of the roller coaster, the curve that is to fit them, and how far it misses each."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.panels.gradients.roller.fitting import Fitting
from mnist_desktop.ui.numerals import brief, numeral
from mnist_desktop.ui.painting import fill, write
from mnist_desktop.ui.plane import Plane, axes, stroke
from mnist_desktop.ui.theme import theme

_LEFT, _TOP, _RIGHT, _BOTTOM = 40, 8, 10, 42  # px around the plane
_HIGH, _LOW = 82.0, -22.0  # speeds in sight
_SHOWN = 5  # curves of earlier steps


class RideView(QWidget):
    """Dots are measured, the line is predicted; a thin line between them is the error that is squared.

    Parameters
    ----------
    fitting : Fitting
        What is shown.
    """

    def __init__(self, fitting: Fitting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("roller-plot")
        self.setAccessibleName(self.tr("Speed of the roller coaster over time"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._fitting = fitting
        fitting.changed.connect(self._follow)
        theme().changed.connect(self._follow)
        self._follow()

    def sizeHint(self) -> QSize:
        """Return the size it has at 1280 by 800."""
        return QSize(480, 230)

    def minimumSizeHint(self) -> QSize:
        """Return the least in which a curve can be judged."""
        return QSize(260, 150)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint axes, errors, curves and points."""
        painter, fit = QPainter(self), self._fitting.fit
        rect = QRectF(self.rect()).adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM)
        plane = Plane(rect, (-0.6, 19.6), (_LOW, _HIGH))
        axes(painter, plane, self.tr("time, seconds"), plane.ticks(64, 30))
        if fit is None:
            words = self.tr("PyTorch is loading …")
            write(painter, rect, words, theme().font(), "muted", Qt.AlignmentFlag.AlignHCenter)
            return
        painter.setClipRect(rect)
        time, speed, predicted = fit.time.numpy(), fit.speed.numpy(), fit.curve(fit.time.numpy())
        for t, y, p in zip(time, speed, predicted, strict=True):
            stroke(painter, plane.line([t, t], [y, p]), "accent", 1.2, alpha=0.7)
        dense = np.linspace(*plane.x, 81)
        for age, params in enumerate(fit.path[-1 - _SHOWN : -1]):
            a, b, c = (float(v) for v in params)
            stroke(
                painter, plane.line(dense, a * dense**2 + b * dense + c), "muted", 1, alpha=0.25 + 0.1 * age
            )
        stroke(painter, plane.line(dense, fit.curve(dense)), "accent", 2.6)
        for t, y in zip(time, speed, strict=True):
            at = plane.at(float(t), float(y))
            fill(painter, QRectF(at.x() - 3.5, at.y() - 3.5, 7, 7), "text", 3.5)

    @Slot()
    def _follow(self) -> None:
        fit = self._fitting.fit
        if fit is None:
            self.setAccessibleDescription(self.tr("PyTorch is loading …"))
        else:
            a, b, c = (numeral(float(v), ".2f") for v in fit.params)
            words = self.tr("20 points and the curve {0} t² + {1} t + {2}; mean squared error {3}")
            self.setAccessibleDescription(words.format(a, b, c, brief(self._fitting.error)))
        self.update()
