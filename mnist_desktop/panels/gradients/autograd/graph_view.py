"""The graph of operations as a picture: values run along grey arrows, gradients back along violet ones."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.panels.gradients.autograd.graph_layout import GRAD, Edge, boxes, edges
from mnist_desktop.panels.gradients.autograd.tape import Tape
from mnist_desktop.session.words import translated
from mnist_desktop.ui.numerals import numeral
from mnist_desktop.ui.painting import frame, width, write
from mnist_desktop.ui.plane import arrow, label
from mnist_desktop.ui.theme import theme

_CENTRE = Qt.AlignmentFlag.AlignHCenter
_APART = 5  # px between the two arrows of an edge
_OFF_BOX = 6  # px from a box to its arrows
_FLAT = 24  # px an edge may rise and still be called flat
_ROOM = 34  # px of an edge that has room for words


def figure(value: float) -> str:
    """Return a number of the graph: ``3.0``, ``0.731``, ``1.2e5``."""
    if float(value).is_integer() and abs(value) < 1e5:
        return numeral(value, ".1f") if abs(value) < 100 else numeral(value, ".0f")
    return numeral(value, ".3g")


def figures(values: np.ndarray) -> str:
    """Return a value of the graph: a number, or a list in brackets."""
    if values.ndim == 0:
        return figure(float(values))
    return "[" + ", ".join(numeral(float(v), ".3g") for v in values) + "]"


class GraphView(QWidget):
    """Boxes for inputs and operations, each with its value and, below it, its gradient.

    Parameters
    ----------
    tape : Tape
        What is filled, and how far.
    """

    def __init__(self, tape: Tape, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("autograd-graph")
        self.setAccessibleName(self.tr("Graph of operations"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._tape = tape
        tape.changed.connect(self._follow)
        theme().changed.connect(self._follow)
        self._follow()

    def sizeHint(self) -> QSize:
        """Return the size it has at 1280 by 800."""
        return QSize(900, 250)

    def minimumSizeHint(self) -> QSize:
        """Return room for two boxes below each other."""
        return QSize(420, 170)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ways first, the boxes over them."""
        painter = QPainter(self)
        expression = self._tape.expression
        where = boxes(expression, QRectF(self.rect()).adjusted(4, 2, -4, -2))
        for edge in edges(expression, where):
            self._paint_edge(painter, edge)
        for index, box in enumerate(where):
            self._paint_box(painter, index, box)

    def _paint_box(self, painter: QPainter, index: int, box: QRectF) -> None:
        tape = self._tape
        leaf = index < len(tape.expression.inputs)
        now = tape.current == index
        constant = tape.graph is not None and not tape.graph.needs_grad(index)
        edge = "accent" if now else "edge" if leaf and not constant else "hairline"
        frame(
            painter, box, edge, "accent_soft" if now else "surface" if leaf else "window", 8, 2 if now else 1
        )
        name = tape.expression.parts[index].name
        made = name if leaf else f"{name} = {tape.expression.written(index)}"
        half = box.height() / 2
        top = QRectF(box.x() + 6, box.y() + 3, box.width() - 12, half - 2)
        write(painter, top, made, theme().font(0.9), "muted", _CENTRE)
        value = self._value(index)
        low = QRectF(box.x() + 4, box.y() + half - 2, box.width() - 8, half - 2)
        write(
            painter, low, value, _fitting(value, low.width()), "text" if value != "?" else "disabled", _CENTRE
        )
        below = QRectF(box.x() - 24, box.bottom() + 2, box.width() + 48, GRAD - 4)
        if tape.graph is not None and constant:
            write(painter, below, self.tr("constant"), theme().font(0.9), "muted", _CENTRE)
        elif tape.shows_grad(index):
            words = self.tr("grad {0}").format(self._grad(index))
            write(painter, below, words, theme().font(0.95, 600), "accent", _CENTRE)

    def _paint_edge(self, painter: QPainter, edge: Edge) -> None:
        tape = self._tape
        way = edge.end - edge.start
        length = max((way.x() ** 2 + way.y() ** 2) ** 0.5, 1.0)
        across = QPointF(-way.y(), way.x()) / length * _APART
        start, end = edge.start + QPointF(_OFF_BOX, 0), edge.end - QPointF(_OFF_BOX, 0)
        graph = tape.graph
        flows = graph is not None and graph.needs_grad(edge.source) and graph.needs_grad(edge.target)
        handed = (
            graph is not None and tape.has_grad(edge.source) and (edge.target, edge.place) in graph.passed
        )
        up = across if flows else QPointF()
        arrow(painter, start - up, end - up, "muted" if tape.has_value(edge.target) else "edge", 1.8)
        if not flows or graph is None:
            return
        arrow(painter, end + up, start + up, "accent" if handed else "edge", 1.8)
        if way.x() >= _ROOM:
            self._paint_rule(painter, edge, handed)

    def _paint_rule(self, painter: QPainter, edge: Edge, handed: bool) -> None:
        """Say what the gradient is multiplied by on its way back, and what comes of it, as far as there is room."""
        graph, way = self._tape.graph, edge.end - edge.start
        assert graph is not None
        rule, font = "× " + translated(graph.rule(edge.target, edge.place)), theme().font(0.9, 600)
        says = [rule]
        if handed:
            passed = figures(graph.passed[edge.target, edge.place])
            says = [f"{self._grad(edge.target)} {rule} = {passed}", f"{rule} = {passed}", passed]
        at, align, room = (edge.start + edge.end) / 2, _CENTRE, way.x() - 4
        if way.y() > _FLAT:  # down to the right: above it is empty
            at, align = at + QPointF(14, -8), Qt.AlignmentFlag.AlignLeft
            room = room if way.y() > 2 * _FLAT else 0.45 * way.x()  # else the box is in the way
        elif way.y() < -_FLAT:
            at, align, room = at + QPointF(-12, -8), Qt.AlignmentFlag.AlignRight, 0.45 * way.x()
        else:
            at += QPointF(0, -16)
        text = next((words for words in says if width(words, font) <= room), "")
        label(painter, at, text, "accent" if handed else "muted", 600 if handed else 400, align=align)

    def _value(self, index: int) -> str:
        tape = self._tape
        if tape.graph is None:
            leaf = index < len(tape.expression.inputs)
            given = tape.values.get(tape.expression.parts[index].name) if leaf else None
            return "?" if given is None else figures(np.array(given, np.float32))
        return figures(tape.graph.values[index]) if tape.has_value(index) else "?"

    def _grad(self, index: int) -> str:
        graph = self._tape.graph
        found = None if graph is None else graph.grad(index)
        return "" if found is None else figures(found)

    @Slot()
    def _follow(self) -> None:
        tape = self._tape
        told = []
        for index, part in enumerate(tape.expression.parts):
            words = f"{part.name} = {self._value(index)}"
            if tape.shows_grad(index):
                words += self.tr(", gradient {0}").format(self._grad(index))
            told.append(words)
        self.setAccessibleDescription("; ".join(told))
        self.update()


def _fitting(text: str, room: float) -> QFont:
    """Return the largest of a few fonts in which a value fits its box."""
    fonts = [theme().font(factor, 600) for factor in (1.45, 1.2, 1.0, 0.9, 0.82)]
    return next((font for font in fonts if width(text, font) <= room), fonts[-1])
