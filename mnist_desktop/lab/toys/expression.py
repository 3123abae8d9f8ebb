"""Small formulas as students type them, read into a list of operations; nothing is ever evaluated as Python.

The text goes through :mod:`ast`, and only what :data:`FUNCTIONS` and :data:`_BINARY` name is understood.
"""

from __future__ import annotations

import ast
import math
import string
from collections.abc import Iterator

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.text import Text

LONGEST = 80  # characters
MOST_INPUTS, MOST_OPERATIONS = 4, 8
LARGEST = 1e6  # of a number
LARGEST_POWER = 10
FUNCTIONS = ("sum", "mean", "exp", "log", "sqrt", "abs", "tanh", "sigmoid", "relu")
_BINARY = {ast.Add: "+", ast.Sub: "−", ast.Mult: "×", ast.Div: "÷"}


class ExpressionError(ValueError):
    """A formula cannot be used: a sentence that says what, why and what next."""


@dataclass(frozen=True)
class Part:
    """An input, or an operation on earlier parts.

    Parameters
    ----------
    name : str
        The input's own, or a free letter; the last one is ``f``.
    op : str
        ``""`` of an input; ``+ − × ÷ ** neg`` or one of :data:`FUNCTIONS`.
    of : tuple of int or float
        What is worked on: an ``int`` is the index of an earlier part, a ``float`` a number of the formula.
    """

    name: str
    op: str = ""
    of: tuple[int | float, ...] = ()

    @property
    def parents(self) -> tuple[int, ...]:
        """Indices of the parts it is made of, one for each place it has in the formula."""
        return tuple(index for index in self.of if isinstance(index, int))


@dataclass(frozen=True)
class Expression:
    """A formula, read.

    Parameters
    ----------
    text : str
        As it was typed, trimmed.
    parts : tuple of Part
        The inputs in the order they appear, then the operations, each after what it needs.
    """

    text: str
    parts: tuple[Part, ...]

    @property
    def inputs(self) -> tuple[str, ...]:
        """Names of the inputs."""
        return tuple(part.name for part in self.parts if not part.op)

    def written(self, index: int) -> str:
        """Return how a part is made, for people: ``"p + b"``, ``"r²"``, ``"Σ p"``, the name of an input."""
        part = self.parts[index]
        words = [self.parts[o].name if isinstance(o, int) else numeral(o) for o in part.of]
        if not part.op:
            return part.name
        if part.op == "**":
            return words[0] + superscript(words[1])
        if part.op == "neg":
            return f"−{words[0]}"
        if part.op in FUNCTIONS:
            return f"Σ {words[0]}" if part.op == "sum" else f"{part.op} {words[0]}"
        return f" {part.op} ".join(words)


def numeral(value: float) -> str:
    """Return a number of a formula: ``2``, ``0.5``, ``−1``."""
    return f"{value:g}".replace("-", "−")


def superscript(text: str) -> str:
    """Return figures raised: ``"2"`` as ``"²"``; a fraction as ``"^0.5"``."""
    raised = str.maketrans("0123456789−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
    return f"^{text}" if "." in text or "e" in text else text.translate(raised)


def parse(text: str) -> Expression:
    """Read a formula such as ``(w*x + b - y)**2`` or ``(x**2).sum()``.

    Raises
    ------
    ExpressionError
        It says what cannot be used, and what can.
    """
    text = text.strip()
    if not text:
        raise ExpressionError(Text("There is no formula. Type one, for example (w*x + b - y)**2."))
    if len(text) > LONGEST:
        raise ExpressionError(
            Text("The formula has {0} characters; {1} are read. Make it shorter.").format(len(text), LONGEST)
        )
    try:
        tree = ast.parse(text, mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise ExpressionError(
            Text(
                "“{0}” is no formula in Python. Look for a missing bracket or sign; 2x is written 2*x."
            ).format(text)
        ) from None
    reader = _Reader(sorted_names(tree))
    result = reader.read(tree)
    if isinstance(result, float) or not reader.operations:
        raise ExpressionError(Text("A gradient needs an operation on an input. Write x**2, for example."))
    return Expression(text, tuple(reader.named()))


def sorted_names(tree: ast.expr) -> list[str]:
    """Return the inputs in the order they appear in the text."""
    functions = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Name) and id(node) not in functions]
    found.sort(key=lambda node: node.col_offset)
    names = list(dict.fromkeys(node.id for node in found))
    for name in names:
        if name in FUNCTIONS:
            raise ExpressionError(
                Text("{0} is an operation: write {1}(…) with something in the brackets.").format(name, name)
            )
        if len(name) > 3 or not name.isascii() or not name.isidentifier() or name.startswith("_"):
            raise ExpressionError(
                Text("“{0}” cannot be an input. Use short names such as x, w, b or y1.").format(name)
            )
    if "f" in names:
        raise ExpressionError(Text("f is the name of the result. Give the input another letter."))
    if len(names) > MOST_INPUTS:
        raise ExpressionError(
            Text("There are {0} inputs ({1}); {2} fit. Use fewer.").format(
                len(names), ", ".join(names), MOST_INPUTS
            )
        )
    return names


