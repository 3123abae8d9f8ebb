"""What an expression is once it has been read: a small tree that can do nothing but what is written here."""

from __future__ import annotations

from typing import TypeAlias

from mnist_desktop.frozen import dataclass


@dataclass(frozen=True)
class Name:
    """A tensor by its name."""

    name: str


@dataclass(frozen=True)
class Number:
    """A whole number, a fraction, True or False."""

    value: int | float


@dataclass(frozen=True)
class Group:
    """Numbers in round brackets, as in ``mean((0, 1))``."""

    items: tuple[Node, ...]


@dataclass(frozen=True)
class Sign:
    """``-x`` or ``+x``."""

    sign: str
    of: Node


@dataclass(frozen=True)
class Operation:
    """Two operands with one of ``+ - * / **`` or a comparison between them."""

    sign: str
    left: Node
    right: Node


@dataclass(frozen=True)
class Attribute:
    """``x.T``, ``x.shape``: what a tensor has."""

    of: Node
    name: str


@dataclass(frozen=True)
class Call:
    """``x.mean(0, keepdim=True)``: what a tensor does."""

    of: Node
    method: str
    args: tuple[Node, ...]
    options: tuple[tuple[str, Node], ...]


@dataclass(frozen=True)
class Part:
    """``start:stop:step`` in square brackets; None for what is left out."""

    start: Node | None
    stop: Node | None
    step: Node | None


@dataclass(frozen=True)
class Whole:
    """``...`` or ``None`` in square brackets: all axes that are left, or a new one."""

    value: object


@dataclass(frozen=True)
class Index:
    """``x[…]`` with a part for each axis."""

    of: Node
    parts: tuple[Node, ...]


Node: TypeAlias = Name | Number | Group | Sign | Operation | Attribute | Call | Part | Whole | Index
