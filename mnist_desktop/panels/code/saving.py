"""Files of a run: the dialogs that ask where, and the writing beside the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from mnist_desktop.engine.jobs import Cancelled, Progress
from mnist_desktop.engine.messages import Taken
from mnist_desktop.lab import notebook
from mnist_desktop.lab.code import Plan, Way
from mnist_desktop.lab.code.save import Start, save_script
from mnist_desktop.panels.code.run_plan import run_plan, shown
from mnist_desktop.session import Session

Save = Callable[[Start | None], tuple[Path, ...]]


class Saving(QObject):
    """Writes what the session shows when a file has been chosen, on a thread.

    Parameters
    ----------
    session : Session
        What is written; errors are told through it.
    owner : QWidget
        Above which the dialogs open.

    Signals
    -------
    saved : str, tuple of pathlib.Path
        ``"script"`` or ``"notebook"``, and the files that were written.
    """

    saved = Signal(str, object)

    def __init__(self, session: Session, owner: QWidget) -> None:
        super().__init__(owner)
        self._session, self._owner = session, owner

    def ask_script(self, way: Way) -> None:
        """Ask where the script goes."""
        self._ask(
            "py", self.tr("Save the script"), self.tr("Python script (*.py)"), partial(self._script, way)
        )

    def ask_notebook(self, way: Way) -> None:
        """Ask where the notebook goes."""
        kind = self.tr("Notebook (*.ipynb)")
        self._ask("ipynb", self.tr("Export this run as a notebook"), kind, partial(self._notebook, way))

    def _ask(self, suffix: str, title: str, kind: str, chosen: Callable[[str], None]) -> None:
        dialog = QFileDialog(self._owner, title, "", kind)
        dialog.setObjectName(f"code-file-{suffix}")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        plan = run_plan(self._session)
        task = "-".join(map(str, plan.config.task.digits)) if plan.config.task.is_pair else "ten"
        dialog.selectFile(f"{plan.config.model}-{task}.{suffix}")
        dialog.fileSelected.connect(chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _script(self, way: Way, file: str) -> None:
        session, path, data = self._session, Path(file), self._session.data
        if data is not None:
            plan = run_plan(session)
            self._write(path, "script", plan, lambda start: save_script(path, plan, way, data, start))

    def _notebook(self, way: Way, file: str) -> None:
        session, path, data = self._session, Path(file), self._session.data
        if data is not None:
            plan, seen, digit = run_plan(session), shown(session), session.digit
            save = partial(notebook.save, path, plan, way, data, seen, digit)
            self._write(path, "notebook", plan, save)

    def _write(self, path: Path, kind: str, plan: Plan, save: Save) -> None:
        """Let a thread write; it asks the worker first where the run did not draw what it began with."""

        def begin(taken: Taken) -> None:
            def work(_progress: Progress, _cancelled: Cancelled) -> tuple[str, tuple[Path, ...]]:
                from mnist_desktop.lab.archive.first_weights import first_weights

                return kind, save(None if taken.run is None else first_weights(taken.run))

            name = self.tr("Saving {0}").format(path.name)
            self._session.library.compute(name, work, self._written)

        if plan.config.start:
            self._session.take_down(begin)
        else:
            begin(Taken(None, None))

    @Slot(object)
    def _written(self, result: tuple[str, tuple[Path, ...]]) -> None:
        self.saved.emit(*result)
