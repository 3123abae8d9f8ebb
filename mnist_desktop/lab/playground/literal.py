"""The numbers of a small tensor, as they are typed: ``[[1, 2, 3], [4, 5, 6]]``."""

from __future__ import annotations

import ast
import re
from typing import TypeAlias

from mnist_desktop.lab.playground.grammar import LARGEST, GrammarError
from mnist_desktop.lab.text import Text

Nested: TypeAlias = "int | float | list[Nested]"

MOST = 64  # numbers
DEEPEST = 4  # axes
_LONGEST = 1000  # characters
_ALLOWED = re.compile(r"[0-9eE+\-.,\[\]\s]*", re.ASCII)
_EXAMPLE = Text("Write numbers in square brackets, for example [[1, 2, 3], [4, 5, 6]].")


def parse_numbers(text: str) -> Nested:
    """Read nested lists of numbers; whether the rows are of one length is for the tensor to say.

    Parameters
    ----------
    text : str
        Anything at all.

    Raises
    ------
    GrammarError
        If it is no list of numbers, or a large one.
    """
    if len(text) > _LONGEST or not _ALLOWED.fullmatch(text):
        raise GrammarError(_EXAMPLE)
    try:
        body = ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise GrammarError(_EXAMPLE) from error
    count = [0]
    numbers = _nested(body, count, 0)
    if count[0] == 0:
        raise GrammarError(Text("A tensor without numbers has nothing to show. {0}").format(_EXAMPLE))
    return numbers


def _nested(node: ast.expr, count: list[int], depth: int) -> Nested:
    match node:
        case ast.List(elts=items):
            if depth == DEEPEST:
                raise GrammarError(Text("A tensor has up to {0} axes here.").format(DEEPEST))
            return [_nested(item, count, depth + 1) for item in items]
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float() as value)):
            return _counted(-value, count)
        case ast.Constant(value=int() | float() as value):
            return _counted(value, count)
    raise GrammarError(_EXAMPLE)


def _counted(value: int | float, count: list[int]) -> int | float:
    count[0] += 1
    if count[0] > MOST:
        raise GrammarError(Text("A tensor has up to {0} numbers here.").format(MOST))
    if (
        not abs(value) <= LARGEST
    ):  # also refuses what no float holds, which math.isfinite cannot be asked about
        raise GrammarError(Text("Numbers up to {0:,} are read.").format(LARGEST))
    return value
