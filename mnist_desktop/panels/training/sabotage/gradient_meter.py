"""The gradient meter: how long .grad is beside the gradient of this batch alone, where a zero was forgotten."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mnist_desktop.lab.records import StepRecord
from mnist_desktop.ui.bars import Bar, BarList
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.numerals import brief


class GradientMeter(QWidget):
    """Two bars: the length of a gradient is the root of the sum of its squares, over all parameters.

    Hidden unless the step that is shown met gradients of earlier ones.

    Attributes
    ----------
    lengths : tuple of float, or None
        Of this batch's gradient, and of all that ``.grad`` holds; None while nothing is shown.
    """

    def __init__(self) -> None:
        super().__init__()
        self.lengths: tuple[float, float] | None = None
        self._card = Card(self.tr("Gradient meter"))
        self._bars = BarList()
        self._bars.setObjectName("gradientMeter")
        self._bars.setAccessibleName(self.tr("Gradient meter"))
        self._card.body.addWidget(self._bars)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        self.hide()

    def show_record(self, record: StepRecord | None) -> None:
        """Show how long both are in a step."""
        self.lengths = None if record is None else _lengths(record)
        self.setVisible(self.lengths is not None)
        if self.lengths is None:
            return
        new, held = self.lengths
        longest = max(new, held)
        self._bars.set_bars([
            Bar(self.tr("this batch"), new / longest, brief(new)),
            Bar(".grad", held / longest, brief(held), "error", True),
        ])  # fmt: skip
        self._card.set_sub(
            self.tr("{0} times as long a step as this batch asks for").format(brief(held / new))
        )


def _lengths(record: StepRecord) -> tuple[float, float] | None:
    """Return the length of the gradient of a step's own batch, and of what ``.grad`` holds with those before."""
    new = held = 0.0
    for param in record.params:
        if param.grad is None or param.kept is None:
            return None
        grad = param.grad.astype(np.float64)
        new += float(np.square(grad - param.kept).sum())
        held += float(np.square(grad).sum())
    lengths = float(np.sqrt(new)), float(np.sqrt(held))
    return lengths if all(np.isfinite(lengths)) and min(lengths) > 0 else None
