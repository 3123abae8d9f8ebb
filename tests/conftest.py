"""For every test: no screen needed, the theme in force, and nothing left behind by a test of the window.

After each test that used the ``QApplication``, running threads, active timers without a parent and top-level
widgets fail it, each named with the line that started it. Nothing of Qt is imported for tests of the laboratory.
"""

import gc
import json
import os
import sys
import traceback
import weakref
from pathlib import Path

import hypothesis
import pytest

from mnist_desktop import overrides

overrides.guard()  # as the app does: a mistake in a paint fails its test, and does not end them all
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# One thread, as the app trains: more of them add the same numbers in another order, which some processors show.
os.environ["OMP_NUM_THREADS"] = "1"
os.environ["LC_ALL"] = "C.UTF-8"  # the window speaks the system's language; the tests read English
os.environ.pop("LANGUAGE", None)

# The same examples at every run, and no time limit: a busy machine or another seed is no reason to fail.
hypothesis.settings.register_profile(
    "house",
    derandomize=True,
    deadline=None,
    suppress_health_check=[hypothesis.HealthCheck.too_slow, hypothesis.HealthCheck.function_scoped_fixture],
)
hypothesis.settings.load_profile("house")


def pytest_collection_modifyitems(items):
    """Begin with the robot: it takes minutes, which the other processor shall not wait for at the end."""
    items.sort(key=lambda item: item.path.name != "test_robot.py")


