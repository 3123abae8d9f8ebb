"""The run as the window drives it: real thread, real model."""

from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.engine import commands as do
from mnist_desktop.lab.config import ALL_TEN, Hyper, Task, TrainConfig
from mnist_desktop.lab.records import Stage
from mnist_desktop.lab.run import Run
from mnist_desktop.session import RunState, Topic


def same(record, data, steps, config):
    run = Run(config, data)
    for _ in range(steps):
        run.step()
    return all(
        np.array_equal(a.value, b.value) for a, b in zip(record.params, run.record().params, strict=True)
    )


def test_before_there_are_digits_nothing_happens_and_nothing_breaks(qtbot, session):
    for ask in (
        session.step,
        session.next_stage,
        session.run,
        session.pause,
        session.step_back,
        session.reset,
    ):
        ask()
    session.seek(3)
    session.set_hyper(lr=0.3)
    assert session.record is None and session.config.hyper.lr == 0.3 and session.validation is None
    assert session.head == session.cursor == 0


def test_a_run_begins_untrained_with_its_accuracy(ready):
    assert ready.record.step == 0 and ready.record.stage is None
    assert 0 <= ready.validation.accuracy <= 1 and ready.validation.step == 0
    assert [info.id for info in ready.models()] == ["linear", "linear_randn", "simple_net", "small_cnn"]
    assert [info.id for info in ready.losses()] == ["mnist_loss", "bce"]


def test_where_a_run_comes_to_rest_it_is_validated_though_it_takes_its_time(qtbot, ready, finished):
    ready._worker._pacer.validated(1.0)
    ready.run(steps=5)
    finished(ready)
    record = ready.record
    qtbot.waitUntil(lambda: ready.validation.step == 5, timeout=30_000)
    assert ready.record is record  # nothing that was worked out of it is worked out again


def test_what_is_asked_comes_before_such_a_validation(qtbot, ready):
    worker, learner, begun = ready._worker, ready._worker._run.learner, []
    real = learner.validate

    def validate(each):
        begun.append(learner.step_count)
        if len(begun) == 1:  # on the worker's thread, in the middle of it
            ready._sent += 1
            worker.send(do.Step())
        return real(each)

    learner.validate = validate
    worker._pacer.validated(1.0)
    ready.step()
    qtbot.waitUntil(lambda: ready.curves[0].validations[0].tolist() == [0, 2], timeout=30_000)
    assert begun == [1, 2] and ready.cursor == 2


def test_step_stage_and_back(ready, settled, small_digits):
    for _ in range(5):
        ready.step()
    settled(ready)
    assert ready.cursor == ready.head == 5 and ready.state is RunState.PAUSED
    assert same(ready.record, small_digits, 5, ready.config)
    ready.next_stage()
    settled(ready)
    assert ready.record.stage is Stage.BATCH and ready.record.step == 6 and ready.cursor == 5
    ready.step_back()
    settled(ready)
    assert ready.record.done and ready.cursor == 5
    for _ in range(3):
        ready.step_back()
    settled(ready)
    assert ready.cursor == 2 and ready.head == 5
    assert same(ready.record, small_digits, 2, ready.config)


def test_quick_presses_of_back_add_up_and_stop_at_the_beginning(ready, settled):
    for _ in range(4):
        ready.step()
    settled(ready)
    for _ in range(9):
        ready.step_back()
    settled(ready)
    assert ready.cursor == 0 and ready.state is RunState.PAUSED


def test_every_change_is_told_once_it_is_in_place(qtbot, ready):
    seen = []
    ready.changed.connect(lambda topics: seen.append((ready.state, ready.cursor, Topic.RECORD in topics)))
    ready.step()
    qtbot.waitUntil(lambda: any(told for _, _, told in seen))
    assert (RunState.PAUSED, 1, True) in seen


def test_run_and_pause_hammered(qtbot, ready, settled, small_digits):
    for number in range(200):
        ready.run()
        if number % 50 == 0:
            head = ready.head
            qtbot.waitUntil(lambda head=head: ready.head > head)
        ready.pause()
    settled(ready)
    assert ready.state is RunState.PAUSED and ready.head >= 4
    assert ready.cursor == ready.head and same(ready.record, small_digits, ready.head, ready.config)


