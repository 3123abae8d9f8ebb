"""What must always hold, looked at while the robot acts."""

from __future__ import annotations

import gc
import random
import re
import sys
import time
import traceback
from collections import Counter, deque
from pathlib import Path

import numpy as np
import psutil
from hands import Hands, ours
from memory import Memory
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QThread, QTimer, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLabel, QWidget
from shiboken6 import isValid

from mnist_desktop import app
from mnist_desktop.lab.dataset import DigitDataset, DigitSplit, Provenance
from mnist_desktop.lab.digits import download, generated
from mnist_desktop.main_window import MainWindow
from mnist_desktop.panels.panel import Panel
from mnist_desktop.session import RunState

REST = 400  # actions between two looks
FEWEST = 6_000  # actions, however long they take
BURST = 8  # actions that come faster than anything else happens
PAINT = 40  # actions to every painting, which would cost more than all the rest
STRETCH = 16  # actions between which a run goes on
REPORT = 2_000  # actions between two lines about memory
PATIENCE = 300.0  # seconds for the window to come to rest on a machine that does much else
OF_THE_PLATFORM = ("This plugin does not support", "QWindowsWindow", "Ignoring")  # offscreen, of every popup
# What people are asked by the system; the robot cancels.
DIALOGS = {"getOpenFileName": ("", ""), "getOpenFileNames": ([], ""), "getSaveFileName": ("", ""),
           "getExistingDirectory": ""}  # fmt: skip


class Broken(Exception):
    """Something does not hold."""


