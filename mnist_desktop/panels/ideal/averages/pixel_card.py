"""What one pixel is throughout the stack: a histogram, and the mean that the ideal has there."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QWidget

from mnist_desktop.ui.card import Card
from mnist_desktop.ui.histogram import Histogram
from mnist_desktop.ui.numerals import numeral
from mnist_desktop.ui.paragraph import Paragraph


class PixelCard(Card):
    """Counts of the values of one pixel in all images."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("One pixel in all images"))
        self._bars = Histogram(
            self.tr("Values of the pixel"), [self.tr("0 paper"), "128", self.tr("255 ink")]
        )
        self._words = Paragraph()
        self.body.addWidget(self._bars, 1)
        self.body.addWidget(self._words)

    def show_pixel(self, row: int, column: int, counts: np.ndarray, zeros: int, mean: float) -> None:
        """Show a pixel.

        Parameters
        ----------
        row, column : int
            Which.
        counts : numpy.ndarray
            int64 ``[16]``: how many images have 0..15 there, 16..31 and so on.
        zeros : int
            How many have exactly 0.
        mean : float
            Of all, 0..1.
        """
        many = int(counts.sum())
        self.set_title(self.tr("Pixel [{0}, {1}] in all images").format(row, column))
        tips = [
            self.tr("{0} to {1}: {2} images").format(16 * i, 16 * i + 15, f"{count:,}")
            for i, count in enumerate(counts.tolist())
        ]
        told = self.tr("mean {0}").format(numeral(mean, ".2f"))
        self._bars.set_counts(counts.tolist(), tips, (mean, told))
        part = zeros / many
        self._words.setText(
            self.tr(
                "Bare paper in {0} of {1} images ({2} %). Their mean, {3}, is the ideal’s number here."
            ).format(f"{zeros:,}", f"{many:,}", round(100 * part), numeral(mean, ".4f"))
        )
