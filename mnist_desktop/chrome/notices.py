"""What went wrong, told in the banner above the places, with the details and the log within reach."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication

from mnist_desktop.lab.text import Failure
from mnist_desktop.logbook import Logbook, log
from mnist_desktop.session.words import translated
from mnist_desktop.ui.banner import Banner


class Notices(QObject):
    """Puts failures of the session and whatever nobody caught into the banner.

    Parameters
    ----------
    banner : Banner
        Where it is told.
    logbook : Logbook or None
        Hears of what nobody caught; None where no log is kept.
    """

    def __init__(self, banner: Banner, logbook: Logbook | None) -> None:
        super().__init__(banner)
        self._banner = banner
        self._folder = None if logbook is None else logbook.folder
        if logbook is not None:
            logbook.noticed.connect(self.uncaught)
            if logbook.last_crash:
                self._say(
                    self.tr("MNIST Desktop ended unexpectedly the last time."),
                    self.tr(
                        "What is known about it is in the log; please pass it on to who looks after the app."
                    ),
                    logbook.last_crash,
                    stays=True,  # the offer to restore the session comes over it
                )
                logbook.last_crash = ""  # told once, even when another language builds the window anew

    @Slot(object)
    def failed(self, failure: Failure) -> None:
        """Tell a failure that the session has put into words."""
        log.info("%s %s\n%s", failure.what, failure.hint, failure.traceback)
        what = translated(failure.what)
        self._say(what[:1].upper() + what[1:], translated(failure.hint), failure.traceback)

    @Slot(str, str)
    def uncaught(self, what: str, details: str) -> None:
        """Tell an exception that nobody caught: a fault of the program."""
        self._say(
            self.tr("Something went wrong in the program: {what}.").format(what=what),
            self.tr("You can go on. If something looks wrong, save what you need and start the app again."),
            details,
        )

    def _say(self, what: str, hint: str, details: str, stays: bool = False) -> None:
        actions: list[tuple[str, Callable[[], object]]] = []
        if details:
            copy = partial(QGuiApplication.clipboard().setText, details)
            actions.append((self.tr("Copy details"), copy))
        if details and self._folder is not None:
            actions.append((self.tr("Open log folder"), partial(_open, self._folder)))
        self._banner.show_message("error", what, hint, actions, stays)


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
