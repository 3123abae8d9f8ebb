"""Digits as people draw them on the canvas: positions of a mouse joined by lines, a pen of one width, large or small.

MNIST was written with pencils on paper. A mouse or a pen on a screen leaves other strokes, so that a model trained on
MNIST alone reads them clearly worse; these are what it has to see.
"""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw

from mnist_desktop.lab.dataset import SIDE, Images, Labels
from mnist_desktop.lab.digits import hand, pen
from mnist_desktop.lab.digits.strokes import Style
from mnist_desktop.lab.drawing import to_mnist

STRIDES = (1, 2, 3, 4, 6)  # points of a stroke from one mouse position to the next: slow hands and fast ones
TREMBLE = 0.006  # heights of a digit; how far a position lies beside the stroke
PEN = (1.5, 2.6)  # px of the 28×28 canvas, around the app's pen of 2
FILL = (
    0.33,
    0.96,
)  # of the canvas's height or width: a digit drawn small has bold strokes when it is made larger
RADIUS = (0.55, 2.6)  # px of the result; thinner vanishes, thicker nobody can read
ODD = 1.15  # how much further apart the habits of these people are
CARELESS = (0.7, 1.3)  # how far they miss what they mean, relative to the writers of the generated digits
BITMAP = 280  # px, as the canvas's own


def draw(
    styles: tuple[Style, ...], count: int, rng: np.random.Generator, on_canvas: float = 0.6
) -> tuple[Images, Labels]:
    """Draw digits straight into MNIST form, as fast as the generated ones.

    Parameters
    ----------
    styles : tuple of Style
        What to draw; every digit among them is as frequent, its rare styles more so than their weights say.
    count : int
        How many.
    rng : numpy.random.Generator
        All that chance decides.
    on_canvas : float
        The part drawn as with a mouse; the others are written as with a pencil.

    Returns
    -------
    tuple of numpy.ndarray
        uint8 ``[count, 28, 28]`` images and uint8 ``[count]`` labels, 10 for what is no digit.
    """
    chosen = _choose(styles, count, rng)
    images = np.empty((count, SIDE, SIDE), np.uint8)
    for number in np.unique(chosen):
        style, these = styles[number], np.flatnonzero(chosen == number)
        points, radii = _trace(style, len(these), rng)
        radii *= hand.RADIUS[style.digit]
        mouse = rng.random(len(these)) < on_canvas
        stride = rng.choice(STRIDES, len(these))
        for step in np.unique(stride[mouse]):
            some = np.flatnonzero(mouse & (stride == step))
            points[:, some] = _joined(style, step, points[:, some], rng)
        radii[:, mouse] = np.clip(
            pen.FIT * rng.uniform(*PEN, mouse.sum()) / (2 * SIDE * rng.uniform(*FILL, mouse.sum())), *RADIUS
        )
        images[these] = pen.draw(points, radii)
    return images, _labels(styles, chosen)


def draw_on_canvas(
    styles: tuple[Style, ...],
    count: int,
    rng: np.random.Generator,
    width: tuple[float, float] = (1.6, 2.4),
    fill: tuple[float, float] = (0.35, 0.95),
) -> tuple[Images, Labels]:
    """Draw digits in truth: strokes with round ends on a canvas of 280 px, anywhere on it, and then the recipe.

    Slower than :func:`draw`, which resembles it; this is what readers are judged by.

    Parameters
    ----------
    styles, count, rng
        As :func:`draw` takes them.
    width : tuple of float
        Least and greatest width of the pen, px of the 28×28 canvas.
    fill : tuple of float
        The least and greatest part of the canvas that a digit takes.

    Returns
    -------
    tuple of numpy.ndarray
        As :func:`draw` returns them.
    """
    chosen = _choose(styles, count, rng)
    images = np.empty((count, SIDE, SIDE), np.uint8)
    for i, number in enumerate(chosen):
        style = styles[number]
        points, _ = _trace(style, 1, rng)
        stride = int(rng.choice(STRIDES))
        points = _joined(style, stride, points, rng)[:, 0]  # [S, 2]
        broad = rng.uniform(*width) * BITMAP / SIDE
        low, high = points.min(axis=0), points.max(axis=0)
        points = (points - low) * ((BITMAP * rng.uniform(*fill) - broad) / (high - low).max())
        points += broad / 2 + rng.random(2) * (BITMAP - broad - points.max(axis=0))
        images[i] = to_mnist(_ink(points, style.time, broad)).image
    return images, _labels(styles, chosen)


def _choose(styles: tuple[Style, ...], count: int, rng: np.random.Generator) -> np.ndarray:
    weights = np.sqrt([style.weight for style in styles])
    digits = np.array([style.digit for style in styles])
    for digit in np.unique(digits):
        weights[digits == digit] /= weights[digits == digit].sum()
    chosen: np.ndarray = rng.choice(len(styles), count, p=weights / weights.sum())
    return chosen


def _labels(styles: tuple[Style, ...], chosen: np.ndarray) -> Labels:
    labels: np.ndarray = np.array([style.digit for style in styles], np.uint8)[chosen]
    return labels


def _trace(style: Style, count: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    habits = ODD * rng.normal(size=(count, hand.HABITS)).clip(-hand.EXTREME, hand.EXTREME)
    return hand.trace(style, rng.random((count, hand.NUMBERS)), habits, rng.uniform(*CARELESS, count))


def _joined(style: Style, stride: int, points: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    positions = points + rng.normal(0, TREMBLE, points.shape)
    joined: np.ndarray = np.einsum("st,tnc->snc", style.polyline(stride), positions)
    return joined


def _ink(points: np.ndarray, time: np.ndarray, width: float) -> np.ndarray:
    """Draw strokes twice as large and average: uint8 ``[280, 280]``."""
    picture = Image.new("L", (2 * BITMAP, 2 * BITMAP))
    draw = ImageDraw.Draw(picture)
    starts = np.flatnonzero(np.diff(time) <= 0) + 1  # a stroke ends when the next begins
    for stroke in np.split(2 * points, starts):
        draw.line([(x, y) for x, y in stroke], fill=255, width=round(2 * width))
        for x, y in stroke:
            draw.ellipse((x - width, y - width, x + width, y + width), fill=255)
    return np.asarray(picture.reduce(2))
