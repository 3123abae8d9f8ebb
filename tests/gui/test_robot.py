"""The robot on the real window, in a process of its own. More of it: ``python tests/gui/robot --actions 200000``."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROBOT = Path(__file__).parent / "robot"
# With 20,000 the suite takes eleven minutes on a slow machine of two processors; it shall take ten.
ACTIONS = 6_000


@pytest.mark.timeout(900)
def test_whatever_a_robot_does_the_window_holds():
    command = [sys.executable, "-X", "faulthandler", str(ROBOT), "--actions", str(ACTIONS), "--seed", "1"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=880)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr[-4000:]}"
    assert f"{ACTIONS} actions held" in done.stdout
