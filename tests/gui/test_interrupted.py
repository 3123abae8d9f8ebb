"""Ctrl+C in the terminal, and what a system sends that shuts down: the window ends as by its cross, nothing is lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

from mnist_desktop.lab.archive import session_file

# The whole app as `mnist-desktop` starts it, with a student in it who trains and has the settings open.
APP = """
import sys
from PySide6.QtCore import QTimer
from mnist_desktop import app

def begin(window, opening):
    session, timer = window.session, QTimer(window, interval=20)
    window.show_settings()
    def look():
        if session.record is not None and session.head == 0:
            session.run()
        elif session.head > 20:
            timer.stop()
            print(session.head, flush=True)
    timer.timeout.connect(look)
    timer.start()

app.begin = begin
sys.exit(app.main([]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals for another process")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_window_ends_cleanly_and_the_session_is_kept(tmp_path, number):
    env = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "MNIST_"))}
    env |= {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "OMP_NUM_THREADS": "1"}
    heard = lambda: signal.signal(signal.SIGINT, signal.SIG_DFL)  # noqa: E731 - the shell may have made us deaf
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    with subprocess.Popen([sys.executable, "-c", APP], env=env, preexec_fn=heard, **pipes) as process:
        trained = int(process.stdout.readline())
        process.send_signal(number)
        _, err = process.communicate(timeout=110)
    assert process.returncode == 128 + number and "Traceback" not in err, err
    (folder,) = tmp_path.rglob("sessions")
    assert [file.name for file in folder.iterdir()] == ["last.mnistlab"]
    assert session_file.load(folder / "last.mnistlab").run.branches[0].last >= trained
    (settings,) = tmp_path.rglob("mnist-desktop.conf")
    assert "place=" in settings.read_text(encoding="utf-8")
