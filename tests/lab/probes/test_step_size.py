from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from mnist_desktop.lab import losses, models
from mnist_desktop.lab.config import ALL_TEN, Hyper, Task, TrainConfig
from mnist_desktop.lab.learner import Learner
from mnist_desktop.lab.probes.step_size import along_step, learning_rates
from mnist_desktop.lab.records import Stage
from mnist_desktop.lab.run import Run

PAIR = TrainConfig(hyper=Hyper(1.0, 32))
TEN = TrainConfig(Task(ALL_TEN), "small_cnn", hyper=Hyper(0.1, 32, "cross_entropy"))


def stepped(config, data, steps=3):
    run = Run(config, data)
    for _ in range(steps):
        run.step()
    return run


@pytest.mark.parametrize("config", [PAIR, TEN], ids=["linear", "cnn"])
def test_it_is_what_plain_pytorch_says(small_digits, config):
    run = stepped(config, small_digits)
    record, lr = run.record(), 0.37
    found = along_step(record, small_digits.valid, np.array([lr]))
    task = config.task
    model = models.get(config.model).build(task, config.seed)
    named = dict(model.named_parameters())
    loss = losses.get(config.hyper.loss, task).mean
    with torch.no_grad():
        for p in record.params:
            named[p.name].copy_(torch.tensor(p.before) - 0)
            named[p.name].sub_(torch.tensor(p.grad), alpha=lr)
        x = torch.tensor(record.batch.images).view(-1, 784).float() / 255
        labels = torch.tensor(record.batch.labels)
        y = (labels == 3).float().unsqueeze(1) if task.is_pair else labels.long()
        assert found.batch[0] == loss(model.train()(x), y).item()


def test_without_a_step_it_is_the_recorded_loss_and_with_it_the_next_weights(small_digits):
    run = stepped(PAIR, small_digits)
    record = run.record()
    found = along_step(record, small_digits.valid, np.array([1.0]))
    assert found.batch_now == record.loss
    learner = Learner(PAIR, small_digits)
    for _ in range(3):
        learner.step()
    assert found.valid[0] == pytest.approx(learner.validate().loss, rel=1e-6)


def test_before_and_after_the_step_it_says_the_same(small_digits):
    run = stepped(PAIR, small_digits)
    found = []
    while run.next_stage() is not Stage.BACKWARD:
        pass
    found.append(along_step(run.record(), small_digits.valid, learning_rates(1.0)))
    run.step()
    found.append(along_step(run.record(), small_digits.valid, learning_rates(1.0)))
    assert np.array_equal(found[0].batch, found[1].batch) and np.array_equal(found[0].valid, found[1].valid)


def test_before_backward_there_is_no_direction(small_digits):
    run = Run(PAIR, small_digits)
    run.next_stage()
    with pytest.raises(ValueError, match="no gradients"):
        along_step(run.record(), small_digits.valid, np.array([1.0]))


def test_the_best_is_the_lowest_and_what_is_no_number_is_never_best(small_digits):
    found = along_step(stepped(PAIR, small_digits).record(), small_digits.valid, learning_rates(1.0))
    assert found.batch[found.best] == found.batch.min() and len(found.lrs) == 41
    wild = along_step(stepped(TEN, small_digits).record(), small_digits.valid, np.array([0.01, 3e38]))
    assert wild.best == 0
    assert found.at(1.0) == (found.batch[20], found.valid[20])


@given(st.floats(1e-6, 1e6))
def test_the_rate_in_force_is_among_those_tried(lr):
    tried = learning_rates(lr)
    assert lr in tried and (np.diff(tried) > 0).all()


def test_a_rate_of_nothing_is_tried_around_one():
    assert 1.0 in learning_rates(0.0)
