"""The greys behind the numbers of a DataFrame, as pandas' ``background_gradient('Greys')`` lays them. Torch-free."""

from __future__ import annotations

import numpy as np


def column_levels(values: np.ndarray) -> np.ndarray:
    """Return how dark the ground of each number is when every column has a scale of its own.

    Parameters
    ----------
    values : numpy.ndarray
        uint8 ``[H, W]``.

    Returns
    -------
    numpy.ndarray
        uint8 ``[H, W]``: 0 for the least number of a column to 255 for its greatest; 0 where all are the same.

    Notes
    -----
    pandas normalises along ``axis=0`` unless it is told otherwise.
    """
    least, greatest = values.min(0, keepdims=True), values.max(0, keepdims=True)  # [1, W]
    span = np.maximum(greatest.astype(np.int64) - least, 1)
    levels: np.ndarray = np.rint((values.astype(np.int64) - least) * 255 / span).astype(np.uint8)
    return levels
