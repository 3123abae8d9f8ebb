"""How the C library keeps what threads have freed."""

from __future__ import annotations

import ctypes
import sys

_M_ARENA_MAX = -8  # <malloc.h>
HEAPS = 1  # the process's own, for every thread


def share_heaps() -> bool:
    """Let all threads share one heap, before there are any.

    glibc gives each new thread a heap of its own, up to eight per processor, and every heap keeps what was freed in it:
    after 1,200 actions of the robot on all of MNIST the process held 708 MB, 186 of them free; with two heaps 592 MB.
    And the heaps of threads are made of pieces of 64 MB, given back and asked for again whenever a step of the CNN
    crosses from one into the next: with one heap, training it beside the window has 0.90 to 0.95 of the speed without
    a window, with two 0.83 to 0.95.

    Returns
    -------
    bool
        Whether the C library can be told: only glibc can.
    """
    tell = getattr(ctypes.CDLL(None), "mallopt", None) if sys.platform == "linux" else None
    return tell is not None and tell(_M_ARENA_MAX, HEAPS) == 1
