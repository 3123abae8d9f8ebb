"""The composition root: builds application, session and window, and shows it before torch has loaded."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSettings, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from mnist_desktop import __version__
from mnist_desktop.assets import resource
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


def make_window(store: QSettings) -> MainWindow:
    """Return the window, with its session; loading begins after the first paint."""
    window = MainWindow(Session(), store)
    window.session.setParent(window)
    QTimer.singleShot(0, window, window.session.start)
    return window


def main(arguments: Sequence[str]) -> int:
    """Open the window and stay until it is closed.

    Parameters
    ----------
    arguments : sequence of str
        For Qt, without the program's name.

    Returns
    -------
    int
        Exit status.
    """
    app = make_application(arguments)
    window = make_window(QSettings())
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
