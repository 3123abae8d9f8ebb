"""The real window for the benchmarks, opened on real digits, and what it takes to wait for it."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from measure import digits
from PySide6.QtCore import QEventLoop, QSettings, QTimer

from mnist_desktop import app
from mnist_desktop.main_window import MainWindow
from mnist_desktop.session import RunState, Session


def wait(condition: Callable[[], bool], seconds: float = 120) -> None:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("the window did not come so far")
        app.QApplication.processEvents()
        time.sleep(0.001)


def turn(seconds: float) -> None:
    """Let the event loop turn as in the app, sleeping when there is nothing to do."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def pause(session: Session) -> None:
    session.pause()
    wait(lambda: session._heard == session._sent and session.state is not RunState.RUNNING)


def opened() -> MainWindow:
    app.make_application([])
    folder = tempfile.mkdtemp()
    window = MainWindow(Session(), QSettings(str(Path(folder, "s.ini")), QSettings.Format.IniFormat))
    window.session.setParent(window)
    window.resize(1280, 800)
    window.show()
    window.session.start(digits())
    wait(lambda: window.session.record is not None and window.session.ideals is not None)
    return window


def in_window(session: Session, steps: int) -> float:
    """Steps per second with the window open, at full speed, until the window shows the last."""
    loop = QEventLoop()

    def look() -> None:
        if session.answered:
            loop.quit()

    session.changed.connect(look)
    start = time.perf_counter()
    session.run(steps)
    loop.exec()
    seconds = time.perf_counter() - start
    session.changed.disconnect(look)
    return steps / seconds
