"""Frozen dataclasses as JSON and back, by the names of their fields: a new field with a default needs no new code."""

from __future__ import annotations

import dataclasses
import json
import math
import sys
import types
import typing
from enum import Enum
from typing import Any, TypeVar

from mnist_desktop.lab.dataset import DigitsError
from mnist_desktop.lab.text import Text

T = TypeVar("T")
MOST = 2**63  # of a whole number
_NEVER = Text("It was changed or damaged; open another one.")


class ArchiveError(DigitsError):
    """A session file cannot be used; shown wherever a :class:`DigitsError` is."""


def plain(value: Any) -> Any:
    """Return a dataclass, and all that is in it, as what JSON has; a number that is not finite becomes a word."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (tuple, list)):
        return [plain(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return value


def parse(text: bytes) -> Any:
    """Read JSON as the standard has it.

    Raises
    ------
    ArchiveError
        If it is none, or nested without end.
    """
    try:
        return json.loads(text.decode(), parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise ArchiveError(Text("The description in the file cannot be read."), _NEVER) from error


def _no_constant(word: str) -> None:
    raise ValueError(f"{word} is no JSON")


def rebuild(kind: type[T], value: Any, where: str = "session") -> T:
    """Return what :func:`plain` was given.

    Parameters
    ----------
    kind : type
        A dataclass; a field that is missing gets its default.
    value : object
        What JSON gave.
    where : str
        What it is, for the error.

    Raises
    ------
    ArchiveError
        If a field is unknown, missing without a default, or of another type.
    """
    rebuilt: T = _rebuild(kind, value, where)
    return rebuilt


def _rebuild(kind: Any, value: Any, where: str) -> Any:
    if dataclasses.is_dataclass(kind):
        return _fields(kind, value, where)
    origin = typing.get_origin(kind)
    if origin in (types.UnionType, typing.Union):  # only ever "or None"
        return None if value is None else _rebuild(typing.get_args(kind)[0], value, where)
    if origin is tuple:
        return _items(typing.get_args(kind), value, where)
    if isinstance(kind, type) and issubclass(kind, Enum):
        if value in [member.value for member in kind]:
            return kind(value)
    elif kind is float:
        return _number(value, where)
    elif (
        type(value) is kind
        and (kind is not int or -MOST <= value < MOST)
        and (kind is not str or _is_text(value))
    ):
        return value
    raise ArchiveError(Text("{0} in the file is not what it should be.").format(where), _NEVER)


def _is_text(value: str) -> bool:
    """Whether a text can be written down again: whole characters, or the bytes of a path that are none."""
    try:
        value.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return False
    return True


def _fields(kind: Any, value: Any, where: str) -> Any:
    if not isinstance(value, dict):
        raise ArchiveError(Text("{0} in the file is not what it should be.").format(where), _NEVER)
    hints, fields = typing.get_type_hints(kind), {field.name: field for field in dataclasses.fields(kind)}
    unknown = sorted(set(value) - set(fields))
    if unknown:
        raise ArchiveError(
            Text("{0} in the file has {1!r}, which this version does not know.").format(
                where, unknown[0][:40]
            ),
            Text("It may come from a newer version of MNIST Desktop; update the app."),
        )
    none = dataclasses.MISSING
    for name, field in fields.items():
        if name not in value and field.default is none and field.default_factory is none:
            raise ArchiveError(Text("{0} in the file lacks {1!r}.").format(where, name), _NEVER)
    found = {name: _rebuild(hints[name], item, f"{where}.{name}") for name, item in value.items()}
    try:
        return kind(**found)
    except ValueError as error:  # what the dataclass itself refuses
        raise ArchiveError(
            Text("{0} in the file cannot be used: {1}.").format(where, str(error)[:200]), _NEVER
        ) from error


def _items(kinds: tuple[Any, ...], value: Any, where: str) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise ArchiveError(Text("{0} in the file is not what it should be.").format(where), _NEVER)
    if kinds[1:] == (...,):
        kinds = (kinds[0],) * len(value)
    if len(kinds) != len(value):
        raise ArchiveError(
            Text("{0} in the file has {1} items, not {2}.").format(where, len(value), len(kinds)), _NEVER
        )
    return tuple(_rebuild(kind, item, where) for kind, item in zip(kinds, value, strict=True))


def _number(value: Any, where: str) -> float:
    if value in ("nan", "inf", "-inf") or (type(value) in (int, float) and abs(value) <= sys.float_info.max):
        return float(value)
    raise ArchiveError(Text("{0} in the file is no number.").format(where), _NEVER)
