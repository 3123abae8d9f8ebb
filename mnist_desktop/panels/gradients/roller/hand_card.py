"""The three parameters, to be set by hand before SGD does it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QSlider, QWidget

from mnist_desktop.panels.gradients.roller.fitting import Fitting
from mnist_desktop.panels.gradients.roller.valley_view import NAMES
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.numerals import numeral
from mnist_desktop.ui.theme import theme

_ENDS = ((-2.0, 2.0), (-30.0, 30.0), (-100.0, 100.0))  # of a, b, c
_NOTCHES = 400
_SHAPES = ("t²", "t", "")


class HandCard(Card):
    """A slider for each parameter; they follow SGD as well.

    Parameters
    ----------
    fitting : Fitting
        What they set.
    """

    def __init__(self, fitting: Fitting, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("By hand"))
        self.set_sub(self.tr("speed = a·t² + b·t + c"))
        self._fitting = fitting
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        self.sliders: list[QSlider] = []
        self._figures: list[Label] = []
        for row, name in enumerate(NAMES):
            slider = QSlider(Qt.Orientation.Horizontal)
            slider.setObjectName(f"roller-{name}")
            slider.setRange(0, _NOTCHES)
            slider.setPageStep(20)
            slider.setAccessibleName(self.tr("Parameter {0}").format(name))
            slider.valueChanged.connect(self._moved)
            figure = Label("", weight=600)
            figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            figure.setFixedWidth(round(64 * theme().scale))
            grid.addWidget(Label(name, weight=600, mono=True), row, 0)
            grid.addWidget(slider, row, 1)
            grid.addWidget(figure, row, 2)
            self.sliders.append(slider)
            self._figures.append(figure)
        self.body.addLayout(grid)
        self.body.addStretch(1)
        fitting.changed.connect(self._follow)
        self._follow()

    @Slot()
    def _moved(self) -> None:
        index = next(i for i, slider in enumerate(self.sliders) if slider is self.sender())
        low, high = _ENDS[index]
        self._fitting.move(index, low + (high - low) * self.sliders[index].value() / _NOTCHES)

    @Slot()
    def _follow(self) -> None:
        fit = self._fitting.fit
        self.setEnabled(fit is not None)
        if fit is None:
            return
        for index, (slider, figure) in enumerate(zip(self.sliders, self._figures, strict=True)):
            value, (low, high) = float(fit.params[index]), _ENDS[index]
            part = (value - low) / (high - low)
            blocked = slider.blockSignals(True)  # what SGD moved was not moved by hand
            slider.setValue(round(_NOTCHES * min(max(part, 0.0), 1.0)) if part == part else 0)
            slider.blockSignals(blocked)
            figure.setText(numeral(value, ".2f" if abs(value) < 1e5 else ".1g"))
            slider.setAccessibleDescription(figure.text())
