from __future__ import annotations

from itertools import cycle

import numpy as np
import pytest
import torch

from mnist_desktop.lab.config import ALL_TEN, Hyper, Task, TrainConfig
from mnist_desktop.lab.learner import Learner
from mnist_desktop.lab.probes.lr_finder import Found, find_lr, smoothed
from mnist_desktop.lab.run import Run

PAIR = TrainConfig(hyper=Hyper(1.0, 32))


def test_it_trains_with_growing_rates_from_the_weights_of_the_record(small_digits):
    run = Run(PAIR, small_digits)
    found = find_lr(run.record(), small_digits)
    learner = Learner(PAIR, small_digits)
    for lr, loss in zip(found.lrs, found.losses, strict=True):
        learner.hyper = Hyper(float(lr), 32)
        learner.step()
        assert loss == np.float32(learner.loss.item())
    assert (np.diff(found.lrs) > 0).all() and run.cursor == 0


def test_its_losses_are_those_of_a_plain_pytorch_loop_bit_for_bit(small_digits):
    """In the order of the source, as no shuffling is asked for; round and round."""
    run = Run(TrainConfig(hyper=Hyper(1.0, 32, shuffle=False)), small_digits)
    found = find_lr(run.record(), small_digits)
    threes, sevens = (torch.tensor(small_digits.train.of(digit)) for digit in (3, 7))
    x = torch.cat([threes, sevens]).view(-1, 784).float() / 255  # [N, 784]
    y = torch.tensor([1.0] * len(threes) + [0.0] * len(sevens)).unsqueeze(1)  # [N, 1]
    w, b = (torch.tensor(param.value, requires_grad=True) for param in run.record().params)
    batches, optim = cycle(range(0, len(x), 32)), torch.optim.SGD([w, b])
    for lr, loss in zip(found.lrs, found.losses, strict=True):
        i = next(batches)
        preds = (x[i : i + 32] @ w + b).sigmoid()
        plain = torch.where(y[i : i + 32] == 1, 1 - preds, preds).mean()
        plain.backward()
        optim.param_groups[0]["lr"] = float(lr)
        optim.step()
        optim.zero_grad()
        assert loss == np.float32(plain.item())


def test_what_it_finds_lies_in_order(small_digits):
    found = find_lr(Run(PAIR, small_digits).record(), small_digits)
    low, high = found.useful
    assert low < high == found.lrs[found.lowest] and found.suggested == high / 10


def test_it_stops_where_the_loss_goes_away(small_digits):
    config = TrainConfig(Task(ALL_TEN), "simple_net", hyper=Hyper(0.1, 32, "cross_entropy"))
    found = find_lr(Run(config, small_digits).record(), small_digits)
    assert len(found.lrs) < 120 and np.isfinite(found.losses).all()
    assert found.smooth[-1] > found.smooth.min()


def test_it_can_be_stopped(small_digits):
    assert len(find_lr(Run(PAIR, small_digits).record(), small_digits, lambda: True).lrs) == 1


def test_a_loss_that_never_falls_has_no_useful_range():
    found = Found(np.array([0.1, 1.0]), np.array([1.0, 2.0]), np.array([1.0, 2.0]))
    assert found.useful is None and found.suggested is None


def test_an_easy_first_batch_does_not_narrow_the_useful_range():
    lrs = np.geomspace(1e-4, 1, 9)
    smooth = np.array([0.4, 0.5, 0.5, 0.5, 0.5, 0.44, 0.41, 0.39, 0.6])
    assert Found(lrs, smooth, smooth).useful == (lrs[5], lrs[7])


def test_the_mean_of_equal_losses_is_that_loss():
    assert smoothed(np.full(20, 0.25)) == pytest.approx(np.full(20, 0.25))
