"""Training with the window open: its frames, and its speed against the same learner without a window."""

from __future__ import annotations

import sys
import time

from measure import Row, paired, percentile, row
from opened import in_window, opened, pause, turn, wait
from PySide6.QtCore import QElapsedTimer, Qt, QTimer

from mnist_desktop import app
from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.lab.learner import Learner
from mnist_desktop.main_window import MainWindow
from mnist_desktop.session import RunState, Session


def _epochs(learner: Learner, epochs: int) -> float:
    """Steps per second of headless epochs, each validated at its end, as the window does too."""
    before, start = learner.step_count, time.perf_counter()
    for _ in range(epochs):
        learner.train_epoch()
    return (learner.step_count - before) / (time.perf_counter() - start)


def _ratio(window: MainWindow, rounds: int, epochs: int) -> tuple[float, float]:
    """Training with the window open ÷ the same epochs of the same learner without; and steps/s with it."""
    session = window.session
    learner = Learner(session.config, session.data)
    steps = epochs * learner.batches
    return paired(lambda: in_window(session, steps), lambda: _epochs(learner, epochs), rounds)


def _frames(session: Session, seconds: float) -> list[float]:
    """Milliseconds between the ticks of a 60 Hz timer on the GUI thread while training."""
    clock, gaps = QElapsedTimer(), []
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: gaps.append(clock.nsecsElapsed() / 1e6) or clock.start())
    session.run()
    clock.start()
    timer.start(16)
    turn(seconds)
    timer.stop()
    pause(session)
    return gaps[2:]


def run(quick: bool) -> list[Row]:
    """The rows of training in the window."""
    sys.setswitchinterval(app.SWITCH_SECONDS)
    rounds, seconds = (1, 1.0) if quick else (15, 6.0)
    window = opened()
    session = window.session
    window.show_page("training")
    turn(0.5)
    frames = percentile(_frames(session, seconds), 99)
    rows = [row("frame interval while training, p99", frames, "ms", ("≤", 20))]
    ratio, speed = _ratio(window, rounds, 20 if quick else 70)
    rows.append(row("linear: window ÷ headless", ratio, "×", ("≥", 0.85), f"{speed:.0f} steps/s"))
    session.configure(task=Task(ALL_TEN), model="small_cnn")
    wait(lambda: session.record.config.model == "small_cnn" and session.state is RunState.IDLE)
    ratio, speed = _ratio(window, max(1, rounds // 2), 1)
    rows.append(row("small CNN: window ÷ headless", ratio, "×", ("≥", 0.93), f"{speed:.1f} steps/s"))
    window.close()
    return rows
