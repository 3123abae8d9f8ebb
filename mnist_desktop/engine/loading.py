"""Loading torch beside the window: its libraries at once, torch itself when the window has what it shows."""

from __future__ import annotations

from threading import Event, Thread
from typing import TYPE_CHECKING

from mnist_desktop.engine.heaps import share_heaps, take_heap
from mnist_desktop.engine.preload import import_torch, preload_torch

if TYPE_CHECKING:
    from mnist_desktop.lab.infos import DeviceInfo


class Loading:
    """What :meth:`run` loads on its thread, others may begin, put off or call off, from any thread.

    Opening the libraries takes the interpreter from nobody. The import keeps it busy for a second; while the window
    makes what it shows, the two would interrupt each other a thousand times, and neither be there sooner.
    """

    def __init__(self) -> None:
        self._settled, self._wanted = Event(), Event()
        self._wanted.set()
        self._off = False
        self._libraries = Thread(target=self._open, name="libraries")

    def begin(self) -> None:
        """Begin to open the libraries, once; :meth:`run` waits for them.

        That is done on a thread with a heap of its own. Torch's operators are introduced to each other for 0.2 s,
        taking memory without a pause, and a heap is for one thread at a time: with a common one the window waited for
        it more often than not, its longest stall was 50 ms in place of 21 to 33, and torch came 0.15 s later.
        """
        self._libraries.start()
        self._settled.wait()  # a moment
        share_heaps()

    def _open(self) -> None:
        take_heap()
        self._settled.set()
        # The first stroke finds them loaded; and nobody asks for a library, lock in hand, while torch's are opened.
        import PIL.Image  # noqa: F401
        import safetensors  # noqa: F401

        preload_torch()

    def put_off(self) -> None:
        """Wait with the import, until :meth:`go_on`."""
        self._wanted.clear()

    def go_on(self) -> None:
        """Import torch from now on."""
        self._wanted.set()

    def call_off(self) -> None:
        """Do not import torch if that has not begun."""
        self._off = True
        self._wanted.set()

    def run(self) -> tuple[DeviceInfo, ...]:
        """Load all of it; return the devices that torch knows, none if it was called off."""
        if not self._settled.is_set():
            self.begin()
        self._libraries.join()
        self._wanted.wait()
        if self._off:
            return ()
        import_torch()
        import torch

        from mnist_desktop.lab.devices import available

        # One thread: two gain little on an idle machine and lose 2.7 times when the window draws.
        torch.set_num_threads(1)
        return available()
