"""Time travel: back and forth bit for bit, branches, and recovery from a failing step."""

from __future__ import annotations

import random
from dataclasses import replace

import numpy as np
import pytest
import torch

from mnist_desktop.lab.config import ALL_TEN, Hyper, Task, TrainConfig
from mnist_desktop.lab.records import Stage
from mnist_desktop.lab.run import Run

LINEAR = TrainConfig(hyper=Hyper(1.0, 32))
NET = TrainConfig(Task(ALL_TEN), "small_cnn", hyper=Hyper(0.1, 64, "cross_entropy"))


def values(run):
    return [p.value.tobytes() for p in run.record().params]


@pytest.mark.parametrize(
    ("config", "budget"),
    [(LINEAR, 2**20), (LINEAR, 20_000), (NET, 200_000), (NET.with_hyper(augment=True), 200_000)],
)
def test_every_step_can_be_visited_again_bit_for_bit(small_digits, config, budget):
    run = Run(config, small_digits, budget)
    records = [run.record()]
    for _ in range(30):
        run.step()
        records.append(run.record())
    for step in random.Random(1).sample(range(31), 12):
        run.seek(step)
        again, first = run.record(), records[step]
        assert again.step == step and again.loss == first.loss and again.note == ""
        for ours, theirs in zip(again.params, first.params, strict=True):
            assert np.array_equal(ours.value, theirs.value)
            assert (ours.grad is None) == (theirs.grad is None)
            assert ours.grad is None or np.array_equal(ours.grad, theirs.grad)
        for name, buffer in first.buffers.items():
            assert np.array_equal(again.buffers[name], buffer)
        if step:
            for name in ("indices", "images", "preds"):
                assert np.array_equal(getattr(again.batch, name), getattr(first.batch, name))


def test_stepping_on_from_the_past_replays_and_then_goes_on(small_digits):
    run, straight = Run(LINEAR, small_digits), Run(LINEAR, small_digits)
    for _ in range(10):
        run.step()
    run.seek(4)
    for _ in range(12):
        run.step()
    for _ in range(16):
        straight.step()
    assert run.head == 16 and len(run.history.branches) == 1
    assert values(run) == values(straight)


def test_a_recorded_change_is_replayed_too(small_digits):
    run = Run(LINEAR, small_digits)
    for _ in range(5):
        run.step()
    run.set_hyper(Hyper(0.1, 16))
    for _ in range(5):
        run.step()
    end = values(run)
    run.seek(2)
    assert run.hyper.lr == 1.0
    for _ in range(8):
        run.step()
    assert values(run) == end and len(run.history.branches) == 1 and run.hyper == Hyper(0.1, 16)


def test_a_change_in_the_past_starts_a_branch(small_digits):
    run = Run(LINEAR, small_digits)
    for _ in range(10):
        run.step()
    run.seek(6)
    run.set_hyper(Hyper(2.0, 32))
    run.step()
    active, ghost = run.curves()
    assert (active.branch.id, active.branch.shared, active.branch.head) == (1, 7, 7)
    assert ghost.branch.shared == 6 and ghost.branch.head == 10 and len(ghost.losses) == 10
    assert np.array_equal(active.losses[:6], ghost.losses[:6])
    run.seek(3)
    assert run.record().branch == 1 and run.hyper.lr == 1.0
    run.seek(7)
    assert run.hyper.lr == 2.0


def test_setting_what_was_recorded_starts_no_branch(small_digits):
    run = Run(LINEAR, small_digits)
    for _ in range(4):
        run.step()
    run.seek(2)
    run.set_hyper(Hyper(2.0, 32))
    run.set_hyper(Hyper(1.0, 32))
    run.step()
    assert run.head == 4 and len(run.history.branches) == 1


def test_seek_keeps_to_the_steps_there_are(small_digits):
    run = Run(LINEAR, small_digits)
    run.step()
    run.seek(99)
    assert run.cursor == 1
    run.seek(-5)
    record = run.record()
    assert run.cursor == 0 and record.stage is None and record.batch is None and record.loss is None


def test_stages_and_whole_steps_mix(small_digits):
    run, straight = Run(LINEAR, small_digits), Run(LINEAR, small_digits)
    assert [run.next_stage() for _ in range(3)] == [Stage.BATCH, Stage.PREDICT, Stage.LOSS]
    assert run.mid_step and run.cursor == 0 and run.record().step == 1 and not run.record().done
    run.step()
    straight.step()
    assert not run.mid_step and run.cursor == 1 and values(run) == values(straight)
    run.next_stage()
    run.seek(0)
    assert not run.mid_step and run.cursor == 0
    run.step()
    assert values(run) == values(straight) and run.head == 1


def test_a_step_that_fails_leaves_the_weights_of_the_last_whole_one(small_digits, monkeypatch):
    run = Run(LINEAR, small_digits)
    for _ in range(3):
        run.step()
    before, real = values(run), run.learner.model.forward
    monkeypatch.setattr(run.learner.model, "forward", lambda xb: (_ for _ in ()).throw(RuntimeError("boom")))
    with pytest.raises(RuntimeError, match="boom"):
        run.step()
    monkeypatch.setattr(run.learner.model, "forward", real)
    assert run.recover() is False
    assert run.cursor == 3 and values(run) == before
    run.step()
    assert run.head == 4


@pytest.mark.parametrize(("steps", "fails"), [(3, "restore"), (0, "validate")])
def test_a_device_that_stays_broken_is_left_for_the_cpu(small_digits, monkeypatch, steps, fails):
    """Also before the first step, where none is taken again: weights can be copied to many a broken device."""
    run = Run(LINEAR, small_digits)
    for _ in range(steps):
        run.step()
    before, broken = values(run), run.learner
    broken.config = replace(broken.config, device="cuda")
    monkeypatch.setattr(broken, fails, lambda *_: (_ for _ in ()).throw(RuntimeError("device lost")))
    assert run.recover() is True and run.config.device == "cpu" and run.learner is not broken
    assert run.cursor == steps and values(run) == before


