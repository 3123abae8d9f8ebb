"""The loss at every place of the walk: a steep beginning, then a plateau."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.panels.gradients.roller.fitting import Fitting
from mnist_desktop.ui import curve_axes
from mnist_desktop.ui.numerals import numeral
from mnist_desktop.ui.painting import dot, fill
from mnist_desktop.ui.plane import Plane, axes, label, stroke
from mnist_desktop.ui.theme import theme

_LEFT, _TOP, _RIGHT, _BOTTOM = 52, 18, 14, 42  # px around the plane
_FEW = 40  # steps that are drawn as dots


def loss_figure(value: float) -> str:
    """Return a loss with one place, as the book prints it; a huge one short."""
    return numeral(value, ",.1f" if abs(value) < 1e7 else ".2g")


class LossesView(QWidget):
    """A dot a step; the first and the last value stand beside theirs.

    Parameters
    ----------
    fitting : Fitting
        Whose losses they are.
    """

    def __init__(self, fitting: Fitting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("roller-losses")
        self.setAccessibleName(self.tr("Loss at each step"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._fitting = fitting
        fitting.changed.connect(self._follow)
        theme().changed.connect(self._follow)
        self._follow()

    def sizeHint(self) -> QSize:
        """Return the size it has at 1280 by 800."""
        return QSize(280, 220)

    def minimumSizeHint(self) -> QSize:
        """Return the least in which the plateau shows."""
        return QSize(180, 130)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint axes, line, dots and the two values."""
        painter, losses = QPainter(self), self._fitting.losses
        if not losses:
            return
        head = len(losses) - 1
        rect = QRectF(self.rect()).adjusted(_LEFT * theme().scale, _TOP, -_RIGHT, -_BOTTOM)
        finite = [v for v in losses if v < 1e30]
        plane = Plane(rect, (0, max(head, 10)), (0, max(finite, default=1.0) * 1.05))
        across = curve_axes.step_ticks(plane.x, max(2, int(rect.width() / 56)))
        axes(painter, plane, self.tr("step"), (across, plane.ticks(60, 40)[1]))
        every = max(1, head // 400)
        steps = [*range(0, head, every), head]
        shown = [losses[i] for i in steps]
        stroke(painter, plane.line(steps, shown), "accent", 1.8)
        for i, loss in zip(steps, shown, strict=True) if head <= _FEW else ():
            at = plane.at(i, loss)
            fill(painter, QRectF(at.x() - 3, at.y() - 3, 6, 6), "accent", 3)
        last = plane.at(head, losses[-1])
        dot(painter, last, 5, "surface", "accent")
        inside = QRectF(self.rect()).adjusted(_LEFT * theme().scale, 0, -4, -_BOTTOM)
        if head:
            label(
                painter,
                plane.at(0, losses[0]) + QPointF(10, -10),
                loss_figure(losses[0]),
                "muted",
                400,
                inside,
            )
        label(painter, last + QPointF(0, -15), loss_figure(losses[-1]), "accent", 600, inside)

    @Slot()
    def _follow(self) -> None:
        losses = self._fitting.losses
        words = self.tr("{0} at the start, {1} after {2} steps")
        told = [loss_figure(losses[i]) for i in (0, -1)] if losses else []
        self.setAccessibleDescription(
            words.format(*told, len(losses) - 1) if told else self.tr("PyTorch is loading …")
        )
        self.update()
