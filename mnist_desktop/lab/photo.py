"""From a picture or a photo of a digit to ink on an empty ground, and on to MNIST form.

The ground is estimated and subtracted, so that neither the colour of the paper nor uneven light matters; the
side of the ground on which the ink lies is its polarity; what is no stronger than noise, and specks, go away.
"""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageFilter

from mnist_desktop.lab.components import main_pieces
from mnist_desktop.lab.dataset import SIDE
from mnist_desktop.lab.drawing import Drawn, as_drawn, centre_of_mass, check_bitmap, ink_box, to_mnist

WORK = (
    400  # px; the longest side of the picture that is cleaned: a digit on a quarter of it keeps 5 px per px
)
SURFACE = 40  # px; the longest side at which the ground is estimated
LEAST_CONTRAST = 24  # grey levels between ink and ground
NOISE = 5.0  # standard deviations of the ground's noise that ink must exceed
LEAST_AREA = 12  # px; fewer are single grains of noise
SPECK = 0.04  # of the main piece of ink: smaller pieces are dust, larger ones the bar of a 5
DIGIT = 100  # px; the longest side of the digit when its strokes are measured
PEN = 2.2  # px of the 28; most MNIST digits have strokes of 1.7 to 3.5


def from_photo(grey: np.ndarray) -> Drawn:
    """Bring a picture into MNIST form.

    Parameters
    ----------
    grey : numpy.ndarray
        uint8 ``[H, W]``, 0 black to 255 white, ink darker or lighter than its ground.

    Returns
    -------
    Drawn
        A picture that has MNIST form already is taken unchanged. Otherwise ``ink`` is the cleaned part of the
        picture around the digit; empty if nothing stands out from the ground.

    Raises
    ------
    ValueError
        If ``grey`` is no such bitmap.
    """
    check_bitmap(grey)
    if is_mnist_form(grey):
        return as_drawn(grey)
    ink = _clean(_shrink(grey))
    box = ink_box(ink)
    if box is None:
        return to_mnist(np.zeros((SIDE, SIDE), np.uint8))
    return to_mnist(_thicken(ink[box.top : box.bottom, box.left : box.right]))


def is_mnist_form(grey: np.ndarray) -> bool:
    """Whether a picture is one of MNIST's or made like them, ink high.

    All 70,000 are: 28×28, the ink's longest side 19 or 20, its centre of mass within half a pixel of 14.
    """
    if grey.shape != (SIDE, SIDE):
        return False
    box = ink_box(grey)
    if box is None or not 18 <= max(box.height, box.width) <= 20:
        return False
    return all(abs(at - 14) < 0.55 for at in centre_of_mass(grey))


