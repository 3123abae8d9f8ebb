"""The learning rate: a field, a slider with its regimes, and what it costs in steps."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Slot
from PySide6.QtGui import QDoubleValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from mnist_desktop.lab.toys import descent
from mnist_desktop.lab.toys.descent import BOUNDARY, SLOW, STRAIGHT, Regime
from mnist_desktop.panels.gradients.descent.rate_plots import regime_word
from mnist_desktop.panels.gradients.descent.walk import Walk
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.log_slider import LogSlider, Zone
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.theme import theme

_LOW, _HIGH = 0.001, 10.0
_MARKS = {0.001: "0.001", 0.01: "0.01", 0.1: "0.1", 1.0: "1.0", 10.0: "10"}


class RateCard(Card):
    """Field and slider set the same number; a word says what it does on this curve.

    Parameters
    ----------
    walk : Walk
        Whose learning rate it is.
    """

    def __init__(self, walk: Walk, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Learning rate"))
        self._walk = walk
        self.field = QLineEdit()
        self.field.setObjectName("descent-lr")
        self.field.setAccessibleName(self.tr("Learning rate"))
        self.field.setFixedWidth(round(64 * theme().scale))
        rates = QDoubleValidator(0.0, 1000.0, 12, self)
        rates.setLocale(QLocale.c())  # a point, as in Python, whatever the system's language
        self.field.setValidator(rates)
        self.field.editingFinished.connect(self._typed)
        self.head.addWidget(self.field)
        self.hold_field()
        ends = (_LOW, SLOW, STRAIGHT, BOUNDARY, _HIGH)
        colors = ("edge", "edge", "edge", "error")
        zones = [Zone(regime_word(kind), ends[i], ends[i + 1], colors[i]) for i, kind in enumerate(Regime)]
        self.slider = LogSlider(_LOW, _HIGH, self.tr("Learning rate"), "descent-lr-slider", _MARKS, zones)
        self.slider.value_changed.connect(walk.set_lr)
        self.body.addWidget(self.slider)
        self._said = Paragraph(1.0, "text")
        self._said.setMinimumHeight(2 * self._said.fontMetrics().height() + 2)
        self.body.addWidget(self._said)
        self.body.addStretch(1)
        walk.changed.connect(self._follow)
        self._follow()

    @Slot()
    def _typed(self) -> None:
        lr = float(self.field.text())
        if lr > 0:
            self._walk.set_lr(lr)
        self.field.setModified(False)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        walk = self._walk
        self.slider.set_value(walk.lr)
        if not (self.field.hasFocus() and self.field.isModified()):
            self.field.setText(f"{walk.lr:g}")
        self._said.setText(self.verdict())

    def verdict(self) -> str:
        """Return in words what the learning rate does from the start of the walk."""
        walk = self._walk
        steps = descent.steps_to_goal(walk.start, walk.lr)
        kind = descent.regime(walk.lr)
        if kind is Regime.DIVERGES:
            return self.tr("Above 1.0 every step lands further out: x is multiplied by {0}.").format(
                f"{1 - 2 * walk.lr:.3g}".replace("-", "−")
            )
        if walk.lr == BOUNDARY:
            return self.tr("1.0 is the boundary: x jumps from side to side and never gets nearer.")
        count = (
            self.tr("More than 10,000 steps") if steps is None else self.tr("{0} steps").format(f"{steps:,}")
        )
        if kind is Regime.TOO_LOW:
            return self.tr("{0} until |x| < 0.01: it creeps.").format(count)
        if kind is Regime.BOUNCES:
            return self.tr("{0} until |x| < 0.01: each lands on the other side.").format(count)
        return self.tr("{0} until |x| < 0.01. In practice 0.001 to 0.1 is usual.").format(count)
