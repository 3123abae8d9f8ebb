"""How the C library keeps what threads have freed."""

from __future__ import annotations

import ctypes
import sys

_M_ARENA_MAX = -8  # <malloc.h>
HEAPS = 2  # the window's, and one for all other threads


def share_heaps() -> bool:
    """Let all threads but the first share one heap, before there are any.

    glibc gives each new thread a heap of its own, up to eight per processor, and every heap keeps what was freed in it:
    after 1,200 actions of the robot on all of MNIST the process held 708 MB, 186 of them free; with two heaps 592 MB.

    Returns
    -------
    bool
        Whether the C library can be told: only glibc can.
    """
    tell = getattr(ctypes.CDLL(None), "mallopt", None) if sys.platform == "linux" else None
    return tell is not None and tell(_M_ARENA_MAX, HEAPS) == 1
