from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from mnist_desktop.lab import diagnostics as d
from mnist_desktop.lab.config import Hyper, Task, TrainConfig
from mnist_desktop.lab.dataset import DigitDataset, DigitSplit
from mnist_desktop.lab.records import BranchInfo, Curves
from mnist_desktop.lab.run import Run


def curves(losses, validations=((), (), ())):
    steps, valid, accuracy = validations
    info = BranchInfo(0, len(losses), len(losses), None)
    columns = np.array(steps, np.int64), np.array(valid, np.float32), np.array(accuracy, np.float32)
    return Curves(info, np.array(losses, np.float32), columns, np.zeros(0, np.int64))


def trained(data, steps, model="linear", **hyper):
    run = Run(TrainConfig(Task(), model, hyper=replace(Hyper(), **hyper)), data)
    for _ in range(steps):
        run.step()
    run.validate()
    return run.record(), run.curves()[0]


def counts(data):
    return {digit: len(data.valid.indices(digit)) for digit in (3, 7)}


def found(record, curve, of):
    return {
        name for name, check in d.diagnose(record, curve, of).items() if check is not None and check.found
    }


def test_the_book_s_first_epoch_calls_everything_one_digit_on_the_flat_ends(real_mnist):
    record, curve = trained(real_mnist, 49, lr=1.0, shuffle=False)
    checks = d.diagnose(record, curve, counts(real_mnist))
    assert checks["one_class"].found and checks["one_class"].seen["accuracy"] == pytest.approx(
        0.4956, abs=1e-4
    )
    assert checks["one_class"].seen["digit"] == 3
    assert checks["one_class"].seen["batches"] == pytest.approx(0.4932, abs=5e-5)  # the book's figure
    assert checks["saturated"].found and checks["saturated"].seen["wrong"] > 0.9


@pytest.mark.parametrize("seed", [1, 2, 42])
@pytest.mark.parametrize(("model", "hyper", "steps"), [
    ("linear", {"lr": 1.0}, 100), ("linear", {"lr": 0.1, "loss": "bce"}, 100), ("simple_net", {"lr": 0.1}, 100),
    ("small_cnn", {"lr": 0.1}, 25),
])  # fmt: skip
def test_a_healthy_run_is_left_in_peace(real_mnist, model, hyper, steps, seed):
    """At every moment that a student may look at it, not only at its end."""
    run = Run(TrainConfig(Task(), model, seed, hyper=replace(Hyper(), **hyper)), real_mnist)
    of = counts(real_mnist)
    for step in range(1, steps + 1):
        run.step()
        if step % 5 == 0:
            if step % 25 == 0:
                run.validate()
            assert found(run.record(), run.curves()[0], of) == set(), f"at step {step}"


@pytest.mark.parametrize("seed", [1, 42])
@pytest.mark.parametrize(("model", "lr"), [("linear", 1.0), ("simple_net", 0.1)])
def test_a_forgotten_zero_is_found_from_the_second_step_on(real_mnist, model, lr, seed):
    run = Run(TrainConfig(Task(), model, seed, hyper=Hyper(lr, forget_zero=True)), real_mnist)
    run.step()
    assert d.forget_zero(run.record()) is None
    for _ in range(5):
        run.step()
        check = d.forget_zero(run.record())
        param = run.record().params[0]
        cell = np.unravel_index(np.argmax(np.abs(param.kept)), param.kept.shape)
        assert (
            check.found and check.seen["kept"] == param.kept[cell] and check.seen["sum"] == param.grad[cell]
        )
    run.set_hyper(Hyper(lr))
    run.step()  # its Zero is not forgotten, but its Backward still met the old sum
    assert d.forget_zero(run.record()).found
    run.step()
    assert not d.forget_zero(run.record()).found


def test_a_model_that_is_told_lies_turns_up_on_validation(real_mnist):
    """Swapped labels are learned: the training loss falls, the validation loss rises."""
    run = Run(TrainConfig(hyper=Hyper(swap_labels=True)), real_mnist)
    for step in range(150):
        run.step()
        if step % 20 == 0:
            run.validate()
    assert "overfitting" in found(run.record(), run.curves()[0], counts(real_mnist))


@pytest.mark.parametrize(("model", "lr"), [("linear", 1.0), ("simple_net", 1.0)])
def test_a_run_on_few_images_learns_them_by_heart(real_mnist, model, lr):
    """Forty of each digit: soon they are read without a fault, and new ones worse from step to step."""
    few = np.concatenate([real_mnist.train.indices(digit)[:40] for digit in (3, 7)])
    train = DigitSplit(real_mnist.train.images[few], real_mnist.train.labels[few])
    run = Run(
        TrainConfig(model=model, hyper=Hyper(lr, 16, "bce")),
        DigitDataset(train, real_mnist.valid, real_mnist.provenance),
    )
    for step in range(450):
        run.step()
        if step % 20 == 0:
            run.validate()
    check = d.overfitting(run.curves()[0], run.cursor)
    assert check.found and 0 < check.seen["best"] < 150
    steps, losses, _ = run.curves()[0].validations
    assert check.seen["best"] == steps[losses.argmin()] and check.seen["now"] > 1.05 * check.seen["lowest"]


