"""The window on a machine whose clock runs backwards, and whose graphics card has no memory left."""

from __future__ import annotations

import os
import time

import pytest
import torch
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from mnist_desktop.lab.archive import session_file
from mnist_desktop.lab.archive.parts import Board, DigitsInfo
from mnist_desktop.lab.archive.saved_run import SavedRun
from mnist_desktop.lab.config import Hyper, TrainConfig
from mnist_desktop.lab.models.linear import Linear
from mnist_desktop.lab.run import Run
from mnist_desktop.main_window import MainWindow
from mnist_desktop.session import Session

IN_2100 = 4_102_444_800  # s


@pytest.fixture
def open_window(qtbot, tmp_path, small_digits):
    windows = []

    def make(home=None):
        window = MainWindow(
            Session(home=home), QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        )
        window.session.setParent(window)
        windows.append(window)
        with qtbot.waitActive(window):
            window.show()
        window.session.start(small_digits)
        qtbot.waitUntil(lambda: window.session.ideals is not None, timeout=30_000)
        qtbot.waitUntil(lambda: window.session.record is not None, timeout=30_000)
        return window

    yield make
    for window in windows:
        window.close()
        window.deleteLater()


def press(window, text):
    buttons = window.centre.banner.findChildren(QPushButton)
    QTest.mouseClick(next(b for b in buttons if b.text() == text), Qt.MouseButton.LeftButton)


def test_a_card_without_memory_keeps_the_weights_and_says_what_to_do(
    qtbot, open_window, settled, monkeypatch
):
    window = open_window()
    session, real = window.session, Linear.forward
    for _ in range(3):
        session.step()
    settled(session)
    before = [array.value.copy() for array in session.record.params]

    def no_memory(self, xb):
        if not torch.is_grad_enabled():  # a thread that only asks the model
            return real(self, xb)
        monkeypatch.setattr(Linear, "forward", real)
        raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has 1.9 GiB.")

    monkeypatch.setattr(Linear, "forward", no_memory)
    with qtbot.waitSignal(session.failed, timeout=30_000):
        session.step()
    settled(session)
    said = window.centre.banner.accessibleDescription()
    assert said == (
        "There is not enough memory for this step. "
        "The weights are kept. Choose a smaller batch size or another device, then go on."
    )
    assert session.head == 3
    assert all((a == b.value).all() for a, b in zip(before, session.record.params, strict=True))
    session.set_hyper(batch_size=16)
    session.step()
    settled(session)
    assert session.head == 4 and session.curves[0].hypers[-1].hyper.batch_size == 16


@pytest.fixture
def backwards(monkeypatch):
    """A clock that falls back by an hour whenever it is looked at."""
    real, looks = time.time, []

    def fallen():
        looks.append(1)
        return real() - 3600 * len(looks)

    monkeypatch.setattr(time, "time", fallen)
    return looks


def test_a_clock_that_runs_backwards_loses_nothing(
    qtbot, open_window, settled, backwards, tmp_path, small_digits
):
    """What a crash left bears the date of another century; what is written now is older than what was there."""
    home = tmp_path / "home"
    home.mkdir()
    run = Run(TrainConfig(hyper=Hyper(0.1, 32)), small_digits)
    for _ in range(5):
        run.step()
    left = home / "autosave-0123456789ab.mnistlab"
    digits = DigitsInfo.of(small_digits)
    session_file.save(
        left, session_file.SavedSession(digits, SavedRun.of(run), session_file.blank_desk(), Board())
    )
    os.utime(left, (IN_2100, IN_2100))
    window = open_window(home)
    session = window.session
    assert "ended before it was saved" in window.centre.banner.accessibleDescription()
    with qtbot.waitSignal(session.document.opened, timeout=30_000):
        press(window, "Restore")
    settled(session)
    assert session.head == 5
    session.step()
    settled(session)
    with qtbot.waitSignal(session.document.copied, timeout=30_000):
        session.autosave._tick()
    assert session_file.load(left).run.branches[0].last == 6
    for steps in (7, 8):  # the second file is older than the first, and takes its place
        session.step()
        settled(session)
        with qtbot.waitSignal(session.document.saved, timeout=30_000):
            session.document.save(tmp_path / "s.mnistlab")
        os.utime(tmp_path / "s.mnistlab", (IN_2100, IN_2100))
        assert session_file.load(tmp_path / "s.mnistlab").run.branches[0].last == steps
    assert not session.document.modified
