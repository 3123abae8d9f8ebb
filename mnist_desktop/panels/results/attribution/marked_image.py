"""A digit with some of its pixels marked as erased."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from mnist_desktop.ui.tensor_image import TensorImage
from mnist_desktop.ui.theme import theme


class MarkedImage(TensorImage):
    """A digit in ink; each erased pixel is paper in a frame, so that one sees where it was.

    Parameters
    ----------
    name, object_name : str
        For those who hear the window; unique in it.
    """

    def __init__(self, name: str, object_name: str) -> None:
        super().__init__(name, object_name, "ink")
        self._marked: np.ndarray = np.zeros(0, np.int64)

    def set_marked(self, image: np.ndarray, marked: np.ndarray) -> None:
        """Show an image uint8 ``[28, 28]`` with pixels marked: positions int64 ``[n]``, row by row."""
        self._marked = marked
        self.set_array(image, 255)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the digit, then the marks."""
        super().paintEvent(event)
        cells = self._cells()
        painter = QPainter(self)
        painter.setPen(QPen(theme().color("accent"), 1))
        painter.setBrush(theme().color("accent", 0.25))
        for position in self._marked.tolist():
            painter.drawRect(cells.cell(*divmod(position, cells.columns)).adjusted(0.5, 0.5, -0.5, -0.5))
