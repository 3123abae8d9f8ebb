"""The composition root: builds application, session and window, and shows it before torch has loaded."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from threading import Thread

import platformdirs
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, QSize, QTimer, Slot
from PySide6.QtGui import QIcon, QImageReader
from PySide6.QtWidgets import QApplication, QScrollArea

from mnist_desktop import __version__, single_instance
from mnist_desktop.assets import resource
from mnist_desktop.interrupts import Interrupts
from mnist_desktop.lab.dataset import DigitDataset
from mnist_desktop.logbook import Logbook
from mnist_desktop.main_window import MainWindow
from mnist_desktop.opening import Opening, as_arguments, read_opening
from mnist_desktop.session import Session
from mnist_desktop.ui.theme import STYLE, theme


def make_application(arguments: Sequence[str], *, dressed: bool = True) -> QApplication:
    """Return the application with its name, icon and theme; the running one if there is one.

    Parameters
    ----------
    arguments : sequence of str
        For Qt, without the program's name.
    dressed : bool
        Whether the theme's style sheet is put on at once; else ``theme().dress()`` does it.
    """
    QCoreApplication.setOrganizationName("mnist-desktop")
    QCoreApplication.setApplicationName("mnist-desktop")
    QCoreApplication.setApplicationVersion(__version__)
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(["mnist-desktop", *STYLE, *arguments])
    app.setDesktopFileName("mnist-desktop")
    app.setWindowIcon(QIcon(str(resource("icons", "app.svg"))))
    if not dressed:
        theme().undress()
    theme().apply()
    return app


# How long one thread may keep the interpreter while another waits. At Python's own 5 ms a mouse move that met a
# training step was painted after 23 ms (99th percentile); at 0.5 ms, after 8. Shorter gains nothing.
SWITCH_SECONDS = 0.0005
# What all that comes after the first paint needs, and knows no Qt.
_NEXT = (
    "numpy",
    "mnist_desktop.lab.lessons",
    "PIL.Image",
    "mnist_desktop.lab.reference",
    "mnist_desktop.lab.digits.generated",
    "mnist_desktop.lab.digits.mnist",
)
_LOOK_MS = 2  # between two looks whether it is there
INTERRUPTED = 128  # plus the number of the signal: the exit status, as shells report it


_Told = Callable[[MainWindow], None] | None


class _AfterFirstPaint(QObject):
    """Begins what can wait once the canvas has been painted: by then one can draw."""

    def __init__(self, window: MainWindow, digits: DigitDataset | None, painted: _Told, then: _Told) -> None:
        super().__init__(window)
        self._window, self._digits, self._painted, self._then = window, digits, painted, then
        self._pieces: Iterator[None] = iter(())
        # A timer, not a call that is put off: that would come before the mouse and the keys.
        self._next = QTimer(self, interval=0)
        self._next.timeout.connect(self._go_on)
        window.column.canvas_panel.canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first paint, then let the event loop turn once."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._begin)
        return False

    @Slot()
    def _begin(self) -> None:
        if not gc.isenabled():  # a start put it off: what it has made stays and need not be looked through
            gc.freeze()
            gc.enable()
        if self._painted is not None:
            self._painted(self._window)
        self._pieces = self._work()
        self._next.start()

    @Slot()
    def _go_on(self) -> None:
        """Do the next piece: between two of them, strokes and clicks are heard."""
        for _ in self._pieces:
            return
        self._next.stop()

    def _work(self) -> Iterator[None]:
        """Make the rest of the window and begin to load."""
        window, session = self._window, self._window.session
        # On a thread, or the window would stand still for it; a stroke that comes meanwhile waits for the rest of it.
        imports = Thread(target=lambda: [import_module(name) for name in _NEXT], name="imports")
        imports.start()
        self._next.setInterval(_LOOK_MS)
        while imports.is_alive():
            yield
        self._next.setInterval(0)
        import_module("mnist_desktop.chrome.interior")
        yield
        # Qt's plugins for pictures. A process opens one library at a time, and torch's take 0.2 s: asked for meanwhile,
        # by the arrow of a box that is painted, they would keep the window waiting.
        QImageReader.supportedImageFormats()
        yield
        # Qt for Python builds the types of all widgets when it first meets one that no Python has made, as here.
        QScrollArea().viewport()
        yield
        window.furnish()
        yield
        # Now there is somebody to tell what fails. It goes on beside all that follows.
        session.prepare(self._digits)
        yield from window.opening()
        session.load_torch()
        if self._then is not None:
            self._then(window)


def sessions_folder() -> Path:
    """Return the folder where what was not saved is kept; it need not exist yet."""
    return platformdirs.user_data_path("mnist-desktop", appauthor=False) / "sessions"


def make_window(
    store: QSettings,
    logbook: Logbook | None = None,
    digits: DigitDataset | None = None,
    sessions: Path | None = None,
    painted: _Told = None,
    then: _Told = None,
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
    painted, then : callable, optional
        Called with the window when it has been painted, and when its place is open.
    """
    window = MainWindow(Session(home=sessions), store, logbook, at_once=False)
    window.session.setParent(window)
    _AfterFirstPaint(window, digits, painted, then)
    return window


