"""A disk that is full, and a folder that nobody may write in: everything that writes says so, and nothing is lost.

The limits are the system's own, in a process of their own: no file may grow (``RLIMIT_FSIZE``), or the folder is
read-only for a user who is not root.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(not hasattr(os, "setuid"), reason="needs POSIX")

WRITERS = """
import json, logging, os, resource, sys
from pathlib import Path
import numpy as np
from PySide6.QtCore import QSettings
from mnist_desktop import settings
from mnist_desktop.lab import curve_table, notebook, sharing, weights
from mnist_desktop.lab.archive import session_file
from mnist_desktop.lab.archive.parts import Board, DigitsInfo
from mnist_desktop.lab.archive.saved_run import SavedRun
from mnist_desktop.lab.code.plan import Plan, Way
from mnist_desktop.lab.code.save import save_script
from mnist_desktop.lab.config import Hyper, Task, TrainConfig
from mnist_desktop.lab.dataset import DigitsError
from mnist_desktop.lab.digit import Digit
from mnist_desktop.lab.digits import generated
from mnist_desktop.lab.digits.download import download
from mnist_desktop.lab.digits.handwriting import Notebook
from mnist_desktop.lab.files import write_whole
from mnist_desktop.lab.run import Run
from mnist_desktop.lab.sharing import export
from mnist_desktop.ui import export as pictures

folder = Path(sys.argv[1])
data = generated.load(train=200, valid=50)
run = Run(TrainConfig(hyper=Hyper(0.1, 8)), data)
for _ in range(3):
    run.step()
run.validate()
saved = SavedRun.of(run)
session = session_file.SavedSession(DigitsInfo.of(data), saved, session_file.blank_desk(), Board())
curves = saved.curves(0)
plan, shown = Plan.of(run.config, curves, data), notebook.Shown.of(curves)
arrays = {name: tensor.numpy() for name, tensor in run.learner.model.state_dict().items()}
ink = np.zeros((28, 28), np.uint8)
ink[4:24, 10:14] = 200
book, elsewhere = Notebook(folder / "handwriting"), Notebook(folder / "elsewhere")
elsewhere.keep(7, ink)

def keep_settings(theme):
    store = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    settings.Settings(theme).save(store)
    del store

class Told(logging.Handler):
    def emit(self, record):
        raise DigitsError(record.getMessage())

logging.getLogger("mnist_desktop").addHandler(Told())
logging.raiseExceptions = True
writers = {
    "session": lambda: session_file.save(folder / "s.mnistlab", session),
    "weights": lambda: weights.save(folder / "w.safetensors", weights.Weights("linear", Task(), arrays)),
    "script": lambda: save_script(folder / "run.py", plan, Way.HAND, data),
    "notebook": lambda: notebook.save(folder / "run.ipynb", plan, Way.HAND, data, shown, Digit.blank()),
    "table": lambda: write_whole(folder / "run.csv", curve_table.curve_table([curves]).encode()),
    "picture": lambda: pictures.write(folder / "plot.png", bytes(9999)),
    "handwriting": lambda: book.keep(3, ink),
    "shared": lambda: export(elsewhere, elsewhere.samples(), folder / "shared"),
    "settings": lambda: keep_settings("dark"),
}
for write in writers.values():
    write()
for kept in (folder / "shared").rglob("*.png"):
    kept.write_bytes(b"another one of that name")
keep_settings("light")
(folder / "mnist").mkdir()

def files():
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}

def try_all():
    said, before = {}, files()
    for name, write in writers.items():
        try:
            write()
            said[name] = ["nothing", ""]
        except DigitsError as error:
            said[name] = [error.message, error.hint]
        except Exception as error:
            said[name] = [f"{type(error).__name__}: {error}", ""]
        after = files()
        if after != before:
            said[name] = [f"changed: {[p for p in {*before, *after} if before.get(p) != after.get(p)]}", ""]
    return said

_, most = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (1, most))
full = try_all()
resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
for path in [folder, *folder.rglob("*")]:
    path.chmod(0o555 if path.is_dir() else 0o444)
if os.getuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
writers["download"] = lambda: download(folder / "mnist", mirrors=("http://127.0.0.1:9/",))
print(json.dumps({"full": full, "read-only": try_all()}))
"""
CLEAR = (" cannot be written: ", " cannot be made: ", " cannot be written to: ", "is full", "cannot be kept")


@pytest.fixture(scope="module")
def said():
    """What each writer said of each bad disk, or what changed on it; one process for all of them."""
    home = Path(tempfile.mkdtemp(prefix="bad-disk-"))  # pytest's own folders let nobody else in
    home.chmod(0o755)
    try:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CACHE_HOME": str(home / "cache")}
        done = subprocess.run(
            [sys.executable, "-c", WRITERS, str(home)],
            capture_output=True,
            text=True,
            timeout=100,
            env=environment,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)
    finally:
        for path in [home, *home.rglob("*")]:
            path.chmod(0o755)
        shutil.rmtree(home)


WRITING = (
    "session",
    "weights",
    "script",
    "notebook",
    "table",
    "picture",
    "handwriting",
    "shared",
    "settings",
)


@pytest.mark.parametrize(
    ("bad", "writer"),
    [
        *(("full", writer) for writer in WRITING),
        *(("read-only", writer) for writer in (*WRITING, "download")),
    ],
)
def test_it_is_said_and_nothing_is_lost(said, bad, writer):
    """How a download meets a full disk is told in ``tests/lab/digits/test_download.py``."""
    message, hint = said[bad][writer]
    assert any(words in message for words in CLEAR), message
    assert hint or writer in ("picture", "settings")  # the window adds what to do about a picture
