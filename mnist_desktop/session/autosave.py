"""What a crash would lose: a copy of the unsaved session, at most half a minute old, and what the next start finds."""

from __future__ import annotations

import contextlib
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal, Slot

from mnist_desktop.lab.archive import SUFFIX
from mnist_desktop.lab.text import Failure
from mnist_desktop.session.document import Document, State

EVERY = 15_000  # ms; with the time that writing takes, far below the 30 s that a crash may lose
PREFIX = "autosave-"


class Autosave(QObject):
    """Copies the session into a file of its own while it has unsaved changes; removes it when it has none.

    Every instance has a file, and a lock on it that ends with its process, however that ends. What the lock of a dead
    process left behind is found at the next start; while one instance offers it, no other one does.

    Parameters
    ----------
    document : Document
        The session as a file.
    home : pathlib.Path
        The folder of all instances' copies.

    Signals
    -------
    found : pathlib.Path
        A session that was not saved when its process ended; the newest one that is not decided upon.
    failed : Failure
        A copy could not be written; told once, until one can.
    """

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, document: Document, home: Path) -> None:
        super().__init__(document)
        self._document, self._home = document, home
        self._path: Path | None = None
        self._lock: QLockFile | None = None
        self._held: State | None = None  # what the copy holds
        self._busy = self._told = False
        self._offered: Path | None = None
        self._others: dict[Path, QLockFile] = {}  # left behind, and kept from other instances
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self._tick)
        document.copied.connect(self._copied)
        document.not_copied.connect(self._not_copied)
        document.saved.connect(self._tick)
        document.opened.connect(self._opened)

    # -- the beginning -------------------------------------------------------------------------------------

    def start(self) -> None:
        """Look for what was left behind, then copy from time to time; a folder that cannot be used is done without."""
        with contextlib.suppress(OSError):
            self._home.mkdir(parents=True, exist_ok=True)
            self._look()
        self._timer.start()
        self.offer()

    def _look(self) -> None:
        for path in self._home.glob(f"{PREFIX}*{SUFFIX}"):
            lock = _lock(path)
            if lock.tryLock(0):
                self._others[path] = lock
                for part in self._home.glob(f"{path.name}.*.part"):  # its process ended while it wrote
                    part.unlink(missing_ok=True)

    def offer(self) -> None:
        """Tell of the newest session that was left behind, if there is one."""
        self._offered = max(self._others, key=_age, default=None)
        if self._offered is not None:
            self.found.emit(self._offered)

    def restore(self) -> None:
        """Open what is offered; its file becomes this instance's own, so that it is not lost meanwhile."""
        if self._offered is not None:
            self._document.open(self._offered)

    def discard(self) -> None:
        """Forget what is offered, for good, and offer the next."""
        if self._offered is not None:
            _remove(self._offered, self._others.pop(self._offered))
            self.offer()

    @Slot(object, bool)
    def _opened(self, path: Path, _kept: bool) -> None:
        if path in self._others:
            self._let_go()
            self._path, self._lock = path, self._others.pop(path)
            self._held = self._document.state()
            self.offer()

    # -- copying -------------------------------------------------------------------------------------------

    @Slot()
    def _tick(self) -> None:
        """Copy what is new; what is saved needs no copy."""
        if not self._document.modified:
            self._let_go()
        elif not self._busy and self._document.state() != self._held:
            if self._path is None:
                from uuid import uuid4

                path = self._home / f"{PREFIX}{uuid4().hex[:12]}{SUFFIX}"
                lock = _lock(path)
                if not lock.tryLock(0):
                    self._not_copied(Failure(self.tr("{0} cannot be written.").format(self._home)))
                    return
                self._path, self._lock = path, lock
            self._busy = True
            self._document.copy_to(self._path)

    @Slot(object)
    def _copied(self, state: State) -> None:
        self._busy = self._told = False
        self._held = state

    @Slot(object)
    def _not_copied(self, failure: Failure) -> None:
        self._busy = False
        if not self._told:
            self._told = True
            what = self.tr("No copy for the case of a crash: {0}").format(failure.what)
            hint = self.tr("Save the session yourself, or make room on the disk. It is tried again.")
            self.failed.emit(Failure(what, hint, failure.traceback))

    def _let_go(self) -> None:
        if self._path is not None and self._lock is not None and not self._busy:
            _remove(self._path, self._lock)
            self._path = self._lock = self._held = None

    # -- the end -------------------------------------------------------------------------------------------

    def close(self, kept: bool = True) -> None:
        """Remove this instance's copy; what was offered and not decided upon stays for the next start.

        Parameters
        ----------
        kept : bool
            Whether the session is kept elsewhere; the next start offers the copy if it is not.
        """
        self._timer.stop()
        self._busy = False
        if kept:
            self._let_go()
        elif self._lock is not None:
            self._lock.unlock()
        for lock in self._others.values():
            lock.unlock()


def _age(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:  # somebody has removed it
        return 0.0


def _lock(path: Path) -> QLockFile:
    lock = QLockFile(str(path.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # only the end of its process makes it stale, no age
    return lock


def _remove(path: Path, lock: QLockFile) -> None:
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
    lock.unlock()
