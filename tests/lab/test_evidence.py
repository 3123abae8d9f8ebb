"""Each fault is shown by every step that has it, and by none that has another one or none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mnist_desktop.lab.config import ALL_TEN, Hyper, Task, TrainConfig
from mnist_desktop.lab.evidence import evidence
from mnist_desktop.lab.learner import Learner
from mnist_desktop.lab.records import Stage
from mnist_desktop.lab.sabotage import FAULTS, MODEL_FAULTS
from mnist_desktop.lab.snapshot import snapshot

PAIR, TEN = Task((3, 7)), Task(ALL_TEN)


def learner_of(data, model, fault, task=PAIR, loss="mnist_loss"):
    config = TrainConfig(task, model, 5, hyper=Hyper(0.1, 64, loss))
    if fault in MODEL_FAULTS:
        config = replace(config, **{fault: True})
    elif fault:
        config = config.with_hyper(**{fault: True})
    return Learner(config, data)


CASES = [
    ("linear", PAIR, "mnist_loss"),
    ("simple_net", PAIR, "mnist_loss"),
    ("simple_net", PAIR, "bce"),
    ("linear", TEN, "cross_entropy"),
]


@pytest.mark.parametrize(("model", "task", "loss"), CASES)
@pytest.mark.parametrize("fault", [*FAULTS, ""])
def test_a_step_shows_what_it_was_sabotaged_with_and_nothing_else(small_digits, model, task, loss, fault):
    if fault == "no_relu" and model == "linear":
        pytest.skip("a linear model has no ReLU")
    learner = learner_of(small_digits, model, fault, task, loss)
    for _ in range(3):
        learner.step()
        record = snapshot(learner)
        for guess in FAULTS:
            check = evidence(record, guess)
            if check is None:
                assert (
                    (guess == "forget_zero" and record.step == 1)
                    or (guess == "no_relu" and model == "linear")
                    # all on the flat ends: nothing moves, and the root of 0 or 1 is itself
                    or (guess in ("rmse", "wrong_sign") and fault == "raw_pixels")
                )
            else:
                assert check.found is (guess == fault), f"{guess}: {check.seen}"
                assert check.id == guess


@pytest.mark.parametrize("fault", FAULTS)
def test_with_the_real_digits_too(real_mnist, fault):
    learner = learner_of(real_mnist, "simple_net", fault)
    for _ in range(2):
        learner.step()
    record = snapshot(learner)
    assert [guess for guess in FAULTS if evidence(record, guess).found] == [fault]


def test_a_step_that_is_half_done_shows_what_it_has(small_digits):
    learner = learner_of(small_digits, "simple_net", "forget_zero")
    learner.step()
    shown = {}
    for stage in learner.stages():
        record = snapshot(learner)
        shown[stage] = {guess for guess in FAULTS if evidence(record, guess) is not None}
    always = {"forget_zero", "swap_labels", "raw_pixels", "no_bias"}
    assert shown[Stage.BATCH] == always
    assert shown[Stage.PREDICT] == always | {"no_relu"}
    assert shown[Stage.LOSS] == shown[Stage.BACKWARD] == always | {"no_relu", "rmse"}
    assert shown[Stage.STEP] == shown[Stage.ZERO] == set(FAULTS)


def test_the_numbers_can_be_checked_by_hand(small_digits):
    learner = learner_of(small_digits, "linear", "forget_zero")
    for _ in range(2):
        learner.step()
    record = snapshot(learner)
    kept = evidence(record, "forget_zero").seen
    assert kept["kept"] + kept["new"] == pytest.approx(kept["sum"])
    moved = evidence(record, "wrong_sign").seen
    assert moved["new"] == pytest.approx(moved["old"] - moved["lr"] * moved["grad"], abs=1e-6)
    cost = evidence(record, "rmse").seen
    assert cost["cost"] == pytest.approx(cost["right"], abs=1e-6)
    assert cost["mean"] == pytest.approx(cost["loss"], rel=1e-5)


def test_a_model_that_is_not_taken_apart_proves_nothing(small_digits):
    learner = learner_of(small_digits, "small_cnn", "no_relu")
    learner.step()
    assert evidence(snapshot(learner), "no_relu") is None
    assert evidence(snapshot(learner), "no_bias") is None


def test_where_nothing_moved_no_sign_can_be_seen(small_digits):
    learner = learner_of(small_digits, "linear", "")
    learner.hyper = replace(learner.hyper, lr=0.0)
    learner.step()
    assert evidence(snapshot(learner), "wrong_sign") is None
