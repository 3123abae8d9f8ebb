"""Killed while it trains: the next start offers the session, and it goes on bit for bit. Real processes, SIGKILL."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

# The whole app, with small digits, and a copy every half second in place of every few.
APP = """
import sys
from pathlib import Path
import numpy as np
from PySide6.QtCore import QSettings, QTimer
from mnist_desktop.lab.dataset import DigitDataset, DigitSplit, Provenance
from mnist_desktop.session import autosave
from mnist_desktop import app

rng = np.random.default_rng(7)
patterns = rng.integers(0, 256, (10, 28, 28))
def split(n):
    labels = rng.integers(0, 10, n).astype(np.uint8)
    noise = rng.normal(0, 60, (n, 28, 28))
    return DigitSplit(np.clip(patterns[labels] + noise, 0, 255).astype(np.uint8), labels)
data = DigitDataset(split(600), split(200), Provenance("generated", "Test patterns"))

autosave.EVERY = 500

home = Path(sys.argv[1])
application = app.make_application([])
store = QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat)
window = app.make_window(store, digits=data, sessions=home / "sessions")
session = window.session
window.show()
def say(*words):
    print(*words, flush=True)
session.failed.connect(lambda failure: say("failed", failure.what))
def when(true, then):
    timer = QTimer(window, interval=20)
    def look():
        if true():
            timer.stop()
            then()
    timer.timeout.connect(look)
    timer.start()
"""

FIRST = (
    APP
    + """
session.config = session.config.with_hyper(batch_size=32)
def begin():
    canvas = window.column.canvas_panel.canvas
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 40))
    QTest.mouseMove(canvas, QPoint(100, 180))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 180))
    session.set_speed(200)
    session.run()
when(lambda: session.record is not None, begin)
session.document.copied.connect(lambda state: say("copied", state[0][0][1]))
sys.exit(application.exec())
"""
)

SECOND = (
    APP
    + """
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from mnist_desktop.lab.run import Run

def same(record, run):
    ours, theirs = record.params, run.record().params
    return all(np.array_equal(a.value, b.value) for a, b in zip(ours, theirs))

def offered():
    return [b for b in window.findChildren(QPushButton) if b.text() == "Restore" and b.isVisible()]

def restore():
    (button,) = offered()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
when(offered, restore)

def restored(path, kept):
    when(lambda: session._heard == session._sent, compare)

def compare():
    global run, head
    head = session.head
    run = Run(session.config, data)
    while run.cursor < head:
        run.step()
    session.seek(head)
    when(lambda: session._heard == session._sent, go_on)

def go_on():
    strokes = 0 if session.sketch is None else len(session.sketch.strokes)
    say("restored", head, same(session.record, run), strokes, session.document.modified)
    session.run(40)
    when(lambda: session.cursor == head + 40, end)

def end():
    for _ in range(40):
        run.step()
    losses = np.array_equal(session.curves[0].losses, run.history.active.losses.values())
    say("went on", session.head, same(session.record, run), losses)
    window.close()

session.document.opened.connect(restored)
sys.exit(application.exec())
"""
)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_a_killed_session_is_offered_and_goes_on_bit_for_bit(tmp_path):
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "OMP_NUM_THREADS": "1"}
    start = [sys.executable, "-c", FIRST, str(tmp_path)]
    with subprocess.Popen(start, env=env, stdout=subprocess.PIPE, text=True) as one:
        heads = []
        while len(heads) < 3:  # it trains on meanwhile: the third copy replaces the second
            word, _, head = one.stdout.readline().strip().partition(" ")
            assert word == "copied", head
            heads.append(int(head))
        one.send_signal(signal.SIGKILL)
        assert one.wait(30) == -signal.SIGKILL
    assert heads[0] < heads[1] < heads[2]
    (left,) = (tmp_path / "sessions").glob("autosave-*.mnistlab")
    two = subprocess.run(
        [sys.executable, "-c", SECOND, str(tmp_path)], env=env, capture_output=True, text=True, timeout=110
    )
    assert two.returncode == 0, two.stderr
    restored, went_on = (line.split() for line in two.stdout.splitlines())
    head = int(restored[1])
    assert head >= heads[2]  # at most what was trained since the last copy is lost
    assert restored == ["restored", str(head), "True", "1", "True"]
    assert went_on == ["went", "on", str(head + 40), "True", "True"]
    assert not left.exists(), "the copy outlived a clean end"
    assert [file.name for file in (tmp_path / "sessions").iterdir()] == ["last.mnistlab"]
