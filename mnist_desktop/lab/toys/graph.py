"""A graph of operations on real tensors: values forwards, gradients backwards, all of them by torch's autograd."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import numpy as np
import torch
from torch import Tensor

from mnist_desktop.lab.text import Text
from mnist_desktop.lab.toys.expression import Expression, ExpressionError, numeral, superscript

Values = Mapping[str, "Sequence[float] | float"]


class Graph:
    """The operations of an expression, run on inputs.

    Inputs are leaf tensors whose gradients add up over calls of :meth:`backward`, until :meth:`zero_`. What lies
    between is worked out anew for each call, as a training loop does it.

    Parameters
    ----------
    expression : Expression
        What is worked out.
    inputs : mapping of str to float or sequence of float
        A number, or a list of numbers, for each input.
    frozen : collection of str
        Inputs without ``requires_grad``: they are constants.

    Attributes
    ----------
    values : list of numpy.ndarray
        float32 ``[]`` or ``[n]``, of each part; read-only.
    passed : dict of (int, int) to numpy.ndarray
        Of the last backward: what an operation (its index) hands to its k-th place, before anything is added up.
    backwards : int
        Calls of :meth:`backward` since the start or :meth:`zero_`.

    Raises
    ------
    ExpressionError
        The tensors do not fit each other: torch's own words, and plainer ones.
    """

    def __init__(self, expression: Expression, inputs: Values, frozen: Collection[str] = ()) -> None:
        self.expression = expression
        self.leaves = [
            torch.tensor(inputs[name], dtype=torch.float32).requires_grad_(name not in frozen)
            for name in expression.inputs
        ]
        self._tensors = self._forward()
        self.values = [_array(tensor) for tensor in self._tensors]
        self.passed: dict[tuple[int, int], np.ndarray] = {}
        self.backwards = 0

    @property
    def output(self) -> Tensor:
        """The result, as torch sees it, with its ``grad_fn``."""
        return self._tensors[-1]

    def needs_grad(self, index: int) -> bool:
        """Return whether a gradient flows to a part."""
        return self._tensors[index].requires_grad

    def grad(self, index: int) -> np.ndarray | None:
        """Return ``.grad`` of a part, float32 in the shape of its value: added up where it is an input."""
        found = self._tensors[index].grad if self._tensors[index].requires_grad else None
        return None if found is None else _array(found)

    def backward(self) -> None:
        """Run forwards once more, then ``f.backward()``.

        Raises
        ------
        ExpressionError
            torch refuses: the result is no single number, or nothing requires a gradient.
        """
        self._tensors = self._forward()
        try:
            self._tensors[-1].backward()  # type: ignore[no-untyped-call]
        except RuntimeError as error:
            raise ExpressionError(_plain(str(error))) from error
        self.backwards += 1
        self.passed = self._handed_on()

    def zero_(self) -> None:
        """Set the gradients of all inputs to 0, in place; those in between are forgotten."""
        for leaf in self.leaves:
            if leaf.grad is not None:
                leaf.grad.zero_()
        self._tensors = self._forward()
        self.passed = {}
        self.backwards = 0

    def gradients(self) -> list[Tensor | None]:
        """Return copies of the inputs' gradients, for :meth:`restore`."""
        return [None if leaf.grad is None else leaf.grad.clone() for leaf in self.leaves]

    def restore(self, gradients: Sequence[Tensor | None], backwards: int) -> None:
        """Take :meth:`backward` back: the gradients of the inputs as they were."""
        for leaf, gradient in zip(self.leaves, gradients, strict=True):
            leaf.grad = gradient
        self._tensors = self._forward()
        self.passed, self.backwards = {}, backwards

    def rule(self, index: int, place: int) -> str:
        """Return by what an operation multiplies the gradient it hands to its k-th place, in letters: ``"2x"``."""
        part = self.expression.parts[index]
        words = [self.expression.parts[o].name if isinstance(o, int) else numeral(o) for o in part.of]
        own, first, other = part.name, words[0], words[1 - place] if len(words) > 1 else ""
        if part.op == "**":
            return _power_rule(first, float(part.of[1]))
        if part.op == "÷":
            return f"1/{other}" if place == 0 else f"−{first}/{words[1]}²"
        count = self.values[part.parents[0]].size
        return {
            "+": "1",
            "−": "1" if place == 0 else "−1",
            "×": other,
            "neg": "−1",
            "sum": "1" if count == 1 else Text("1 each"),
            "mean": Text("1/{0} each").format(count),
            "exp": own,
            "log": f"1/{first}",
            "sqrt": f"1/(2{own})",
            "abs": Text("sign {0}").format(first),
            "tanh": f"(1 − {own}²)",
            "sigmoid": f"{own}(1 − {own})",
            "relu": f"({first} > 0)",
        }[part.op]

    def _forward(self) -> list[Tensor]:
        tensors = list(self.leaves)
        for part in self.expression.parts[len(tensors) :]:
            of = [tensors[o] if isinstance(o, int) else o for o in part.of]
            try:
                made = _apply(part.op, of)
            except RuntimeError as error:
                raise ExpressionError(_plain(str(error))) from error
            if made.requires_grad:
                made.retain_grad()
            tensors.append(made)
        return tensors

    def _handed_on(self) -> dict[tuple[int, int], np.ndarray]:
        """Work out each operation by itself, between its own inputs and its own gradient."""
        handed: dict[tuple[int, int], np.ndarray] = {}
        for index, part in enumerate(self.expression.parts):
            above = self._tensors[index].grad
            if not part.op or above is None:
                continue
            alone = [self._tensors[o].detach().requires_grad_() if isinstance(o, int) else o for o in part.of]
            places = [k for k, o in enumerate(alone) if isinstance(o, Tensor)]
            out = _apply(part.op, alone)
            wanted = [o for o in alone if isinstance(o, Tensor)]
            # As a factor, what arrives from above is handed on the same; for grad_outputs torch loads SymPy, which
            # takes seconds, and the window waits.
            found = torch.autograd.grad((out * above).sum(), wanted)
            for k, gradient in zip(places, found, strict=True):
                if self.needs_grad(int(part.of[k])):
                    handed[index, k] = _array(gradient)
        return handed


