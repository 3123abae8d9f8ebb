"""Everything that goes wrong, in one place: exceptions of every thread, Qt's messages and crashes, kept in a file.

Nothing in it leaves the machine; a student can copy it for somebody who helps.
"""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
import traceback
from collections import Counter
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Any, TextIO

import platformdirs
from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QSysInfo,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)

from mnist_desktop import __version__

log = logging.getLogger("mnist_desktop")

FILE_BYTES = 512 * 1024  # of the log before it is put aside
KEPT = 3  # logs put aside
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def system() -> str:
    """Return this operating system and processor in a line, at once: Python's own answer starts a program."""
    kernel = f"{QSysInfo.kernelType()} {QSysInfo.kernelVersion()}"
    return f"{QSysInfo.prettyProductName()}, {kernel}, {QSysInfo.currentCpuArchitecture()}"


class Logbook(QObject):
    """Hears of everything that goes wrong from :meth:`open` to :meth:`close`.

    Parameters
    ----------
    folder : pathlib.Path, optional
        Where it writes; the system's place for a user's logs if not given. Where it cannot be written to, what
        went wrong is still told.

    Attributes
    ----------
    last_crash : str
        What the start before left when it crashed: its Python stack; empty if it did not, or was told.

    Signals
    -------
    noticed : str, str
        An exception that nobody caught: in one line, and with its traceback. From any thread; the same one is told
        once, however often it comes.
    """

    noticed = Signal(str, str)

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder or platformdirs.user_log_path("mnist-desktop", appauthor=False)
        self.last_crash = ""
        self._seen: Counter[str] = Counter()
        self._handlers: list[logging.Handler] = []
        self._crash_file: TextIO | None = None
        self._before: tuple[Any, ...] = ()
        self._qt_before: Callable[..., object] | None = None

    @property
    def file(self) -> Path:
        """The log."""
        return self.folder / "mnist-desktop.log"

    # -- opening and closing -------------------------------------------------------------------------------

    def open(self) -> None:
        """Begin to listen, and look whether the start before crashed."""
        self._add(
            logging.StreamHandler() if sys.stderr is not None else logging.NullHandler(), logging.WARNING
        )
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._add(RotatingFileHandler(self.file, "a", FILE_BYTES, KEPT, "utf-8"), logging.INFO)
            self._watch_for_crashes(self.folder / "crash.txt")
        except OSError as error:
            log.warning("There is no log file: %s", error)
        log.setLevel(logging.INFO)
        where = f"Python {sys.version.split()[0]}, Qt {qVersion()}, {system()}"
        log.info("MNIST Desktop %s starts: %s", __version__, where)
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._uncaught
        threading.excepthook = lambda args: self._uncaught(args.exc_type, args.exc_value, args.exc_traceback)
        sys.unraisablehook = lambda args: self._uncaught(args.exc_type, args.exc_value, args.exc_traceback)
        self._qt_before = qInstallMessageHandler(_qt_message)

    def close(self) -> None:
        """Stop listening; a clean end leaves no trace of a crash."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        qInstallMessageHandler(self._qt_before)
        if self._crash_file is not None:
            faulthandler.disable()
            self._crash_file.close()
            self._crash_file = None
        for handler in self._handlers:
            log.removeHandler(handler)
            handler.close()

    def _add(self, handler: logging.Handler, level: int) -> None:
        handler.setLevel(level)
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s: %(message)s"))
        log.addHandler(handler)
        self._handlers.append(handler)

    def _watch_for_crashes(self, file: Path) -> None:
        """Let the interpreter write its stacks there should the process die; first read what is there."""
        if file.exists():
            self.last_crash = file.read_text(encoding="utf-8", errors="replace").strip()
        if self.last_crash:
            log.error("The start before this one crashed:\n%s", self.last_crash)
        self._crash_file = file.open("w", encoding="utf-8")
        faulthandler.enable(self._crash_file)

    # -- listening -----------------------------------------------------------------------------------------

    def _uncaught(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        where = traceback.extract_tb(trace)[-1:]
        self._seen[key := f"{kind.__name__} {where}"] += 1
        times = self._seen[key]
        if times == 1:
            log.error("Nobody caught this:\n%s", details)
            words = (str(error).strip() or kind.__name__).splitlines()[0].rstrip(".")
            self.noticed.emit(words, details)
        elif times & (times - 1) == 0:  # 2, 4, 8 …: a widget that fails to paint does so sixty times a second
            log.error("The same again, %d times by now: %s", times, key)


def _qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", message)
