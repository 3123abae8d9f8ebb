"""The field in which one number of the digit is changed."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from mnist_desktop.ui.theme import theme

_INK = 255
_NARROW, _WIDE = 84, 112  # px, for three figures and for five
_PLACES = 4  # enough to tell any two of the 256 levels apart


class PixelBox(QDoubleSpinBox):
    """A pixel from 0 to 255, or from 0 to 1 in steps of 1/255.

    Signals
    -------
    entered : int
        What a person typed or stepped to, as ink 0 to 255; a number between two levels is the nearer one.
    """

    entered = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pixels-value")
        self.setLocale(QLocale.c())  # a point, as tensors are printed
        self.setKeyboardTracking(False)  # half a number is no edit
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setAccelerated(True)
        self.setFont(theme().font(1.2, 600))
        self._ink = 0
        self._unit = True
        self.show_pixel(0, unit=False)
        self.valueChanged.connect(self._entered)

    def show_pixel(self, ink: int, unit: bool) -> None:
        """Show a pixel, ink 0 to 255, written from 0 to 1 or as it is; nothing is entered by that."""
        self._ink = ink
        blocked = self.blockSignals(True)
        if unit != self._unit:
            self._unit = unit
            self.setDecimals(_PLACES if unit else 0)
            self.setRange(0, 1 if unit else _INK)
            self.setSingleStep(1 / _INK if unit else 1)
            self.setFixedWidth(_WIDE if unit else _NARROW)
        self.setValue(ink / _INK if unit else ink)
        self.blockSignals(blocked)

    @Slot(float)
    def _entered(self, value: float) -> None:
        ink = round(value * _INK) if self._unit else round(value)
        changed = ink != self._ink
        self.show_pixel(ink, self._unit)  # the level that was really taken
        if changed:
            self.entered.emit(ink)
