"""The commands of the session as a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from mnist_desktop.commands.spec import ActionSpec
from mnist_desktop.lab.archive.parts import SUFFIX
from mnist_desktop.session import Session


class FileCommands(QObject):
    """Open, save, save as, reopen.

    Parameters
    ----------
    session : Session
        What is saved.
    window : QWidget
        Owns it; files are asked for over it.
    """

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window

    # fmt: off
    def specs(self) -> tuple[ActionSpec, ...]:
        """Return the commands: a table, so one line each where it fits."""
        tr, ready, group = self.tr, self._no_run, self.tr("Session")
        return (
            ActionSpec("open-session", group, tr("Open session…"), tr("Go on with a session that was saved"), "folder",
                       ("Ctrl+Shift+O",), self._ask_open),
            ActionSpec("save-session", group, tr("Save session"), tr("Keep run, history and drawing in a file"), "save",
                       ("Ctrl+S",), self._save, ready),
            ActionSpec("save-session-as", group, tr("Save session as…"), tr("Keep it in another file"), "",
                       ("Ctrl+Shift+S",), self._ask_save, ready),
            ActionSpec("reopen-session", group, tr("Reopen what was not saved"),
                       tr("Bring back what was left unsaved when another was opened or the window closed"),
                       "", (), self._reopen, self._nothing_left),
        )
    # fmt: on

    def _no_run(self) -> str:
        if self._session.record is not None:
            return ""
        return self.tr("Wait until PyTorch and the digits have loaded.")

    def _nothing_left(self) -> str:
        return "" if self._session.document.last else self.tr("Nothing was left unsaved.")

    def _save(self) -> None:
        path = self._session.document.path
        if path is None:
            self._ask_save()
        else:
            self._session.document.save(path)

    def _ask_save(self) -> None:
        dialog = self._dialog(self.tr("Save session"), lambda name: self._session.document.save(Path(name)))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX[1:])
        path, config = self._session.document.path, self._session.config
        task = "-".join(map(str, config.task.digits)) if config.task.is_pair else "ten"
        dialog.selectFile(str(path) if path else f"{config.model}-{task}{SUFFIX}")
        dialog.open()

    def _ask_open(self) -> None:
        dialog = self._dialog(self.tr("Open session"), lambda name: self._session.document.open(Path(name)))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.open()

    def _dialog(self, title: str, chosen: Callable[[str], None]) -> QFileDialog:
        kind = self.tr("Session (*{suffix})").format(suffix=SUFFIX)
        dialog = QFileDialog(self._window, title, "", kind)
        dialog.setObjectName("session-file")
        dialog.fileSelected.connect(chosen)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _reopen(self) -> None:
        if (last := self._session.document.last) is not None:
            self._session.document.open(last)
