"""The commands of the session as a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from mnist_desktop.commands.spec import ActionSpec
from mnist_desktop.lab.archive import SUFFIX
from mnist_desktop.session import Session

_WEIGHTS = ".safetensors"


class FileCommands(QObject):
    """Open, save, save as, reopen; weights out and in.

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
                       tr("Bring back the run that was not saved when another took its place or the window closed"),
                       "", (), self._reopen, self._nothing_left),
            ActionSpec("export-weights", group, tr("Export weights…"), tr("Write the weights of the step in sight"), "",
                       (), self._ask_export, ready),
            ActionSpec("import-weights", group, tr("Import weights…"), tr("Begin a new run with weights from a file"),
                       "", (), self._ask_import, ready),
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
        path = self._session.document.path
        self._ask_where(
            self.tr("Save session"), SUFFIX, self._session.document.save, str(path) if path else ""
        )

    def _ask_open(self) -> None:
        self._ask_which(self.tr("Open session"), SUFFIX, self._session.document.open)

    def _ask_export(self) -> None:
        self._ask_where(self.tr("Export weights"), _WEIGHTS, self._session.weights.export_to)

    def _ask_import(self) -> None:
        self._ask_which(self.tr("Import weights"), _WEIGHTS, self._session.weights.import_from)

    def _ask_where(self, title: str, suffix: str, write: Callable[[Path], None], name: str = "") -> None:
        dialog = self._dialog(title, suffix, write)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix[1:])
        config = self._session.config
        task = "-".join(map(str, config.task.digits)) if config.task.is_pair else "ten"
        dialog.selectFile(name or f"{config.model}-{task}{suffix}")
        dialog.open()

    def _ask_which(self, title: str, suffix: str, read: Callable[[Path], None]) -> None:
        dialog = self._dialog(title, suffix, read)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.open()

    def _dialog(self, title: str, suffix: str, chosen: Callable[[Path], None]) -> QFileDialog:
        kind = self.tr("Weights") if suffix == _WEIGHTS else self.tr("Session")
        dialog = QFileDialog(self._window, title, "", f"{kind} (*{suffix})")
        dialog.setObjectName("session-file")
        dialog.fileSelected.connect(lambda file: chosen(Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _reopen(self) -> None:
        if (last := self._session.document.last) is not None:
            self._session.document.open(last)