class _Wishes(QObject):
    """Carries out what a start asks for: this one, or a later one that handed its arguments over."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @Slot(list)
    def hear(self, arguments: list[str]) -> None:
        """Come forward, with what a later start asks for."""
        self._window.come_forward()
        carry_out(self._window, read_opening(arguments))


def carry_out(window: MainWindow, opening: Opening) -> None:
    """Show in the window what a start asks for."""
    if opening.session:
        window.session.document.open(Path(opening.session))
    if opening.lesson:
        window.teaching.open_lesson(opening.lesson)


def listen(window: MainWindow, name: str) -> None:
    """Hear of later starts."""
    single_instance.Doorbell(name, window).rung.connect(_Wishes(window).hear)


def begin(window: MainWindow, opening: Opening) -> None:
    """Show what the first start asks for; without a wish, show around those who are here for the first time."""
    if opening == Opening():
        window.teaching.welcome()
    else:
        carry_out(window, opening)


class _Ending(QObject):
    """Closes the window as its cross does when the terminal or the system asks for it."""

    def __init__(self, window: MainWindow, interrupts: Interrupts) -> None:
        super().__init__(window)
        self._window = window
        interrupts.heard.connect(self.end)

    @Slot(int)
    def end(self, number: int) -> None:
        """Close the window, with what is open over it; the process ends as shells report a signal."""
        self._window.close()
        QApplication.exit(INTERRUPTED + number)


def fit(window: MainWindow, room: QSize) -> None:
    """Make a window smaller that has been made for a larger screen than there is room on."""
    window.resize(window.size().boundedTo(room))


def main(arguments: Sequence[str]) -> int:
    """Open the window and stay until it is closed; where it is open already, bring it forward.

    Parameters
    ----------
    arguments : sequence of str
        What to open with, without the program's name: see :mod:`mnist_desktop.opening`.

    Returns
    -------
    int
        Exit status.
    """
    opening = read_opening(arguments)
    sys.setswitchinterval(SWITCH_SECONDS)
    app = make_application([], dressed=False)
    store = QSettings()
    name = single_instance.server_name(Path(store.fileName()).parent)
    claimed = single_instance.claim(name)
    if single_instance.hand_over(name, as_arguments(opening), 0 if claimed else single_instance.START_MS):
        return 0
    logbook = Logbook()
    logbook.open()
    interrupts = Interrupts()
    told = partial(listen, name=name), partial(begin, opening=opening)
    window = make_window(store, logbook, None, sessions_folder(), *told)
    fit(window, window.screen().availableSize())
    _Ending(window, interrupts)
    theme().dress()
    window.show()
    status = app.exec()
    interrupts.close()
    logbook.close()
    if claimed is not None:
        claimed.unlock()
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
