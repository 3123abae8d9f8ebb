"""Long work beside the window that is no training: loading, downloading, measuring a baseline."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from mnist_desktop.engine.failures import explain_job

Progress = Callable[[float], None]
Cancelled = Callable[[], bool]
VISIBLE = 0.005  # of a progress bar


class Job(QThread):
    """One piece of work on a thread of its own.

    Parameters
    ----------
    name : str
        What is done, for people: "Downloading MNIST".
    work : callable
        ``work(progress, cancelled)`` returns the result; it reports 0..1 and looks at ``cancelled()`` often.

    Signals
    -------
    progressed : float
        0..1.
    succeeded : object
        The result.
    failed : object
        A Failure; not emitted after a cancel.
    """

    progressed = Signal(float)
    succeeded = Signal(object)
    failed = Signal(object)

    def __init__(self, name: str, work: Callable[[Progress, Cancelled], Any], parent: QObject) -> None:
        super().__init__(parent)
        self.name = name
        self.setObjectName(name)
        self._work = work
        self._cancel = Event()
        self._told = 0.0

    def cancel(self) -> None:
        """Ask the work to stop; it ends without a result."""
        self._cancel.set()

    @property
    def cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._cancel.is_set()

    def _report(self, part: float) -> None:
        """Tell what can be seen: a signal for each of 70,000 pictures would keep the window busy."""
        if part >= self._told + VISIBLE or (part >= 1 > self._told):
            self._told = part
            self.progressed.emit(part)

    def run(self) -> None:
        """Do the work."""
        try:
            result = self._work(self._report, self._cancel.is_set)
        except Exception as error:
            if not self._cancel.is_set():
                self.failed.emit(explain_job(self.name, error, traceback.format_exc()))
        else:
            if not self._cancel.is_set():
                self.succeeded.emit(result)
