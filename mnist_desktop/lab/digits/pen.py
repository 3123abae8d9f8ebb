"""Ink: from the points a pen passes to the grey levels of MNIST."""

from __future__ import annotations

import numpy as np

from mnist_desktop.lab.dataset import SIDE, Images

FIT = 20  # px; MNIST's digits fill a box of this side
SOFT = 1.2  # px from full ink to paper at the edge of a stroke


def draw(points: np.ndarray, radii: np.ndarray, longest: int = FIT) -> Images:
    """Draw digits in MNIST form: the centre of mass within half a pixel of (14, 14).

    Parameters
    ----------
    points : numpy.ndarray
        float64 ``[S, N, 2]``: for each of ``N`` digits ``S`` points of its strokes, x and y, in any unit; so close
        that the discs around them join.
    radii : numpy.ndarray
        float64 ``[S, N]``: half the width of the stroke at each point, px of the result.
    longest : int
        The longest side of a digit, px, at most 20; a digit that would leave the image is drawn smaller.

    Returns
    -------
    numpy.ndarray
        uint8 ``[N, 28, 28]``, 0 paper to 255 ink.
    """
    tiles = _tiles(_fit(points, radii, longest), radii.astype(np.float32))  # [20, 20, N]
    ink = tiles.transpose(2, 0, 1).astype(np.float64)
    total, place = ink.sum(axis=(1, 2)), np.arange(FIT)
    # MNIST moves whole pixels, so its centres of mass lie within half a pixel of (14, 14), as here.
    row = np.rint(SIDE / 2 - ink.sum(axis=2) @ place / total).astype(int)
    column = np.rint(SIDE / 2 - ink.sum(axis=1) @ place / total).astype(int)
    outside = (np.minimum(row, column) < 0) | (np.maximum(row, column) > SIDE - FIT)
    rows = np.clip(row, 0, SIDE - FIT)[:, None] + place  # [N, 20]
    columns = np.clip(column, 0, SIDE - FIT)[:, None] + place
    images = np.zeros((len(ink), SIDE, SIDE), np.uint8)
    images[np.arange(len(ink))[:, None, None], rows[:, :, None], columns[:, None, :]] = tiles.transpose(
        2, 0, 1
    )
    if outside.any():
        images[outside] = draw(points[:, outside], radii[:, outside], longest - 1)
    return images


def _fit(points: np.ndarray, radii: np.ndarray, longest: int) -> np.ndarray:
    """Scale and shift each digit so that its ink has its longest side; float32 ``[2, S, N]``, in pixel indices."""
    margin = radii.mean(axis=0) + SOFT / 4  # the outermost pixels are grey, as in MNIST
    low, high = points.min(axis=0), points.max(axis=0)  # [N, 2]
    scale = (longest - 2 * margin) / (high - low).max(axis=1)
    centred = (points - (low + high) / 2) * scale[:, None] + (FIT - 1) / 2
    return np.transpose(centred.astype(np.float32), (2, 0, 1))


def _tiles(points: np.ndarray, radii: np.ndarray) -> np.ndarray:
    """Draw each digit in its box: uint8 ``[20, 20, N]``.

    The squared distance of a pixel to a point is a row's part plus a column's part, so a point costs one
    addition and one minimum per pixel; digits lie along the last axis, where both are vectorised.
    """
    x, y = points
    place = np.arange(FIT, dtype=np.float32)[:, None]
    nearest = np.full((FIT, FIT, x.shape[1]), np.inf, np.float32)
    work = np.empty_like(nearest)
    for s in range(len(x)):
        across = (place - x[s]) ** 2 - radii[s] ** 2  # [20, N]
        down = (place - y[s]) ** 2
        np.add(down[:, None], across[None], out=work)
        np.minimum(nearest, work, out=nearest)
    # d² − r² is least on the stroke's own disc; with the mean radius it becomes a distance to the edge again.
    radius = radii.mean(axis=0)
    edge = np.sqrt(np.maximum(nearest + radius**2, 0)) - radius
    ink: np.ndarray = 255 * np.clip(0.5 - edge / SOFT, 0, 1)
    return np.asarray(np.rint(ink), np.uint8)
