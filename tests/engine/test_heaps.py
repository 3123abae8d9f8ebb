"""Each in a process of its own: there the C library decides once how many heaps there are."""

from __future__ import annotations

import subprocess
import sys

import pytest

from mnist_desktop.engine import heaps

# Which heap a piece is from: bit 2 of the word before it says that it is not the process's own (glibc's malloc.c:
# NON_MAIN_ARENA), and such a heap begins at a multiple of 64 MB.
CODE = """
import ctypes, threading
from mnist_desktop.engine import loading as room

libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p

def heap():
    piece = libc.malloc(10_000)
    elsewhere = ctypes.c_size_t.from_address(piece - ctypes.sizeof(ctypes.c_size_t)).value & 4
    return piece >> 26 if elsewhere else "own"

def ask(count):
    together, found = threading.Barrier(count), []

    def work():
        found.append(heap())
        together.wait()

    threads = [threading.Thread(target=work) for _ in range(count)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    return found

libraries, over = [], threading.Event()

def preload():
    libraries.append(heap())
    over.wait()

room.preload_torch = preload
loading = room.Loading()
"""


def run(code):
    done = subprocess.run([sys.executable, "-c", CODE + code], capture_output=True, text=True, timeout=100)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


glibc = pytest.mark.skipif(not heaps.share_heaps(), reason="glibc alone can be told")


@glibc
def test_the_libraries_have_a_heap_that_neither_window_nor_worker_waits_for():
    window, worker, libraries = run("""
loading.begin()
(worker,) = ask(1)
over.set()
loading._libraries.join()
print(heap(), worker, *libraries)
""")
    assert window == worker == "own" != libraries


@glibc
def test_all_that_come_later_share_the_heaps_there_are():
    assert len(set(run("loading.begin(); over.set(); print(*ask(12))"))) <= 2
    assert len(set(run("print(*ask(12))"))) > 2, "what would be without it"


def test_elsewhere_nothing_is_told(monkeypatch):
    monkeypatch.setattr(heaps.sys, "platform", "darwin")
    assert not heaps.share_heaps()
