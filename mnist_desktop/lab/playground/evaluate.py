"""Works out what was read, on PyTorch tensors or NumPy arrays, never larger than is safe.

Whatever the text, the outcome is a result or an error that is said; nothing is raised, nothing is executed.
"""

from __future__ import annotations

import operator
import warnings
from collections.abc import Callable, Mapping
from itertools import zip_longest
from math import log2, prod
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.playground.explain import explain
from mnist_desktop.lab.playground.grammar import GrammarError, parse
from mnist_desktop.lab.playground.tree import (
    Attribute,
    Call,
    Group,
    Index,
    Name,
    Node,
    Number,
    Operation,
    Part,
    Sign,
    Whole,
)
from mnist_desktop.lab.text import Text, words_of

if TYPE_CHECKING:
    import torch

    Tensor: TypeAlias = np.ndarray | torch.Tensor

MOST = 65_536  # numbers in a result, and in whatever is made on the way to it
_BITS = 63  # of a whole number, as in an int64 tensor
_OPERATIONS: dict[str, Callable[[Any, Any], Any]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "**": operator.pow,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "==": operator.eq,
    "!=": operator.ne,
}


class LimitError(ValueError):
    """The playground does not do this, though Python might; the message says why in one sentence."""


@dataclass(frozen=True)
class Outcome:
    """What an expression came to.

    Parameters
    ----------
    value : object
        A tensor or array, a number, a text, a tuple; None where there is an error.
    error : str
        The error as Python prints its last line: ``"IndexError: index 5 is out of …"``. Empty if there is none, or
        if it is the playground that refuses.
    words : str
        The error in plain words.
    """

    value: Any = None
    error: str = ""
    words: str = ""

    @property
    def ok(self) -> bool:
        """Whether there is a result."""
        return not self.words

    @property
    def tensor(self) -> Tensor | None:
        """The result if it is a tensor or an array."""
        is_array = isinstance(self.value, np.ndarray) or hasattr(self.value, "requires_grad")
        return self.value if is_array else None

    @property
    def kind(self) -> str:
        """``"tensor"``, ``"number"``, ``"text"``, ``"refused"`` by the playground, or the name of the error."""
        if not self.ok:
            return self.error.partition(":")[0] or "refused"
        if self.tensor is not None:
            return "tensor"
        return "number" if isinstance(self.value, (int, float, np.generic)) else "text"


def evaluate(text: str, names: Mapping[str, Tensor]) -> Outcome:
    """Work out an expression.

    Parameters
    ----------
    text : str
        Anything at all.
    names : mapping of str to tensor
        What it may speak of; none of them is ever changed.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # NumPy's of roots and quotients, PyTorch's of .T of one axis
            return Outcome(_Evaluation(names).of(parse(text)))
    except (GrammarError, LimitError) as refused:
        return Outcome(words=words_of(refused))
    except Exception as error:
        return Outcome(error=f"{type(error).__name__}: {error}", words=explain(error))


class _Evaluation:
    def __init__(self, names: Mapping[str, Tensor]) -> None:
        self._names = names

    def of(self, node: Node) -> Any:
        value = self._of(node)
        if _is_tensor(value):
            _check(value.shape)
        return value

    def _of(self, node: Node) -> Any:
        match node:
            case Name(name):
                return self._named(name)
            case Number(value):
                return value
            case Group(items):
                return tuple(self._plain(item) for item in items)
            case Sign(sign, of):
                value = _operand(self.of(of))
                return -value if sign == "-" else +value
            case Operation(sign, left, right):
                return _combine(sign, _operand(self.of(left)), _operand(self.of(right)))
            case Attribute(of, name):
                return getattr(self.of(of), name)
            case Call(of, method, args, options):
                of_all = {name: self._plain(option) for name, option in options}
                return getattr(self.of(of), method)(*(self._plain(arg) for arg in args), **of_all)
            case Index(of, parts):
                index = tuple(self._part(part) for part in parts)
                value = self.of(of)
                return value[index if _is_tensor(value) or len(index) > 1 else index[0]]
        raise LimitError(Text("A slice start:stop belongs in square brackets."))

    def _named(self, name: str) -> Tensor:
        if name not in self._names:
            raise LimitError(Text("There is no {0} here; there is {1}.").format(name, ", ".join(self._names)))
        return self._names[name]

    def _plain(self, node: Node) -> Any:
        """Return an argument: a number, or some of them."""
        value = self.of(node)
        if _is_tensor(value) or isinstance(value, str):
            raise LimitError(Text("In a method's brackets stand numbers."))
        return value

    def _part(self, part: Node) -> Any:
        match part:
            case Whole(value):
                return value
            case Part(start, stop, step):
                return slice(*(None if end is None else self._plain(end) for end in (start, stop, step)))
        value = self.of(part)
        chooses = _is_tensor(value) and (value.ndim == 0 or str(value.dtype).endswith("bool"))
        if not (chooses or isinstance(value, (int, float))):
            raise LimitError(
                Text("An index is a number, a slice such as 1:3, or a comparison such as tns > 2.")
            )
        return value


def _is_tensor(value: Any) -> bool:
    return hasattr(value, "ndim")


def _operand(value: Any) -> Any:
    if not (_is_tensor(value) or isinstance(value, (int, float))):
        raise LimitError(Text("Only tensors and numbers can be calculated with."))
    return value


def _combine(sign: str, left: Any, right: Any) -> Any:
    if _is_tensor(left) and _is_tensor(right):
        _check(_broadcast(left.shape, right.shape))
    elif not _is_tensor(left) and not _is_tensor(right):
        _check_number(sign, left, right)
    value = _OPERATIONS[sign](left, right)
    if isinstance(value, complex):
        raise LimitError(Text("A root of a negative number is no number of a tensor."))
    if isinstance(value, int) and value.bit_length() > _BITS:
        raise LimitError(Text("Whole numbers of a tensor have 64 bits: this one is too large."))
    return value


def _check_number(sign: str, base: int | float, exponent: int | float) -> None:
    """Refuse a power of two whole numbers before it is worked out: 9 ** 9 ** 9 has 370 million digits."""
    whole = isinstance(base, int) and isinstance(exponent, int)
    if sign == "**" and whole and abs(base) > 1 and abs(exponent) * log2(abs(base)) > _BITS + 1:
        raise LimitError(
            Text("{0}**{1} is too large: whole numbers of a tensor have 64 bits.").format(base, exponent)
        )


def _broadcast(one: tuple[int, ...], other: tuple[int, ...]) -> tuple[int, ...]:
    """Return the shape of a result; where two sizes do not fit, the operation itself will say so."""
    sizes = zip_longest(reversed(one), reversed(other), fillvalue=1)
    return tuple(b if a == 1 else a for a, b in sizes)[::-1]


def _check(shape: tuple[int, ...]) -> None:
    if prod(shape) > MOST:
        raise LimitError(
            Text("The result would hold {0:,} numbers; here it may hold {1:,}.").format(prod(shape), MOST)
        )
