"""The image whose output is nearest to the point: who sits there on the curve."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from mnist_desktop.lab.records import BatchRecord
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.numerals import numeral
from mnist_desktop.ui.tensor_image import TensorImage


class Nearest(QWidget):
    """A small image, what it is and what the model puts out for it.

    Signals
    -------
    wanted : int
        Its position in the training images: people want it on the canvas.
    """

    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._index = -1
        self._image = TensorImage(self.tr("Nearest to the point"), "sigmoid-nearest", "ink", 3)
        self._image.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._what, self._out = Label(weight=600), Label(color="muted", factor=0.9)
        self.take = QPushButton(self.tr("To the canvas"))
        self.take.setObjectName("sigmoid-take")
        self.take.clicked.connect(self._taken)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._what)
        words.addWidget(self._out)
        words.addWidget(self.take)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._image)
        row.addLayout(words, 1)

    def show_nearest(self, batch: BatchRecord, raw: np.ndarray, x: float) -> None:
        """Show the image of a batch whose raw output is nearest to x; raw float ``[B]``, some finite."""
        at = int(np.nanargmin(np.abs(np.where(np.isfinite(raw), raw, np.nan) - x)))
        index = int(batch.indices[at])
        self._what.setText(self.tr("nearest: a {0}").format(int(batch.labels[at])))
        self._out.setText(self.tr("x {0}").format(numeral(float(raw[at]), ".2f")))
        if index != self._index:
            self._index = index
            self._image.set_array(batch.images[at])

    @Slot()
    def _taken(self) -> None:
        self.wanted.emit(self._index)