class _Reader:
    """Collects parts while it walks down the tree."""

    def __init__(self, names: list[str]) -> None:
        self.names = names
        self.operations: list[tuple[str, tuple[int | float, ...]]] = []

    def named(self) -> Iterator[Part]:
        """Yield all parts with their names."""
        yield from (Part(name) for name in self.names)
        free = iter(c for c in "pqrstuvghkm" + string.ascii_lowercase if c not in self.names and c != "f")
        last = len(self.operations) - 1
        for i, (op, of) in enumerate(self.operations):
            yield Part("f" if i == last else next(free), op, of)

    def read(self, node: ast.expr) -> int | float:
        """Return the index of a part, or a number."""
        if isinstance(node, ast.Constant):
            return _number(node.value)
        if isinstance(node, ast.Name):
            return self.names.index(node.id)
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.USub, ast.UAdd)):
            inner = self.read(node.operand)
            if isinstance(node.op, ast.UAdd):
                return inner
            return -inner if isinstance(inner, float) else self._add("neg", inner)
        if isinstance(node, ast.BinOp):
            return self._binary(node)
        if isinstance(node, ast.Call):
            return self._call(node)
        what = ast.unparse(node)
        raise ExpressionError(
            Text("“{0}” is not understood. Use names, numbers, + - * / ** and {1}.").format(
                what, ", ".join(FUNCTIONS)
            )
        )

    def _binary(self, node: ast.BinOp) -> int | float:
        if isinstance(node.op, ast.Pow):
            return self._power(node)
        sign = _BINARY.get(type(node.op))
        if sign is None:
            raise ExpressionError(
                Text("“{0}” is not understood. Use + - * / and **.").format(ast.unparse(node))
            )
        left, right = self.read(node.left), self.read(node.right)
        if isinstance(left, float) and isinstance(right, float):
            return _folded(sign, left, right)
        return self._add(sign, left, right)

    def _power(self, node: ast.BinOp) -> int:
        base, power = self.read(node.left), self.read(node.right)
        if isinstance(base, float) or not isinstance(power, float):
            raise ExpressionError(
                Text("In “{0}” raise an input to a number, as in x**2.").format(ast.unparse(node))
            )
        if abs(power) > LARGEST_POWER:
            raise ExpressionError(
                Text("The power {0} is too large: {1} is the most.").format(numeral(power), LARGEST_POWER)
            )
        return self._add("**", base, power)

    def _call(self, node: ast.Call) -> int:
        """Read ``sum(x)`` or ``x.sum()``."""
        if isinstance(node.func, ast.Attribute) and not node.args:
            name, inner = node.func.attr, node.func.value
        elif isinstance(node.func, ast.Name) and len(node.args) == 1:
            name, inner = node.func.id, node.args[0]
        else:
            name, inner = "", node.func
        if name not in FUNCTIONS or node.keywords:
            raise ExpressionError(
                Text("“{0}” is not understood. Operations of one input: {1}.").format(
                    ast.unparse(node), ", ".join(FUNCTIONS)
                )
            )
        of = self.read(inner)
        if isinstance(of, float):
            raise ExpressionError(
                Text("“{0}” is a number without an input. Put an input into it.").format(ast.unparse(node))
            )
        return self._add(name, of)

    def _add(self, op: str, *of: int | float) -> int:
        self.operations.append((op, of))
        if len(self.operations) > MOST_OPERATIONS:
            raise ExpressionError(
                Text("The formula has more than {0} operations. Make it shorter.").format(MOST_OPERATIONS)
            )
        return len(self.names) + len(self.operations) - 1


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ExpressionError(Text("“{0!r}” is no number. Use numbers such as 2 or 0.5.").format(value))
    if not (math.isfinite(value) and abs(value) <= LARGEST):
        raise ExpressionError(Text("A number of the formula is too large: a million is the most."))
    return float(value)


def _folded(sign: str, left: float, right: float) -> float:
    if sign == "÷" and right == 0:
        raise ExpressionError(Text("Nothing can be divided by 0. Choose another number."))
    return _number(
        {"+": left + right, "−": left - right, "×": left * right, "÷": left / (right or 1.0)}[sign]
    )


def read_values(text: str) -> tuple[float, ...] | float:
    """Read what is typed for an input: ``"3"`` is a number, ``"3, 4, 10"`` or ``"[3, 4]"`` a list.

    Raises
    ------
    ExpressionError
        It is neither.
    """
    inside = text.strip()
    listed = inside.startswith("[") or "," in inside
    if inside.startswith("[") and inside.endswith("]"):
        inside = inside[1:-1]
    words = [word.strip() for word in inside.split(",") if word.strip()]
    try:
        values = tuple(float(word.replace("−", "-")) for word in words)
    except ValueError:
        values = ()
    if not values or any(not abs(value) <= LARGEST for value in values):
        raise ExpressionError(Text("“{0}” is no number. Type one, or a few: 3, 4, 10.").format(text.strip()))
    if len(values) > 5:
        raise ExpressionError(
            Text("{0} numbers are too many to be read here. Type at most five.").format(len(values))
        )
    return values if listed else values[0]
