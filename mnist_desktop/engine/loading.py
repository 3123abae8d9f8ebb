"""Loading torch beside the window: its libraries at once, torch itself when the window has what it shows."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from mnist_desktop.engine.preload import import_torch, preload_torch

if TYPE_CHECKING:
    from mnist_desktop.lab.infos import DeviceInfo


class Loading:
    """What :meth:`run` loads on its thread, others may put off or call off, from any thread.

    Opening the libraries takes the interpreter from nobody. The import keeps it busy for a second; while the window
    makes what it shows, the two would interrupt each other a thousand times, and neither be there sooner.
    """

    def __init__(self) -> None:
        self._wanted = Event()
        self._wanted.set()
        self._off = False

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
        # The first stroke finds them loaded; and nobody asks for a library, lock in hand, while torch's are opened.
        import PIL.Image  # noqa: F401
        import safetensors  # noqa: F401

        preload_torch()
        self._wanted.wait()
        if self._off:
            return ()
        import_torch()
        import torch

        from mnist_desktop.lab.devices import available

        # One thread: two gain little on an idle machine and lose 2.7 times when the window draws.
        torch.set_num_threads(1)
        return available()
