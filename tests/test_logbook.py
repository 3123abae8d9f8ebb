"""Each in a process of its own: the hooks are the whole process's."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAD = """
import sys, threading
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QThread, QTimer, qWarning
from mnist_desktop.logbook import Logbook

app = QCoreApplication([])
book = Logbook(Path(sys.argv[1]))
told = []
book.noticed.connect(lambda what, details: told.append((what, "Traceback" in details)))
book.open()
"""


def process(folder, code):
    env = os.environ | {"PYTHONPATH": str(Path(__file__).parents[1]), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-c", HEAD + code, str(folder)], env=env, capture_output=True, text=True, timeout=60
    )


def test_exceptions_of_every_thread_and_what_qt_says_are_told_and_kept(tmp_path):
    done = process(
        tmp_path,
        """
class Failing(QThread):
    def run(self):
        raise ValueError("in Qt's thread.")

def slot():
    raise RuntimeError("in a slot")

def bare():
    raise KeyError("in a thread")

worker = Failing()
worker.start(); worker.wait()
thread = threading.Thread(target=bare)
thread.start(); thread.join()
QTimer.singleShot(0, slot)
QTimer.singleShot(50, app.quit)
qWarning("from Qt")
app.exec()
book.close()
print(sorted(told))
""",
    )
    assert done.returncode == 0, done.stderr
    expected = [("'in a thread'", True), ("in Qt's thread", True), ("in a slot", True)]
    assert done.stdout.strip() == repr(expected)
    kept = (tmp_path / "mnist-desktop.log").read_text()
    for words in ("in a slot", "in Qt's thread", "in a thread", "Qt: from Qt", "MNIST Desktop"):
        assert words in kept
    assert kept.count("Traceback") == 3


def test_the_same_exception_is_told_once_however_often_it_comes(tmp_path):
    done = process(
        tmp_path,
        """
def slot():
    raise RuntimeError("sixty times a second")

timer = QTimer()
timer.timeout.connect(slot)
timer.start(0)
QTimer.singleShot(200, app.quit)
app.exec()
book.close()
print(told)
""",
    )
    assert done.stdout.strip() == "[('sixty times a second', True)]"
    kept = (tmp_path / "mnist-desktop.log").read_text()
    assert kept.count("Traceback") == 1 and "2 times by now" in kept and len(kept) < 10_000


def test_a_crash_is_known_at_the_next_start_and_forgotten_after_it(tmp_path):
    crashed = process(tmp_path, "import faulthandler; faulthandler._sigsegv()")
    assert crashed.returncode != 0
    after = process(tmp_path, "print('Fatal Python error' in book.last_crash); book.close()")
    assert after.stdout.strip() == "True"
    assert "crashed" in (tmp_path / "mnist-desktop.log").read_text()
    assert process(tmp_path, "print(repr(book.last_crash)); book.close()").stdout.strip() == "''"


def test_the_log_does_not_grow_for_ever(tmp_path):
    done = process(
        tmp_path,
        """
for n in range(30_000):
    qWarning(f"line {n} " + 100 * "x")
book.close()
""",
    )
    assert done.returncode == 0
    sizes = [path.stat().st_size for path in tmp_path.glob("mnist-desktop.log*")]
    assert len(sizes) == 4 and max(sizes) <= 512 * 1024


@pytest.mark.skipif(sys.platform == "win32", reason="Windows makes the folder")
def test_where_it_cannot_write_it_still_tells(tmp_path):
    (tmp_path / "file").write_text("")
    done = process(
        tmp_path / "file" / "logs",
        """
def slot():
    raise RuntimeError("still told")
QTimer.singleShot(0, slot)
QTimer.singleShot(50, app.quit)
app.exec()
book.close()
print(told)
""",
    )
    assert done.stdout.strip() == "[('still told', True)]" and "no log file" in done.stderr
