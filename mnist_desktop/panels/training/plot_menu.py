"""What can be done with a plot of the run beside looking at it: copy, save, logarithms, all steps."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QAction

from mnist_desktop.engine.jobs import Cancelled, Progress
from mnist_desktop.lab.curve_table import curve_table
from mnist_desktop.lab.files import write_whole
from mnist_desktop.lab.text import Failure
from mnist_desktop.session import Session
from mnist_desktop.ui.curve_plot import CurvePlot
from mnist_desktop.ui.export_menu import ExportMenu


class PlotMenu(ExportMenu):
    """The context menu of a plot; it opens by the right button, the Menu key or Shift+F10.

    Parameters
    ----------
    plot : CurvePlot
        Whose menu it is.
    session : Session
        Whose run is written as a table; also where it is said that a file could not be written.
    logarithmic : bool
        Offer logarithms: of no use where the values lie between 0 and 1 anyway.
    """

    def __init__(self, plot: CurvePlot, session: Session, logarithmic: bool) -> None:
        super().__init__(plot)
        self._plot, self._session = plot, session
        self.addSeparator()
        if logarithmic:
            scale = QAction(self.tr("Logarithmic scale"), self, checkable=True)
            scale.toggled.connect(plot.set_log)
            self.addAction(scale)
        self.addAction(self.tr("Show all steps"), plot.reset_view)
        plot.menu_requested.connect(self._open)
        self.failed.connect(self._told)

    @Slot(QPoint)
    def _open(self, place: QPoint) -> None:
        if not self.isVisible():  # some systems ask twice: with the key, and with an event of their own
            self.popup(place)

    def _save_table(self, file: str) -> None:
        """Write loss, accuracy and settings of every step of every branch, beside the window."""
        path, curves = Path(file), self._session.curves

        def work(_progress: Progress, _cancelled: Cancelled) -> Path:
            write_whole(path, curve_table(curves).encode())
            return path

        self._session.library.compute(self.tr("Saving {0}").format(path.name), work, self._written)

    @Slot(object)
    def _written(self, path: Path) -> None:
        self._session.facts.note({"training.table": path.name})

    @Slot(str)
    def _told(self, what: str) -> None:
        hint = self.tr("Choose another folder, or make room on the disk; the plot is still here.")
        self._session.failed.emit(Failure(what, hint))
