"""The MNIST recipe: any ink on an empty ground becomes the 28×28 that a model receives.

Crop the ink, fit it into 20×20 keeping its aspect, average the greys, and place it in 28×28 by its centre
of mass. All of MNIST's 70,000 images obey it: their longest side is 20 and their centre of mass lies within
half a pixel of row 14, column 14.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.dataset import SIDE
from mnist_desktop.lab.records import frozen
from mnist_desktop.lazy_numpy import np

if TYPE_CHECKING:
    from PIL import Image

FIT = 20  # px; the longest side of the ink in MNIST
CENTRE = 14  # row and column of the centre of mass in MNIST
THRESHOLD = 16  # grey levels; up to here it is ground: every MNIST digit keeps its whole box
LEAST_INK = 0.005  # of the bitmap; a tap with a pen of 2 px at the 28 scale leaves 0.004


@dataclass(frozen=True)
class Box:
    """A rectangle of a bitmap; ``bottom`` and ``right`` lie just outside, as in a slice."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def height(self) -> int:
        """Rows, px."""
        return self.bottom - self.top

    @property
    def width(self) -> int:
        """Columns, px."""
        return self.right - self.left


@dataclass(frozen=True)
class Drawn:
    """A bitmap on its way to MNIST form, with every stage; the arrays are read-only.

    Parameters
    ----------
    ink : numpy.ndarray
        uint8 ``[H, W]``, 0 ground to 255 ink: what was drawn, or what a photo was cleaned to.
    box : Box or None
        Where its ink is; None if nothing was drawn.
    fitted : numpy.ndarray
        uint8 ``[h, w]``: the ink in the box, its longest side 20; ``[0, 0]`` if nothing was drawn. Shorter
        only where ink far from its centre of mass would leave the 28×28 otherwise.
    placed : Box or None
        Where ``fitted`` lies in ``image``.
    image : numpy.ndarray
        uint8 ``[28, 28]``: the MNIST form; all zero if nothing was drawn.
    ink_fraction : float
        Mean of ``image``, 0 to 1; MNIST's 3s have 0.1415, its 7s 0.1145.
    centre : tuple of float or None
        Row and column of the centre of mass of ``image``, each within half a pixel of 14.
    """

    ink: np.ndarray
    box: Box | None
    fitted: np.ndarray
    placed: Box | None
    image: np.ndarray
    ink_fraction: float
    centre: tuple[float, float] | None

    @property
    def empty(self) -> bool:
        """Whether nothing was drawn."""
        return self.box is None

    @property
    def crop(self) -> np.ndarray:
        """The ink in the box, uint8; ``[0, 0]`` if nothing was drawn."""
        if self.box is None:
            return self.fitted
        return self.ink[self.box.top : self.box.bottom, self.box.left : self.box.right]


def check_bitmap(grey: np.ndarray) -> None:
    """Raise ValueError unless ``grey`` is uint8 ``[H, W]`` with at least one pixel."""
    if grey.dtype != np.uint8 or grey.ndim != 2 or grey.size == 0:
        raise ValueError(f"a bitmap must be uint8 [H, W], not {grey.dtype} {list(grey.shape)}")


def to_mnist(grey: np.ndarray) -> Drawn:
    """Bring a drawing into MNIST form.

    Parameters
    ----------
    grey : numpy.ndarray
        uint8 ``[H, W]``, 0 ground to 255 ink; copied.

    Returns
    -------
    Drawn
        The form and every stage on the way; empty if the ink is less than 0.5 % of the bitmap.

    Raises
    ------
    ValueError
        If ``grey`` is no such bitmap.
    """
    check_bitmap(grey)
    ink = frozen(grey)
    box = ink_box(ink)
    if box is None:
        return _nothing(ink)
    # Cropped first: Pillow's resize of a part rounds by where the part lies.
    from PIL import Image  # not before the first stroke: it costs a tenth of the time to the first paint

    crop = Image.fromarray(ink[box.top : box.bottom, box.left : box.right])
    # Ink whose mass lies far from the middle of its box would be cut off at 20: it is fitted smaller. At 14
    # and less everything fits, wherever its mass lies.
    for longest in range(FIT, 0, -1):
        fitted = fit(crop, longest)
        if fitted.mean() * box.height * box.width < LEAST_INK * 255 * ink.size:
            return _nothing(ink)
        row, column = centre_of_mass(fitted)
        top, left = round(CENTRE - row), round(CENTRE - column)
        placed = Box(top, left, top + fitted.shape[0], left + fitted.shape[1])
        if min(top, left) >= 0 and max(placed.bottom, placed.right) <= SIDE:
            break
    image = np.zeros((SIDE, SIDE), np.uint8)
    image[placed.top : placed.bottom, placed.left : placed.right] = fitted
    fitted.flags.writeable = image.flags.writeable = False
    return Drawn(ink, box, fitted, placed, image, float(image.mean()) / 255, (row + top, column + left))


def as_drawn(image: np.ndarray) -> Drawn:
    """Take an image that has MNIST form already, uint8 ``[28, 28]``, as it is: no pixel changes."""
    image = frozen(image)
    box = ink_box(image)
    if box is None:
        return _nothing(image)
    fitted = image[box.top : box.bottom, box.left : box.right]
    return Drawn(image, box, fitted, box, image, float(image.mean()) / 255, centre_of_mass(image))


def ink_box(grey: np.ndarray) -> Box | None:
    """Return the smallest box around everything darker than the threshold, or None if there is nothing."""
    rows = np.flatnonzero(grey.max(axis=1) > THRESHOLD)
    columns = np.flatnonzero(grey.max(axis=0) > THRESHOLD)
    if not len(rows):
        return None
    return Box(int(rows[0]), int(columns[0]), int(rows[-1]) + 1, int(columns[-1]) + 1)


def centre_of_mass(grey: np.ndarray) -> tuple[float, float]:
    """Return the mean row and the mean column, weighted by ink; the ground must not be all there is."""
    height, width = grey.shape
    rows = grey.sum(axis=1, dtype=np.int64)
    columns = grey.sum(axis=0, dtype=np.int64)
    total = int(rows.sum())
    return int(rows @ np.arange(height)) / total, int(columns @ np.arange(width)) / total


def fit(crop: Image.Image, longest: float) -> np.ndarray:
    """Scale a grey picture until its longest side is `longest` px, and return it as uint8 ``[h, w]``."""
    scale = longest / max(crop.size)
    size = max(1, round(crop.width * scale)), max(1, round(crop.height * scale))
    # Averaging areas is the anti-aliasing of MNIST; it would leave blocks where ink is made larger.
    from PIL import Image

    method = Image.Resampling.BOX if scale <= 1 else Image.Resampling.BILINEAR
    return np.array(crop.resize(size, method))


def _nothing(ink: np.ndarray) -> Drawn:
    image = frozen(np.zeros((SIDE, SIDE), np.uint8))
    return Drawn(ink, None, image[:0, :0], None, image, 0.0, None)
