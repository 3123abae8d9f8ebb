"""A picture in colour, a pixel three numbers, in whole device pixels."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QImage

from mnist_desktop.ui.qimage import pixels32
from mnist_desktop.ui.tensor_image import TensorImage


class ColourImage(TensorImage):
    """A tensor ``[H, W, 3]`` as the picture it is; pointed at, walked and marked as any :class:`TensorImage`.

    Its signals tell the grey of a pixel, which is what a single number can say of it.

    Parameters
    ----------
    name : str
        What it shows, for those who hear the window: ``"Picture"``.
    object_name : str
        Unique in the window.
    cell : int
        Preferred side of a pixel.
    """

    def __init__(self, name: str, object_name: str, cell: int = 6) -> None:
        super().__init__(name, object_name, "light", cell)
        self._colours = np.zeros((0, 0, 3), np.uint8)

    def set_picture(self, colours: np.ndarray, grey: np.ndarray) -> None:
        """Show another picture.

        Parameters
        ----------
        colours : numpy.ndarray
            uint8 ``[H, W, 3]``: red, green, blue.
        grey : numpy.ndarray
            Real ``[H, W]``, 0 to 255: what the signals tell.
        """
        self._colours = colours
        self.set_array(grey, 255)
        self._restyle()

    def _restyle(self) -> None:
        if self._colours.size:
            self._image = _picture(self._colours)
        self.update()

    def _describe(self) -> None:
        if self._array is None:
            return
        row, column = self._cursor
        red, green, blue = self._colours[row, column].tolist()
        text = self.tr("{0}. Row {1}, column {2}: red {3}, green {4}, blue {5}")
        self.setAccessibleDescription(text.format(self.accessibleName(), row, column, red, green, blue))


def _picture(colours: np.ndarray) -> QImage:
    """Return uint8 ``[H, W, 3]`` as a picture that owns its pixels."""
    height, width, _ = colours.shape
    image = QImage(width, height, QImage.Format.Format_RGB32)
    red, green, blue = np.moveaxis(colours, 2, 0).astype(np.uint32)
    pixels32(image)[:] = np.uint32(0xFF000000) | red << 16 | green << 8 | blue
    return image
