"""The files that were opened or saved last: sessions, weights, pictures."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from mnist_desktop.session.given import open_path

if TYPE_CHECKING:
    from mnist_desktop.session.session import Session

MOST = 8


class Recent(QObject):
    """Remembers them, the newest first; what could not be opened is not among them.

    Parameters
    ----------
    session : Session
        Whose files they are; its document and weights are there.

    Attributes
    ----------
    paths : list of pathlib.Path
        At most :data:`MOST`; whether they are still there shows when they are opened.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.paths: list[Path] = []
        session.document.saved.connect(self._named)
        session.document.opened.connect(self._named)
        session.weights.imported.connect(self.note)

    @Slot(object)
    def note(self, path: Path) -> None:
        """Remember a file."""
        path = path.absolute()
        self.paths = [path, *(other for other in self.paths if other != path)][:MOST]

    def open(self, path: Path) -> None:
        """Open one of them; why that cannot be done is told by ``session.failed``."""
        open_path(self._session, path)

    def forget(self) -> None:
        """Remember none."""
        self.paths = []

    def saved(self) -> list[str]:
        """Return what :meth:`restore` takes."""
        return [str(path) for path in self.paths]

    def restore(self, saved: Sequence[str]) -> None:
        """Remember what :meth:`saved` returned."""
        self.paths = [Path(path) for path in saved][:MOST]

    @Slot()
    def _named(self) -> None:
        """Remember the session that is open; a copy that was kept unasked has no name of its own."""
        if self._session.document.path is not None:
            self.note(self._session.document.path)