class Watch:
    """A window, a robot on it, and somebody who looks.

    Parameters
    ----------
    seed, actions : int
        Of the robot.
    seconds : float
        After which it ends with fewer actions, but never with fewer than :data:`FEWEST`.
    home : pathlib.Path
        A user's folder of its own.
    """

    def __init__(self, seed: int, actions: int, seconds: float, home: Path) -> None:
        self._seed, self._actions, self._seconds = seed, actions, seconds
        self._problems: list[str] = []
        self._last: deque[str] = deque(maxlen=12)
        self._done: Counter[str] = Counter()
        self._memory = Memory()
        self._refuse_the_world()
        self._may_close = False
        self._let_nobody_close()
        self._app = app.make_application([])
        qInstallMessageHandler(self._qt_said)
        sys.excepthook = self._raised
        store = QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat)
        self._window = app.make_window(store)
        self._session = self._window.session
        self._session.failed.connect(self._failed)

    def _refuse_the_world(self) -> None:
        for name, nothing in DIALOGS.items():
            setattr(QFileDialog, name, staticmethod(lambda *_, nothing=nothing, **__: nothing))
        for name in ("getInt", "getText", "getItem", "getDouble"):
            setattr(QInputDialog, name, staticmethod(lambda *_, **__: (0, False)))
        QFileDialog.open = QFileDialog.show = QFileDialog.exec = lambda dialog, *_: dialog.reject()
        QDesktopServices.openUrl = staticmethod(lambda url: True)
        download.MIRRORS = ("http://127.0.0.1:9/",)
        download.download.__defaults__ = tuple(
            download.MIRRORS if it and it == DEFAULT_MIRRORS else it for it in download.download.__defaults__
        )
        few = _few_digits()
        generated.preview = lambda *_, **__: few
        generated.load = lambda *_, **__: few  # to draw 70,000 digits takes half a minute

    def _let_nobody_close(self) -> None:
        """The robot finds Quit in every menu; its work is not done."""
        close = MainWindow.closeEvent

        def closing(window, event):
            if self._may_close:
                close(window, event)
            else:
                event.ignore()

        MainWindow.closeEvent = closing

    # -- hearing -------------------------------------------------------------------------------------------

    def _qt_said(self, kind, context, message):
        if not message.startswith(OF_THE_PLATFORM):
            self._problems.append(f"Qt: {message}")

    def _raised(self, kind, error, trace):
        self._problems.append("".join(traceback.format_exception(kind, error, trace)))

    def _failed(self, failure):
        if failure.traceback and failure.what.startswith("Something went wrong"):
            self._problems.append(f"{failure.what}\n{failure.traceback}")

    # -- acting --------------------------------------------------------------------------------------------

    def run(self) -> int:
        """Act and look until all is done; the exit status."""
        start = time.monotonic()
        number = 0
        try:
            self._open()
            gc.unfreeze()  # what was made before is found, too
            hands = Hands(self._window, random.Random(self._seed))
            nested = QTimer(self._app)  # a tool button waits inside itself until its menu is closed
            nested.timeout.connect(hands.answer_popup)
            nested.start(1)
            for number in range(1, self._actions + 1):
                words = hands.act()
                self._last.append(words)
                self._done[words.split()[0]] += 1
                if number % BURST:
                    continue
                paints = number % PAINT == 0
                if paints:
                    self._window.setUpdatesEnabled(True)
                self._app.processEvents()
                if paints:
                    hands.look_anew()
                if paints and number % REST:
                    self._window.setUpdatesEnabled(False)
                if self._problems:
                    raise Broken(self._problems[0])
                if self._session.state is RunState.RUNNING and number % STRETCH == 0:
                    self._session.pause()
                if number % REST == 0:
                    self._look(number)
                    if number >= FEWEST and time.monotonic() - start > self._seconds:
                        break
            nested.stop()
            if complaint := self._memory.complaint(number):
                raise Broken(complaint)
            self._close()
        except Exception as problem:
            if not isinstance(problem, Broken):
                traceback.print_exc()
            print(f"seed {self._seed}, action {number}: {problem}\nbefore that:")
            print("\n".join(f"  {words}" for words in self._last))
            return 1
        kinds = ", ".join(f"{n} {name}" for name, n in self._done.most_common())
        memory = psutil.Process().memory_info().rss / 1e6
        print(f"{number} actions held in {time.monotonic() - start:.0f} s, {memory:.0f} MB ({kinds})")
        return 0

    def _open(self) -> None:
        self._window.resize(1280, 800)
        self._window.show()
        self._until("PyTorch loads", lambda: self._session.torch_ready)
        self._until("digits load", lambda: self._session.record is not None)
        self._session.library.use(_few_digits())
        self._until("few digits are in use", lambda: self._session.ideals is not None)

    def _until(self, what, holds):
        end = time.monotonic() + PATIENCE
        while not holds():
            self._app.processEvents()
            time.sleep(0.002)
            if time.monotonic() > end:
                raise Broken(f"not within {PATIENCE:.0f} s: {what}")

    # -- looking -------------------------------------------------------------------------------------------

    def _look(self, number: int) -> None:
        session = self._session
        if session.state is RunState.RUNNING:
            session.pause()
        self._until("the worker answers", lambda: session._heard == session._sent)
        self._until(
            "every panel in sight is drawn", lambda: all(panel.is_current for panel in self._panels())
        )
        if session.record is not None:
            step = f"{session.record.step:,}"  # the one that is half done, too
            told = re.compile(rf"(?<![\d,]){step}(?![\d,])")
            self._until(f"step {step} at the foot", lambda: told.search(self._foot()))
            if self._window.docks.timeline.isVisible():
                self._until(
                    f"step {session.cursor} on the timeline", lambda: self._on_timeline() == session.cursor
                )
        if self._problems:
            raise Broken(self._problems[0])
        used, objects = self._memory.look()
        if number % REPORT == 0:
            widgets = len(ours(QWidget))
            print(
                f"{number:,} actions: {used / 1e6:.0f} MB, {widgets:,} widgets, {objects:,} Python objects",
                flush=True,
            )

    def _foot(self) -> str:
        return self._window.findChild(QLabel, "statusDetails").text()

    def _on_timeline(self) -> int:
        return self._window.docks.timeline.widget()._timeline.value()

    def _panels(self):
        return ours(Panel)

    def _close(self) -> None:
        """Close the window: nothing may be left of it."""
        self._may_close = True
        self._window.close()
        self._window.deleteLater()
        self._app.sendPostedEvents(self._window, QEvent.Type.DeferredDelete)
        self._window = self._session = None
        for top in self._app.topLevelWidgets():
            if top.isVisible():
                raise Broken(f"a window is left: {type(top).__name__} {top.objectName()}")
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        kept = [it for it in gc.get_objects() if issubclass(type(it), (QThread, QTimer))]
        kept = [it for it in kept if isValid(it)]
        left = [it for it in kept if (it.isRunning() if isinstance(it, QThread) else it.isActive())]
        if left:
            raise Broken(f"left over: {left}")
        if self._problems:
            raise Broken(self._problems[0])


DEFAULT_MIRRORS = download.MIRRORS


def _few_digits() -> DigitDataset:
    """600 + 200 images of ten patterns with noise: every epoch ends soon."""
    rng = np.random.default_rng(7)
    patterns = rng.integers(0, 256, (10, 28, 28))

    def split(n):
        labels = rng.integers(0, 10, n).astype(np.uint8)
        noise = rng.normal(0, 60, (n, 28, 28))
        return DigitSplit(np.clip(patterns[labels] + noise, 0, 255).astype(np.uint8), labels)

    return DigitDataset(split(600), split(200), Provenance("generated", "Test patterns"))
