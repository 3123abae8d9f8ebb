"""The same in PyTorch, line by line, with what Python answers."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from mnist_desktop.panels.gradients.autograd.inputs_card import shown
from mnist_desktop.panels.gradients.autograd.tape import Tape
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.code_view import CodeView

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
        times = "" if graph.backwards == 1 else f"# {graph.backwards} times"
        found.append(("f.backward()", times, tape.phase == "backwards"))
    for index, name in enumerate(names):
        if name not in tape.frozen and tape.shows_grad(index):
            zeroed = f"{name}.grad.zero_()" if tape.zeroed else f"{name}.grad"
            found.append((zeroed, repr(graph.leaves[index].grad), False))
    return found


def _float(value: object) -> str:
    text = f"{value:g}"
    return text if "." in text or "e" in text else text + "."


class CodeCard(Card):
    """A listing that grows with what has run; the line that has just run is marked.

    Parameters
    ----------
    tape : Tape
        What the lines do.
    """

    def __init__(self, tape: Tape, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("In PyTorch"))
        self._tape = tape
        self.view = CodeView(self.tr("The same in PyTorch"), "autograd-code")
        self.body.addWidget(self.view)
        self.body.addStretch(1)
        tape.changed.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        found = lines(self._tape)
        marked = [n for n, (_, _, lit) in enumerate(found, 1) if lit]
        self.view.set_code("\n".join(_with_answer(code, answer) for code, answer, _ in found), marked)


def _with_answer(code: str, answer: str) -> str:
    """Return a line with Python's answer as a comment."""
    if not answer:
        return code
    return f"{code}  {answer}" if answer.startswith("#") else f"{code}  # {answer}"
