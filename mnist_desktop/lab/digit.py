"""The digit that is the example in every place: drawn, opened, taken from the dataset, or edited. Torch-free."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Protocol

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.dataset import SIDE, DigitSplit
from mnist_desktop.lab.drawing import Box, Drawn, centre_of_mass, ink_box
from mnist_desktop.lab.records import frozen
from mnist_desktop.lab.text import Text
from mnist_desktop.lazy_numpy import np


class PenStroke(Protocol):
    """What one movement with the pen down left, in units of the 28×28 image; the canvas's own strokes are such."""

    @property
    def points(self) -> Sequence[tuple[float, float, float]]:
        """x, y and the factor of the width there, from the first to the last."""

    @property
    def width(self) -> float:
        """Width of the pen."""

    @property
    def erase(self) -> bool:
        """Whether it takes ink away."""


@dataclass(frozen=True)
class Digit:
    """One 28×28 image as the model receives it, and where it comes from.

    Parameters
    ----------
    image : numpy.ndarray
        uint8 ``[28, 28]``, 0 paper to 255 ink, read-only.
    title : str
        ``"drawing"``, ``"train/3/10000"``, a file's name.
    label : int or None
        What it is, where that is known.
    drawn : Drawn or None
        The stages of the recipe that made it; None for a sample, which is in MNIST form already.
    edited : bool
        Whether single numbers were changed by hand.
    strokes : tuple of PenStroke
        The strokes of a drawing on bare paper; empty where it is more than strokes, or another thing.
    """

    image: np.ndarray
    title: str
    label: int | None = None
    drawn: Drawn | None = None
    edited: bool = False
    strokes: tuple[PenStroke, ...] = ()

    @classmethod
    def blank(cls) -> Digit:
        """Nothing drawn."""
        return _Blank()

    @classmethod
    def of_drawn(cls, drawn: Drawn, title: str, strokes: tuple[PenStroke, ...] = ()) -> Digit:
        """Return what the recipe made of a drawing or a picture; below the ink threshold, nothing drawn."""
        if drawn.empty:
            return cls.blank()
        return cls(frozen(drawn.image), title, drawn=drawn, strokes=strokes)

    @classmethod
    def sample(cls, split: DigitSplit, name: str, index: int) -> Digit:
        """Image ``index`` of a split, titled as the book's files are: ``train/3/10000``, or as its file.

        Raises
        ------
        IndexError
            If there is no such image.
        """
        label = int(split.labels[index])
        return cls(frozen(split.images[index]), split.title(name, index), label)

    @property
    def empty(self) -> bool:
        """Whether there is no ink at all."""
        return not self.image.any()

    @cached_property
    def ink(self) -> float:
        """Mean of the image, 0 to 1: MNIST's 3s have 0.1415, its 7s 0.1145."""
        return float(self.image.mean()) / 255 if self.drawn is None else self.drawn.ink_fraction

    @cached_property
    def box(self) -> Box | None:
        """Where the ink is; its longest side is 20 in MNIST. None if there is nothing but faint grey."""
        return ink_box(self.image)

    @cached_property
    def centre(self) -> tuple[float, float] | None:
        """Row and column of the centre of mass, 14 and 14 in MNIST; None if there is no ink."""
        if self.drawn is not None:
            return self.drawn.centre
        return None if self.empty else centre_of_mass(self.image)

    def with_pixel(self, row: int, column: int, value: int) -> Digit:
        """Return the digit with one number changed.

        Raises
        ------
        ValueError
            If the value is not 0 to 255.
        """
        if not 0 <= value <= 255:
            raise ValueError(f"a pixel is a number from 0 to 255, not {value}")
        image = self.image.copy()
        image[row, column] = value
        title = Text("edited") if self.empty else self.title
        return Digit(frozen(image), title, self.label, edited=True)


class _Blank(Digit):
    """Nothing drawn. Its zeros are made when somebody looks at them; a window that has just opened does not."""

    title = Text("nothing drawn")
    empty = True
    ink = 0.0
    box = None

    def __init__(self) -> None:
        """Take nothing: all of it is known."""

    @cached_property
    def image(self) -> np.ndarray:
        """uint8 ``[28, 28]`` of zeros, read-only."""
        return frozen(np.zeros((SIDE, SIDE), np.uint8))