def _apply(op: str, of: Sequence[Tensor | float]) -> Tensor:
    """Return the result of one operation."""
    first = of[0]
    if op in ("+", "−", "×", "÷"):
        second = of[1]
        result = {
            "+": lambda: first + second,
            "−": lambda: first - second,
            "×": lambda: first * second,
            "÷": lambda: first / second,
        }[op]()
        assert isinstance(result, Tensor)
        return result
    assert isinstance(first, Tensor)
    if op == "**":
        power = float(of[1])
        # An int power keeps torch's words as the book has them.
        raised: Tensor = first ** (int(power) if power.is_integer() else power)
        return raised
    if op == "neg":
        return -first
    named: Tensor = getattr(torch, op)(first)
    return named


def _power_rule(base: str, power: float) -> str:
    if power == 2:
        return f"2{base}"
    less = power - 1
    return numeral(power) if less == 0 else f"{numeral(power)}{base}{superscript(numeral(less))}"


def _array(tensor: Tensor) -> np.ndarray:
    array = tensor.detach().numpy().copy()
    array.flags.writeable = False
    return array


def _plain(said: str) -> str:
    """Return torch's words with plainer ones before them."""
    if "scalar outputs" in said:
        return Text(
            "backward starts from one number, and f is a list: add .sum() or .mean(). PyTorch says: “{0}”"
        ).format(said)
    if "does not require grad" in said:
        return Text("No input requires a gradient: tick requires_grad for one. PyTorch says: “{0}”").format(
            said
        )
    if "must match the size" in said:
        return Text("Lists that are combined must be equally long. PyTorch says: “{0}”").format(said)
    return Text("PyTorch refuses: “{0}”").format(said)
