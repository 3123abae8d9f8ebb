"""Importing as Python does it, with Qt for Python loaded.

Qt for Python puts a function of its own before every import. It reads the source of each module that is new, to find
out whether it uses Qt, for ``from __feature__ import snake_case``, which nobody here does. That is an eighth of the
time until the window is painted, and a tenth of the time that PyTorch takes to load; and it is not made for threads,
of which two import at a start: they put each other's function back.
"""

from __future__ import annotations

import builtins


def use() -> None:
    """Load Qt for Python and take its function away again, as it does itself at times."""
    import PySide6.QtCore  # noqa: F401 - this puts it there

    before = getattr(builtins, "__orig_import__", None)
    if before is not None:
        builtins.__import__ = before
