"""The card that works ``pr_eight`` out for the digit on the canvas."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QWidget

from mnist_desktop.lab.digit import Digit
from mnist_desktop.lab.probes.painted import pr_eight
from mnist_desktop.panels.gradients.paint.weights import Weights
from mnist_desktop.session.words import translated
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.map_row import MapPart, MapRow
from mnist_desktop.ui.numerals import numeral
from mnist_desktop.ui.qimage import strongest
from mnist_desktop.ui.readout import Readout


class SumCard(Card):
    """``x``, ``w``, ``x * w`` and the sum."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("pr_eight(x, w) = (x * w).sum()", parent=parent)
        parts = [MapPart("x", "ink"), MapPart("w", sign="·"), MapPart("product", sign="=")]
        self._maps = MapRow(parts, "paint-maps")
        self.body.addWidget(self._maps, 100)
        self._sum, self._threshold, self._says = self.tr("sum"), self.tr("threshold"), self.tr("so it says")
        self._figures = Readout([self._sum, self._threshold, self._says], "columns")
        self.body.addWidget(self._figures)
        self.body.addStretch(1)

    def show_digit(self, digit: Digit, weights: Weights) -> float:
        """Show what the weights make of a digit; return the sum, 0 without a digit."""
        w = weights.painting.w
        m = strongest(w) or 1.0
        x = digit.image.astype(np.float32) / np.float32(255)
        product = x * w
        self._maps.set_map(
            "x", (digit.image, None), "x", self.tr("draw a digit") if digit.empty else translated(digit.title)
        )
        self._maps.set_map("w", (w, m), "w", f"± {numeral(m, '.2g')}")
        self._maps.set_map("product", (product, m), "x * w", self.tr("same scale"))
        if digit.empty:
            self._figures.set_values({self._sum: "–", self._threshold: "–", self._says: "–"})
            return 0.0
        total = pr_eight(x, w)
        first, second = weights.task.digits
        is_first = total > weights.threshold
        self._figures.set_values(
            {
                self._sum: numeral(total, "+.3f"),
                self._threshold: numeral(weights.threshold, "+.3f") if weights.threshold else "0",
                self._says: str(first if is_first else second),
            },
            {self._says: "positive" if is_first else "negative"},
        )
        return total