def test_before_twenty_steps_one_class_is_not_judged_unless_an_epoch_ended(real_mnist, small_digits):
    record, curve = trained(real_mnist, 19, lr=1.0, shuffle=False)
    assert d.diagnose(record, curve, counts(real_mnist))["one_class"] is None
    record, curve = trained(small_digits, 1, batch_size=1000)
    assert curve.epoch_ends.tolist() == [1]
    assert d.diagnose(record, curve, counts(small_digits))["one_class"] is not None


def test_steps_far_too_long_bounce_or_diverge(real_mnist):
    record, curve = trained(real_mnist, 150, lr=20.0, loss="bce")
    assert "bouncing" in found(record, curve, counts(real_mnist))
    assert d.bouncing(curve.losses).seen["jumps"] == (curve.losses[111:] > 1.5 * curve.losses[110:-1]).sum()
    record, curve = trained(real_mnist, 150, lr=1000.0, loss="bce")
    assert "diverged" in found(record, curve, counts(real_mnist))


def test_a_rate_that_kills_hidden_units_is_seen(real_mnist):
    record, curve = trained(real_mnist, 30, "simple_net", lr=50.0)
    assert {"dead", "one_class"} <= found(record, curve, counts(real_mnist))
    assert d.dead(record).seen["units"] == 30 and d.dead(trained(real_mnist, 1)[0]) is None


def test_a_loss_that_is_no_number_is_told_with_its_step():
    check = d.diverged(np.array([0.5, 0.7, np.inf, np.nan], np.float32))
    assert check.found and check.seen["step"] == 3
    assert d.diverged(np.zeros(0, np.float32)) is None
    assert not d.diverged(np.full(50, 0.5, np.float32)).found


def test_the_root_of_0_is_told_with_its_step_at_once_and_later(real_mnist):
    """As plain PyTorch has it: the gradient of the root at 0 is ∞ · 0, no number; a mean has the slope 0 there."""
    run = Run(TrainConfig(hyper=Hyper(1000.0, 1, rmse=True)), real_mnist)
    while not run.record().diverged:
        run.step()
    at = run.cursor
    x = torch.tensor(run.record().batch.images.reshape(1, 784)) / 255
    w, b = (torch.tensor(p.before, requires_grad=True) for p in run.record().params)
    y = torch.tensor([[1.0 if run.record().batch.labels[0] == 3 else 0.0]])
    loss = F.mse_loss((x @ w + b).sigmoid(), y).sqrt()
    loss.backward()
    assert loss.item() == run.record().loss == 0 and w.grad.isnan().all()
    assert np.array_equal(w.grad.numpy(), run.record().param("weights").grad, equal_nan=True)
    for _ in range(2):
        check = d.diagnose(run.record(), run.curves()[0], counts(real_mnist))["diverged"]
        assert check.found and (check.seen["zero"], check.seen["step"]) == (at, at + 1)
        run.step()
    run.seek(at - 1)
    run.set_hyper(Hyper(1000.0, 1))
    run.step()
    assert not run.record().diverged


def test_a_validation_loss_that_turns_up_is_overfitting_and_the_best_step_is_known():
    train = np.linspace(0.5, 0.01, 1000)
    steps = [100, 200, 300, 400, 500, 600, 700]
    valid = [0.4, 0.3, 0.2, 0.22, 0.25, 0.3, 0.35]
    turned = curves(train, (steps, valid, [0.9] * 7))
    check = d.overfitting(turned, 700)
    assert check.found and check.seen["best"] == 300 and check.seen["lowest"] == pytest.approx(0.2)
    assert d.overfitting(turned, 400) is None  # the student stands before it: too few validations
    assert not d.overfitting(turned, 500).found
    assert not d.overfitting(curves(train[::-1], (steps, valid, [0.9] * 7)), 700).found  # both go up
    assert not d.overfitting(curves(train, (steps, sorted(valid, reverse=True), [0.9] * 7)), 700).found


def test_without_enough_to_judge_by_nothing_is_said(small_digits):
    run = Run(TrainConfig(), small_digits)
    run.validate()
    checks = d.diagnose(run.record(), run.curves()[0], {3: 5, 7: 5})
    assert set(checks.values()) == {None} and d.bouncing(np.ones(10, np.float32)) is None
