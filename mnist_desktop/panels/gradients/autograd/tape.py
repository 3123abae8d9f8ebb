"""What is on the page Backward: a formula, its inputs, and how far its graph is filled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from mnist_desktop.lab.text import words_of
from mnist_desktop.lab.toys.expression import Expression, ExpressionError, parse
from mnist_desktop.session.words import translated

if TYPE_CHECKING:
    from torch import Tensor

    from mnist_desktop.lab.toys.graph import Graph

Value = tuple[float, ...] | float
EXAMPLES: dict[str, tuple[str, dict[str, Value]]] = {
    "square": ("x**2", {"x": 3.0}),
    "sum": ("(x**2).sum()", {"x": (3.0, 4.0, 10.0)}),
    "own": ("(w*x + b - y)**2", {"w": 2.0, "x": 3.0, "b": 1.0, "y": 4.0}),
}
_FIRST = 2.0  # of an input nobody has given a value


class Tape(QObject):
    """The graph and the place of the pen that fills it: first values from left to right, then gradients back.

    Signals
    -------
    changed : nothing
        Anything below is another.

    Attributes
    ----------
    example : str
        A key of :data:`EXAMPLES`; ``"own"`` once the formula was typed.
    text : str
        What was typed, readable or not.
    graph : Graph or None
        What runs; None until torch has loaded.
    error : str
        Why it cannot be read, or why torch refuses; else empty.
    zeroed : bool
        Whether ``zero_`` cleared gradients that were not 0.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.example, self.text, self.error = "square", "", ""
        self.expression: Expression = parse("x**2")
        self.values: dict[str, Value] = {}
        self.frozen: set[str] = set()
        self.graph: Graph | None = None
        self.zeroed = False
        self._at = 0  # parts filled with values, then those filled with gradients
        self._before: tuple[list[Tensor | None], int] | None = None  # the gradients before this backward
        self._own = EXAMPLES["own"]
        self._torch = False
        self.take("square")

    # -- the truth -----------------------------------------------------------------------------------------

    @property
    def operations(self) -> int:
        """How many values there are to fill in; those of the inputs are given."""
        return len(self.expression.parts) - len(self.expression.inputs)

    @property
    def order(self) -> list[int]:
        """The parts in the order in which gradients reach them: the result first."""
        graph = self.graph
        return [] if graph is None else [i for i in reversed(range(len(graph.values))) if graph.needs_grad(i)]

    def has_value(self, index: int) -> bool:
        """Return whether a part shows its value."""
        return index < len(self.expression.inputs) + self._at

    def has_grad(self, index: int) -> bool:
        """Return whether the pen has brought a part its gradient in this backward."""
        return index in self.order[: max(self._at - self.operations, 0)]

    def shows_grad(self, index: int) -> bool:
        """Return whether a part shows a gradient: that of an input stays from one backward to the next."""
        if self.graph is None or self.graph.grad(index) is None:
            return False
        kept = index < len(self.expression.inputs) and (self._before is None or self._before[1] > 0)
        return self.has_grad(index) or kept

    @property
    def phase(self) -> str:
        """``"empty"``, ``"forwards"`` or ``"backwards"``: what is wholly filled."""
        if self._at < self.operations or self.graph is None:
            return "empty"
        full = self._at == self.operations + len(self.order) and self.graph.backwards > 0
        return "backwards" if full and self.order else "forwards"

    @property
    def going_back(self) -> bool:
        """Whether gradients are being filled in."""
        return self._at > self.operations

    @property
    def current(self) -> int | None:
        """The part that was filled last."""
        if self.going_back:
            return self.order[self._at - self.operations - 1]
        return len(self.expression.inputs) + self._at - 1 if self._at else None

    @property
    def can_go_on(self) -> bool:
        """Whether there is a part left to fill."""
        return self.graph is not None and self.phase != "backwards"

    @property
    def can_go_back(self) -> bool:
        """Whether any part was filled."""
        return self._at > 0

    # -- what people do ------------------------------------------------------------------------------------

    def torch_loaded(self) -> None:
        """Make the graph: torch is there."""
        if not self._torch:
            self._torch = True
            self._make()

    def take(self, example: str) -> None:
        """Take an example, or go back to the own formula."""
        self.example = example
        text, values = self._own if example == "own" else EXAMPLES[example]
        self.values = dict(values)
        self.frozen = {"x", "y"} if (text, values) == EXAMPLES["own"] else set()
        self._read(text)

    def write(self, text: str) -> None:
        """Take a formula that was typed; inputs keep their values."""
        if text.strip() != self.text:
            self.example = "own"
            self._read(text)

    def set_value(self, name: str, value: Value) -> None:
        """Give an input another value; gradients begin anew."""
        self.values[name] = value
        self._keep()
        self._make()

    def set_constant(self, name: str, constant: bool) -> None:
        """Hold an input constant, or let a gradient flow to it."""
        self.frozen = self.frozen | {name} if constant else self.frozen - {name}
        self._make()

    @Slot()
    def go_on(self) -> None:
        """Fill the next part: its value, and once all have one, its gradient."""
        if not self.can_go_on or (self._at == self.operations and not self._run_backward()):
            return
        self._at += 1
        self.changed.emit()

    @Slot()
    def go_back(self) -> None:
        """Take the last part back."""
        if not self.can_go_back:
            return
        self._at -= 1
        self.zeroed = False
        if self._at == self.operations and self._before is not None and self.graph is not None:
            self.graph.restore(*self._before)
            self._before = None
        self.changed.emit()

    @Slot()
    def backward(self) -> None:
        """Fill everything; if everything is filled, once more, and the gradients add up."""
        if self.graph is None:
            return
        begun = self.going_back and self.phase != "backwards"
        if begun or self._run_backward():
            self._at = self.operations + len(self.order)
            self.changed.emit()

    @Slot()
    def zero(self) -> None:
        """Set the inputs' gradients to 0."""
        if self.graph is None:
            return
        self.zeroed = self.graph.backwards > 0
        self.graph.zero_()
        self._before, self._at = None, self.operations
        self.changed.emit()

    # ------------------------------------------------------------------------------------------------------

    def _read(self, text: str) -> None:
        self.text, self.error = text.strip(), ""
        try:
            self.expression = parse(text)
        except ExpressionError as error:
            self.error = translated(words_of(error))
            self.changed.emit()
            return
        for name in self.expression.inputs:
            self.values.setdefault(name, _FIRST)
        if self.frozen.issuperset(self.expression.inputs):  # of constants alone there is no gradient to see
            self.frozen = self.frozen - set(self.expression.inputs)
        self._keep()
        self._make()

    def _keep(self) -> None:
        if self.example == "own":
            self._own = (self.text, dict(self.values))

    def _make(self) -> None:
        self._at, self._before, self.zeroed = 0, None, False
        if self._torch:
            from mnist_desktop.lab.toys.graph import Graph

            self.error = ""
            inputs = {name: self.values[name] for name in self.expression.inputs}
            try:
                self.graph = Graph(self.expression, inputs, self.frozen)
            except ExpressionError as error:
                self.error, self.graph = translated(words_of(error)), None
        self.changed.emit()

    def _run_backward(self) -> bool:
        """Have torch run it; say why it refuses."""
        assert self.graph is not None
        before = (self.graph.gradients(), self.graph.backwards)
        try:
            self.graph.backward()
        except ExpressionError as error:
            self._at, self.error = self.operations, translated(words_of(error))
            self.changed.emit()
            return False
        self._before, self.error, self.zeroed = before, "", False
        return True
