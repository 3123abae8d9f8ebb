"""What can be done with a plot beside looking at it: copy, save, logarithms, all steps."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu

from mnist_desktop.lab.records import Failure
from mnist_desktop.session import Session
from mnist_desktop.ui.curve_plot import CurvePlot


class PlotMenu(QMenu):
    """The context menu of a plot; it opens by the right button, the Menu key or Shift+F10.

    Parameters
    ----------
    plot : CurvePlot
        Whose menu it is.
    session : Session
        Where it is said that a picture could not be saved.
    logarithmic : bool
        Offer logarithms: of no use where the values lie between 0 and 1 anyway.
    """

    def __init__(self, plot: CurvePlot, session: Session, logarithmic: bool) -> None:
        super().__init__(plot)
        self._plot, self._session = plot, session
        self.setObjectName(f"{plot.objectName()}Menu")
        self.addAction(self.tr("Copy picture"), plot.copy)
        self.addAction(self.tr("Save picture…"), self._choose_file)
        self.addAction(self.tr("Copy as table"), self._copy_table)
        self.addSeparator()
        if logarithmic:
            scale = QAction(self.tr("Logarithmic scale"), self, checkable=True)
            scale.toggled.connect(plot.set_log)
            self.addAction(scale)
        self.addAction(self.tr("Show all steps"), plot.reset_view)
        plot.menu_requested.connect(self._open)

    @Slot(QPoint)
    def _open(self, place: QPoint) -> None:
        if not self.isVisible():  # some systems ask twice: with the key, and with an event of their own
            self.popup(place)

    @Slot()
    def _choose_file(self) -> None:
        """Ask for a file, and write the picture that the plot shows then."""
        kinds = (self.tr("Picture (*.png)"), self.tr("Drawing (*.svg)"))
        dialog = QFileDialog(self._plot, self.tr("Save picture"), "", ";;".join(kinds))
        dialog.setObjectName(f"{self._plot.objectName()}File")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("png")
        dialog.filterSelected.connect(
            lambda kind: dialog.setDefaultSuffix("svg" if kind == kinds[1] else "png")
        )
        dialog.selectFile(f"{self._plot.accessibleName().lower()}.png")
        dialog.fileSelected.connect(self._save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _save(self, file: str) -> None:
        try:
            self._plot.save(Path(file))
        except OSError as error:
            hint = self.tr("Choose another folder, or make room on the disk; the plot is still here.")
            self._session.failed.emit(Failure(f"{error}.", hint))

    @Slot()
    def _copy_table(self) -> None:
        """Put every step on the clipboard, for a spreadsheet: tab-separated, empty where there is no value."""
        headings, rows = self._plot.as_table()
        columns = [[f"{step:.0f}" for step in rows[:, 0].tolist()]]
        # All digits of a float32, a point, no true minus; only what is not a number differs from itself.
        columns += [
            ["" if value != value else f"{value:.9g}" for value in rows[:, i].tolist()]
            for i in range(1, rows.shape[1])
        ]
        lines = ["\t".join(headings), *map("\t".join, zip(*columns, strict=True))]
        QGuiApplication.clipboard().setText("\n".join(lines))
