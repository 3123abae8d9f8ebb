"""The thread that trains, driven by commands only, as the session does."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QObject, QThread, Slot

from mnist_desktop.engine import commands as do
from mnist_desktop.engine.messages import Failed, Ready, Taken
from mnist_desktop.engine.worker import Worker
from mnist_desktop.lab import devices
from mnist_desktop.lab.archive.saved_run import SavedRun
from mnist_desktop.lab.config import Hyper, Task, TrainConfig
from mnist_desktop.lab.records import Stage
from mnist_desktop.lab.run import Run

CONFIG = TrainConfig(hyper=Hyper(1.0, 32))


class Reader(QObject):
    """Reads the mail on the thread of the window."""

    def __init__(self, worker):
        super().__init__()
        self.worker = worker
        self.frame, self.events, self.threads, self.frames = None, [], set(), 0
        worker.mail.connect(self.drain)

    @Slot()
    def drain(self):
        self.threads.add(QThread.currentThread())
        events, frame = self.worker.mailbox.drain()
        self.events += events
        if frame is not None:
            self.frame, self.frames = frame, self.frames + 1


@pytest.fixture
def worker(qtbot):
    worker = Worker()
    worker.reader = Reader(worker)
    worker.sent = 0

    def ask(*commands):
        for command in commands:
            worker.sent += 1
            worker.send(command)
        told = worker.reader
        qtbot.waitUntil(lambda: told.frame is not None and told.frame.handled == worker.sent, timeout=30_000)
        return told.frame

    worker.ask = ask
    worker.start()
    yield worker
    worker.send(do.Quit())
    assert worker.wait(10_000)


def expected(data, steps, config=CONFIG):
    run = Run(config, data)
    for _ in range(steps):
        run.step()
    return run.record()


def same(frame, record):
    return frame.record.loss == record.loss and all(
        np.array_equal(a.value, b.value) for a, b in zip(frame.record.params, record.params, strict=True)
    )


def test_torch_loads_and_devices_are_tried(qtbot, worker):
    qtbot.waitUntil(lambda: bool(worker.reader.events), timeout=30_000)
    ready = worker.reader.events[0]
    assert isinstance(ready, Ready) and ready.devices[0].id == "cpu"
    assert worker.reader.threads == {QThread.currentThread()}


def test_commands_before_there_are_digits_are_ignored(qtbot, worker, small_digits):
    for command in (do.Step(), do.Run(), do.Seek(3), do.Pause(), do.NextStage()):
        worker.sent += 1
        worker.send(command)
    frame = worker.ask(do.Configure(CONFIG, small_digits))
    assert frame.record.step == 0 and not frame.running


def test_steps_are_those_of_the_laboratory(worker, small_digits):
    frame = worker.ask(do.Configure(CONFIG, small_digits), *[do.Step()] * 7)
    assert frame.record.step == 7 and same(frame, expected(small_digits, 7))
    assert frame.curves[0].losses.shape == (7,)
    assert frame.curves[0].validations[0].tolist()[-1] == 7


def test_stages_stop_inside_the_step_and_step_finishes_it(worker, small_digits):
    frame = worker.ask(do.Configure(CONFIG, small_digits), do.NextStage(), do.NextStage(), do.NextStage())
    assert frame.record.stage is Stage.LOSS and frame.record.step == 1 and frame.curves[0].branch.head == 0
    frame = worker.ask(do.Step())
    assert frame.record.stage is Stage.ZERO and same(frame, expected(small_digits, 1))


def test_a_run_stops_after_its_steps(qtbot, worker, small_digits):
    worker.ask(do.Configure(CONFIG, small_digits), do.Run(steps=25))
    qtbot.waitUntil(lambda: not worker.reader.frame.running, timeout=10_000)
    assert worker.reader.frame.record.step == 25 and same(worker.reader.frame, expected(small_digits, 25))


def test_a_run_stops_at_the_end_of_the_epoch(qtbot, worker, small_digits):
    worker.ask(do.Configure(CONFIG, small_digits), do.Step(), do.Run(to_epoch_end=True))
    qtbot.waitUntil(lambda: not worker.reader.frame.running, timeout=10_000)
    frame = worker.reader.frame
    assert frame.record.batch_number == frame.record.batches and frame.curves[0].epoch_ends.tolist() == [
        frame.record.step
    ]


def test_run_and_pause_hammered_lose_no_step(worker, small_digits):
    worker.ask(do.Configure(CONFIG, small_digits))
    frame = worker.ask(*[do.Run(), do.Pause()] * 200)
    assert not frame.running
    steps = frame.record.step
    assert frame.curves[0].branch.head == steps and same(frame, expected(small_digits, steps))


def test_pause_answers_at_once_at_slow_speed(qtbot, worker, small_digits):
    worker.ask(do.Configure(CONFIG, small_digits), do.SetSpeed(0.5), do.Run())
    frame = worker.ask(do.Pause())
    assert not frame.running and frame.record.step <= 1


def test_a_slow_run_shows_every_stage(qtbot, worker, small_digits):
    worker.ask(do.Configure(CONFIG, small_digits), do.SetSpeed(1.9), do.Run())
    seen = set()

    def all_seen():
        seen.add(worker.reader.frame.record.stage)
        return set(Stage) <= seen

    qtbot.waitUntil(all_seen, timeout=10_000)
    worker.ask(do.Pause())


def test_of_seeks_in_a_row_only_the_last_is_gone_to(worker, small_digits):
    worker.ask(do.Configure(CONFIG, small_digits), *[do.Step()] * 30)
    before = worker.reader.frames
    frame = worker.ask(*[do.Seek(step) for step in range(30, 4, -1)])
    assert frame.record.step == 5 and same(frame, expected(small_digits, 5))
    assert worker.reader.frames - before < 26
    assert worker.ask(do.Seek(9), do.Step()).record.step == 10


def test_a_change_in_the_past_branches_and_the_old_curve_stays(worker, small_digits):
    worker.ask(do.Configure(CONFIG, small_digits), *[do.Step()] * 6)
    frame = worker.ask(do.Seek(3), do.SetHyper(Hyper(0.1, 32)), do.Step())
    assert frame.record.branch == 1 and frame.config.hyper.lr == 0.1
    assert [c.branch.head for c in frame.curves] == [4, 6]


@pytest.mark.parametrize(
    "late", [do.Switch(1, 4), do.Rename(1, "slow"), do.Delete(1), do.Race((1,), 50)], ids=repr
)
def test_nothing_is_done_about_a_branch_that_is_gone_or_shown_meanwhile(qtbot, worker, small_digits, late):
    worker.ask(do.Configure(CONFIG, small_digits), *[do.Step()] * 4)
    shown = worker.ask(do.Seek(2), do.SetHyper(Hyper(0.1, 32)), do.Step(), do.Delete(0), do.Delete(1)).curves
    worker.ask(do.Configure(CONFIG, small_digits), late)
    qtbot.waitUntil(
        lambda: not worker.reader.frame.running, timeout=30_000
    )  # a race of nobody ends by itself
    frame = worker.reader.frame
    assert len(shown) == 2 and not any(isinstance(event, Failed) for event in worker.reader.events)
    assert frame.record.step == 0 and [c.branch.id for c in frame.curves] == [0]


def test_reset_inside_a_step_begins_anew(worker, small_digits):
    anew = do.Configure(CONFIG, small_digits)
    frame = worker.ask(anew, do.Step(), do.NextStage(), anew, do.Step())
    assert frame.record.step == 1 and same(frame, expected(small_digits, 1))


def test_what_cannot_be_configured_leaves_the_old_run(qtbot, worker, small_digits):
    worker.ask(do.Configure(CONFIG, small_digits), do.Step())
    frame = worker.ask(do.Configure(TrainConfig(Task((3, 7)), "no such model"), small_digits))
    assert frame.record.step == 1 and frame.config == CONFIG
    qtbot.waitUntil(lambda: len(worker.reader.events) == 2)
    failed = worker.reader.events[1]
    assert isinstance(failed, Failed) and "no such model" in failed.failure.what


def test_an_error_inside_a_step_pauses_with_the_weights_kept(qtbot, worker, small_digits, monkeypatch):
    worker.ask(do.Configure(CONFIG, small_digits), *[do.Step()] * 3)
    from mnist_desktop.lab.models.linear import Linear

    real = Linear.forward

    def break_once(self, xb):
        monkeypatch.setattr(Linear, "forward", real)
        raise RuntimeError("CUDA error: an illegal memory access")

    monkeypatch.setattr(Linear, "forward", break_once)
    worker.send(do.Run())
    worker.sent += 1
    qtbot.waitUntil(lambda: any(isinstance(e, Failed) for e in worker.reader.events), timeout=10_000)
    frame = worker.ask(do.Pause())
    assert frame.record.step == 3 and same(frame, expected(small_digits, 3))
    assert worker.ask(do.Step()).record.step == 4


def test_the_device_can_change_while_running(worker, small_digits):
    worker.ask(do.Configure(CONFIG, small_digits), do.Run())
    frame = worker.ask(
        do.Move("cpu:0"), do.Pause()
    )  # the same processor by another name: a device that works
    assert same(frame, expected(small_digits, frame.record.step))
    assert frame.config.device == "cpu:0"
    assert same(worker.ask(do.Step()), expected(small_digits, frame.record.step + 1))


def test_quitting_while_running_waits_for_one_step_at_most(worker, small_digits):
    worker.ask(do.Configure(CONFIG, small_digits), do.Run())
    worker.send(do.Quit())
    assert worker.wait(5000)


def test_steps_back_add_up_with_whatever_was_asked_before(worker, small_digits):
    worker.ask(do.Configure(CONFIG, small_digits))
    frame = worker.ask(*[do.Step()] * 6, do.StepBack(), do.StepBack())
    assert frame.record.step == 4 and same(frame, expected(small_digits, 4))
    assert worker.ask(do.NextStage(), do.StepBack()).record.step == 4
    assert worker.ask(do.Seek(99), do.StepBack()).record.step == 5
    assert worker.ask(do.Seek(1), *[do.StepBack()] * 3).record.step == 0
    assert worker.ask(do.StepBack()).record.step == 0


def test_trouble_that_cannot_be_mended_is_said_and_a_new_run_begins_anew(
    qtbot, worker, small_digits, monkeypatch
):
    worker.ask(do.Configure(CONFIG, small_digits), do.Step())
    monkeypatch.setattr(Run, "step", lambda run: (_ for _ in ()).throw(MemoryError()))
    monkeypatch.setattr(Run, "recover", lambda run: (_ for _ in ()).throw(MemoryError()))
    worker.sent += 1
    worker.send(do.Step())
    qtbot.waitUntil(lambda: len(worker.reader.events) == 2, timeout=10_000)
    monkeypatch.undo()
    failed = worker.reader.events[1]
    assert (
        isinstance(failed, Failed) and "MemoryError" in failed.failure.what and "Reset" in failed.failure.hint
    )
    frame = worker.ask(do.Configure(CONFIG, small_digits), do.Step())
    assert frame.record.step == 1 and not frame.running


def test_pytorch_that_does_not_load_is_said(qtbot, monkeypatch):
    monkeypatch.setattr(devices, "available", lambda: (_ for _ in ()).throw(OSError("libcudart is missing")))
    worker = Worker()
    reader = Reader(worker)
    worker.start()
    qtbot.waitUntil(lambda: bool(reader.events), timeout=30_000)
    failure = reader.events[0].failure
    assert "PyTorch" in failure.what and "libcudart is missing" in failure.what and failure.traceback
    assert worker.wait(10_000)


def taken(worker):
    return [event for event in worker.reader.events if isinstance(event, Taken)]


def test_a_run_is_taken_down_as_it_stands_and_goes_on(qtbot, worker, small_digits):
    worker.ask(do.Configure(CONFIG, small_digits), do.Run(), do.TakeDown())
    head = taken(worker)[0].run.branches[0].last
    qtbot.waitUntil(lambda: worker.reader.frame.curves[0].branch.head > head, timeout=10_000)
    assert worker.reader.frame.running and len(taken(worker)[0].run.branches[0].losses) == head
    assert taken(worker)[0].data is small_digits


def test_without_a_run_there_is_nothing_to_take_down(qtbot, worker):
    worker.send(do.TakeDown())
    qtbot.waitUntil(lambda: taken(worker) != [], timeout=30_000)
    assert taken(worker) == [Taken(None, None)]


def test_another_run_is_taken_up_at_a_step(worker, small_digits):
    worker.ask(do.Configure(CONFIG, small_digits), do.Run())
    other = Run(CONFIG, small_digits)
    for _ in range(20):
        other.step()
    frame = worker.ask(do.TakeUp(other, replace(SavedRun.of(other).head, cursor=7)))
    assert not frame.running and frame.record.step == 7 and same(frame, expected(small_digits, 7))
    assert frame.curves[0].branch.head == 20


def test_a_run_that_cannot_be_taken_up_leaves_the_one_there_is(worker, small_digits, monkeypatch):
    worker.ask(do.Configure(CONFIG, small_digits), do.Step())
    other = Run(CONFIG, small_digits)
    monkeypatch.setattr(other, "seek", lambda step: 1 / 0)
    frame = worker.ask(do.TakeUp(other, SavedRun.of(other).head))
    assert frame.record.step == 1 and any(isinstance(event, Failed) for event in worker.reader.events)
