"""The batches of one size: their fan, and its figures below."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mnist_desktop.panels.training.noise.fan_view import FanView
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.numerals import brief, numeral
from mnist_desktop.ui.readout import Readout

if TYPE_CHECKING:
    from mnist_desktop.lab.probes.gradient_noise import Fan


class FanColumn(QWidget):
    """A title, the fan and five figures.

    Parameters
    ----------
    key : str
        Ends the object name: ``"1"``, ``"all"``.
    """

    def __init__(self, key: str) -> None:
        super().__init__()
        self._title = Label(weight=600)
        self._fan = FanView(self.tr("Directions of the batches"), f"noiseFan-{key}")
        self._names = (
            self.tr("angle"),
            self.tr("length"),
            self.tr("downhill"),
            self.tr("noise"),
            self.tr("time"),
        )
        self._figures = Readout(self._names)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._fan, 1)
        column.addWidget(self._figures)

    def set_title(self, title: str) -> None:
        """Say how large the batches are."""
        self._title.setText(title)
        self._fan.setAccessibleName(self.tr("Directions of batches: {0}").format(title))

    def show_fan(self, fan: Fan) -> None:
        """Show the batches of one size."""
        angle = float(np.median(fan.angles))
        downhill = self.tr("{0} of {1}").format(fan.downhill, len(fan.along))
        told = self.tr("median angle to the gradient of all images {0} degrees; downhill {1}")
        self._fan.show_angles(np.arctan2(fan.across, fan.along), told.format(f"{angle:.0f}", downhill))
        low, high = float(fan.lengths.min()), float(fan.lengths.max())
        span = f"{_short(low)} – {_short(high)}" if high - low > 1e-9 else _short(high)
        cosine = numeral(float(np.median(fan.cosines)), ".2f")
        self._figures.set_values(
            dict(zip(self._names, (f"{angle:.0f}°, cos {cosine}", span, downhill, brief_noise(fan.noise),
                                   milliseconds(fan.seconds)), strict=True))
        )  # fmt: skip

    def clear(self) -> None:
        """Show nothing."""
        self._fan.clear()
        self._figures.set_values(dict.fromkeys(self._names, "–"))


def brief_noise(noise: float) -> str:
    """Return a noise in lengths of the gradient: ``"0.21"``, ``"14"``."""
    return "0" if noise < 0.005 else numeral(noise, ".2f" if noise < 10 else ".0f")


def milliseconds(seconds: float) -> str:
    """Return a time: ``"0.23 ms"``, ``"39 ms"``, ``"11.2 s"``."""
    thousandths = 1000 * seconds
    if thousandths < 10:
        return f"{thousandths:.2f} ms"
    return f"{thousandths:.0f} ms" if seconds < 1 else f"{seconds:.1f} s"


def _short(length: float) -> str:
    return numeral(length, ".2f") if length < 10 else brief(round(length, 1))
