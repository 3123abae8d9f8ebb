"""Whether the memory of a process stays flat."""

from __future__ import annotations

import ctypes
import gc
import sys
from statistics import median

import psutil

LONG = 5_000  # actions: before that, places are still made for the first time
GROWTH = (
    60e6  # bytes from one quarter of a run to the next: the history of a run takes that much, by its budget
)


class Memory:
    """Looks at a process now and then; what was freed and what only a cycle keeps is no growth."""

    def __init__(self) -> None:
        self._seen: list[tuple[int, int]] = []  # bytes, Python objects

    def look(self) -> tuple[int, int]:
        """Note the bytes that are in use and the number of Python objects; return both."""
        gc.collect()
        if sys.platform == "linux":
            ctypes.CDLL(None).malloc_trim(0)
        self._seen.append((psutil.Process().memory_info().rss, len(gc.get_objects())))
        return self._seen[-1]

    def complaint(self, actions: int) -> str:
        """Say what grew from the third quarter of a run of so many actions to the last one; empty if nothing did."""
        quarter = len(self._seen) // 4
        if actions < LONG or not quarter:
            return ""
        before = median(used for used, _ in self._seen[-2 * quarter : -quarter])
        after = median(used for used, _ in self._seen[-quarter:])
        if after - before > GROWTH:
            return f"memory grew from {before / 1e6:.0f} to {after / 1e6:.0f} MB"
        return ""
