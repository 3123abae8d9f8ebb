"""The ink of a digit on the bench: its strokes drawn again with any pen, or the bitmap there is."""

from __future__ import annotations

import numpy as np

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.digit import Digit
from mnist_desktop.ui.sketch import SIDE, InkPoint, Sketch, Stroke
from mnist_desktop.ui.sketch_raster import MODEL_SIDE, SketchRaster
from mnist_desktop.ui.stage_picture import Line


@dataclass(frozen=True, eq=False)
class Ink:
    """What the recipe begins with.

    Parameters
    ----------
    bitmap : numpy.ndarray
        uint8 ``[H, W]``, 0 ground to 255 ink.
    pen : float or None
        Width of the pen, px of the 28×28; None where there are no strokes.
    pen_chosen : bool
        Whether that is another pen than the drawing's own.
    lines : list
        The strokes that leave ink, x and y in pixels of the bitmap.
    points : int
        How many points they have.
    """

    bitmap: np.ndarray
    pen: float | None
    pen_chosen: bool
    lines: list[Line]
    points: int


def ink_of(digit: Digit, pen: float | None = None) -> Ink:
    """Return the ink of a digit.

    Parameters
    ----------
    digit : Digit
        A drawing, a picture or a sample.
    pen : float or None
        Draw its strokes again with a pen of this width; None for the bitmap as it was drawn.
    """
    bitmap = digit.image if digit.drawn is None else digit.drawn.ink
    inked = [stroke for stroke in digit.strokes if not stroke.erase]
    if not inked:
        return Ink(bitmap, None, False, [], 0)
    own = float(np.median([stroke.width for stroke in inked]))
    if pen is not None or bitmap.shape != (
        MODEL_SIDE,
        MODEL_SIDE,
    ):  # a drawing from a file has its image alone
        factor = 1.0 if pen is None else pen / own
        strokes = tuple(
            Stroke(
                tuple(InkPoint(*point) for point in stroke.points),
                stroke.width * (1 if stroke.erase else factor),
                stroke.erase,
            )
            for stroke in digit.strokes
        )
        raster = SketchRaster(MODEL_SIDE)
        raster.replay(Sketch(None, strokes))
        bitmap = raster.array()
    scale = MODEL_SIDE / SIDE
    lines: list[Line] = [[(x * scale, y * scale) for x, y, _ in stroke.points] for stroke in inked]
    return Ink(bitmap, own if pen is None else pen, pen is not None, lines, sum(map(len, lines)))