@pytest.fixture(scope="session")
def clean_python():
    """Return ``run(code, *arguments, cwd)``, which runs code in a Python that has met torch but not the app.

    Each is a fork of one that has just imported numpy and torch: that alone takes two seconds. Gives back what
    ``subprocess.run`` would.
    """
    import subprocess

    with subprocess.Popen(
        [sys.executable, "-I", Path(__file__).parent / "clean_python.py"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as server:

        def run(code, *arguments, cwd):
            out, err = cwd / "stdout.txt", cwd / "stderr.txt"
            job = {"code": code, "argv": ["-c", *map(str, arguments)], "cwd": str(cwd)}
            print(json.dumps(job | {"out": str(out), "err": str(err)}), file=server.stdin, flush=True)
            status = int(server.stdout.readline())
            return subprocess.CompletedProcess(code, status, out.read_text("utf-8"), err.read_text("utf-8"))

        yield run
        server.stdin.close()


@pytest.fixture(scope="session")
def real_mnist_folder():
    """The folder with the four MNIST files; without it the test is skipped, visibly."""
    folder = os.environ.get("MNIST_DESKTOP_MNIST")
    if not folder:
        pytest.skip("MNIST_DESKTOP_MNIST does not name a folder with the four MNIST files")
    return Path(folder)


@pytest.fixture(scope="session")
def real_mnist(real_mnist_folder):
    """The real MNIST."""
    from mnist_desktop.lab.digits import mnist

    return mnist.load(real_mnist_folder)


@pytest.fixture(scope="session")
def small_digits():
    """600 + 200 images of ten classes that a linear model can tell apart, with noise."""
    import numpy as np

    from mnist_desktop.lab.dataset import DigitDataset, DigitSplit, Provenance

    rng = np.random.default_rng(7)
    patterns = rng.integers(0, 256, (10, 28, 28))

    def split(n):
        labels = rng.integers(0, 10, n).astype(np.uint8)
        noise = rng.normal(0, 60, (n, 28, 28))
        return DigitSplit(np.clip(patterns[labels] + noise, 0, 255).astype(np.uint8), labels)

    return DigitDataset(split(600), split(200), Provenance("generated", "Test patterns"))


@pytest.fixture(scope="session")
def qapp_args():
    """What pytest-qt makes its application with: as the app does."""
    from mnist_desktop.ui.theme import STYLE

    return ["mnist-desktop", *STYLE]


@pytest.fixture(scope="session")
def qapp(qapp):
    """pytest-qt's application, wearing the light theme."""
    from mnist_desktop.ui.theme import theme

    theme().set_mode("light")
    return qapp


@pytest.fixture(params=["light", "dark"])
def scheme(qapp, request):
    """Run the test once in each theme; gives the theme."""
    from mnist_desktop.ui.theme import theme

    theme().set_mode(request.param)
    return theme()


@pytest.fixture
def unstarted(qtbot):
    """A session whose worker does not run yet; closed after the test."""
    from mnist_desktop.session import Session

    session = Session()
    session.said, session.failures = [], []
    session.changed.connect(session.said.append)
    session.failed.connect(session.failures.append)
    yield session
    session.close()
    session.deleteLater()  # here, not by the collector on whichever thread it happens to run: that is a crash


@pytest.fixture
def session(unstarted):
    """A session whose worker runs, without digits; closed after the test."""
    unstarted._worker.start()
    return unstarted


@pytest.fixture
def ready(qtbot, session, small_digits):
    """The same with small digits and a model: a run at step 0, small batches."""
    from mnist_desktop.session import RunState

    session.config = session.config.with_hyper(batch_size=32)
    session.library.use(small_digits)
    qtbot.waitUntil(lambda: session.state is RunState.IDLE and session.ideals is not None, timeout=30_000)
    return session


@pytest.fixture
def settled(qtbot):
    """Wait until the worker has handled what was asked and, unless it runs, what is in sight is drawn."""
    from PySide6.QtWidgets import QApplication

    from mnist_desktop.panels.panel import Panel
    from mnist_desktop.session import RunState

    def quiet(session):
        panels = [it for it in QApplication.allWidgets() if isinstance(it, Panel) and it.session is session]
        drawn = session.state is RunState.RUNNING or all(panel.is_current for panel in panels)
        return session._heard == session._sent and drawn

    def wait(session):
        qtbot.waitUntil(lambda: quiet(session), timeout=30_000)

    return wait


@pytest.fixture
def finished(qtbot, settled):
    """Wait until a run that has an end has come to it, and is drawn."""
    from mnist_desktop.session import RunState

    def wait(session):
        qtbot.waitUntil(
            lambda: session._heard == session._sent and session.state is not RunState.RUNNING, timeout=60_000
        )
        settled(session)

    return wait


@pytest.fixture(autouse=True)
def _nothing_left_behind(request, monkeypatch):
    if not {"qapp", "qtbot"} & set(request.fixturenames):
        yield
        return
    app = request.getfixturevalue("qapp")
    from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer
    from shiboken6 import isValid

    from mnist_desktop import translation
    from mnist_desktop.ui.theme import theme

    # What "as the system" means must not depend on whose machine the tests run on.
    monkeypatch.setattr(translation, "system_languages", lambda: ["en"])
    threads, timers = _recorded(monkeypatch, QThread), _recorded(monkeypatch, QTimer)
    before = app.topLevelWidgets()
    yield
    theme().set_mode("light")
    theme().set_contrast("system")
    theme().set_size(100)
    translation.use("en")

    def left():
        """What is still there: pairs of an object and words about it."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        started = [(ref(), at) for ref, at in threads + timers]
        alive = [(it, at) for it, at in started if it is not None and isValid(it)]
        running = [(it, f"a running thread, started at {at}") for it, at in alive if _runs(it, QThread)]
        ticking = [(it, f"a ticking timer, started at {at}") for it, at in alive if _ticks(it, QTimer)]
        windows = [
            (it, f"a window {type(it).__name__}, {it.windowTitle() or it.objectName() or 'untitled'}")
            for it in app.topLevelWidgets()
            if it not in before and it.parent() is None and it.objectName() != "qtooltip_label"
        ]
        return running + ticking + windows

    if left():
        gc.collect()  # what only a cycle kept alive is no leak
    found = left()
    for it, _ in found:
        if isinstance(it, QThread):
            it.requestInterruption()
            it.quit()
            it.wait(5000)
        elif isinstance(it, QTimer):
            it.stop()
        else:
            it.close()
            it.deleteLater()
    if found:
        pytest.fail("The test left behind:\n  " + "\n  ".join(words for _, words in found), pytrace=False)


def _runs(it, thread):
    return isinstance(it, thread) and it.isRunning()


def _ticks(it, timer):
    return isinstance(it, timer) and it.isActive() and it.parent() is None


def _recorded(monkeypatch, kind):
    """Note every start of a `kind`, with the line that called it."""
    started, start = [], kind.start

    def recording(self, *args):
        frame = traceback.extract_stack(limit=2)[0]
        started.append((weakref.ref(self), f"{frame.filename}:{frame.lineno}"))
        return start(self, *args)

    monkeypatch.setattr(kind, "start", recording)
    return started
