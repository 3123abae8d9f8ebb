"""torch's largest library, loaded beforehand without the lock of the interpreter.

``import torch`` loads it too, but holds the lock meanwhile: the window stands still. Measured over several starts,
the longest stall went from 0.28-0.40 s to 0.07-0.29 s.
"""

from __future__ import annotations

import ctypes
from importlib.util import find_spec
from pathlib import Path

NAMES = ("libc10.so", "libtorch_cpu.so", "libc10.dylib", "libtorch_cpu.dylib")


def preload_torch() -> list[str]:
    """Load what there is of torch's libraries; ``ctypes`` releases the lock while it does.

    Returns
    -------
    list of str
        Their names, in order; empty where they are called otherwise: then ``import torch`` finds them alone.
    """
    spec = find_spec("torch")
    if spec is None or not spec.submodule_search_locations:
        return []
    folder = Path(spec.submodule_search_locations[0], "lib")
    found = [name for name in NAMES if (folder / name).is_file()]
    for name in found:
        ctypes.CDLL(str(folder / name))
    return found
