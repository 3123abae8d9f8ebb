from __future__ import annotations

import builtins
import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest

from mnist_desktop import __main__ as start
from mnist_desktop import __version__

ROOT = Path(__file__).parents[1]
# How people tell the libraries below torch and NumPy the number of threads.
LIBRARIES = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


def call(*words, **environment):
    return subprocess.run(
        [sys.executable, "-m", "mnist_desktop", *words],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


def test_a_command_ends_with_its_status():
    done = call("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"mnist-desktop {__version__}\n", "")
    done = call("nonsense")
    assert (done.returncode, done.stdout) == (2, "")
    done = call("baseline", "--data", "no-such-folder")
    assert (done.returncode, done.stdout) == (1, "")
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_without_a_display_the_window_is_refused_in_words():
    done = call(DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1 and "mnist-desktop --help" in done.stderr


@pytest.mark.parametrize(
    ("words", "room", "passed"),
    [
        ([], "app", []),
        (["self-check", "--screenshot", "x"], "selfcheck", ["--screenshot", "x"]),
        (["lessons", "check", "x"], "rehearsal.command", ["x"]),
        (["lessons", "list"], "cli", ["lessons", "list"]),
        (["train", "--json"], "cli", ["train", "--json"]),
    ],
)
def test_each_start_goes_to_its_room(monkeypatch, words, room, passed):
    import importlib

    module = importlib.import_module(f"mnist_desktop.{room}")
    monkeypatch.setattr(builtins, "__import__", builtins.__import__)  # put back afterwards
    for name in LIBRARIES:
        monkeypatch.setenv(name, "1")
    monkeypatch.setattr(module, "main", lambda arguments: (room, arguments, gc.isenabled()))
    try:
        assert start.main(words) == (room, passed, room != "app")
    finally:
        gc.enable()


AS_IT_STARTS = """
import gc, os, sys
from mnist_desktop.__main__ import get_ready
get_ready()
assert not {"numpy", "torch"} & set(sys.modules)
from PySide6.QtCore import QSettings
from mnist_desktop import app
app.make_application([])
window = app.make_window(QSettings(sys.argv[1], QSettings.Format.IniFormat), then=lambda window: window.close())
window.show()
print(gc.isenabled(), flush=True)
app.QApplication.exec()
print(gc.isenabled(), gc.get_freeze_count() > 10_000)
"""


def outside(wish=()):
    """The environment of a start that nobody has told how many threads to use, but for those of `wish`."""
    return {name: value for name, value in os.environ.items() if name not in LIBRARIES} | dict(wish)


def test_a_start_puts_off_what_would_take_its_time(tmp_path):
    code = [sys.executable, "-c", AS_IT_STARTS, str(tmp_path / "settings.ini")]
    done = subprocess.run(code, cwd=ROOT, env=outside(), capture_output=True, text=True, timeout=100)
    assert done.stdout.split() == ["False", "True", "True"], done.stderr


THREADS = """
import os, threading
from mnist_desktop.__main__ import get_ready
get_ready()
import torch
found = [torch.get_num_threads()]
thread = threading.Thread(target=lambda: found.append(torch.get_num_threads()))
thread.start()
thread.join()
print(*found, os.environ["OPENBLAS_NUM_THREADS"])
"""


@pytest.mark.parametrize(
    ("wish", "torch", "openblas"),
    [({}, "1", "1"), ({"OPENBLAS_NUM_THREADS": "3"}, "1", "3"), ({"OMP_NUM_THREADS": "2"}, "2", "1")],
)
def test_matrices_have_one_thread_in_every_thread_unless_people_say_otherwise(wish, torch, openblas):
    code = [sys.executable, "-c", THREADS]
    done = subprocess.run(code, cwd=ROOT, env=outside(wish), capture_output=True, text=True, timeout=100)
    assert done.stdout.split() == [torch, torch, openblas], done.stderr


def test_a_character_that_the_terminal_lacks_is_no_error():
    code = "from mnist_desktop.__main__ import main; main(['--version']); print('784 → 1')"
    done = subprocess.run(
        [sys.executable, "-c", f"try:\n {code}\nexcept SystemExit:\n print('784 → 1')"],
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "cp1252"},
        capture_output=True,
        check=True,
    )
    assert b"784 ? 1" in done.stdout
