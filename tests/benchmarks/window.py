"""The whole window: training beside it, its frames, the mouse, and memory after a long run."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from measure import Row, digits, paired, percentile, row, rss_mb
from PySide6.QtCore import QElapsedTimer, QEvent, QEventLoop, QObject, QPoint, QSettings, Qt, QTimer
from PySide6.QtTest import QTest

from mnist_desktop import app
from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.lab.learner import Learner
from mnist_desktop.main_window import MainWindow
from mnist_desktop.session import RunState, Session

TRAINING = 2  # the place


def _wait(condition: Callable[[], bool], seconds: float = 120) -> None:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("the window did not come so far")
        app.QApplication.processEvents()
        time.sleep(0.001)


def _turn(seconds: float) -> None:
    """Let the event loop turn as in the app, sleeping when there is nothing to do."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def _pause(session: Session) -> None:
    session.pause()
    _wait(lambda: session._heard == session._sent and session.state is not RunState.RUNNING)


def _opened() -> MainWindow:
    app.make_application([])
    folder = tempfile.mkdtemp()
    window = MainWindow(Session(), QSettings(str(Path(folder, "s.ini")), QSettings.Format.IniFormat))
    window.session.setParent(window)
    window.resize(1280, 800)
    window.show()
    window.session._worker.start()
    window.session.library.use(digits())
    _wait(lambda: window.session.record is not None and window.session.ideals is not None)
    return window


def _in_window(session: Session, seconds: float) -> float:
    """Steps per second with the window open, at full speed."""
    before = session.head
    session.run()
    start = time.perf_counter()
    _turn(seconds)
    _pause(session)
    return (session.head - before) / (time.perf_counter() - start)


def _epochs(learner: Learner, seconds: float) -> float:
    """Steps per second of headless epochs, each validated at its end, as the window does too."""
    before, start = learner.step_count, time.perf_counter()
    while time.perf_counter() - start < seconds:
        learner.train_epoch()
    return (learner.step_count - before) / (time.perf_counter() - start)


def _ratio(window: MainWindow, rounds: int, seconds: float) -> tuple[float, float]:
    """Training with the window open ÷ the same learner without; and steps/s with it."""
    session = window.session
    learner = Learner(session.config, session.data)
    return paired(lambda: _in_window(session, seconds), lambda: _epochs(learner, seconds), rounds)


def _frames(session: Session, seconds: float) -> list[float]:
    """Milliseconds between the ticks of a 60 Hz timer on the GUI thread while training."""
    clock, gaps = QElapsedTimer(), []
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: gaps.append(clock.nsecsElapsed() / 1e6) or clock.start())
    session.run()
    clock.start()
    timer.start(16)
    _turn(seconds)
    timer.stop()
    _pause(session)
    return gaps[2:]


class _Painted(QObject):
    """Notices that a widget was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a paint."""
        self.seen |= event.type() == QEvent.Type.Paint
        return False


def _mouse(window: MainWindow, moves: int) -> list[float]:
    """Milliseconds from a mouse move to the painted stroke and the new distances."""
    canvas = window.column.canvas_panel.canvas
    painted, taken = _Painted(), []
    canvas.installEventFilter(painted)
    window.clear()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(60, 40))
    for number in range(moves):
        point = QPoint(60 + (number * 7) % 110, 40 + (number * 3) % 140)
        _turn(0.008)  # as the mouse leaves the window time between two events
        painted.seen = False
        before = window.session.distances
        start = time.perf_counter()
        QTest.mouseMove(canvas, point)
        while not painted.seen or window.session.distances is before:
            app.QApplication.processEvents()
            if time.perf_counter() - start > 1:
                break
        taken.append((time.perf_counter() - start) * 1e3)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(60, 40))
    canvas.removeEventFilter(painted)
    return taken[5:]


def run(quick: bool) -> list[Row]:
    """The rows of the window."""
    sys.setswitchinterval(0.005)
    rounds, seconds, moves = (1, 1.0, 30) if quick else (7, 3.0, 400)
    window = _opened()
    session, rows = window.session, []
    for place, name in ((0, "Pixels"), (1, "Ideal digits"), (TRAINING, "Training")):
        window.go_to(place)
        _turn(0.5)
        idle = _mouse(window, moves)
        rows.append(row(f"mouse → stroke and distances, idle, {name}, p50", percentile(idle, 50), "ms"))
        rows.append(
            row(f"mouse → stroke and distances, idle, {name}, p99", percentile(idle, 99), "ms", ("≤", 5))
        )
    session.run()
    busy = _mouse(window, moves)
    _pause(session)
    rows.append(row("mouse → stroke and distances, training, p99", percentile(busy, 99), "ms", ("≤", 8)))
    session.reset()
    _wait(lambda: session.head == 0)
    rows.append(
        row(
            "frame interval while training, p99",
            percentile(_frames(session, 2 * seconds), 99),
            "ms",
            ("≤", 20),
        )
    )
    ratio, speed = _ratio(window, rounds, seconds)
    rows.append(row("linear: window ÷ headless", ratio, "×", ("≥", 0.85), f"{speed:.0f} steps/s"))
    session.configure(task=Task(ALL_TEN), model="small_cnn")
    _wait(lambda: session.record.config.model == "small_cnn" and session.state is RunState.IDLE)
    ratio, speed = _ratio(window, max(1, rounds // 2), seconds)
    rows.append(row("small CNN: window ÷ headless", ratio, "×", ("≥", 0.93), f"{speed:.1f} steps/s"))
    rows += _memory(window, 2_000 if quick else 100_000)
    window.close()
    return rows


def _memory(window: MainWindow, steps: int) -> list[Row]:
    """Resident memory over a long run of the linear model in the window."""
    session = window.session
    session.configure(task=Task((3, 7)), model="linear")
    _wait(lambda: session.record.config.model == "linear" and session.head == 0)
    session.run(steps // 10)
    _wait(lambda: session.head >= steps // 10 and session.state is not RunState.RUNNING, 600)
    first = rss_mb()
    session.run(steps - steps // 10)
    _wait(lambda: session.head >= steps and session.state is not RunState.RUNNING, 1200)
    last = rss_mb()
    note = f"{first:.0f} MB after a tenth of the steps"
    return [
        row(f"memory after {steps:,} steps in the window", last, "MB", ("≤", 600), note),
        row("its growth over the last nine tenths", last - first, "MB", note="the history itself is in it"),
    ]
