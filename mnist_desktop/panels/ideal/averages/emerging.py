"""The mean of the first n images, n under the hand."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QVBoxLayout, QWidget

from mnist_desktop.lab.averages import n_at, step_of
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.numerals import numeral
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.readout import Readout
from mnist_desktop.ui.segments import Segments
from mnist_desktop.ui.tensor_image import TensorImage

TICKS = 1000  # of the slider


class EmergingCard(Card):
    """The mean, the image that came last, and a slider from 1 to all on a logarithmic scale.

    Signals
    -------
    digit_chosen : int
        Whose images are averaged.
    n_chosen : int
        How many.
    pixel_chosen : int, int
        Row and column of a pixel of the mean.
    """

    digit_chosen = Signal(int)
    n_chosen = Signal(int)
    pixel_chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._most, self._marked = 1, (-1, -1)
        self._digits = Segments([str(d) for d in range(10)], self.tr("Digit"), "averages-digit")
        self._digits.set_current("3")
        self._digits.current_changed.connect(self._digit)
        self.head.addWidget(self._digits)
        self._mean = TensorImage(self.tr("Mean of the first images"), "averages-mean", "ink", 8)
        self._mean.set_frame("accent")
        self._mean.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._mean.setMinimumSize(170, 170)
        self._mean.cell_changed.connect(self._cell)
        self._mean.hovered.connect(self._hovered)
        self._last = TensorImage(self.tr("The image that came last"), "averages-last", "ink", 3)
        self._last.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._which = Label("", "muted", 0.9)
        self._names = (self.tr("averaged"), self.tr("of all"), self.tr("L1 to the end"))
        self._totals = Readout(self._names)
        self._words = Paragraph()
        aside = QVBoxLayout()
        aside.setSpacing(8)
        for widget in (self._which, self._last, self._totals, self._words):
            aside.addWidget(widget)
        aside.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._mean, 5)
        row.addLayout(aside, 4)
        self._n = Label("", "accent", 1.0, 600)
        self._n.setMinimumWidth(84)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setObjectName("averages-n")
        self._slider.setAccessibleName(self.tr("How many images are averaged"))
        self._slider.setRange(0, TICKS)
        self._slider.setPageStep(TICKS // 10)
        self._slider.setSingleStep(TICKS // 100)
        self._slider.valueChanged.connect(self._moved)
        self._end = Label("", "muted", 0.9)
        tools = QHBoxLayout()
        tools.addWidget(self._n)
        tools.addWidget(self._slider, 1)
        tools.addWidget(self._end)
        self.body.addLayout(row, 1)
        self.body.addLayout(tools)

    def show_nothing(self, why: str) -> None:
        """Say why there is no mean."""
        self.set_title(self.tr("The mean"))
        self.set_sub("")
        for image in (self._mean, self._last):
            image.set_array(None)
        self._words.setText(why)
        self._slider.setEnabled(False)
        for label in (self._n, self._end, self._which):
            label.setText("")

    def show_mean(
        self, digit: int, mean: np.ndarray, last: np.ndarray, n: int, most: int, away: float
    ) -> None:
        """Show a mean.

        Parameters
        ----------
        digit : int
            Of what.
        mean : numpy.ndarray
            float32 ``[28, 28]`` in 0..1, of the first `n` of `most` images.
        last : numpy.ndarray
            uint8 ``[28, 28]``, image `n`.
        n, most : int
            How many are averaged, and how many there are.
        away : float
            L1 distance to the mean of all.
        """
        self.set_title(self.tr("Ideal {0}").format(digit) if n == most else self.tr("The mean"))
        self._mean.set_array(mean, 1.0)
        self._last.set_array(last)
        self._which.setText(self.tr("came last: image {0}").format(f"{n - 1:,}"))
        written = (f"{n:,}", f"{most:,}", numeral(away, ".4f"))
        self._totals.set_values(dict(zip(self._names, written, strict=True)))
        self._n.setText(f"n = {n:,}")
        self._end.setText(f"{most:,}")
        self._words.setText(self._say(n, most))
        self._slider.setEnabled(True)
        if most != self._most or n_at(self._slider.value(), most, TICKS) != n:
            self._most = most
            self._slider.blockSignals(True)
            self._slider.setValue(step_of(n, most, TICKS))
            self._slider.blockSignals(False)

    def mark(self, row: int, column: int) -> None:
        """Mark a pixel of the mean."""
        self._marked = (row, column)
        self._mean.set_hover(row, column)

    def _say(self, n: int, most: int) -> str:
        if n == 1:
            return self.tr("The mean of one image is that image. Drag the slider.")
        if n == most:
            return self.tr("Dark where nearly all have ink, grey where they disagree.")
        if n < 30:
            return self.tr("Single images still show through.")
        return self.tr("No single image can be made out: what they share is left.")

    @Slot(str)
    def _digit(self, text: str) -> None:
        self.digit_chosen.emit(int(text))

    @Slot(int)
    def _moved(self, step: int) -> None:
        self.n_chosen.emit(n_at(step, self._most, TICKS))

    @Slot(int, int, float)
    def _cell(self, row: int, column: int, _value: float) -> None:
        self.pixel_chosen.emit(row, column)

    @Slot(int, int, float)
    def _hovered(self, row: int, _column: int, _value: float) -> None:
        if row < 0:
            self._mean.set_hover(*self._marked)  # the pointer has left: the chosen pixel is marked again
