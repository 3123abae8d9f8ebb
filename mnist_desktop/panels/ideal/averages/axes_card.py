"""The mean of one stack along each of its three axes, side by side."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mnist_desktop.ui.badge import Badge
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.tensor_image import TensorImage

ROWS = 28  # of a long tensor that are shown


class AxesCard(Card):
    """``mean(0)`` is a picture; ``mean(1)`` and ``mean(2)`` are a row of 28 numbers for each image.

    Signals
    -------
    pointed : int, int
        An axis and an image along axis 0 (0 for axis 0 itself).
    """

    pointed = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("One stack, three means"))
        codes = ("stack.mean(0)", "stack.mean(1)", "stack.mean(2)")
        told = (
            self.tr("Over the images: one picture, the ideal."),
            self.tr("Over the rows of each image: how much ink each of its columns has."),
            self.tr("Over the columns of each image: how much ink each of its rows has."),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        self._images: list[TensorImage] = []
        self._shapes: list[Badge] = []
        for axis, (code, words) in enumerate(zip(codes, told, strict=True)):
            image = TensorImage(code, f"averages-axis-{axis}", "ink", 3)
            image.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            image.hovered.connect(self._pointed)
            image.cell_changed.connect(self._pointed)
            shape = Badge(name=self.tr("Shape of {0}:").format(code))
            aside = QVBoxLayout()
            aside.setSpacing(6)
            aside.addWidget(Label(code, "text", 0.9, mono=True))
            aside.addWidget(shape)
            paragraph = Paragraph(0.82)
            paragraph.setText(words)
            aside.addWidget(paragraph)
            aside.addStretch(1)
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(image)
            row.addLayout(aside, 1)
            grid.addLayout(row, 0, axis)
            grid.setColumnStretch(axis, 1)
            self._images.append(image)
            self._shapes.append(shape)
        self.body.addLayout(grid)
        self.body.addStretch(1)

    def show_means(self, means: Sequence[np.ndarray]) -> None:
        """Show the means along axes 0, 1 and 2, float32 ``[28, 28]``, ``[N, 28]`` and ``[N, 28]`` in 0..1."""
        for image, badge, mean in zip(self._images, self._shapes, means, strict=True):
            image.set_array(mean[:ROWS], None)
            badge.setText(str(list(mean.shape)))
        self.say_rows(min(ROWS, len(means[1])), len(means[1]))

    def say_rows(self, shown: int, count: int) -> None:
        """Say of which images the rows are."""
        self.set_sub(
            self.tr("of the long ones, the first {0} of {1} rows: a row is an image").format(
                shown, f"{count:,}"
            )
        )

    def say_pixel(self, text: str) -> None:
        """Say what the number under the pointer is."""
        self.set_sub(text)

    @Slot(int, int, float)
    def _pointed(self, row: int, _column: int, _value: float) -> None:
        sender = self.sender()
        axis = next(i for i, image in enumerate(self._images) if image is sender)
        self.pointed.emit(axis, row if axis or row < 0 else 0)
