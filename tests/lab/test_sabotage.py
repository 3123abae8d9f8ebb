"""Sabotaged steps, against the same mistakes written in plain PyTorch: equal bit for bit, there and back."""

from __future__ import annotations

from dataclasses import asdict, replace

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from mnist_desktop.lab import models, sabotage
from mnist_desktop.lab.config import ALL_TEN, ConfigError, Hyper, Task, TrainConfig
from mnist_desktop.lab.dissect.again import gradient_again
from mnist_desktop.lab.dissect.batch import rows, targets
from mnist_desktop.lab.evaluation import evaluate
from mnist_desktop.lab.inference import Reader
from mnist_desktop.lab.learner import Learner
from mnist_desktop.lab.losses import mnist_loss
from mnist_desktop.lab.probes.gradient_noise import gradient_noise
from mnist_desktop.lab.probes.one_weight import one_weight
from mnist_desktop.lab.probes.step_size import along_step
from mnist_desktop.lab.run import Run
from mnist_desktop.lab.snapshot import snapshot

PAIR, TEN = Task((3, 7)), Task(ALL_TEN)
TASKS = pytest.mark.parametrize("task", [PAIR, TEN], ids=["pair", "ten"])
EVERY = pytest.mark.parametrize("fault", sabotage.STEP_FAULTS)


def config_of(task, model="simple_net", **faults):
    return TrainConfig(
        task, model, 5, hyper=Hyper(0.1, 32, "mnist_loss" if task.is_pair else "cross_entropy", **faults)
    )


def plain_loss(preds, y, task, fault):
    if fault != "rmse":
        return mnist_loss(preds, y) if task.is_pair else F.cross_entropy(preds, y)
    if task.is_pair:
        return ((preds.sigmoid() - y) ** 2).mean().sqrt()
    return ((preds.softmax(1) - F.one_hot(y, 10).float()) ** 2).mean(1).mean().sqrt()


@TASKS
@EVERY
def test_three_sabotaged_steps_equal_plain_pytorch(small_digits, fault, task):
    config = config_of(task, **{fault: True})
    learner, model = Learner(config, small_digits), models.get("simple_net").build(task, 5)
    if task.is_pair:
        first, second = (torch.tensor(small_digits.train.of(d)) for d in task.digits)
        x, y = torch.cat([first, second]), torch.tensor([1.0] * len(first) + [0.0] * len(second))[:, None]
    else:
        x, y = torch.tensor(small_digits.train.images), torch.tensor(small_digits.train.labels).long()
    x = x.view(-1, 784).float() if fault == "raw_pixels" else x.view(-1, 784).float() / 255
    if fault == "swap_labels":
        y = 1 - y if task.is_pair else torch.tensor([0, 1, 2, 7, 4, 5, 6, 3, 8, 9])[y]
    order = torch.randperm(len(x), generator=torch.Generator().manual_seed(5))
    batches = [order[i : i + 32] for i in range(0, len(x), 32)]
    for chosen in batches[:3]:
        learner.step()
        loss = plain_loss(model(x[chosen]), y[chosen], task, fault)
        loss.backward()
        with torch.no_grad():
            for p in model.parameters():
                p.add_(p.grad, alpha=0.1 if fault == "wrong_sign" else -0.1)
        assert learner.loss.item() == loss.item()
        record = snapshot(learner)
        for ours, theirs in zip(record.params, model.parameters(), strict=True):
            assert np.array_equal(ours.value, theirs.detach().numpy())
            assert np.array_equal(ours.grad, theirs.grad.numpy())
        if fault != "forget_zero":
            model.zero_grad()
        xb = rows(record.batch.images, record.hyper.raw_pixels)
        assert np.array_equal(xb, learner.xb.numpy())
        yb = targets(record.batch.labels, task, record.hyper.swap_labels)
        assert np.array_equal(yb, learner.yb.numpy()) and yb.dtype == learner.yb.numpy().dtype


def test_what_a_forgotten_zero_left_is_in_the_record(small_digits):
    learner = Learner(config_of(PAIR, forget_zero=True), small_digits)
    learner.step()
    left = snapshot(learner).params[0]
    assert left.kept is None and left.grad is not None
    stages = learner.stages()
    next(stages)
    assert np.array_equal(snapshot(learner).params[0].kept, left.grad)
    list(stages)
    after = snapshot(learner).params[0]
    assert np.array_equal(after.kept, left.grad) and not np.array_equal(after.grad, left.grad)
    learner.hyper = replace(learner.hyper, forget_zero=False)
    learner.step()
    assert snapshot(learner).params[0].kept is not None  # the step before it forgot
    learner.step()
    assert snapshot(learner).params[0].kept is None


@pytest.mark.parametrize("model", ["linear", "simple_net", "small_cnn"])
def test_going_back_and_on_gives_the_same_bits_though_gradients_were_kept(small_digits, model):
    run = Run(config_of(PAIR, model), small_digits)
    for step in range(1, 31):
        changes = {5: {"forget_zero": True}, 17: {"wrong_sign": True}, 23: {"forget_zero": False}}
        if step in changes:
            run.set_hyper(replace(run.hyper, **changes[step]))
        run.step()
    head, losses = run.record(), run.history.active.losses.values().copy()
    for step in (20, 9, 30, 24, 16, 22, 30):
        run.seek(step)
        record = run.record()
        assert record.note == "" and record.loss == losses[step - 1]
        assert record.hyper.wrong_sign is (step >= 17)
    for ours, theirs in zip(run.record().params, head.params, strict=True):
        assert np.array_equal(ours.value, theirs.value) and np.array_equal(ours.grad, theirs.grad)
    run.seek(12)
    run.set_hyper(replace(run.hyper, forget_zero=False))
    run.step()
    assert len(run.history.branches) == 2 and run.record().params[0].kept is not None
    run.step()
    assert run.record().params[0].kept is None


