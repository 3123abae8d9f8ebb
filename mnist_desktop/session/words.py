"""What the laboratory says, in the language of the window."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from mnist_desktop.lab.text import Text


def translated(text: str) -> str:
    """Return a text of the laboratory in the language in force; any other text as it is.

    What was filled into it is translated too where it is a :class:`~mnist_desktop.lab.text.Text` itself.
    """
    if not isinstance(text, Text):
        return text
    args, named = text.values
    words = QCoreApplication.translate("", text.source)
    if not args and not named:
        return words
    return words.format(*map(_value, args), **{name: _value(value) for name, value in named.items()})


def _value(value: Any) -> Any:
    return translated(value) if isinstance(value, str) else value
