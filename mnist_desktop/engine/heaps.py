"""How the C library keeps what threads have freed, and who shares a heap with whom."""

from __future__ import annotations

import ctypes
import sys

_M_ARENA_MAX = -8  # <malloc.h>
_LARGE = 4096  # bytes; Python keeps smaller pieces itself


def take_heap() -> None:
    """Let the C library choose a heap for this thread now: while it may, a new one, or that of a thread that has ended.

    It chooses when a thread first asks for memory.
    """
    bytearray(_LARGE)


def share_heaps() -> bool:
    """Let all threads that come from now on share the heaps there are, beginning with the process's own.

    glibc gives each new thread a heap of its own, up to eight per processor, and every heap keeps what was freed in it:
    after 1,200 actions of the robot on all of MNIST the process held 708 MB, 186 of them free; with two heaps 592 MB.
    And the heaps of threads are made of pieces of 64 MB, given back and asked for again whenever a step of the CNN
    crosses from one into the next: in the process's own heap, training it beside the window has 0.90 to 0.95 of the
    speed without a window, in one of these 0.83 to 0.95.

    Returns
    -------
    bool
        Whether the C library can be told: only glibc can.
    """
    tell = getattr(ctypes.CDLL(None), "mallopt", None) if sys.platform == "linux" else None
    return tell is not None and tell(_M_ARENA_MAX, 1) == 1
