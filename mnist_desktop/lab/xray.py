"""The recipe of :mod:`mnist_desktop.lab.drawing` on the bench: any stage can be left out, and the result moved.

What the app shows everywhere else is made by the whole recipe. Here one sees what each stage is good for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

import numpy as np

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.dataset import SIDE
from mnist_desktop.lab.drawing import CENTRE, FIT, Box, centre_of_mass, fit, ink_box
from mnist_desktop.lab.records import frozen

REACH = 6  # px; how far a sweep moves the digit each way
WIDE = 2 * REACH + 1  # positions along one side of a sweep
_HALF = 128  # of 255: without grey levels, ink from here on


@dataclass(frozen=True)
class Recipe:
    """Which stages are done; all of them is MNIST's recipe.

    Parameters
    ----------
    crop : bool
        Cut the ink out of its bitmap; else the whole bitmap, empty margins and all.
    fit : bool
        Scale the longest side to 20; else as the bitmap becomes 28 wide.
    grey : bool
        Keep grey levels; else every pixel is 0 or 255.
    centre : bool
        Place the centre of mass at row 14, column 14; else the middle of the box in the middle of the image.
    ink_high : bool
        Ink is 255 and paper 0; else the other way round, as a scanner has it.
    """

    crop: bool = True
    fit: bool = True
    grey: bool = True
    centre: bool = True
    ink_high: bool = True

    @property
    def skipped(self) -> tuple[str, ...]:
        """The names of the stages that are left out, in their order."""
        return tuple(stage for stage in STAGES if not getattr(self, stage))

    @classmethod
    def without(cls, *stages: str) -> Recipe:
        """Return the recipe without some stages, of :data:`STAGES`."""
        return cls(**dict.fromkeys(stages, False))


STAGES = tuple(field.name for field in fields(Recipe))
STANDARD = Recipe()  # as the app draws


@dataclass(frozen=True)
class XRay:
    """Every stage of a bitmap on its way; the arrays are read-only.

    Parameters
    ----------
    ink : numpy.ndarray
        uint8 ``[H, W]``, 0 ground to 255 ink.
    box : Box
        Where the ink is.
    crop : numpy.ndarray
        uint8 ``[h, w]``: what is cut out.
    fitted : numpy.ndarray
        uint8 ``[h, w]``: the crop, scaled.
    placed : Box
        Where ``fitted`` lies in ``image``; parts beyond 0 to 28 are lost.
    image : numpy.ndarray
        uint8 ``[28, 28]``.
    """

    ink: np.ndarray
    box: Box
    crop: np.ndarray
    fitted: np.ndarray
    placed: Box
    image: np.ndarray


def xray(ink: np.ndarray, recipe: Recipe = STANDARD) -> XRay | None:
    """Bring a drawing into 28×28 by some or all stages of the recipe.

    Parameters
    ----------
    ink : numpy.ndarray
        uint8 ``[H, W]``, 0 ground to 255 ink.
    recipe : Recipe
        The stages.

    Returns
    -------
    XRay or None
        With all stages, the image of :func:`mnist_desktop.lab.drawing.to_mnist`; None where there is no ink.
    """
    from PIL import Image

    box = ink_box(ink)
    if box is None:
        return None
    crop = frozen(ink[box.top : box.bottom, box.left : box.right] if recipe.crop else ink)
    picture = Image.fromarray(crop)
    longest = FIT if recipe.fit else SIDE * max(crop.shape) / max(ink.shape)
    while True:
        fitted = fit(picture, longest)
        if not recipe.grey:
            fitted = np.where(fitted >= _HALF, 255, 0).astype(np.uint8)
        placed = _place(fitted, recipe.centre)
        inside = min(placed.top, placed.left) >= 0 and max(placed.bottom, placed.right) <= SIDE
        if inside or not (recipe.fit and recipe.centre and longest > 1):
            break
        longest -= 1  # as the recipe does with ink whose mass lies far from its middle
    image = _paste(fitted, placed)
    return XRay(
        frozen(ink), box, crop, frozen(fitted), placed, frozen(image if recipe.ink_high else 255 - image)
    )


def _place(fitted: np.ndarray, by_mass: bool) -> Box:
    height, width = fitted.shape
    if by_mass and fitted.any():
        row, column = centre_of_mass(fitted)
        top, left = round(CENTRE - row), round(CENTRE - column)
    else:
        top, left = (SIDE - height) // 2, (SIDE - width) // 2
    return Box(top, left, top + height, left + width)


def _paste(fitted: np.ndarray, placed: Box) -> np.ndarray:
    """Return 28×28 with a picture in it; what does not fit is cut off."""
    image = np.zeros((SIDE, SIDE), np.uint8)
    top, left = max(placed.top, 0), max(placed.left, 0)
    bottom, right = min(placed.bottom, SIDE), min(placed.right, SIDE)
    image[top:bottom, left:right] = fitted[
        top - placed.top : bottom - placed.top, left - placed.left : right - placed.left
    ]
    return image


def shifted(images: np.ndarray, down: int, right: int) -> np.ndarray:
    """Return images ``[..., 28, 28]`` moved by whole pixels; 0 comes in, what leaves is lost."""
    moved = np.zeros_like(images)
    rows, columns = _span(down), _span(right)
    moved[..., rows[0], columns[0]] = images[..., rows[1], columns[1]]
    return moved


def _span(by: int) -> tuple[slice, slice]:
    """Return where a shift writes along an axis, and where it reads."""
    return (
        (slice(by, None), slice(None, SIDE - by)) if by >= 0 else (slice(None, SIDE + by), slice(-by, None))
    )


def offsets() -> Iterator[tuple[int, int]]:
    """Yield the positions of a sweep, rows down and columns right, row by row."""
    return ((down, right) for down in range(-REACH, REACH + 1) for right in range(-REACH, REACH + 1))


def sweep(image: np.ndarray) -> np.ndarray:
    """Return an image uint8 ``[28, 28]`` at every position of :func:`offsets`: uint8 ``[169, 28, 28]``."""
    return np.stack([shifted(image, down, right) for down, right in offsets()])
