"""The step, against the same step written in plain PyTorch: equal bit for bit."""

from __future__ import annotations

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from mnist_desktop.lab.config import ALL_TEN, ConfigError, Hyper, Task, TrainConfig
from mnist_desktop.lab.learner import Learner
from mnist_desktop.lab.losses import mnist_loss
from mnist_desktop.lab.records import STAGES, Stage
from mnist_desktop.lab.run import Run

CASES = [
    TrainConfig(hyper=Hyper(1.0, 32)),
    TrainConfig(model="linear_randn", hyper=Hyper(1.0, 32, "bce")),
    TrainConfig(model="simple_net", hyper=Hyper(0.1, 32)),
    TrainConfig(Task(ALL_TEN), "linear", hyper=Hyper(0.1, 64, "cross_entropy")),
    TrainConfig(Task(ALL_TEN), "small_cnn", hyper=Hyper(0.1, 64, "cross_entropy")),
]
BY_NAME = pytest.mark.parametrize("config", CASES, ids=lambda c: f"{c.model}-{c.hyper.loss}")


def plain_tensors(data, task):
    """The book's train_x and train_y."""
    if task.is_pair:
        first, second = (torch.tensor(data.train.of(d)) for d in task.digits)
        x = torch.cat([first, second]).view(-1, 28 * 28).float() / 255
        y = torch.tensor([1.0] * len(first) + [0.0] * len(second)).unsqueeze(1)
        return x, y
    return torch.tensor(data.train.images).view(-1, 784).float() / 255, torch.tensor(data.train.labels).long()


def plain_loss(name):
    return {
        "mnist_loss": mnist_loss,
        "bce": F.binary_cross_entropy_with_logits,
        "cross_entropy": F.cross_entropy,
    }[name]


@BY_NAME
def test_ten_steps_equal_plain_pytorch_bit_for_bit(small_digits, config):
    learner = Learner(config, small_digits)
    torch.manual_seed(config.seed)
    from mnist_desktop.lab import models

    model = models.get(config.model).module(config.task.outputs)
    optim = torch.optim.SGD(model.parameters(), lr=config.hyper.lr)
    x, y = plain_tensors(small_digits, config.task)
    order = torch.Generator().manual_seed(config.seed)
    batches = []
    while len(batches) < 10:
        perm = torch.randperm(len(x), generator=order)
        batches += [perm[i : i + config.hyper.batch_size] for i in range(0, len(x), config.hyper.batch_size)]

    for chosen in batches[:10]:
        learner.step()
        loss = plain_loss(config.hyper.loss)(model(x[chosen]), y[chosen])
        loss.backward()
        optim.step()
        assert learner.loss.item() == loss.item()
        for ours, theirs in zip(learner.model.parameters(), model.parameters(), strict=True):
            assert torch.equal(ours, theirs)
        for grad, theirs in zip(learner.grads, model.parameters(), strict=True):
            assert torch.equal(grad, theirs.grad)
        optim.zero_grad()


def test_the_stages_come_in_order_and_each_does_only_its_own(small_digits):
    learner = Learner(CASES[0], small_digits)
    before = learner.model.weights.detach().clone()
    stages = learner.stages()
    assert next(stages) is Stage.BATCH and learner.preds is None
    assert next(stages) is Stage.PREDICT and learner.loss is None
    assert next(stages) is Stage.LOSS and learner.model.weights.grad is None
    assert next(stages) is Stage.BACKWARD and torch.equal(learner.model.weights, before)
    assert next(stages) is Stage.STEP and not torch.equal(learner.model.weights, before)
    assert learner.model.weights.grad is not None and learner.step_count == 0
    assert next(stages) is Stage.ZERO
    assert learner.model.weights.grad is None and learner.step_count == 1
    assert list(Learner(CASES[0], small_digits).stages()) == list(STAGES)


def test_a_learning_rate_changed_inside_a_step_counts_for_it(small_digits):
    learner = Learner(CASES[0], small_digits)
    before = learner.model.weights.detach().clone()
    stages = learner.stages()
    for _ in range(4):
        next(stages)
    learner.hyper = Hyper(0.0, 8)
    list(stages)
    assert torch.equal(learner.model.weights, before)
    assert learner.step_hyper == Hyper(0.0, 32)
    learner.step()
    assert len(learner.xb) == 8


def test_unshuffled_batches_come_in_the_order_of_the_source(small_digits):
    config = CASES[0].with_hyper(shuffle=False)
    learner = Learner(config, small_digits)
    threes = small_digits.train.indices(3)
    learner.step()
    assert (learner.train_items.index[learner.chosen.numpy()] == threes[:32]).all()


def test_an_epoch_ends_with_the_short_batch_and_reports_the_mean_loss(small_digits):
    learner = Learner(CASES[0].with_hyper(lr=0.0), small_digits)
    steps = []
    epoch = learner.train_epoch(lambda: steps.append(len(learner.xb)))
    n = len(small_digits.train.indices(3)) + len(small_digits.train.indices(7))
    assert sum(steps) == n and len(steps) == learner.batches and steps[-1] == n - 32 * (len(steps) - 1)
    x, y = plain_tensors(small_digits, Task())
    assert epoch.train_loss == pytest.approx(mnist_loss(learner.model(x), y).item(), rel=1e-5)
    assert epoch.epoch == 1 and learner.dealer.epoch == 2


