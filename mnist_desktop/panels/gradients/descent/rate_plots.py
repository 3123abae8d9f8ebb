"""Typical learning rates beside each other: the same start, and where each of them leads."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from mnist_desktop.lab.toys import descent
from mnist_desktop.lab.toys.descent import Regime
from mnist_desktop.panels.gradients.descent.trail import parabola, trail
from mnist_desktop.ui import icons
from mnist_desktop.ui.painting import dot, fill, fitting, focus_ring, frame, width, write
from mnist_desktop.ui.plane import Plane
from mnist_desktop.ui.theme import theme

RATES = (0.01, 0.1, 0.9, 1.05)
_SHOWN = 40  # steps of a small plot
_GAP = 12
_APART, _SIGN = 8, 22  # px between the rate and its word, and of the sign of a warning
_RIGHT, _CENTRE = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter


def regime_word(regime: Regime) -> str:
    """Return the word for what a learning rate does."""
    words = {
        Regime.TOO_LOW: QCoreApplication.translate("Regime", "too low"),
        Regime.GOOD: QCoreApplication.translate("Regime", "good"),
        Regime.BOUNCES: QCoreApplication.translate("Regime", "bounces"),
        Regime.DIVERGES: QCoreApplication.translate("Regime", "diverges"),
    }
    return words[regime]


class RatePlot(QAbstractButton):
    """A learning rate and its walk; pressed, it is taken.

    Parameters
    ----------
    lr : float
        The learning rate.
    """

    def __init__(self, lr: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lr = lr
        self.setObjectName(f"descent-rate-{lr:g}")
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(self.tr("lr {0}").format(f"{lr:g}"))
        self.setToolTip(self.tr("Take this learning rate"))
        self._start = 0.0
        theme().changed.connect(self._restyle)
        self.set_start(3.0)

    def set_start(self, start: float) -> None:
        """Walk from another start."""
        if start == self._start:
            return
        self._start = start
        self._places = descent.path(start, self.lr, _SHOWN).tolist()
        self._steps = descent.steps_to_goal(start, self.lr)
        word = regime_word(descent.regime(self.lr))
        self.setAccessibleName(f"{self.text()}, {word}, {self._count()}".rstrip(", "))
        self.update()

    def _count(self) -> str:
        return "" if self._steps is None else self.tr("{0} steps").format(self._steps)

    def sizeHint(self) -> QSize:
        """Return the size it has at 1280 by 800."""
        return QSize(176, 132)

    def minimumSizeHint(self) -> QSize:
        """Return the least in which the curve can be seen."""
        return QSize(120, 104)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame, the rate, its word and the walk."""
        painter = QPainter(self)
        area = QRectF(self.rect())
        hovered = self.underMouse() and not self.isChecked()
        frame(
            painter, area, "accent" if self.isChecked() else "edge" if hovered else "hairline", "surface", 8
        )
        if self.isChecked():
            fill(painter, area.adjusted(1, 1, -1, -1), "accent", 7, 0.07)
        self._paint_head(painter, QRectF(12, 6, area.width() - 24, 28))
        rect = QRectF(14, 40, area.width() - 28, area.height() - 52)
        plane = Plane(rect, (-3.7, 3.7), (-0.4, 12.5))
        painter.setClipRect(area.adjusted(1, 36, -1, -6))
        parabola(painter, plane, "edge", 1.6)
        trail(painter, plane, self._places, 2.6)
        dot(painter, plane.at(self._start, self._start**2), 4, "accent", "accent")
        painter.setClipping(False)
        below = QRectF(rect.x(), 38, rect.width(), 22)
        write(painter, below, self._count(), theme().font(0.9), "muted", _CENTRE)
        if self.hasFocus():
            focus_ring(painter, area, 8)

    def _paint_head(self, painter: QPainter, head: QRectF) -> None:
        """Write the rate and its word; of large type, both smaller where else one would cover the other."""
        regime = descent.regime(self.lr)
        bad = regime is Regime.DIVERGES
        word = regime_word(regime)
        bold, plain = theme().font(weight=600), theme().font(0.9)
        wide = width(self.text(), bold), width(word, plain)
        room = (head.width() - _APART - (_SIGN if bad else 0)) / sum(wide)
        plain = fitting(word, plain, room * wide[1])
        write(painter, head, self.text(), fitting(self.text(), bold, room * wide[0]))
        write(painter, head, word, plain, "error" if bad else "muted", _RIGHT)
        if bad:
            left = head.right() - width(word, plain) - _SIGN
            icons.draw(painter, QRectF(left, head.y(), 16, 28), "warning", "error", 14)

    @Slot()
    def _restyle(self) -> None:
        self.update()


class RatePlots(QWidget):
    """The row of small plots.

    Signals
    -------
    chosen : float
        The learning rate that was pressed.
    """

    chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        self.plots = [RatePlot(lr) for lr in RATES]
        for plot in self.plots:
            plot.clicked.connect(self._clicked)
            row.addWidget(plot)

    def show_walk(self, start: float, lr: float) -> None:
        """Start all of them there, and mark the one whose rate is taken."""
        for plot in self.plots:
            plot.set_start(start)
            plot.setChecked(plot.lr == lr)

    @Slot()
    def _clicked(self) -> None:
        plot = self.sender()
        assert isinstance(plot, RatePlot)
        plot.setChecked(True)
        self.chosen.emit(plot.lr)
