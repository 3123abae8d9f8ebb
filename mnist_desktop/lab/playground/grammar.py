"""Reads an expression. Python's own parser takes the text apart; only what is listed here gets through.

Nothing is compiled or executed: the result is a tree of :mod:`mnist_desktop.lab.playground.tree`.
"""

from __future__ import annotations

import ast
import math
import re
import warnings

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
from mnist_desktop.lab.text import Text

LONGEST = 200  # characters
DEEPEST = 40  # brackets, signs and methods within one another
LARGEST = 10**9  # a number that is typed

ATTRIBUTES = ("T", "device", "dtype", "is_leaf", "ndim", "requires_grad", "shape")
METHODS = (
    *("abs", "float", "item", "long", "max", "mean", "min", "numel", "sqrt"),
    *("squeeze", "stride", "sum", "type", "unsqueeze", "view"),
)
OPTIONS = ("dim", "keepdim")
_SIGNS: dict[type[ast.AST], str] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
    ast.Pow: "**",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.UAdd: "+",
    ast.USub: "-",
}
_STRANGE = re.compile(r"[^A-Za-z0-9_ .,:+\-*/()\[\]<>=!]")
_ASSIGNED = re.compile(r"^\s*[^()=<>!]*[^=<>!]=[^=]")


class GrammarError(ValueError):
    """The text is no expression of the playground; the message says why in one sentence for people."""


def parse(text: str) -> Node:
    """Read an expression such as ``tns[:, 1] * 1.5``.

    Parameters
    ----------
    text : str
        Anything at all.

    Raises
    ------
    GrammarError
        If it is no expression, or has something in it that the playground does not have.
    """
    if not text.strip():
        raise GrammarError(Text("Type an expression, for example tns[1]."))
    if len(text) > LONGEST:
        raise GrammarError(
            Text("The expression has {0} characters; up to {1} are read.").format(len(text), LONGEST)
        )
    if strange := _STRANGE.search(text):
        shown = strange[0] if strange[0].isprintable() else Text("A character that cannot be seen")
        raise GrammarError(
            Text("{0} has no meaning here: write names, numbers, brackets and + - * / **.").format(shown)
        )
    if _ASSIGNED.match(text):
        raise GrammarError(Text("An expression has no single =: it makes a result and changes nothing."))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # "1if": numbers that run into words
            body = ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        reason = error.msg if isinstance(error, SyntaxError) else Text("it cannot be taken apart")
        raise GrammarError(Text("Python cannot read this yet: {0}.").format(reason)) from error
    return _node(body, 0)


def _node(node: ast.expr, depth: int) -> Node:
    if depth > DEEPEST:
        raise GrammarError(Text("The expression is too deeply nested."))
    inner = depth + 1
    match node:
        case ast.Constant(value=bool() | int() | float() as value):
            return _number(value)
        case ast.Name(id=name):
            return Name(name)
        case ast.Tuple(elts=items):
            return Group(tuple(_node(item, inner) for item in items))
        case ast.UnaryOp(op=ast.UAdd() | ast.USub() as sign, operand=of):
            return Sign(_SIGNS[type(sign)], _node(of, inner))
        case ast.BinOp(left=left, op=operator, right=right) if type(operator) in _SIGNS:
            return Operation(_SIGNS[type(operator)], _node(left, inner), _node(right, inner))
        case ast.Compare(left=left, ops=[comparison], comparators=[right]) if type(comparison) in _SIGNS:
            return Operation(_SIGNS[type(comparison)], _node(left, inner), _node(right, inner))
        case ast.Compare(ops=[_, _, *_]):
            raise GrammarError(Text("Compare two at a time: (tns > 1) * (tns < 5) holds where both do."))
        case ast.Attribute(value=of, attr=name):
            return Attribute(_node(of, inner), _attribute(name))
        case ast.Call():
            return _call(node, inner)
        case ast.Subscript(value=of, slice=index):
            parts = index.elts if isinstance(index, ast.Tuple) else [index]
            return Index(_node(of, inner), tuple(_part(part, inner) for part in parts))
    raise GrammarError(
        Text("Here are indexing, + - * / **, comparisons and a few methods, and nothing else.")
    )


def _number(value: bool | int | float) -> Number:
    if not math.isfinite(value) or abs(value) > LARGEST:
        raise GrammarError(Text("Numbers up to {0:,} are read.").format(LARGEST))
    return Number(value)


def _attribute(name: str) -> str:
    if name in ATTRIBUTES:
        return name
    if name in METHODS:
        raise GrammarError(Text("{0} is a method: it needs brackets, .{1}().").format(name, name))
    raise _unknown(name)


def _call(node: ast.Call, depth: int) -> Call:
    if not isinstance(node.func, ast.Attribute):
        shown = f"{node.func.id}(…)" if isinstance(node.func, ast.Name) else Text("This call")
        raise GrammarError(
            Text("{0} is not here: tensors have methods, for example tns.abs().").format(shown)
        )
    method = node.func.attr
    if method in ATTRIBUTES:
        raise GrammarError(Text(".{0} is no method: write it without brackets.").format(method))
    if method not in METHODS:
        raise _unknown(method)
    if any(isinstance(arg, ast.Starred) for arg in node.args):
        raise GrammarError(Text("Write the numbers themselves, without a star."))
    options = []
    for option in node.keywords:
        if option.arg not in OPTIONS:
            raise GrammarError(Text("The options that can be named are {0}.").format(" and ".join(OPTIONS)))
        options.append((option.arg, _node(option.value, depth)))
    args = tuple(_node(arg, depth) for arg in node.args)
    return Call(_node(node.func.value, depth), method, args, tuple(options))


def _part(node: ast.expr, depth: int) -> Node:
    match node:
        case ast.Slice(lower=lower, upper=upper, step=step):
            ends = (None if end is None else _node(end, depth) for end in (lower, upper, step))
            return Part(*ends)
        case ast.Constant(value=None):
            return Whole(None)
        case ast.Constant() if node.value is ...:
            return Whole(...)
    return _node(node, depth)


def _unknown(name: str) -> GrammarError:
    methods = ", ".join(f".{method}()" for method in METHODS)
    return GrammarError(
        Text(".{0} is not in the playground, which has .T, .shape, .dtype and {1}.").format(name, methods)
    )
