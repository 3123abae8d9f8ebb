"""Names in a plot, beside the ends of the curves that they name, where they hide nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QPen

from mnist_desktop.ui.free_places import FreePlaces, nearest
from mnist_desktop.ui.theme import theme

_ABOVE = 40  # in the stack of items: above all curves
_LED = 8  # px from its end from which on a thin line leads to a name


class PlotNames:
    """Words and the thin lines that lead to them.

    Parameters
    ----------
    plot : pyqtgraph.PlotWidget
        What they are written in.
    factor : float
        Of the application's font.
    """

    def __init__(self, plot: pg.PlotWidget, factor: float) -> None:
        self._plot, self._factor = plot, factor
        self._items: list[pg.TextItem] = []
        self._leads = pg.PlotCurveItem(antialias=True)
        plot.addItem(self._leads, ignoreBounds=True)

    @property
    def items(self) -> tuple[pg.TextItem, ...]:
        """The words; those that have no room are hidden."""
        return tuple(self._items)

    def restyle(self) -> None:
        """Take the colours of the theme."""
        pen: QPen = pg.mkPen(theme().color("edge"), width=1)
        self._leads.setPen(pen)
        for item in self._items:
            item.setColor(theme().color("muted"))

    def show(
        self, names: Sequence[tuple[float, float, str]], lines: Iterable[tuple[np.ndarray, np.ndarray]]
    ) -> None:
        """Write words near points, x, y and the word, where none of the lines is covered."""
        while len(self._items) > len(names):
            self._plot.removeItem(self._items.pop())
        while len(self._items) < len(names):
            item = pg.TextItem(anchor=(0, 0))
            item.setZValue(_ABOVE)
            item.setFont(theme().font(self._factor))
            self._items.append(item)
            self._plot.addItem(item, ignoreBounds=True)
        self._place(names, lines if names else ())

    def _place(
        self, names: Sequence[tuple[float, float, str]], lines: Iterable[tuple[np.ndarray, np.ndarray]]
    ) -> None:
        box = self._plot.getViewBox()
        (left, right), (low, high) = box.viewRange()
        area = box.sceneBoundingRect()
        across, up = area.width() / (right - left), area.height() / (high - low)
        free = FreePlaces(area.width(), area.height())
        for xs, ys in lines:
            free.cover((xs - left) * across, (high - ys) * up)
        for x, _, _ in names:  # the cursor stands at an end often
            free.cover(np.full(2, (x - left) * across), np.array([0.0, area.height()]))
        leads: list[tuple[float, float]] = []
        for item, (x, y, word) in zip(self._items, names, strict=True):
            item.setText(word, theme().color("muted"))
            bounds = item.boundingRect()
            size, end = (bounds.width(), bounds.height()), ((x - left) * across, (high - y) * up)
            corner = free.take(end, size)
            item.setVisible(corner is not None)
            if corner is None:
                continue
            item.setPos(left + corner[0] / across, high - corner[1] / up)
            meets = nearest(end, corner, size)
            if np.hypot(meets[0] - end[0], meets[1] - end[1]) > _LED:
                leads += [(x, y), (left + meets[0] / across, high - meets[1] / up)]
        points = np.array(leads, np.float64).reshape(-1, 2)
        self._leads.setData(points[:, 0], points[:, 1], connect="pairs")