def _shrink(grey: np.ndarray) -> np.ndarray:
    """Average a large picture down to a working size, float32 ``[h, w]``."""
    factor = -(-max(grey.shape) // WORK)
    picture = Image.fromarray(grey)
    return np.asarray(picture.reduce(factor) if factor > 1 else picture, np.float32)


def _clean(grey: np.ndarray) -> np.ndarray:
    """Return the ink alone, uint8 ``[H, W]``, 0 ground to 255 ink."""
    off = grey - _smooth_ground(grey)  # [H, W]
    least = _least(off)
    dark = -off[off < -least].sum() >= off[off > least].sum()
    if not dark:
        grey = 255 - grey
    ground = _ground(grey)
    off = ground - grey  # [H, W], ink positive
    off -= np.median(off)  # the closing takes the lightest grain for the ground
    least = _least(off)
    strong = off > least
    if not strong.any():
        return np.zeros(grey.shape, np.uint8)
    # A shadow darkens paper and ink by the same factor; chalk on a board has no such law.
    contrast = off * (np.median(ground) / np.maximum(ground, 1)) if dark else off
    full = float(np.percentile(contrast[strong], 75))
    # Below a third of the ink's own contrast lie shadows, print-through and the halo of JPEG.
    kept = main_pieces((contrast > full / 3) & (off > 0.7 * least), SPECK, LEAST_AREA)
    # One pixel around the kept pieces keeps its greys: the soft edge of the stroke.
    around = np.asarray(Image.fromarray(kept).filter(ImageFilter.MaxFilter(3)))
    levels = np.clip((contrast - full / 6) / (full - full / 6), 0, 1) * 255
    return np.where(around, np.rint(levels), 0).astype(np.uint8)


def _least(off: np.ndarray) -> float:
    """Return how far from the ground ink must lie, grey levels; the noise is that of most of the picture."""
    noise = 1.4826 * float(np.median(np.abs(off - np.median(off))))
    return max(LEAST_CONTRAST, NOISE * noise)


def _smooth_ground(grey: np.ndarray) -> np.ndarray:
    """Fit a quadratic surface through most of the picture, ink left out: enough to tell ink from ground."""
    small = np.asarray(_resize(grey, SURFACE / max(grey.shape)), np.float64)
    values = small.ravel()
    terms = _terms(*small.shape)  # [n, 6]
    used = np.ones(len(values), bool)
    for _ in range(6):
        surface = terms @ np.linalg.lstsq(terms[used], values[used], rcond=None)[0]
        away = np.abs(values - surface)
        used = away <= max(4.0, 1.5 * float(np.median(away)))
    return _enlarge(surface.reshape(small.shape), grey.shape)


def _terms(height: int, width: int) -> np.ndarray:
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j].reshape(2, -1)
    return np.stack([np.ones_like(x), x, y, x * x, x * y, y * y], axis=1)


def _ground(grey: np.ndarray) -> np.ndarray:
    """Estimate the light ground under dark ink: a closing wider than any stroke, which follows shadows."""
    small = _resize(grey, SURFACE / max(grey.shape))
    window = SURFACE // 4 | 1
    closed = small.filter(ImageFilter.MaxFilter(window)).filter(ImageFilter.MinFilter(window))
    return _enlarge(np.asarray(closed.filter(ImageFilter.BoxBlur(1))), grey.shape)


def _resize(grey: np.ndarray, scale: float) -> Image.Image:
    height, width = (max(1, round(side * min(1.0, scale))) for side in grey.shape)
    return Image.fromarray(np.rint(grey).astype(np.uint8)).resize((width, height), Image.Resampling.BOX)


def _enlarge(small: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    large = Image.fromarray(small.astype(np.float32)).resize((shape[1], shape[0]), Image.Resampling.BILINEAR)
    return np.asarray(large)


def _thicken(ink: np.ndarray) -> np.ndarray:
    """Give a thin pen's strokes the width MNIST's have; linear models lose 7 % of thinned digits."""
    scale = DIGIT / max(ink.shape)
    size = max(1, round(ink.shape[1] * scale)), max(1, round(ink.shape[0] * scale))
    method = Image.Resampling.BOX if scale < 1 else Image.Resampling.BILINEAR
    picture = Image.fromarray(ink).resize(size, method)
    margin = round(PEN * DIGIT / 20 / 2)
    wide = np.pad(np.asarray(picture), margin)
    radius = (PEN * DIGIT / 20 - stroke_width(wide > 127)) / 2
    if radius < 0.5:
        return wide
    reach = int(radius + 0.5)
    disc = range(-reach, reach + 1)
    shifts = [(y, x) for y in disc for x in disc if y * y + x * x <= (radius + 0.3) ** 2]
    thick: np.ndarray = np.max([np.roll(wide, shift, (0, 1)) for shift in shifts], axis=0)
    return thick


def stroke_width(mask: np.ndarray) -> float:
    """Return the mean width in px of the strokes of a bool ``[H, W]``: twice the area over the outline."""
    inner = mask[1:-1, 1:-1] & mask[:-2, 1:-1] & mask[2:, 1:-1] & mask[1:-1, :-2] & mask[1:-1, 2:]
    area = int(mask.sum())
    return 2 * area / max(1, area - int(inner.sum()))
