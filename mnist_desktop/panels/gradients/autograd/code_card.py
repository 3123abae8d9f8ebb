"""The same in PyTorch, line by line, with what Python answers."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.panels.gradients.autograd.inputs_card import shown
from mnist_desktop.panels.gradients.autograd.tape import Tape
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.painting import fill, frame, write
from mnist_desktop.ui.theme import theme

_MONO = 0.86
Line = tuple[str, str, bool]  # code, Python's answer, whether it has just run


def lines(tape: Tape) -> list[Line]:
    """Return the code that does what the page shows: each line with its answer and whether it has just run."""
    names, graph = tape.expression.inputs, tape.graph
    found: list[Line] = []
    for name in names:
        value = tape.values[name]
        written = f"[{shown(value)}]" if isinstance(value, tuple) else _float(value)
        grads = "" if name in tape.frozen else ".requires_grad_()"
        written = written if not isinstance(value, tuple) or "." in written else written.replace("]", ".]")
        found.append((f"{name} = tensor({written}){grads}", "", False))
    forward = tape.phase == "forwards" and not tape.going_back
    answer = repr(graph.output.detach()) if graph is not None and tape.phase != "empty" else ""
    found.append((f"f = {tape.text}", answer, forward))
    if graph is None or not (graph.backwards or tape.zeroed):
        return found
    if graph.backwards:
        times = "" if graph.backwards == 1 else f"# {graph.backwards} times, forwards too"
        found.append(("f.backward()", times, tape.phase == "backwards"))
    for index, name in enumerate(names):
        if name not in tape.frozen and tape.shows_grad(index):
            zeroed = f"{name}.grad.zero_()" if tape.zeroed else f"{name}.grad"
            found.append((zeroed, repr(graph.leaves[index].grad), False))
    return found


def _float(value: object) -> str:
    text = f"{value:g}"
    return text if "." in text or "e" in text else text + "."


class CodeView(QWidget):
    """Lines of Python in a frame; the one that has just run is lit.

    Parameters
    ----------
    tape : Tape
        What the lines do.
    """

    def __init__(self, tape: Tape, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("autograd-code")
        self.setAccessibleName(self.tr("The same in PyTorch"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._tape = tape
        tape.changed.connect(self._follow)
        self._follow()

    def sizeHint(self) -> QSize:
        """Return room for the lines of one input."""
        return QSize(240, 5 * self._line() + 12)

    def minimumSizeHint(self) -> QSize:
        """Return room for what is written now."""
        return QSize(180, min(len(lines(self._tape)), 9) * self._line() + 12)

    def _line(self) -> int:
        return QFontMetrics(theme().font(_MONO, mono=True)).height() + 3

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        painter = QPainter(self)
        frame(painter, QRectF(self.rect()), "hairline", "window", 6)
        font, high = theme().font(_MONO, mono=True), self._line()
        for row, (code, answer, lit) in enumerate(lines(self._tape)):
            area = QRectF(10, 6 + row * high, self.width() - 20, high)
            if lit:
                fill(painter, area.adjusted(-9, 0, 9, 0), "accent_soft", 0)
                fill(painter, QRectF(1, area.y(), 3, high), "accent", 0)
            write(painter, area, code, font, "text")
            used = QFontMetrics(font).horizontalAdvance(code + "  ")
            if answer and area.width() - used > 60:
                said = answer if answer.startswith("#") else f"# {answer}"
                write(painter, area.adjusted(used, 0, 0, 0), said, font, "muted")

    @Slot()
    def _follow(self) -> None:
        told = (f"{code}: {answer}" if answer else code for code, answer, _ in lines(self._tape))
        self.setAccessibleDescription("; ".join(told))
        self.updateGeometry()
        self.update()


class CodeCard(Card):
    """The lines in a card of their own."""

    def __init__(self, tape: Tape, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("In PyTorch"))
        self.view = CodeView(tape)
        self.body.addWidget(self.view)
