"""The check in tests/conftest.py catches what a test leaves behind, and names it."""

import subprocess
import sys
from pathlib import Path

import pytest

CONFTEST = Path(__file__).parents[1] / "conftest.py"
LEAKS = """
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QWidget
kept = []

def test_window(qtbot):
    kept.append(QWidget(windowTitle="Forgotten"))

def test_timer(qtbot):
    kept.append(QTimer())
    kept[-1].start(1000)

def test_thread(qtbot):
    kept.append(QThread())
    kept[-1].start()

def test_clean(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    timer = QTimer(widget)
    timer.start(1000)
    thread = QThread()
    thread.start()
    thread.quit()
    assert thread.wait(1000)
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    folder = tmp_path_factory.mktemp("leaks")
    (folder / "conftest.py").write_text(CONFTEST.read_text(encoding="utf-8"), encoding="utf-8")
    (folder / "test_leaks.py").write_text(LEAKS, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "--rootdir", str(folder), str(folder)]
    return subprocess.run(
        command, cwd=CONFTEST.parents[1], capture_output=True, text=True, timeout=100
    ).stdout


@pytest.mark.parametrize(
    "line",
    [
        "a window QWidget, Forgotten",
        "a ticking timer, started at ",
        "a running thread, started at ",
        "4 passed, 3 errors",
    ],
)
def test_each_leak_is_named_and_the_clean_test_passes(report, line):
    assert line in report
