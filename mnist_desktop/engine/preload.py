"""Loads torch beside a window that goes on: nothing in it may keep the interpreter's lock for long.

Three things did. ``ctypes.CDLL`` and ``import`` open a library with the lock in hand, and torch's largest takes 0.3 s
to introduce its operators to each other. The module ``torch._C`` names its thousand functions in one call, 0.1 s. And
the collector looks through all that was ever made again and again, while an import only makes what stays.
"""

from __future__ import annotations

import ctypes
import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

NAMES = ("libc10.so", "libtorch_cpu.so", "libc10.dylib", "libtorch_cpu.dylib")
_NEVER = 2**31 - 1  # younger collections before an older one


def preload_torch() -> list[str]:
    """Load what there is of torch's libraries, without the lock; ``import torch`` finds them loaded.

    The loader is called as a foreign function, for which ``ctypes`` lets go of the lock.

    Returns
    -------
    list of str
        Their names, in order; empty where they are called otherwise: then ``import torch`` loads them itself.
    """
    spec = find_spec("torch")
    if spec is None or not spec.submodule_search_locations:
        return []
    folder = Path(spec.submodule_search_locations[0], "lib")
    found = [name for name in NAMES if (folder / name).is_file()]
    if found:
        loader = ctypes.CDLL(None).dlopen
        loader.restype, loader.argtypes = ctypes.c_void_p, (ctypes.c_char_p, ctypes.c_int)
        for name in found:
            loader(os.fsencode(folder / name), os.RTLD_NOW)  # where it fails, the import says why
    return found


def import_torch() -> None:
    """Import torch and what a run needs of it."""
    if "torch" not in sys.modules:
        with breathing():
            from mnist_desktop.lab import run  # noqa: F401


@contextmanager
def breathing() -> Iterator[None]:
    """Let other threads have their turn while much is imported, and collect none of what it made, then or later.

    Up to Python 3.11 a collection of the youngest can happen wherever something is made, inside long calls into C too;
    it calls a function of Python, and there the lock changes hands. Later ones wait for the end of such a call.
    """
    thresholds = gc.get_threshold()
    gc.set_threshold(thresholds[0], _NEVER, _NEVER)
    gc.callbacks.append(_breathe)
    try:
        yield
    finally:
        gc.callbacks.remove(_breathe)
        gc.freeze()
        gc.set_threshold(*thresholds)


def _breathe(_phase: str, _info: dict[str, Any]) -> None:
    """Do nothing, in Python: whoever waits for the lock gets it."""
