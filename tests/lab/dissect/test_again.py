from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from mnist_desktop.lab.config import Hyper, TrainConfig
from mnist_desktop.lab.dissect import again
from mnist_desktop.lab.dissect.again import gradient_again
from mnist_desktop.lab.learner import Learner
from mnist_desktop.lab.snapshot import snapshot


@pytest.mark.parametrize(("model", "name"), [("linear", "weights"), ("simple_net", "0.weight")])
def test_it_is_the_learner_s_own_second_backward_bit_for_bit(small_digits, model, name):
    learner = Learner(TrainConfig(model=model, hyper=Hyper(1.0, 32)), small_digits)
    learner.step()
    record = snapshot(learner)
    learner.opt.zero_grad()
    learner._loss_spec.mean(learner.model(learner.xb), learner.yb).backward()
    expected = dict(learner.model.named_parameters())[name].grad.numpy()
    found = gradient_again(record, name)
    assert np.array_equal(found, expected) and not np.array_equal(found, record.param(name).grad)


def test_no_batch_and_a_huge_batch_give_none(small_digits, monkeypatch):
    learner = Learner(TrainConfig(hyper=Hyper(1.0, 32)), small_digits)
    learner.step()
    record = snapshot(learner)
    assert gradient_again(replace(record, batch=None), "weights") is None
    monkeypatch.setattr(again, "MOST", 31)
    assert gradient_again(record, "weights") is None