def test_validate_says_what_the_book_says(small_digits):
    learner = Learner(CASES[0], small_digits)
    for _ in range(5):
        learner.step()
    first, second = (torch.tensor(small_digits.valid.of(d)).view(-1, 784).float() / 255 for d in (3, 7))
    x, y = torch.cat([first, second]), torch.cat([torch.ones(len(first), 1), torch.zeros(len(second), 1)])
    preds = learner.model(x)
    result = learner.validate()
    assert result.accuracy == ((preds.sigmoid() > 0.5) == y).float().mean().item()
    assert result.loss == pytest.approx(mnist_loss(preds, y).item(), rel=1e-5)
    assert result.step == 5


def test_validating_leaves_batch_norm_as_it_was(small_digits):
    learner = Learner(CASES[4], small_digits)
    learner.step()
    before = learner.checkpoint()
    learner.validate()
    assert torch.equal(learner.checkpoint().state, before.state)
    assert learner.model.training


@BY_NAME
def test_going_back_and_on_gives_the_same_bits(small_digits, config):
    learner = Learner(config, small_digits)
    for _ in range(7):
        learner.step()
    middle = learner.checkpoint()
    for _ in range(9):
        learner.step()
    end = learner.checkpoint()
    learner.restore(middle)
    assert learner.step_count == 7 and learner.loss is None
    for _ in range(9):
        learner.step()
    again = learner.checkpoint()
    assert torch.equal(again.state, end.state) and again.counters == end.counters


def test_a_half_done_step_is_forgotten_by_restore(small_digits):
    learner = Learner(CASES[0], small_digits)
    start = learner.checkpoint()
    stages = learner.stages()
    for _ in range(4):
        next(stages)
    stages.close()
    learner.restore(start)
    learner.step()
    other = Learner(CASES[0], small_digits)
    other.step()
    assert torch.equal(learner.checkpoint().state, other.checkpoint().state)


def test_building_a_model_leaves_the_global_generator_alone(small_digits):
    torch.manual_seed(3)
    expected = torch.rand(1)
    torch.manual_seed(3)
    Learner(CASES[0], small_digits)
    assert torch.equal(torch.rand(1), expected)


@pytest.mark.parametrize(
    "config",
    [
        TrainConfig(model="resnet"),
        TrainConfig(hyper=Hyper(loss="cross_entropy")),
        TrainConfig(Task(ALL_TEN)),
    ],
)
def test_what_does_not_fit_is_said(small_digits, config):
    with pytest.raises(ConfigError):
        Learner(config, small_digits)


def test_moving_keeps_the_weights_and_the_order(small_digits):
    learner, stays = Learner(CASES[0], small_digits), Learner(CASES[0], small_digits)
    for one in (learner, stays):
        one.step()
    learner.move("cpu")
    for one in (learner, stays):
        one.step()
    assert torch.equal(learner.checkpoint().state, stays.checkpoint().state)


@pytest.mark.parametrize("taken", [5, 6])
def test_a_learning_rate_changed_after_the_weights_moved_is_of_the_next_step(small_digits, taken):
    learner = Learner(CASES[0], small_digits)
    stages = learner.stages()
    for _ in range(taken):
        next(stages)
    learner.hyper = Hyper(0.25, 32)
    assert learner.step_hyper.lr == 1.0
    list(stages)
    learner.step()
    assert learner.step_hyper.lr == 0.25


def test_shuffling_takes_effect_with_the_first_batch_of_an_epoch(small_digits):
    learner = Learner(CASES[0], small_digits)
    plain = Learner(CASES[0].with_hyper(shuffle=False), small_digits)
    learner.hyper = plain.hyper
    learner.step()
    plain.step()
    assert torch.equal(learner.chosen, plain.chosen)
    learner.hyper = CASES[0].hyper
    for one in (learner, plain):
        one.step()
    assert torch.equal(learner.chosen, plain.chosen)  # in the middle of an epoch its order stays


def test_batches_are_counted_by_the_size_of_the_step_that_is_seen(small_digits):
    learner = Learner(CASES[0], small_digits)
    of_32 = learner.batches
    learner.hyper = Hyper(1.0, 10**30)
    assert learner.batches == 1
    learner.hyper = CASES[0].hyper
    learner.step()
    learner.hyper = Hyper(1.0, 10**30)
    assert learner.batches == of_32 and learner.last_batch == (1, 1)
    learner.step()
    assert learner.epoch_ended and len(learner.xb) == len(learner.train_items) - 32


def test_a_validation_that_fails_leaves_the_model_in_training(small_digits, monkeypatch):
    learner = Learner(CASES[0], small_digits)
    monkeypatch.setattr(learner.model, "forward", lambda xb: (_ for _ in ()).throw(MemoryError()))
    with pytest.raises(MemoryError):
        learner.validate()
    assert learner.model.training


def test_a_run_trains_an_epoch_and_all_of_it_is_in_the_history(small_digits):
    run, ticks = Run(TrainConfig(hyper=Hyper(1.0, 32)), small_digits), []
    epoch = run.train_epoch(lambda: ticks.append(run.cursor))
    assert epoch.epoch == 1 and ticks == list(range(1, run.head + 1))
    curves = run.curves()[0]
    assert curves.epoch_ends.tolist() == [run.head] == curves.validations[0].tolist()
    assert curves.validations[2][0] == np.float32(epoch.validation.accuracy)
