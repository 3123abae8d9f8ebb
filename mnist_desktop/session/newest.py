"""Work beside the window of which only the newest wish counts: what a panel shows of a step that moves."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from mnist_desktop.engine.jobs import Cancelled, Job
from mnist_desktop.session.library import Library

Work = Callable[[Cancelled], Any]


class Newest(QObject):
    """Has one thing worked out at a time; of all that is wished meanwhile, the newest is next.

    Parameters
    ----------
    library : Library
        Whose threads it uses: the end of the session waits for them.
    name : str
        What is worked out, for people who read of its failure.
    parent : QObject
        Qt's parent.

    Signals
    -------
    done : object
        A result; none comes of what was stopped.
    rested
        Nothing is under way any more, with a result (then it is told next) or without.
    """

    done = Signal(object)
    rested = Signal()

    def __init__(self, library: Library, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._name = library, name
        self._job: Job | None = None
        self._next: Work | None = None

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._job is not None

    def want(self, work: Work, patient: bool = False) -> None:
        """Wish for something.

        Parameters
        ----------
        work : callable
            ``work(cancelled)`` returns the result, on a thread of its own; it asks ``cancelled()`` often.
        patient : bool
            Let what is under way come to its end first, so that wishes in quick succession do not starve it.
        """
        self._next = work
        if self._job is None:
            self._begin()
        elif not patient:
            self._job.cancel()

    def ask(self, work: Callable[[], Any]) -> None:
        """Wish patiently for something that is short, or cannot be stopped: ``work()`` returns the result."""
        self.want(lambda _cancelled: work(), patient=True)

    def stop(self) -> None:
        """Give up what is under way and what is wished."""
        self._next = None
        if self._job is not None:
            self._job.cancel()

    def _begin(self) -> None:
        work, self._next = self._next, None
        if work is None:
            return

        def run(_progress: object, cancelled: Cancelled) -> Any:
            return work(cancelled)

        self._job = self._library.compute(self._name, run, self._arrived, self._ended)

    @Slot(object)
    def _arrived(self, result: object) -> None:
        job = self._job
        if job is not None and self.sender() is job and not job.cancelled:
            self._go_on()
            self.done.emit(result)

    @Slot()
    def _ended(self) -> None:
        if self.sender() is self._job:  # it failed or was stopped: a result is heard before the end
            self._go_on()

    def _go_on(self) -> None:
        self._job = None
        self._begin()
        if self._job is None:
            self.rested.emit()
