"""The composition root: builds application, session and window, and shows it before torch has loaded."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import platformdirs
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, QTimer, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from mnist_desktop import __version__, single_instance
from mnist_desktop.assets import resource
from mnist_desktop.lab.dataset import DigitDataset
from mnist_desktop.logbook import Logbook
from mnist_desktop.main_window import MainWindow
from mnist_desktop.session import Session
from mnist_desktop.ui.theme import theme


def make_application(arguments: Sequence[str]) -> QApplication:
    """Return the application with its name, icon and theme; the running one if there is one."""
    QCoreApplication.setOrganizationName("mnist-desktop")
    QCoreApplication.setApplicationName("mnist-desktop")
    QCoreApplication.setApplicationVersion(__version__)
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(["mnist-desktop", *arguments])
    app.setDesktopFileName("mnist-desktop")
    app.setWindowIcon(QIcon(str(resource("icons", "app.svg"))))
    theme().apply()
    return app


# How long one thread may keep the interpreter while another waits. At Python's own 5 ms a mouse move that met a
# training step was painted after 23 ms (99th percentile); at 0.5 ms, after 8. Shorter gains nothing.
SWITCH_SECONDS = 0.0005


class _AfterFirstPaint(QObject):
    """Begins what can wait once the canvas has been painted: by then one can draw."""

    def __init__(self, window: MainWindow, digits: DigitDataset | None) -> None:
        super().__init__(window)
        self._window, self._digits = window, digits
        window.column.canvas_panel.canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first paint, then let the event loop turn once."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._begin)
        return False

    @Slot()
    def _begin(self) -> None:
        self._window.open_place()
        self._window.session.start(self._digits)


def sessions_folder() -> Path:
    """Return the folder where what was not saved is kept; it need not exist yet."""
    return platformdirs.user_data_path("mnist-desktop", appauthor=False) / "sessions"


def make_window(
    store: QSettings,
    logbook: Logbook | None = None,
    digits: DigitDataset | None = None,
    sessions: Path | None = None,
) -> MainWindow:
    """Return the window, with its session; after its first paint, its place opens and loading begins.

    Parameters
    ----------
    store : PySide6.QtCore.QSettings
        Where the user's choices are kept.
    logbook : Logbook or None
        What tells the window of errors that nobody caught.
    digits : DigitDataset or None
        Those to use, in place of the ones that are found on this machine.
    sessions : pathlib.Path or None
        Where what was not saved is kept; without a folder nothing is.
    """
    window = MainWindow(Session(home=sessions), store, logbook)
    window.session.setParent(window)
    _AfterFirstPaint(window, digits)
    return window


def main(arguments: Sequence[str]) -> int:
    """Open the window and stay until it is closed; where it is open already, bring it forward.

    Parameters
    ----------
    arguments : sequence of str
        For Qt, without the program's name.

    Returns
    -------
    int
        Exit status.
    """
    sys.setswitchinterval(SWITCH_SECONDS)
    app = make_application(arguments)
    store = QSettings()
    name = single_instance.server_name(Path(store.fileName()).parent)
    if single_instance.hand_over(name, arguments):
        return 0
    logbook = Logbook()
    logbook.open()
    window = make_window(store, logbook, sessions=sessions_folder())
    bell = single_instance.Doorbell(name, window)
    bell.rung.connect(window.come_forward)
    window.show()
    status = app.exec()
    logbook.close()
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
