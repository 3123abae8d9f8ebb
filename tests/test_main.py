from __future__ import annotations

import builtins
import os
import subprocess
import sys
from pathlib import Path

import pytest

from mnist_desktop import __main__ as start
from mnist_desktop import __version__

ROOT = Path(__file__).parents[1]


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
    monkeypatch.setattr(module, "main", lambda arguments: (room, arguments))
    assert start.main(words) == (room, passed)


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