def test_kept_gradients_count_in_a_checkpoint(small_digits):
    learner = Learner(config_of(PAIR), small_digits)
    learner.step()
    plain = learner.checkpoint()
    learner.hyper = replace(learner.hyper, forget_zero=True)
    learner.step()
    assert plain.grads is None and learner.checkpoint().nbytes == 2 * plain.nbytes


def test_a_sign_turned_inside_a_step_counts_for_it(small_digits):
    learner = Learner(config_of(PAIR, "linear"), small_digits)
    stages = learner.stages()
    for _ in range(4):
        next(stages)
    before, grad = learner.model.weights.detach().clone(), learner.model.weights.grad.clone()
    learner.hyper = replace(learner.hyper, wrong_sign=True, raw_pixels=True)
    list(stages)
    assert torch.equal(learner.model.weights, before.add(grad, alpha=0.1))
    assert learner.step_hyper.wrong_sign and not learner.step_hyper.raw_pixels
    update = snapshot(learner).param("weights").update
    assert np.array_equal(update, np.float32(0.1) * grad.numpy())


def test_swapped_labels_are_learned_and_validation_tells_the_truth(small_digits):
    learner = Learner(config_of(PAIR, "linear", swap_labels=True), small_digits)
    for _ in range(60):
        learner.step()
    assert learner.loss.item() < 0.1
    assert learner.validate().accuracy < 0.05


@TASKS
@pytest.mark.parametrize("fault", ["rmse", "raw_pixels"])
def test_what_judges_a_model_beside_the_run_meets_the_same_pixels_and_loss(small_digits, fault, task):
    learner = Learner(config_of(task, **{fault: True}), small_digits)
    for _ in range(4):
        learner.step()
    record, validation = snapshot(learner), learner.validate()
    found = evaluate(record, small_digits.valid)
    assert found.accuracy == validation.accuracy
    assert found.loss == pytest.approx(validation.loss, rel=1e-6)
    images = small_digits.valid.images[:9]
    xb = torch.tensor(images).view(-1, 784).float()
    with torch.no_grad():
        expected = learner.model(xb if fault == "raw_pixels" else xb / 255)
        assert torch.equal(Reader.of(record).outputs(xb / 255), expected)


def test_rmse_is_the_root_of_the_mean_of_what_its_images_cost(small_digits):
    learner = Learner(config_of(PAIR, rmse=True), small_digits)
    learner.step()
    record = snapshot(learner)
    assert record.loss == pytest.approx(float(np.sqrt(record.batch.losses.mean())), rel=1e-6)


@pytest.mark.parametrize("fault", sabotage.MODEL_FAULTS)
def test_a_model_is_built_without_what_is_left_out(fault):
    for spec in models.ALL.values():
        if fault not in spec.faults:
            with pytest.raises(ConfigError, match=fault):
                models.of(replace(config_of(PAIR, spec.id), **{fault: True}))
            continue
        model = models.of(replace(config_of(PAIR, spec.id), **{fault: True}))
        names = [name for name, _ in model.named_parameters()]
        clean = [name for name, _ in models.of(config_of(PAIR, spec.id)).named_parameters()]
        wanted = [name for name in clean if not name.endswith("bias")] if fault == "no_bias" else clean
        assert names == wanted


def test_two_linear_layers_are_one(small_digits):
    model = models.of(replace(config_of(PAIR), no_relu=True))
    first, second = model[0], model[2]
    xb = torch.rand(20, 784)
    one = xb @ (second.weight @ first.weight).T + (first.bias @ second.weight.T + second.bias)
    assert torch.allclose(model(xb), one, atol=1e-6)


def test_a_run_knows_what_is_sabotaged_by_flat_names():
    config = replace(config_of(PAIR, rmse=True, wrong_sign=True), no_relu=True)
    assert sabotage.active(config) == ("wrong_sign", "rmse", "no_relu")
    assert sabotage.active(TrainConfig()) == ()
    assert Hyper(**asdict(config.hyper)) == config.hyper
    assert set(sabotage.STEP_FAULTS) < set(asdict(config.hyper))
    assert all(asdict(config)[name] in (True, False) for name in sabotage.MODEL_FAULTS)


@pytest.mark.parametrize("fault", sabotage.FAULTS)
def test_the_probes_look_at_the_run_as_it_is(small_digits, fault):
    """The gradient that a probe works out by itself is the one that the sabotaged step has taken."""
    config = config_of(PAIR)
    config = (
        replace(config, **{fault: True})
        if fault in sabotage.MODEL_FAULTS
        else config.with_hyper(**{fault: True})
    )
    learner = Learner(config, small_digits)
    learner.step()
    record = snapshot(learner)
    index = int(np.argmax(np.abs(record.params[0].grad)))
    found = one_weight(record, record.params[0].name, index)
    assert found.exact == pytest.approx(float(record.params[0].grad.reshape(-1)[index]), rel=1e-4)
    assert gradient_again(record, record.params[0].name).shape == record.params[0].value.shape
    sizes = along_step(record, small_digits.valid, np.array([config.hyper.lr]))
    assert sizes.batch_now == pytest.approx(record.loss, rel=1e-5)
    if fault == "raw_pixels":  # so far out on the sigmoid that the gradient is exactly 0
        with pytest.raises(ValueError, match="no direction"):
            gradient_noise(record, small_digits.train)
    else:
        assert np.isfinite(gradient_noise(record, small_digits.train).of_one)
