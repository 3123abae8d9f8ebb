"""The session file that is being written or read, for the status line: a large one takes a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from mnist_desktop.session.topics import Topic

if TYPE_CHECKING:
    from mnist_desktop.session.session import Session


class UnderWay(QObject):
    """What is done, and how far it is; of several the newest, until all have ended. Its news come with WORK.

    Parameters
    ----------
    session : Session
        Whose file it is.

    Attributes
    ----------
    work : str
        What is done, for people; empty if nothing is.
    progress : float
        How far it is, 0..1; 0 where that is not known.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.work, self.progress = "", 0.0
        self._count = 0

    def begin(self, work: str) -> None:
        """Tell of something from now on; for each there is an :meth:`end`."""
        self._count += 1
        self.work, self.progress = work, 0.0
        self._say()

    @Slot(float)
    def advance(self, fraction: float) -> None:
        """Say how far it is."""
        self.progress = fraction
        self._say()

    @Slot()
    def end(self) -> None:
        """Say that one has ended, with a result or without."""
        self._count -= 1
        if self._count == 0:
            self.work = ""
        self._say()

    def _say(self) -> None:
        self._session.changed.emit(frozenset({Topic.WORK}))
