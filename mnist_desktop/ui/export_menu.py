"""What can be done with anything painted: copy it, save it, and its numbers as a table."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from mnist_desktop.ui import export
from mnist_desktop.ui.picture import Tabular, csv_of, picture_of, svg_of, title_of


class ExportMenu(QMenu):
    """A menu to copy and save a widget as a picture and, where it has numbers, as a table.

    Parameters
    ----------
    widget : QWidget
        What is copied and saved.

    Signals
    -------
    failed : str
        A file could not be written: what happened.
    """

    failed = Signal(str)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self.setObjectName(f"{widget.objectName()}Menu")
        self.addAction(self.tr("Copy picture"), self.copy_picture)
        self.addAction(self.tr("Save picture…"), self.ask_picture)
        if isinstance(widget, Tabular):
            self.addAction(self.tr("Copy as table"), self.copy_table)
            self.addAction(self.tr("Save as table…"), self.ask_table)

    @Slot()
    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setImage(picture_of(self._widget))

    @Slot()
    def copy_table(self) -> None:
        """Put the table on the clipboard, for a spreadsheet: tab-separated."""
        assert isinstance(self._widget, Tabular)
        QGuiApplication.clipboard().setText(self._widget.as_text())

    @Slot()
    def ask_picture(self) -> None:
        """Ask for a file, and write the picture that is shown then: SVG where its name ends so, else PNG."""
        kinds = {"png": self.tr("Picture (*.png)"), "svg": self.tr("Drawing (*.svg)")}
        self._ask(self.tr("Save picture"), kinds, self._save_picture)

    @Slot()
    def ask_table(self) -> None:
        """Ask for a file, and write the table."""
        self._ask(self.tr("Save as table"), {"csv": self.tr("Table (*.csv)")}, self._save_table)

    def _ask(self, title: str, kinds: dict[str, str], chosen: Callable[[str], None]) -> None:
        dialog = QFileDialog(self._widget, title, "", ";;".join(kinds.values()))
        dialog.setObjectName(f"{self._widget.objectName()}File")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        suffixes = {kind: suffix for suffix, kind in kinds.items()}
        first = next(iter(kinds))
        dialog.setDefaultSuffix(first)
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(suffixes[kind]))
        name = "".join(c if c.isalnum() or c in " -_," else " " for c in title_of(self._widget).lower())
        dialog.selectFile(f"{' '.join(name.split())[:60]}.{first}")
        dialog.fileSelected.connect(chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save_picture(self, file: str) -> None:
        path = Path(file)
        vectors = path.suffix.lower() == ".svg"
        self._write(path, svg_of(self._widget) if vectors else export.png(picture_of(self._widget)))

    def _save_table(self, file: str) -> None:
        assert isinstance(self._widget, Tabular)
        self._write(Path(file), csv_of(self._widget).encode())

    def _write(self, path: Path, content: bytes) -> None:
        try:
            export.write(path, content)
        except OSError as error:
            self.failed.emit(f"{error}.")
