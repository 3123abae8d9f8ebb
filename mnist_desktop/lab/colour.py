"""Pictures in colour: three tables of numbers, their grey, and the order of their axes. Torch-free."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.records import frozen

CHANNELS = ("red", "green", "blue")
# How much each channel counts for how bright a pixel looks: ITU-R BT.601, as Pillow's convert("L") has it.
WEIGHTS = (0.299, 0.587, 0.114)
MOST = 64  # pixels along the longer side: more cannot be told apart in small tables


@dataclass(frozen=True)
class Picture:
    """A picture that is small enough to see its pixels.

    Parameters
    ----------
    pixels : numpy.ndarray
        uint8 ``[H, W, 3]``, red, green and blue; read-only.
    title : str
        What it is called.
    size : tuple of int
        Rows and columns of the picture as it was opened.
    """

    pixels: np.ndarray
    title: str
    size: tuple[int, int]

    @property
    def reduced(self) -> bool:
        """Whether it was made smaller."""
        return self.pixels.shape[:2] != self.size

    def channel(self, which: int) -> np.ndarray:
        """Return channel 0 red, 1 green or 2 blue, uint8 ``[H, W]``; a view, nothing is copied."""
        found: np.ndarray = self.pixels[:, :, which]
        return found

    def channels_first(self) -> np.ndarray:
        """Return uint8 ``[3, H, W]``, the order of PyTorch; a view, nothing is copied."""
        return np.moveaxis(self.pixels, 2, 0)


def grey(pixels: np.ndarray) -> np.ndarray:
    """Return how bright each pixel looks.

    Parameters
    ----------
    pixels : numpy.ndarray
        uint8 ``[..., 3]``: red, green, blue.

    Returns
    -------
    numpy.ndarray
        float64 ``[...]``, 0 to 255: 0.299 R + 0.587 G + 0.114 B.
    """
    mean: np.ndarray = pixels @ np.array(WEIGHTS)
    return mean


def reduced(pixels: np.ndarray, title: str, most: int = MOST) -> Picture:
    """Return a picture whose longer side has `most` pixels at most, each the mean of those it stands for.

    Parameters
    ----------
    pixels : numpy.ndarray
        uint8 ``[H, W, 3]``.
    title : str
        What it is called.
    most : int
        Pixels along the longer side.
    """
    rows, columns = pixels.shape[:2]
    longest = max(rows, columns)
    small = pixels
    if longest > most:
        size = tuple(max(round(n * most / longest), 1) for n in (columns, rows))
        small = np.array(Image.fromarray(pixels).resize(size, Image.Resampling.BOX))
    return Picture(frozen(small), title, (rows, columns))


def open_picture(path: Path) -> Picture:
    """Open a picture file of any kind that Pillow reads by itself.

    Raises
    ------
    DigitsError
        If it is missing, no picture, damaged or too large.
    """
    from mnist_desktop.lab.digits.images import open_rgb

    return reduced(open_rgb(path), path.name)
