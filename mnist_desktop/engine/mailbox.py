"""From a fast worker to a slow window: of pictures only the newest, of events every one."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock

from mnist_desktop.engine.messages import Event, Frame


class Mailbox:
    """Holds what the window has not seen yet; wakes it once, however much arrives.

    Parameters
    ----------
    wake : callable
        Called on the thread that puts, at most once between two drains.
    """

    def __init__(self, wake: Callable[[], None]) -> None:
        self._wake = wake
        self._lock = Lock()
        self._frame: Frame | None = None
        self._events: list[Event] = []
        self._waking = False

    @property
    def has_frame(self) -> bool:
        """Whether a picture waits: then there is no need to make another."""
        return self._frame is not None

    def put_frame(self, frame: Frame) -> None:
        """Leave a picture; it replaces one that was not seen."""
        with self._lock:
            self._frame = frame
        self._ring()

    def put_event(self, event: Event) -> None:
        """Leave an event; none is dropped."""
        with self._lock:
            self._events.append(event)
        self._ring()

    def _ring(self) -> None:
        with self._lock:
            if self._waking:
                return
            self._waking = True
        self._wake()

    def drain(self) -> tuple[list[Event], Frame | None]:
        """Take everything: the events in their order, and the newest picture if there is one."""
        with self._lock:
            self._waking = False
            events, self._events = self._events, []
            frame, self._frame = self._frame, None
        return events, frame