def test_the_state_never_flickers_back_while_commands_are_under_way(qtbot, ready, settled):
    states = []
    ready.changed.connect(lambda topics: states.append(ready.state) if Topic.STATE in topics else None)
    ready.run()
    ready.pause()
    ready.run()
    settled(ready)
    assert ready.state is RunState.RUNNING
    assert states == [RunState.RUNNING, RunState.PAUSED, RunState.RUNNING]
    ready.pause()
    settled(ready)


def test_hyper_parameters_change_without_losing_the_weights(ready, settled):
    ready.step()
    settled(ready)
    weights = ready.record.params[0].value
    ready.set_hyper(lr=0.01, batch_size=7)
    settled(ready)
    assert np.array_equal(ready.record.params[0].value, weights)
    ready.step()
    settled(ready)
    assert len(ready.record.batch.labels) == 7 and ready.record.hyper.lr == 0.01 and ready.cursor == 2


def test_going_back_brings_the_settings_of_that_time(ready, settled):
    for lr in (1.0, 0.5, 0.25):
        ready.set_hyper(lr=lr)
        ready.step()
    settled(ready)
    ready.seek(1)
    settled(ready)
    assert ready.config.hyper.lr == 1.0
    ready.set_hyper(lr=3.0)
    ready.step()
    settled(ready)
    assert [c.branch.id for c in ready.curves] == [1, 0] and ready.head == 2


@pytest.mark.parametrize("model", ["linear", "simple_net", "small_cnn"])
def test_every_model_and_both_kinds_of_task(ready, settled, model):
    for task in (Task((4, 9)), Task(ALL_TEN)):
        ready.configure(task=task, model=model)
        ready.step()
        settled(ready)
        assert ready.record.step == 1 and ready.record.config.task == task and ready.failures == []
        assert ready.config.hyper.loss == ("mnist_loss" if task.is_pair else "cross_entropy")


def test_bad_values_are_said_and_the_old_ones_stay(ready):
    ready.set_hyper(lr=-1.0)
    ready.set_hyper(batch_size=0)
    ready.configure(model="resnet18")
    assert (
        len(ready.failures) == 3 and ready.config.hyper == Hyper(1.0, 32) and ready.config.model == "linear"
    )


def test_a_device_that_is_not_there_leaves_the_run_where_it_was(qtbot, ready, settled):
    ready.step()
    settled(ready)
    missing = next(device.id for device in ready.devices if device.problem)
    ready.set_device(missing)
    settled(ready)
    qtbot.waitUntil(lambda: ready.state is RunState.FAILED)
    assert ready.failures and ready.config.device == "cpu"
    ready.step()
    settled(ready)
    assert ready.cursor == 2 and ready.state is RunState.PAUSED


def test_reset_inside_a_step(ready, settled):
    ready.step()
    ready.next_stage()
    ready.reset()
    settled(ready)
    assert ready.cursor == ready.head == 0 and ready.state is RunState.IDLE


def test_speed_paces_a_run(ready, settled):
    ready.set_speed(20)
    ready.run()
    settled(ready)
    assert ready.state is RunState.RUNNING and ready.head < 20
    ready.pause()
    settled(ready)
    assert ready.config == TrainConfig().with_hyper(batch_size=32)


def test_closing_while_running(ready):
    ready.run()
    ready.close()
    assert not ready._worker.isRunning()


def test_a_step_and_at_once_a_step_back(ready, settled):
    ready.step()
    ready.step()
    ready.step_back()
    settled(ready)
    assert ready.cursor == 1 and ready.head == 2


def test_an_older_failure_does_not_stop_what_was_asked_since(ready, settled):
    missing = next(device.id for device in ready.devices if device.problem)
    ready.set_device(missing)
    ready.step()
    settled(ready)
    assert len(ready.failures) == 1 and ready.cursor == 1 and ready.state is RunState.PAUSED


def test_a_task_chosen_before_pytorch_has_loaded_gets_what_suits_it(qtbot, unstarted, small_digits):
    session = unstarted
    session.configure(task=Task(ALL_TEN))
    session.library.use(small_digits)
    assert not session.torch_ready
    session._worker.start()
    qtbot.waitUntil(lambda: session.record is not None, timeout=30_000)
    assert session.failures == [] and session.config.hyper.loss == "cross_entropy"
    assert session.config.hyper.lr == 0.1
