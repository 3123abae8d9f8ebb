"""The plot itself, on pyqtgraph: fixed ranges, explicit ticks, our own hands; nothing it would do by itself."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsEllipseItem, QGraphicsItem, QWidget

from mnist_desktop.ui.curve_axes import Range, Ticks
from mnist_desktop.ui.plot_names import PlotNames
from mnist_desktop.ui.theme import theme

XY = tuple[np.ndarray, np.ndarray]

_POINT = 8  # px, of the cursor
_GRID = 26  # opacity of the grid's lines, of 255
_AXIS = 0.82  # of the application's font
_LABELLED = 104  # px high: in a lower plot the curve needs the room that the axis's label takes
_THICK = 128  # points up to which a curve is 2 px wide: more take Qt ten times as long as at 1 px
_DOTS = 60  # points up to which a sparse curve shows each of its points
_NOTHING = np.zeros(0)
_DASHES = {"train": Qt.PenStyle.SolidLine, "valid": Qt.PenStyle.DashLine}


class CurveSurface(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Curves, a cursor and rings between two axes.

    Parameters
    ----------
    axis : str
        What is written below the horizontal axis.
    curves : sequence of str
        Tokens of the curves, ``"train"`` and ``"valid"``, bottom one first.

    Attributes
    ----------
    names : PlotNames
        Of the branches that were left.
    """

    pressed = Signal(float)  # x where the left button went down
    pointed = Signal(float)  # x under the left button, dragged
    scrolled = Signal(float, float)  # x under the pointer, factor of the range
    dragged = Signal(float)  # by how much x the middle button or the wheel moved the view
    reset = Signal()

    def __init__(self, axis: str, curves: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent, enableMenu=False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plotItem.hideButtons()
        menu = self.plotItem.ctrlMenu  # made though none is wanted; without a parent it outlives the plot
        menu.setParent(self, menu.windowFlags())
        self.plotItem.setContentsMargins(0, 4, 0, 0)
        self._box = self.plotItem.getViewBox()
        self._box.setMouseEnabled(False, False)
        self._box.disableAutoRange()
        self._axis = axis
        for side in ("left", "bottom", "right", "top"):
            # Else each of them, the hidden ones too, sets its label's HTML anew at every change of range: that costs
            # time, and inside a resize it has crashed Qt 6.11 (QTextEngine::justify below setHtml).
            self.getAxis(side).enableAutoSIPrefix(False)
        for side in ("left", "bottom"):
            # Numbers and grid change rarely, the curve twenty times a second.
            self.getAxis(side).setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self._ranges: tuple[Range, Range, Ticks, Ticks] | None = None
        self._ghosts: list[pg.PlotCurveItem] = []
        self.names = PlotNames(self, _AXIS)
        self._curves = {name: pg.PlotCurveItem(antialias=True) for name in curves}
        self._dots = {name: pg.ScatterPlotItem(size=5, pxMode=True) for name in curves}
        self._rings = pg.ScatterPlotItem(size=10, pxMode=True)
        self._cursor, self._best = pg.InfiniteLine(angle=90), pg.InfiniteLine(angle=90)
        self._best.hide()
        self._point = QGraphicsEllipseItem(-_POINT / 2, -_POINT / 2, _POINT, _POINT)
        self._point.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        for z, item in enumerate([*self._curves.values(), *self._dots.values(), self._rings]):
            item.setZValue(10 + z)
            self.addItem(item, ignoreBounds=True)
        for item in (self._best, self._cursor, self._point):
            item.setZValue(50)
            self.addItem(item, ignoreBounds=True)
        self._held = False  # the left button, but not that of a double click
        self._pan: QPointF | None = None
        self.restyle()

    def restyle(self) -> None:
        """Take colours and fonts of the theme in force."""
        self._ranges = None
        look = theme()
        self.setBackground(look.color("surface"))
        font = look.font(_AXIS)
        for side in ("left", "bottom"):
            axis = self.getAxis(side)
            axis.setTickFont(font)
            axis.setTextPen(look.color("muted"))
            axis.setTickPen(pg.mkPen(look.color("text")))
            axis.setGrid(_GRID)
            axis.setStyle(
                tickLength=0,
                autoExpandTextSpace=False,
                autoReduceTextSpace=False,
                hideOverlappingLabels=False,  # else the labels of the end ticks are the ones to go
            )
        self.getAxis("left").setPen(None)
        self.getAxis("bottom").setPen(pg.mkPen(look.color("hairline")))
        if self._axis:
            size = f"{font.pointSizeF()}pt"
            self.getAxis("bottom").setLabel(self._axis, **{"color": look.tokens.muted, "font-size": size})
            self._fit_label()
        for name, curve in self._curves.items():
            curve.setPen(self._line(name, len(curve.xData) if curve.xData is not None else 0))
        for name, dots in self._dots.items():
            dots.setPen(None)
            dots.setBrush(look.color(name))
        for ghost in self._ghosts:
            ghost.setPen(self._ghost_line())
        self.names.restyle()
        self._rings.setPen(pg.mkPen(look.color("text"), width=2))
        self._rings.setBrush(look.color("surface"))
        self._cursor.setPen(pg.mkPen(look.color("accent"), width=1.5 * self.devicePixelRatioF()))
        dashes = pg.mkPen(look.color("ok"), width=1.5 * self.devicePixelRatioF(), style=Qt.PenStyle.DashLine)
        self._best.setPen(dashes)
        self._point.setPen(QPen(Qt.PenStyle.NoPen))
        self._point.setBrush(look.color("accent"))

    def set_curve(self, name: str, xy: XY, gaps: bool) -> None:
        """Draw a dense curve; `gaps` where values may be missing."""
        curve = self._curves[name]
        curve.setPen(self._line(name, len(xy[0])))
        curve.setData(*xy, connect="finite" if gaps else "all", skipFiniteCheck=not gaps)
        single = len(xy[0]) == 1 and bool(np.isfinite(xy[1]).all())
        _scatter(self._dots[name], xy if single else (_NOTHING, _NOTHING))

    def set_points(self, name: str, xy: XY) -> None:
        """Draw a sparse curve, its points too while they are few."""
        self._curves[name].setPen(self._line(name, len(xy[0])))
        self._curves[name].setData(*xy, connect="finite")
        _scatter(self._dots[name], xy if len(xy[0]) <= _DOTS else (_NOTHING, _NOTHING))

    def set_ghosts(self, ghosts: Sequence[XY]) -> None:
        """Draw branches that were left."""
        while len(self._ghosts) > len(ghosts):
            self.removeItem(self._ghosts.pop())
        while len(self._ghosts) < len(ghosts):
            ghost = pg.PlotCurveItem(antialias=True)
            ghost.setPen(self._ghost_line())
            self._ghosts.append(ghost)
            self.addItem(ghost, ignoreBounds=True)
        for ghost, xy in zip(self._ghosts, ghosts, strict=True):
            ghost.setData(*xy, connect="finite")

    def set_names(self, names: Sequence[tuple[float, float, str]]) -> None:
        """Write words near points, x, y and the word, where they hide no curve; once those and the ranges are set."""
        shown = [self._curves[name] for name in self._curves] + self._ghosts
        self.names.show(names, [item.getData() for item in shown if item.xData is not None])

    def set_rings(self, xy: XY) -> None:
        """Draw the points where branches fork off."""
        _scatter(self._rings, xy)

    def set_cursor(self, x: float | None, y: float | None) -> None:
        """Draw the cursor's line, and its point where there is a value."""
        self._cursor.setVisible(x is not None)
        if x is not None:
            self._cursor.setValue(x)
        self._point.setVisible(x is not None and y is not None)
        if x is not None and y is not None:
            self._point.setPos(x, y)

    def set_best(self, x: float | None) -> None:
        """Draw a dashed line at a step worth going back to."""
        self._best.setVisible(x is not None)
        if x is not None:
            self._best.setValue(x)

    def set_ranges(self, x: Range, y: Range, x_ticks: Ticks, y_ticks: Ticks) -> None:
        """Fix both ranges and the ticks in them; nothing happens when they already are."""
        if self._ranges == (x, y, x_ticks, y_ticks):
            return
        self._ranges = (x, y, x_ticks, y_ticks)
        metrics = QFontMetricsF(theme().font(_AXIS))
        widest = max((metrics.horizontalAdvance(text) for _, text in y_ticks), default=0.0)
        self.getAxis("left").setWidth(max(28, round(widest) + 8))
        self.getAxis("left").setTicks([y_ticks])
        self.getAxis("bottom").setTicks([x_ticks])
        self._box.setRange(xRange=x, yRange=y, padding=0, disableAutoRange=True)

    def plot_size(self) -> tuple[float, float]:
        """Return width and height between the axes, in logical pixels."""
        area = self._box.sceneBoundingRect()
        return area.width(), area.height()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Leave the axis's label out of a low plot."""
        if event is not None and self.plotItem is not None:  # pyqtgraph calls it without axes, first and last
            self._fit_label()
        super().resizeEvent(event)

    def _fit_label(self) -> None:
        room = bool(self._axis) and self.height() >= _LABELLED
        if self.getAxis("bottom").label.isVisible() != room:
            self.getAxis("bottom").showLabel(room)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Point with the left button, take hold of the view with the middle one."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = True
            self.pressed.emit(self._x(event.position()))
        elif event.button() == Qt.MouseButton.MiddleButton:
            self._pan = event.position()
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Leave the menu to whoever holds the plot."""
        event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point on, or drag the view."""
        if self._held and event.buttons() & Qt.MouseButton.LeftButton:
            self.pointed.emit(self._x(event.position()))
        elif self._pan is not None:
            self.dragged.emit(self._x(self._pan) - self._x(event.position()))
            self._pan = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held, self._pan = False, None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show everything again."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.reset.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer; sideways, or with Shift, move along."""
        turn = event.angleDelta()
        if turn.x() or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            low, high = self._box.viewRange()[0]
            self.dragged.emit(-(turn.x() or turn.y()) / 1200 * (high - low))
        elif turn.y():
            self.scrolled.emit(self._x(event.position()), 1.25 ** (-turn.y() / 120))
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Leave the plot's own hover machinery out: it costs a pass over the scene at every mouse move."""
        if event.type() in (QEvent.Type.HoverMove, QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            return False
        handled: bool = super().viewportEvent(event)
        return handled

    def _x(self, place: QPointF) -> float:
        x: float = self._box.mapSceneToView(self.mapToScene(place.toPoint())).x()
        return x

    def _line(self, name: str, points: int) -> QPen:
        """Return the pen of a curve. Such pens count device pixels, whatever the axes and the screen."""
        width = 2 * self.devicePixelRatioF() if points <= _THICK else 1
        pen: QPen = pg.mkPen(theme().color(name), width=width, style=_DASHES[name])
        return pen

    def _ghost_line(self) -> QPen:
        width = 1.5 * self.devicePixelRatioF()
        pen: QPen = pg.mkPen(theme().color("edge"), width=width, dash=[1.5, 1.5])
        return pen


def _scatter(item: pg.ScatterPlotItem, xy: XY) -> None:
    """Give points to an item; an unchanged or an empty one costs nothing, which it otherwise does at every frame."""
    before = item.getData()
    if len(before[0]) != len(xy[0]) or not all(np.array_equal(a, b) for a, b in zip(before, xy, strict=True)):
        item.setData(*xy)
    item.setVisible(len(xy[0]) > 0)
