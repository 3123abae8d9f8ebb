from __future__ import annotations

import subprocess
import sys

import pytest

from mnist_desktop.engine import heaps

CODE = """
import ctypes, tempfile, threading
from mnist_desktop.app import make_application
make_application([])
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
together = threading.Barrier(12)

def use():
    libc.malloc(1000)
    together.wait()

threads = [threading.Thread(target=use) for _ in range(12)]
for thread in threads: thread.start()
for thread in threads: thread.join()
libc.fopen.restype = ctypes.c_void_p
with tempfile.NamedTemporaryFile() as told:
    file = ctypes.c_void_p(libc.fopen(told.name.encode(), b"w"))
    libc.malloc_info(0, file)
    libc.fclose(file)
    print(told.read().decode().count("<heap "))
"""


@pytest.mark.skipif(not heaps.share_heaps(), reason="glibc alone can be told")
def test_all_threads_of_the_app_share_one_heap():
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, timeout=100)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) <= heaps.HEAPS


def test_elsewhere_nothing_is_told(monkeypatch):
    monkeypatch.setattr(heaps.sys, "platform", "darwin")
    assert not heaps.share_heaps()
