"""Connected pieces of a bitmap, by runs of pixels; SciPy would be 100 MB for this one function."""

from __future__ import annotations

import numpy as np

EDGE = 4  # times larger than anything inside must a piece at the edge be, to be the digit


def main_pieces(mask: np.ndarray, share: float, least: int = 1) -> np.ndarray:
    """Return the mask without specks, and without what reaches in from the edge of the picture.

    Parameters
    ----------
    mask : numpy.ndarray
        bool ``[H, W]``; pixels that touch, also at a corner, belong together.
    share : float
        Pieces smaller than this share of the main one go away.
    least : int
        So do pieces of fewer pixels, the main one included.

    Returns
    -------
    numpy.ndarray
        bool ``[H, W]``. The main piece is the largest that does not touch the edge (a shadow or the rim of the
        paper does), unless one that does is over four times larger: then the digit fills the picture.
    """
    height, width = mask.shape
    edges = np.diff(np.pad(mask, ((0, 0), (1, 1))).astype(np.int8), axis=1)
    rows, starts = np.nonzero(edges == 1)  # [R]: every run of ink in a row ...
    stops = np.nonzero(edges == -1)[1]  # [R]: ... and the column behind it
    if not len(rows):
        return mask
    piece = _join(rows, starts, stops, height)
    areas = np.bincount(piece, weights=stops - starts)  # of each piece, at its first run
    outer = (rows == 0) | (rows == height - 1) | (starts == 0) | (stops == width)  # [R]
    at_edge = np.bincount(piece, weights=outer) > 0
    inside = np.where(at_edge, 0.0, areas)
    if inside.max() * EDGE >= areas.max():
        areas = inside
    keep = areas[piece] >= max(least, share * areas.max())
    runs = np.zeros((height, width + 1), np.int8)
    runs[rows[keep], starts[keep]] += 1  # no two runs of a row share a start, or a stop
    runs[rows[keep], stops[keep]] -= 1
    return np.cumsum(runs, axis=1)[:, :width].astype(bool)


def _join(rows: np.ndarray, starts: np.ndarray, stops: np.ndarray, height: int) -> np.ndarray:
    """Return for each run the first run of its piece, int64 ``[R]``: union-find over touching runs."""
    parent = list(range(len(rows)))

    def root(run: int) -> int:
        while parent[run] != run:
            parent[run] = parent[parent[run]]
            run = parent[run]
        return run

    first = np.searchsorted(rows, np.arange(height + 1)).tolist()  # the first run of each row
    begin, end = starts.tolist(), stops.tolist()
    for row in range(1, height):
        above, below = first[row - 1], first[row]
        while above < first[row] and below < first[row + 1]:
            if begin[above] <= end[below] and begin[below] <= end[above]:
                one, two = sorted((root(above), root(below)))
                parent[two] = one
            if end[above] < end[below]:
                above += 1
            else:
                below += 1
    return np.array([root(run) for run in range(len(parent))], np.int64)
