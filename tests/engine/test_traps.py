"""Traps that cost a day each, held open to the light: if one of these fails, the ground has moved."""

import sys
import threading

import numpy as np
import pytest
from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from mnist_desktop.lab.config import TrainConfig
from mnist_desktop.lab.dataset import DigitDataset, DigitSplit, Provenance

EMITS = 300


class Sender(QObject):
    sent = Signal(object)


class Worker(QObject):
    """Lives and emits on a thread of its own."""

    sent = Signal()

    @Slot()
    def emit_now(self):
        self.sent.emit()


class GuiObject(QObject):
    """Lives on the GUI thread, as every QObject made there does."""

    def __init__(self):
        super().__init__()
        self.ran_on = []

    @Slot()
    def hop(self):
        self.ran_on.append(threading.get_ident())


class Plain:
    """No QObject: Qt cannot know which thread it belongs to."""

    def __init__(self):
        self.ran_on = []

    def stay(self):
        self.ran_on.append(threading.get_ident())


@pytest.fixture
def worker(qapp):
    """A worker on a running thread; the thread's start makes it emit once."""
    thread, it = QThread(), Worker()
    it.moveToThread(thread)
    thread.started.connect(it.emit_now)
    it.start = thread.start
    yield it
    thread.quit()
    assert thread.wait(5000)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="True is immortal since Python 3.12")
def test_emitting_does_not_drop_references_to_true(qapp):
    """PySide6 6.12.0 loses one at each emit on CPython < 3.12, and the process aborts when they run out."""
    sender, got = Sender(), []
    sender.sent.connect(got.append)
    sender.sent.emit(0)
    before = sys.getrefcount(True)
    for number in range(EMITS):
        sender.sent.emit(number)
    drift = sys.getrefcount(True) - before
    assert len(got) == EMITS + 1
    assert abs(drift) < EMITS // 10


def test_a_slot_of_a_gui_object_hops_to_the_gui_thread(worker, qtbot):
    gui = GuiObject()
    worker.sent.connect(gui.hop)
    worker.start()
    qtbot.waitUntil(lambda: bool(gui.ran_on), timeout=5000)
    assert gui.ran_on == [threading.get_ident()]


@pytest.mark.parametrize("how", [Qt.ConnectionType.AutoConnection, Qt.ConnectionType.QueuedConnection])
def test_a_lambda_and_a_plain_object_s_method_run_on_the_worker_s_thread(worker, qtbot, how):
    """So neither may be connected to a worker's signal: it would touch the window from the wrong thread."""
    plain, in_lambda = Plain(), []
    worker.sent.connect(plain.stay, how)
    worker.sent.connect(lambda: in_lambda.append(threading.get_ident()), how)
    worker.start()
    qtbot.waitUntil(lambda: bool(plain.ran_on and in_lambda), timeout=5000)
    assert threading.get_ident() not in (*plain.ran_on, *in_lambda)


def test_the_app_s_worker_reaches_the_gui_thread(qtbot):
    """Our own signal, with `Session`'s way of listening: its mail arrives where the window lives."""
    from mnist_desktop.engine import commands as do
    from mnist_desktop.engine.worker import Worker as Engine

    engine, gui = Engine(), GuiObject()
    engine.mail.connect(gui.hop)
    engine.start()
    try:
        qtbot.waitUntil(lambda: bool(gui.ran_on), timeout=60_000)  # torch loads first
    finally:
        engine.send(do.Quit())
        assert engine.wait(10_000)
    assert set(gui.ran_on) == {threading.get_ident()}


def test_a_record_does_not_change_when_the_next_step_does():
    """`weights.detach().numpy()` is a window on live memory; what a panel holds must be a copy, and read-only."""
    from mnist_desktop.lab.run import Run

    rng = np.random.default_rng(0)
    images = rng.integers(0, 256, (40, 28, 28), dtype=np.uint8)
    split = DigitSplit(images, np.tile(np.uint8([3, 7]), 20))
    run = Run(TrainConfig(), DigitDataset(split, split, Provenance("test", "Test")))
    run.step()
    record = run.record()
    live = next(run.learner.model.parameters()).detach().numpy()
    before, live_before = record.params[0].value.copy(), live.copy()
    run.step()
    assert not np.array_equal(live, live_before)  # the trap
    assert np.array_equal(record.params[0].value, before)
    with pytest.raises(ValueError, match="read-only"):
        record.params[0].value[...] = 0