def test_divergence_is_recorded_and_can_be_left(small_digits):
    run = Run(TrainConfig(model="simple_net", hyper=Hyper(1e30, 32)), small_digits)
    for _ in range(6):
        run.step()
    assert run.record().diverged
    run.seek(0)
    assert all(np.isfinite(p.value).all() for p in run.record().params)


def test_validation_is_remembered_at_its_step(small_digits):
    run = Run(LINEAR, small_digits)
    run.validate()
    for _ in range(3):
        run.step()
    last = run.validate()
    steps, losses, _ = run.curves()[0].validations
    assert steps.tolist() == [0, 3] and losses[1] == np.float32(last.loss)
    assert torch.is_grad_enabled()


def test_a_learning_rate_set_after_the_weights_moved_is_replayed_as_it_was_taken(small_digits):
    run = Run(LINEAR, small_digits, budget=4000)
    for _ in range(6):
        run.next_stage()
        while run.next_stage() is not Stage.STEP:
            pass
        run.set_hyper(Hyper(run.hyper.lr / 2, 32))
        run.step()
    end = values(run)
    run.seek(1)
    assert run.record().hyper.lr == 1.0
    run.seek(6)
    assert values(run) == end and run.record().note == ""


def test_the_order_of_an_epoch_is_replayed_whenever_shuffling_was_changed(small_digits):
    run = Run(LINEAR, small_digits, budget=4000)
    for _ in range(run.record().batches - 1):
        run.step()
    run.next_stage()
    run.set_hyper(Hyper(1.0, 32, shuffle=False))
    run.step()
    assert run.learner.epoch_ended
    for _ in range(5):
        run.step()
    end, head = values(run), run.head
    run.seek(2)
    run.seek(head)
    assert values(run) == end and run.record().note == ""


def test_a_finished_step_keeps_its_own_settings_in_its_record(small_digits):
    run = Run(LINEAR, small_digits)
    run.step()
    before = run.record()
    run.set_hyper(Hyper(0.125, 8))
    after = run.record()
    assert after.hyper == before.hyper and after.batches == before.batches
    assert np.array_equal(after.params[0].update, before.params[0].update)
    run.next_stage()
    run.abandon_step()
    assert run.record().hyper == before.hyper and run.hyper == Hyper(0.125, 8)


def test_the_beginning_has_the_settings_of_the_first_step(small_digits):
    run = Run(LINEAR, small_digits)
    run.step()
    run.set_hyper(Hyper(0.5, 16))
    run.step()
    run.seek(0)
    assert run.hyper == LINEAR.hyper


def test_an_error_that_shows_only_when_the_loss_is_read_loses_just_that_step(small_digits, monkeypatch):
    run = Run(LINEAR, small_digits)
    for _ in range(3):
        run.step()
    before = values(run)

    class Late:  # as a CUDA kernel that failed is told of: at the next read
        def item(self):
            raise RuntimeError("CUDA error")

    while run.next_stage() is not Stage.STEP:
        pass
    run.learner.loss = Late()
    with pytest.raises(RuntimeError, match="CUDA error"):
        run.step()
    assert run.recover() is False
    assert run.cursor == run.head == 3 and values(run) == before


def test_trouble_on_the_cpu_is_no_move(small_digits, monkeypatch):
    run = Run(LINEAR, small_digits)
    run.step()
    monkeypatch.setattr(run.learner, "restore", lambda c: (_ for _ in ()).throw(MemoryError()))
    assert run.recover() is False and run.cursor == 1


def test_a_difference_is_said_where_it_was_replayed_and_not_of_later_steps(small_digits):
    run = Run(LINEAR, small_digits)
    for _ in range(4):
        run.step()
    run.history.active.losses._array[1] = 9.0
    for step in (2, 3):
        run.seek(step)
        assert run.record().note.startswith("Taken again, the loss of step 2 is ")
    run.next_stage()
    assert run.record().note == ""


def any_hyper(r):
    loss = r.choice(["mnist_loss", "bce"])
    return Hyper(r.choice([0.5, 2]), r.choice([16, 32, 100]), loss, r.random() < 0.5, r.random() < 0.3)


@pytest.mark.parametrize("seed", range(6))
def test_whatever_people_do_every_step_is_seen_again_as_it_was(small_digits, seed):
    r = random.Random(seed)
    run = Run(LINEAR, small_digits, r.choice([4000, 20_000, 2**20]))
    asks = {
        "step": run.step,
        "stage": run.next_stage,
        "seek": lambda: run.seek(r.randint(-1, run.head + 1)),
        "hyper": lambda: run.set_hyper(any_hyper(r)),
        "abandon": run.abandon_step,
        "recover": run.recover,
        "move": lambda: run.move("cpu"),
        "validate": lambda: run.mid_step or run.validate(),
    }
    seen = {}
    for ask in r.choices(list(asks), [6, 5, 1, 2, 1, 1, 1, 1], k=120):
        asks[ask]()
        record, branch = run.record(), run.history.active
        if not record.done:
            continue
        assert record.note == "" and (record.step == 0 or record.hyper == branch.hyper_at(record.step))
        for line, last in branch.lineage():
            if record.step <= last:
                assert seen.setdefault((line.id, record.step), values(run)) == values(run)
        for curves in run.curves():
            steps = curves.validations[0]
            assert (np.diff(steps) > 0).all() and (np.diff(curves.epoch_ends) > 0).all()
            assert not len(steps) or steps[-1] <= curves.branch.head
