"""From a few anchors to pen strokes: the geometry of the generated digits.

A stroke is written as the anchors that a pen passes, ``"12,22 56,2! 80,30"`` in hundredths of the height, x to
the right and y down; ``!`` marks a corner, everything else is smooth.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

import numpy as np

from mnist_desktop.frozen import dataclass

SPACING = 3.0  # hundredths of the height between two points of a stroke, about 0.6 px of MNIST
ROUNDING = 4.0  # points; how far a fast hand smooths a corner


@dataclass(frozen=True)
class Style:
    """One way to write a digit.

    Parameters
    ----------
    digit : int
        0 to 9; 10 stands for anything that is no digit.
    name : str
        What tells it from the other styles of the digit.
    weight : float
        How often it is met, relative to the other styles of the digit.
    written : tuple of str
        Poses: strokes in the order of writing, parted by ``/``; with the same anchors and corners in every pose.
    """

    digit: int
    name: str
    weight: float
    written: tuple[str, ...]

    @cached_property
    def poses(self) -> np.ndarray:
        """Anchors of all strokes in every pose, float64 ``[poses, anchors, 2]``, 0 to 1."""
        return np.stack([parse(pose.replace("/", " "))[0] for pose in self.written])

    @cached_property
    def stroke_of_anchor(self) -> np.ndarray:
        """Which stroke each anchor belongs to, int64 ``[anchors]``."""
        lengths = [len(stroke.split()) for stroke in self.written[0].split("/")]
        return np.repeat(np.arange(len(lengths)), lengths)

    @cached_property
    def is_end(self) -> np.ndarray:
        """Whether an anchor starts or ends a stroke, bool ``[anchors]``."""
        edges = np.diff(self.stroke_of_anchor, prepend=-1, append=-1) != 0
        return np.asarray(edges[:-1] | edges[1:])

    @cached_property
    def curve(self) -> np.ndarray:
        """Points as sums of anchors, float64 ``[points, anchors]``: sharp at corners."""
        return _block_diagonal([sharp for sharp, _ in self._curves()])

    @cached_property
    def rounded(self) -> np.ndarray:
        """The same points where the hand cuts corners, float64 ``[points, anchors]``."""
        return _block_diagonal([rounded for _, rounded in self._curves()])

    @cached_property
    def time(self) -> np.ndarray:
        """When the pen is at each point, float64 ``[points]``: one unit per stroke."""
        return np.concatenate(
            [n + np.linspace(0, 1, len(sharp)) for n, (sharp, _) in enumerate(self._curves())]
        )

    def polyline(self, stride: int) -> np.ndarray:
        """Return what joins every `stride`-th point by straight lines, as positions of a fast mouse are joined.

        Parameters
        ----------
        stride : int
            At least 1, which changes nothing; the ends of every stroke stay.

        Returns
        -------
        numpy.ndarray
            float64 ``[points, points]``, rows that sum to 1.
        """
        blocks = []
        for sharp, _ in self._curves():
            place = np.arange(len(sharp))
            kept = np.unique(np.append(place[::stride], place[-1]))
            blocks.append(
                np.stack([np.interp(place, kept, row) for row in np.eye(len(sharp))[:, kept]], axis=1)
            )
        return _block_diagonal(blocks)

    def _curves(self) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        for stroke in self.written[0].split("/"):
            anchors, corners = parse(stroke)
            sharp = curve_matrix(anchors, corners)
            yield sharp, _smoothing(len(sharp)) @ sharp


def read_styles(text: str) -> tuple[Style, ...]:
    """Read styles: a line ``digit weight name`` each, then an indented line for every pose."""
    styles: list[Style] = []
    for line in text.strip().splitlines():
        if line.startswith(" "):
            styles[-1] = replace(styles[-1], written=(*styles[-1].written, line.strip()))
        else:
            digit, weight, name = line.split(maxsplit=2)
            styles.append(Style(int(digit), name, float(weight), ()))
    return tuple(styles)


def parse(stroke: str) -> tuple[np.ndarray, np.ndarray]:
    """Read anchors, float64 ``[anchors, 2]`` from 0 to 1, and which are corners, bool ``[anchors]``."""
    words = stroke.split()
    anchors = np.array([[float(part) / 100 for part in word.rstrip("!").split(",")] for word in words])
    return anchors, np.array([word.endswith("!") for word in words])


def curve_matrix(anchors: np.ndarray, corners: np.ndarray) -> np.ndarray:
    """Return the Catmull-Rom curve through anchors as a matrix.

    Parameters
    ----------
    anchors : numpy.ndarray
        float64 ``[K, 2]``; only the distances between them matter, for the number of points.
    corners : numpy.ndarray
        bool ``[K]``; a corner ends one smooth piece and starts the next.

    Returns
    -------
    numpy.ndarray
        float64 ``[S, K]``, rows that sum to 1; times any anchors it gives ``S`` points of their curve, about
        ``SPACING`` apart, from the first anchor to the last.
    """
    last = len(anchors) - 1
    tangents = np.zeros((last + 1, last + 1, 2))  # [anchor, weights, entering or leaving]
    for k in range(last + 1):
        for side in (0, 1):
            before = k if k == 0 or (corners[k] and side) else k - 1
            after = k if k == last or (corners[k] and not side) else k + 1
            # Central differences within a piece, one-sided ones at its ends.
            tangents[k, after, side] += 1 / max(after - before, 1)
            tangents[k, before, side] -= 1 / max(after - before, 1)
    rows = []
    for k in range(last):
        length = np.linalg.norm(anchors[k + 1] - anchors[k]) * 100
        for t in np.arange(steps := max(2, round(length / SPACING))) / steps:
            row = tangents[k, :, 1] * (t**3 - 2 * t**2 + t) + tangents[k + 1, :, 0] * (t**3 - t**2)
            row[k] += 2 * t**3 - 3 * t**2 + 1
            row[k + 1] += 3 * t**2 - 2 * t**3
            rows.append(row)
    rows.append(np.eye(last + 1)[last])
    return np.stack(rows)


def _smoothing(points: int) -> np.ndarray:
    """Return a Gaussian average along a stroke, float64 ``[points, points]``, narrower towards its ends."""
    place = np.arange(points)
    reach = np.minimum(np.minimum(place, place[::-1]) / 2, ROUNDING) + 1e-3  # the ends stay where they are
    weights = np.exp(-(((place - place[:, None]) / reach[:, None]) ** 2) / 2)
    weights /= weights.sum(axis=1, keepdims=True)
    return np.asarray(weights)


def _block_diagonal(blocks: list[np.ndarray]) -> np.ndarray:
    result = np.zeros((sum(len(block) for block in blocks), sum(block.shape[1] for block in blocks)))
    row = column = 0
    for block in blocks:
        result[row : row + len(block), column : column + block.shape[1]] = block
        row, column = row + len(block), column + block.shape[1]
    return result
