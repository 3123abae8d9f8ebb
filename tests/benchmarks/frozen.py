"""How the frozen app starts beside the source tree: until one has drawn, until the first steps; warm and cold.

Both run ``self-check``, whose lines tell from outside how far it is. Cold means that the system's cache of files was
emptied before, which only root may do.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from measure import Row, environ, row

ROOT = Path(__file__).parents[2]
NAME = "mnist-desktop.exe" if os.name == "nt" else "mnist-desktop"
FROZEN = Path(os.environ.get("MNIST_DESKTOP_FROZEN", ROOT / "dist" / "mnist-desktop"), NAME)
SOURCE = [sys.executable, "-m", "mnist_desktop"]
MARKS = {"ok  drawn": "drawn", "ok  three steps": "steps"}
CACHES = Path("/proc/sys/vm/drop_caches")


def _start(program: list[str]) -> dict[str, float]:
    """Seconds from the start of a process to each mark."""
    seconds: dict[str, float] = {}
    start = time.perf_counter()
    env = environ(QT_QPA_PLATFORM="offscreen")
    command = [*program, "self-check"]
    with subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            for mark, name in MARKS.items():
                if line.startswith(mark):
                    seconds[name] = time.perf_counter() - start
            if len(seconds) == len(MARKS):
                process.kill()
    return seconds


def _forget_files() -> None:
    os.sync()
    CACHES.write_text("1")


def run(quick: bool) -> list[Row]:
    """Rows of both programs, medians of starts that take turns; none where nothing is frozen."""
    if not FROZEN.exists():
        print(f"  {FROZEN} is not there; packaging/dev.py build makes it")
        return []
    _start(SOURCE)  # after which its modules are compiled, as the frozen ones are
    rows = []
    kinds = {"warm": 1 if quick else 5}
    if os.access(CACHES, os.W_OK) and not quick:
        kinds["cold"] = 2
    for kind, rounds in kinds.items():
        taken: dict[str, list[dict[str, float]]] = {"source": [], "frozen": []}
        for _ in range(rounds):
            for name, program in (("source", SOURCE), ("frozen", [str(FROZEN)])):
                if kind == "cold":
                    _forget_files()
                taken[name].append(_start(program))
        for mark, words in (("drawn", "a digit is drawn"), ("steps", "three steps and one back")):
            times = {name: median(one[mark] for one in starts) for name, starts in taken.items()}
            rows.append(row(f"{kind}: frozen app start → {words}", times["frozen"], "s"))
            rows.append(row("the same ÷ source tree", times["frozen"] / times["source"], "×", ("≤", 1.2)))
    return rows
