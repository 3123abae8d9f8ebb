"""Handwriting that comes from a folder or goes into one: asking which, and saying what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from mnist_desktop.session.handwriting import Handwriting

if TYPE_CHECKING:
    from mnist_desktop.lab.sharing import Imported


class Transfer(QObject):
    """Asks for folders over a panel.

    Parameters
    ----------
    own : Handwriting
        The student's own digits.
    panel : QWidget
        What the questions stand over.

    Signals
    -------
    told : str
        What came of it, in words.
    """

    told = Signal(str)

    def __init__(self, own: Handwriting, panel: QWidget) -> None:
        super().__init__(panel)
        self._own, self._panel = own, panel
        own.told.connect(self._tell)

    @Slot()
    def choose_import(self) -> None:
        """Let a folder of pictures be chosen, and add them."""
        self._choose(
            self.tr("Folder with train/3 and so on, or with a folder for each writer"), self.bring_in
        )

    @Slot()
    def choose_export(self) -> None:
        """Let a folder be chosen, and write everything into it."""
        self._choose(self.tr("Where shall the pictures go?"), self.send_out)

    def _choose(self, title: str, chosen: Callable[[str], None]) -> None:
        dialog = QFileDialog(self._panel, title)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def bring_in(self, folder: str) -> None:
        """Add the pictures of a folder."""
        self._own.import_from(Path(folder))

    @Slot(str)
    def send_out(self, folder: str) -> None:
        """Write all pictures into a folder."""
        self._own.export_to(Path(folder))

    @Slot(str, object)
    def _tell(self, what: str, result: int | Imported) -> None:
        if isinstance(result, int):
            self.told.emit(self.tr("Exported: {0} new pictures.").format(result))
        else:
            words = self.tr("Imported: {0} new, {1} known already, by {2}.")
            self.told.emit(words.format(result.added, result.known, ", ".join(result.writers)))
