"""Each in a process of its own: what is loaded there stays so."""

from __future__ import annotations

import subprocess
import sys

import pytest

TICKING = """
import sys, threading, time
from mnist_desktop.engine.preload import breathing, import_torch, preload_torch

ticks, over = 0, False

def tick():
    global ticks
    while not over:
        ticks += 1
        time.sleep(0.001)

threading.Thread(target=tick, daemon=True).start()
"""


def run(code):
    done = subprocess.run(
        [sys.executable, "-c", TICKING + code], capture_output=True, text=True, timeout=110, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_torch_works_after_its_libraries_were_loaded_beforehand():
    found = run("""
found = preload_torch()
assert "torch" not in sys.modules, "the libraries, not the module"
import_torch()
import torch
assert torch.ones(2).sum().item() == 2
print(*found)
""")
    if sys.platform.startswith("linux"):
        assert "libtorch_cpu.so" in found


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the libraries are called otherwise")
def test_others_go_on_while_the_libraries_are_opened():
    """With the lock in hand, as ``ctypes.CDLL`` opens them, the other thread has two turns or three."""
    (turns,) = run("""
before = ticks
preload_torch()
print(ticks - before)
""")
    assert int(turns) > 10


@pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="later a collection waits for the end of a call into C"
)
def test_others_go_on_in_long_calls_into_c():
    alone, breathed = run("""
from itertools import repeat
before = ticks
kept = list(map(list, repeat((), 1_500_000)))  # not a line of Python in it
alone = ticks - before
with breathing():
    for count in (1_500_000, 4_500_000):  # a busy machine may give the other thread no turn in the shorter one
        before = ticks
        kept = list(map(list, repeat((), count)))
        if ticks - before > 2:
            break
    print(alone, ticks - before)
""")
    assert int(alone) <= 2 < int(breathed)


def test_what_was_imported_is_never_collected_and_all_else_is_as_before():
    before, after, callbacks, frozen, again = run("""
import gc
print(",".join(map(str, gc.get_threshold())))
import_torch()
print(",".join(map(str, gc.get_threshold())), len(gc.callbacks), gc.get_freeze_count())
import_torch()
print(gc.get_freeze_count())
""")
    assert after == before and callbacks == "0"
    assert int(frozen) > 100_000
    assert again == frozen
