"""Each in a process of its own: what a signal does is the whole process's."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals for another process")

HEAD = """
import os, signal, sys
from PySide6.QtCore import QCoreApplication, QTimer
from mnist_desktop.interrupts import SIGNALS, Interrupts

app = QCoreApplication([])
told = []
"""


def process(code, **options):
    return subprocess.run(
        [sys.executable, "-c", HEAD + code], capture_output=True, text=True, timeout=60, **options
    )


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_is_heard_while_the_event_loop_sleeps(number):
    """Nothing of Python runs meanwhile, no timer either."""
    code = HEAD + (
        "interrupts = Interrupts()\n"
        "interrupts.heard.connect(lambda number: (told.append(number), app.quit()))\n"
        "print('sleeps', flush=True)\n"
        "app.exec()\n"
        "interrupts.close()\n"
        "print(told)\n"
    )
    heard = lambda: signal.signal(number, signal.SIG_DFL)  # noqa: E731 - a shell may have made us deaf, nohup too
    command = [sys.executable, "-c", code]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, preexec_fn=heard) as child:
        assert child.stdout.readline() == "sleeps\n"
        child.send_signal(number)
        out, _ = child.communicate(timeout=60)
    assert (child.returncode, out) == (0, f"[{int(number)}]\n")


def test_the_same_signal_again_ends_the_process_at_once():
    done = process("""
interrupts = Interrupts()
os.kill(os.getpid(), signal.SIGTERM)
os.kill(os.getpid(), signal.SIGTERM)
""")
    assert done.returncode == -signal.SIGTERM, done.stderr


def test_what_was_ignored_stays_ignored():
    done = process(
        """
interrupts = Interrupts()
interrupts.heard.connect(lambda number: (told.append(number), app.quit()))
os.kill(os.getpid(), signal.SIGHUP)
os.kill(os.getpid(), signal.SIGTERM)
app.exec()
print(told)
""",
        preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN),
    )
    assert done.stdout == f"[{int(signal.SIGTERM)}]\n", done.stderr


def test_closed_it_leaves_everything_as_it_was():
    done = process("""
before = [signal.getsignal(number) for number in SIGNALS]
interrupts = Interrupts()
assert before != [signal.getsignal(number) for number in SIGNALS]
interrupts.close()
assert before == [signal.getsignal(number) for number in SIGNALS]
assert signal.set_wakeup_fd(-1) == -1
QTimer.singleShot(0, app.quit)
app.exec()
""")
    assert (done.returncode, done.stderr) == (0, "")
