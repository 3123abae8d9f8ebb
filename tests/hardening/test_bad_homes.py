"""The window where the system does not let it: a home that is read-only, files that may not be read or written.

The whole app in a process of its own, as a user who is bound by the permissions of files; root is made one.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = os.name == "posix" and os.geteuid() == 0
# Root may do anything with any file; without these two powers it is as everybody else.
BOUND = ("setpriv", "--bounding-set", "-dac_override,-dac_read_search", "--") if ROOT else ()
pytestmark = pytest.mark.skipif(
    os.name != "posix" or (ROOT and shutil.which("setpriv") is None),
    reason="needs POSIX, and setpriv as root",
)

# Everything it says, as the banner has it, while a student trains, opens, saves and chooses.
APP = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from mnist_desktop import app
from mnist_desktop.session import autosave

autosave.EVERY = 300
mine, foreign = Path(sys.argv[1]), Path(sys.argv[2])
said = []

def begin(window, opening):
    session, banner, timer = window.session, window.centre.banner, QTimer(window, interval=20)
    show = banner.show_message
    def heard(kind, what, hint="", *rest, **more):
        said.append([what, hint])
        show(kind, what, hint, *rest, **more)
    banner.show_message = heard
    deeds = [
        lambda: window.next_theme(),
        lambda: session.run(20),
        lambda: session.document.save(mine / "s.mnistlab"),
        lambda: session.document.open(foreign / "s.mnistlab"),
        lambda: session.open_picture(foreign / "digit.png"),
    ]
    waits = 0
    def look():
        nonlocal waits
        still = session._heard == session._sent and not session.library.busy and session.record is not None
        waits = waits + 1 if still else 0
        if waits > 30:  # long enough for a copy in case of a crash, too
            if deeds:
                deeds.pop(0)()
                waits = 0
            else:
                timer.stop()
                said.append(["steps", session.head])
                print(json.dumps(said), flush=True)
                window.close()
    timer.timeout.connect(look)
    timer.start()

app.begin = begin
sys.exit(app.main([]))
"""


@pytest.fixture(scope="module")
def said(tmp_path_factory):
    """What the window said, and how the process ended."""
    base = tmp_path_factory.mktemp("homes")
    home, foreign = base / "home", base / "foreign"
    home.mkdir()
    foreign.mkdir()
    for name in ("s.mnistlab", "digit.png"):
        (foreign / name).write_bytes(b"a secret")
        (foreign / name).chmod(0o000)
    home.chmod(0o555)
    env = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "MNIST_"))}
    env |= {"QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "OMP_NUM_THREADS": "1"}
    env["PYTHONPATH"] = str(Path(__file__).parents[2])
    try:
        return subprocess.run(
            [*BOUND, sys.executable, "-c", APP, str(home), str(foreign)],
            env=env,
            capture_output=True,
            text=True,
            timeout=280,
        ), list(home.iterdir())
    finally:
        home.chmod(0o755)


def test_it_starts_trains_and_ends_all_the_same(said):
    done, left = said
    assert done.returncode == 0 and "Traceback" not in done.stderr, done.stderr
    assert json.loads(done.stdout)[-1] == ["steps", 20] and left == []


@pytest.mark.parametrize(
    ("what", "hint"),
    [
        ("Your settings and your place in the guide cannot be kept: ", "They hold until the window closes."),
        ("No copy for the case of a crash: ", "Save the session yourself"),
        ("s.mnistlab cannot be written: Permission denied.", "Choose another place."),
        ("s.mnistlab cannot be read: Permission denied.", "Check the file."),
        ("digit.png cannot be read: Permission denied.", "Check the file."),
    ],
)
def test_each_is_said_once_with_what_to_do(said, what, hint):
    done, _ = said
    told = [words for words in json.loads(done.stdout) if what in str(words[0])]
    assert len(told) == 1 and told[0][1].startswith(hint), done.stdout


def test_that_there_is_no_log_is_said_where_it_can_be(said):
    assert "There is no log file" in said[0].stderr
