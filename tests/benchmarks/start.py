"""Start-up: the first paint, the first step, and the longest stall while torch loads.

Of the stall, one thing is beyond an app of one process where Python is 3.12 or newer: the module ``torch._C`` names its
functions in one call, which keeps the interpreter for 0.11 to 0.18 s of processor time on a busy machine of two cores.
Up to 3.11 other threads run in the middle of it (:func:`mnist_desktop.engine.preload.breathing`), after 21 ms at most.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from measure import Row, environ, row

EAGER = "import PySide6.QtWidgets, numpy, PIL.Image, pyqtgraph, torch"
LEARN = """
import torch
from mnist_desktop.lab.learner import Learner
from mnist_desktop.lab.config import TrainConfig
import sys; sys.path.insert(0, {here!r})
from measure import digits
digits()
"""


def _seconds(code: str) -> float:
    """Time of a process that runs `code`, its start included."""
    start = time.time()
    subprocess.run([sys.executable, "-c", code], check=True, env=environ())
    return time.time() - start


def _start() -> dict[str, float]:
    child = Path(__file__).with_name("start_child.py")
    with tempfile.TemporaryDirectory() as folder:
        if real := os.environ.get("MNIST_DESKTOP_MNIST"):  # where the app looks for it
            Path(folder, "mnist-desktop").mkdir()
            Path(folder, "mnist-desktop", "mnist").symlink_to(Path(real).resolve())
        homes = {f"XDG_{kind}_HOME": folder for kind in ("CONFIG", "DATA", "STATE")}
        env = environ(QT_QPA_PLATFORM="offscreen", BENCH_STARTED=str(time.time()), **homes)
        done = subprocess.run([sys.executable, str(child), folder], env=env, check=True, capture_output=True)
    return json.loads(done.stdout.splitlines()[-1])


def run(quick: bool) -> list[Row]:
    """The rows of the start, medians of starts that take turns."""
    rounds = 1 if quick else 5
    _start()  # after which all modules are compiled, as they are on a user's machine from the second start on
    starts, eager, learn = [], [], []
    for _ in range(rounds):
        starts.append(_start())
        eager.append(_seconds(EAGER))
        learn.append(_seconds(LEARN.format(here=str(Path(__file__).parent))))
    paint, step = median(s["paint"] for s in starts), median(s["step"] for s in starts)
    stall, own = median(s["stall"] for s in starts), median(s["own"] for s in starts)
    return [
        row("process start → first painted window", paint, "s", ("≤", 0.6)),
        row("the same ÷ eager imports", paint / median(eager), "×", ("≤", 0.25)),
        row("process start → first training step", step, "s"),
        row("the same ÷ (import torch + load digits)", step / median(learn), "×", ("≤", 1.15)),
        row("longest stall of the window while torch loads", stall, "s", ("≤", 0.5)),
        row("the longest piece of the window's own work meanwhile", own, "s", note="processor time"),
    ]
