"""The tensors of the playground, the expression, and what it comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mnist_desktop.lab.playground.evaluate import Outcome, evaluate
from mnist_desktop.lab.playground.explain import explain
from mnist_desktop.lab.playground.grammar import GrammarError
from mnist_desktop.lab.playground.literal import Nested, parse_numbers
from mnist_desktop.lab.tensors import describe
from mnist_desktop.lab.text import words_of
from mnist_desktop.session import Session
from mnist_desktop.session.words import translated

if TYPE_CHECKING:
    import torch

BOOK: Nested = [[1, 2, 3], [4, 5, 6]]
FIRST = "tns[1,1:3]"


class Bench(QObject):
    """Asks the session for the digit; keeps the rest.

    Signals
    -------
    numbers_changed
        The small tensor has other numbers.

    Attributes
    ----------
    numbers : nested list of float
        Of the small tensor.
    text : str
        The expression.
    """

    numbers_changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.numbers = BOOK
        self.text = FIRST

    @property
    def ready(self) -> bool:
        """Whether PyTorch has loaded."""
        return self._session.torch_ready

    def names(self) -> dict[str, torch.Tensor]:
        """Return what an expression may speak of; only when :attr:`ready`."""
        import torch  # has loaded: this costs nothing

        digit = torch.tensor(self._session.digit.image)  # [28, 28]
        return {"tns": torch.tensor(self.numbers), "x": digit, "part": digit[self._session.looking.index]}

    def type_numbers(self, text: str) -> str:
        """Take the numbers of the small tensor as they were typed; return why that cannot be, else nothing."""
        try:
            numbers = parse_numbers(text)
        except GrammarError as refused:
            return translated(words_of(refused))
        if self.ready:
            import torch

            try:
                torch.tensor(numbers)
            except (ValueError, TypeError, RuntimeError) as error:
                return translated(explain(error))
        self._take(numbers)
        return ""

    def set_number(self, place: int, number: float) -> None:
        """Change one number, the one at that place when all axes are laid out in one row."""
        flat, whole = [], [place]

        def changed(node: Nested) -> Nested:
            if isinstance(node, list):
                return [changed(item) for item in node]
            flat.append(node)
            if len(flat) - 1 != whole[0]:
                return node
            return int(number) if number == int(number) and isinstance(node, int) else number

        self._take(changed(self.numbers))

    def _take(self, numbers: Nested) -> None:
        if numbers != self.numbers:
            self.numbers = numbers
            self._session.facts.note({"playground.tns": str(numbers)})
            self.numbers_changed.emit()

    def work_out(self, text: str) -> Outcome:
        """Work out an expression; only when :attr:`ready`."""
        self.text = text
        outcome = evaluate(text, self.names())
        self._note(outcome)
        return outcome

    def _note(self, outcome: Outcome) -> None:
        facts: dict[str, bool | int | float | str] = {
            "playground.expression": self.text.strip(),
            "playground.kind": outcome.kind,
        }
        tensor = outcome.tensor
        if tensor is not None:
            of = describe(tensor)
            facts |= {
                "playground.rank": of.rank,
                "playground.shape": of.shape_text,
                "playground.dtype": of.dtype,
            }
            if of.mean is not None and tensor.shape.count(1) == of.rank:
                facts["playground.value"] = of.mean
        elif outcome.kind == "number":
            facts["playground.value"] = float(outcome.value)
        self._session.facts.note(facts)
