"""What fills the graph: node by node, or at once; backward again, and zero."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from mnist_desktop.panels.gradients.autograd.tape import Tape
from mnist_desktop.ui import icons
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.paragraph import Paragraph


class StepsCard(Card):
    """Buttons, and in words what has just happened.

    Parameters
    ----------
    tape : Tape
        What they fill.
    """

    def __init__(self, tape: Tape, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Forwards, then backwards"))
        self._tape = tape
        self._said = Paragraph(0.95, "text")
        self.body.addWidget(self._said)
        self.body.addStretch(1)
        self.back = self._button(self.tr("Back"), "autograd-back", "step-back")
        self.on = self._button(self.tr("Next"), "autograd-next", "step-forward")
        self.on.setProperty("primary", True)
        icons.dress(self.on, "step-forward", "on_accent")
        self.backward = self._button("backward()", "autograd-backward")
        self.zero = self._button("zero_()", "autograd-zero")
        self.back.clicked.connect(tape.go_back)
        self.on.clicked.connect(tape.go_on)
        self.backward.clicked.connect(tape.backward)
        self.zero.clicked.connect(tape.zero)
        grid = QGridLayout()
        grid.setSpacing(6)
        for i, button in enumerate((self.back, self.on, self.zero, self.backward)):
            grid.addWidget(button, i // 2, i % 2)
        self.body.addLayout(grid)
        tape.changed.connect(self._follow)
        self._follow()

    def _button(self, text: str, name: str, icon: str = "") -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        if icon:
            icons.dress(button, icon)
        return button

    @Slot()
    def _follow(self) -> None:
        tape = self._tape
        self._said.setText(self._words())
        self._said.set_color("error" if tape.error else "text")
        there = tape.graph is not None and not (tape.error and tape.phase == "empty")
        waits = self.tr("There is no graph to fill")
        filled = self.tr("Everything is filled; backward() adds the same gradients once more")
        has = tape.graph is not None and tape.graph.backwards > 0
        for button, allowed, why in (
            (self.on, there and tape.can_go_on, waits if tape.graph is None else filled),
            (self.back, there and tape.can_go_back, self.tr("Nothing has been filled")),
            (self.backward, there, waits),
            (self.zero, there and has, self.tr("There is no gradient to set to 0")),
        ):
            button.setEnabled(allowed)
            button.setToolTip("" if allowed else why)

    def _words(self) -> str:
        tape = self._tape
        if tape.error:
            return tape.error
        graph = tape.graph
        if graph is None:
            return self.tr("PyTorch is loading …")
        if tape.zeroed:
            return self.tr(
                "All gradients are 0 again. Without this, the next ones would be added to the old."
            )
        if tape.phase == "backwards" and graph.backwards > 1:
            return self.tr("backward() ran {0} times: gradients of inputs add up until zero_().").format(
                graph.backwards
            )
        if tape.phase == "backwards":
            return self.tr("Each input knows its slope: by how much f grows when it grows a little.")
        if tape.going_back:
            return self.tr(
                "Backwards: each operation multiplies what comes in by its own slope and hands it on."
            )
        if tape.phase == "forwards":
            return self.tr("Every value is there. Now backwards, from f, whose own gradient is 1.")
        if tape.current is not None:
            return self.tr("Forwards: {0}.").format(self._made(tape.current))
        return self.tr("Fill the graph node by node: values first, then gradients. What will {0} be?").format(
            tape.expression.parts[len(tape.expression.inputs)].name
        )

    def _made(self, index: int) -> str:
        expression = self._tape.expression
        return f"{expression.parts[index].name} = {expression.written(index)}"
