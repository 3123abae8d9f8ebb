"""From outside, by the accessibility tree alone: the main job without a mouse and without pixels.

The app and the client are processes of their own on a virtual display with a session bus. The client is Debian's
pyatspi, which the system's Python has; where one of these tools is missing, the test is skipped.
"""

from __future__ import annotations

import ctypes.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CLIENT = Path(__file__).parent / "assistive" / "client.py"
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
SYSTEM_PYTHON = "/usr/bin/python3"
SCRIPT = """
"$LAUNCHER" --launch-immediately &
bus=$!
"$APP_PYTHON" -m mnist_desktop &
app=$!
xdotool search --sync --onlyvisible --pid $app windowfocus  # there is no window manager to do it
PYTHONPATH= "$CLIENT_PYTHON" "$CLIENT" $app
status=$?
kill $app
wait $app 2>/dev/null
kill $bus
exit $status
"""


def launcher():
    return next((path for path in LAUNCHERS if Path(path).exists()), None)


def missing():
    tools = [name for name in ("Xvfb", "dbus-run-session", "xdotool") if shutil.which(name) is None]
    if launcher() is None:
        tools.append("at-spi2-core")
    client = [SYSTEM_PYTHON, "-c", "import pyatspi"]
    if not Path(SYSTEM_PYTHON).exists() or subprocess.run(client, capture_output=True).returncode:
        tools.append("python3-pyatspi")
    if ctypes.util.find_library("xcb-cursor") is None:
        tools.append("libxcb-cursor0")
    return tools


@pytest.fixture
def display():
    """A virtual display that needs no permission."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as number:
            yield f":{number.readline().strip()}"
        server.terminate()


@pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is Linux's")
@pytest.mark.timeout(400)
def test_the_main_job_by_the_accessibility_tree_alone(tmp_path, request):
    if lacking := missing():
        pytest.skip(f"needs {', '.join(lacking)}")
    environ = {
        **{name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_"))},
        "DISPLAY": request.getfixturevalue("display"),
        "HOME": str(tmp_path),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PYTHONPATH": str(ROOT),
        "LAUNCHER": launcher(),
        "APP_PYTHON": sys.executable,
        "CLIENT_PYTHON": SYSTEM_PYTHON,
        "CLIENT": str(CLIENT),
    }
    command = ["dbus-run-session", "--", "bash", "-c", SCRIPT]
    done = subprocess.run(command, env=environ, cwd=tmp_path, capture_output=True, text=True, timeout=380)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr[-4000:]}"
    assert all(
        words in done.stdout for words in ("each with a name", "drawn:", "the lesson says", "accuracy")
    )
