from __future__ import annotations

import numpy as np
import pytest

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
