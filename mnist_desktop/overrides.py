"""Exceptions that leave a method which Qt calls, an event handler or a paint.

Qt for Python 6.11 writes the name of the method before the words of such an exception. Before Python 3.12 one that C
code raised (``[][3]``, ``int(nan)``) is no object yet when it does so, and the process ends with a segmentation fault,
or goes on with a number in its memory that is one too high. What was caught once is an object; then it is told and
logged as any other.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from types import FunctionType
from typing import Any


def guard() -> None:
    """Let all classes that are made from now on catch such exceptions for a moment. Where Python does, do nothing."""
    if sys.version_info >= (3, 12):
        return
    from PySide6.QtCore import QObject

    def made(cls: Any, /, **options: Any) -> None:
        super(QObject, cls).__init_subclass__(**options)
        qt = next(base for base in cls.__mro__ if base.__module__.startswith("PySide6."))
        for name, method in list(vars(cls).items()):
            if isinstance(method, FunctionType) and hasattr(qt, name):
                setattr(cls, name, _caught(method))

    QObject.__init_subclass__ = classmethod(made)  # type: ignore[assignment]


def _caught(method: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(method)
    def run(*arguments: Any, **named: Any) -> Any:
        try:
            return method(*arguments, **named)
        except BaseException:  # to catch it is all that is needed
            raise

    return run
