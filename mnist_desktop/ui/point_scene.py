"""What a plot with a point shows beside it: curves, dots, tinted zones, and the numbers of its axes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import Qt

from mnist_desktop.ui.curve_axes import Range, Ticks


@dataclass(frozen=True)
class Curve:
    """Points joined up: real ``[n]`` each, in the colour of a token; `below` tints down to 0.

    A `word` stands at the curve where that leaves the left quarter of the plot, above it or `under` it.
    """

    xs: np.ndarray
    ys: np.ndarray
    color: str = "text"
    wide: float = 2
    style: Qt.PenStyle = Qt.PenStyle.SolidLine
    below: bool = False
    word: str = ""
    under: bool = False


@dataclass(frozen=True)
class Zone:
    """Numbers of x from one to another, tinted, with a word at their top, or at their bottom (`under`)."""

    low: float
    high: float
    word: str = ""
    color: str = "text"
    under: bool = False


@dataclass(frozen=True)
class Dots:
    """Points of one kind: ``"circle"``, ``"diamond"`` or ``"cross"``; real ``[n]`` each."""

    xs: np.ndarray
    ys: np.ndarray
    color: str
    shape: str = "circle"
    radius: float = 3.5


@dataclass(frozen=True)
class Scene:
    """What a plot shows beside its point.

    Parameters
    ----------
    x, y : tuple of float
        What is in sight; the point stays in `x`.
    curves, zones, dots : sequence
        In the order they are painted.
    y_ticks, x_ticks : list or None
        Numbers of the upright axis and of the other; None for round ones, empty for none.
    """

    x: Range = (-1.0, 1.0)
    y: Range = (0.0, 1.0)
    curves: Sequence[Curve] = ()
    zones: Sequence[Zone] = ()
    dots: Sequence[Dots] = ()
    y_ticks: Ticks | None = field(default=None)
    x_ticks: Ticks | None = field(default=None)
