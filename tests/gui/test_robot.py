"""The robot on the real window, in a process of its own. More of it: ``python tests/gui/robot --actions 200000``."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROBOT = Path(__file__).parent / "robot"
ACTIONS = 20_000
# On a slow machine of two processors, where they take twice as long, the suite shall end within ten minutes, too.
SECONDS = 110
FEWEST = 6_000  # it never ends with fewer, however long they take


@pytest.mark.timeout(900)
def test_whatever_a_robot_does_the_window_holds():
    options = ["--actions", str(ACTIONS), "--seconds", str(SECONDS), "--seed", "1"]
    command = [sys.executable, "-X", "faulthandler", str(ROBOT), *options]
    done = subprocess.run(command, capture_output=True, text=True, timeout=880)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr[-4000:]}"
    held = re.search(r"^(\d+) actions held", done.stdout, re.MULTILINE)
    assert held is not None and int(held[1]) >= FEWEST, done.stdout
