"""The session as a file, as the window tells of it: its name in the title, what was found after a crash."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QObject, Slot
from PySide6.QtWidgets import QWidget

from mnist_desktop.session import Session, Topic
from mnist_desktop.ui.banner import Banner


class SessionNotices(QObject):
    """Keeps the title of the window, and tells in the banner what can be restored or brought back.

    Parameters
    ----------
    session : Session
        What is saved and opened.
    banner : Banner
        Where it is told.
    window : QWidget
        Whose title it is.
    """

    def __init__(self, session: Session, banner: Banner, window: QWidget) -> None:
        super().__init__(banner)
        self._session, self._banner, self._window = session, banner, window
        session.changed.connect(self._changed)
        session.document.opened.connect(self._opened)
        session.weights.imported.connect(self._imported)
        if session.autosave is not None:
            session.autosave.found.connect(self._found)
        self._entitle()

    @Slot(object)
    def _changed(self, topics: frozenset[Topic]) -> None:
        if Topic.FILE in topics:
            self._entitle()

    def _entitle(self) -> None:
        document = self._session.document
        name = document.path.name if document.path else self.tr("Not saved") if document.modified else ""
        self._window.setWindowTitle(f"{name}[*] — MNIST Desktop" if name else "MNIST Desktop")
        self._window.setWindowModified(document.modified and bool(name))

    @Slot(object)
    def _found(self, path: Path) -> None:
        autosave = self._session.autosave
        assert autosave is not None
        when = QDateTime.fromSecsSinceEpoch(int(_time(path)))
        time = QLocale().toString(when, QLocale.FormatType.ShortFormat)
        self._banner.show_message(
            "info",
            self.tr("The last session ended before it was saved."),
            self.tr("This is how it stood on {time}: every step, every branch and the drawing.").format(
                time=time
            ),
            [(self.tr("Restore"), autosave.restore), (self.tr("Discard"), autosave.discard)],
            stays=True,
        )

    @Slot(object, bool)
    def _opened(self, path: Path, kept: bool) -> None:
        last = self._session.document.last
        if kept and last is not None:
            self._banner.show_message(
                "info",
                self.tr("{name} is open now.").format(name=path.name),
                self.tr("What was open before was not saved; it is kept."),
                [(self.tr("Bring it back"), lambda: self._session.document.open(last))],
            )

    @Slot(object)
    def _imported(self, path: Path) -> None:
        task = self._session.config.task
        digits = " / ".join(map(str, task.digits)) if task.is_pair else "0–9"
        self._banner.show_message(
            "info",
            self.tr("A new run begins with the weights of {name}.").format(name=path.name),
            self.tr("They are its step 0: {model}, digits {digits}.").format(
                model=self._session.config.model, digits=digits
            ),
        )


def _time(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:  # somebody has removed it
        return datetime.now().timestamp()
