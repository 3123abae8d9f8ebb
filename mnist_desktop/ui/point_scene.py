"""What a plot with a point shows beside it: curves, dots, tinted zones, and the numbers of its axes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field

import numpy as np
from PySide6.QtCore import QCoreApplication, Qt

from mnist_desktop.frozen import dataclass
from mnist_desktop.ui.curve_axes import Range, Ticks


@dataclass(frozen=True)
class Curve:
    """Points joined up: real ``[n]`` each, in the colour of a token; `below` tints down to 0.

    A `word` stands where the curve leaves the left quarter of the plot, or as near to that as it hides no curve.
    """

    xs: np.ndarray
    ys: np.ndarray
    color: str = "text"
    wide: float = 2
    style: Qt.PenStyle = Qt.PenStyle.SolidLine
    below: bool = False
    word: str = ""


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
    log_x, log_y : bool
        Whether x and y are common logarithms: a table tells the numbers themselves.
    """

    x: Range = (-1.0, 1.0)
    y: Range = (0.0, 1.0)
    curves: Sequence[Curve] = ()
    zones: Sequence[Zone] = ()
    dots: Sequence[Dots] = ()
    y_ticks: Ticks | None = field(default=None)
    x_ticks: Ticks | None = field(default=None)
    log_x: bool = False
    log_y: bool = False

    def as_text(self, x_name: str) -> str:
        """Return the curves for a spreadsheet: tab-separated, a row for each x, empty where a curve has no point.

        Lines of two points are left out: they are marks, no measurements.
        """
        curves = [curve for curve in self.curves if len(curve.xs) > 2]
        names = [
            curve.word or QCoreApplication.translate("PointScene", "curve {0}").format(number)
            for number, curve in enumerate(curves, 1)
        ]
        columns = [
            {_number(x, self.log_x): _number(y, self.log_y) for x, y in zip(curve.xs, curve.ys, strict=True)}
            for curve in curves
        ]
        xs = sorted({x for column in columns for x in column}, key=float)
        rows = [[x, *(column.get(x, "") for column in columns)] for x in xs]
        return "\n".join("\t".join(row) for row in [[x_name, *names], *rows])


def _number(value: float, log: bool) -> str:
    """Return all digits of a float32, of the number whose logarithm it is; nothing for what is no number."""
    shown = 10.0 ** float(value) if log else float(value)
    return f"{shown:.9g}" if shown == shown else ""
