"""Another device is chosen in the tool bar in the middle of a run: one that works, and one that fails."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from mnist_desktop.lab import devices
from mnist_desktop.lab.infos import DeviceInfo
from mnist_desktop.lab.learner import Learner
from mnist_desktop.lab.run import Run
from mnist_desktop.session import RunState

SECOND = "cpu:0"  # the same processor by another name: as far as the app knows, another device


@pytest.fixture
def window(monkeypatch, window_on, small_digits):
    """The window on a machine with two devices."""
    there = (DeviceInfo("cpu", "CPU"), DeviceInfo(SECOND, "Second device"))
    monkeypatch.setattr(devices, "available", lambda: there)
    return window_on(lambda library: library.use(small_digits))


def choose_second(window):
    """Choose the second device by a key."""
    box = window.findChild(QComboBox, "device")
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == "Second device"
    return box


def assert_as_on_the_cpu(session):
    """The parameters are bit for bit those of the same steps on the CPU alone."""
    run = Run(session.config, session.data)
    for _ in range(session.cursor):
        run.step()
    for mine, wanted in zip(session.record.params, run.record().params, strict=True):
        assert np.array_equal(mine.value, wanted.value)


def test_one_that_works_goes_on_with_the_same_weights(qtbot, window, settled):
    session = window.session
    session.run()
    qtbot.waitUntil(lambda: session.cursor > 10, timeout=30_000)
    choose_second(window)
    before = session.cursor
    qtbot.waitUntil(lambda: session.cursor > before + 20, timeout=30_000)
    assert session.state is RunState.RUNNING
    session.pause()
    settled(session)
    assert session.config.device == session.record.config.device == SECOND
    assert_as_on_the_cpu(session)


def test_one_that_fails_pauses_on_the_cpu_with_the_weights_and_says_so(
    qtbot, window, settled, failures, monkeypatch
):
    session, real, lost = window.session, Learner.stages, []

    def stages(learner):
        lost.extend([True] if learner.device == SECOND and learner.step_count >= 40 else [])
        if learner.device == SECOND and lost:
            raise RuntimeError("device lost")
        return real(learner)

    monkeypatch.setattr(Learner, "stages", stages)
    session.run()
    qtbot.waitUntil(lambda: session.cursor > 10, timeout=30_000)
    box = choose_second(window)
    qtbot.waitUntil(lambda: bool(failures), timeout=30_000)
    qtbot.waitUntil(lambda: box.currentText() == "CPU", timeout=30_000)  # told by the picture that follows
    settled(session)
    assert session.state is RunState.FAILED
    assert failures[0].what == "The device failed: device lost."
    assert failures[0].hint.startswith("The weights are kept, and the run is now on the CPU.")
    failures.clear()
    assert session.cursor >= 40
    assert_as_on_the_cpu(session)
    before = session.cursor
    session.step()
    settled(session)
    assert session.cursor == before + 1 and session.state is RunState.PAUSED
