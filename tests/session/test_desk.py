from __future__ import annotations

import numpy as np
import torch

from mnist_desktop.lab.config import Hyper, TrainConfig
from mnist_desktop.lab.digit import Digit
from mnist_desktop.lab.learner import Learner
from mnist_desktop.lab.snapshot import snapshot
from mnist_desktop.session.desk import Desk


def test_nothing_drawn_and_nothing_known():
    desk = Desk()
    assert desk.digit.empty and desk.distances is None and desk.answer is None
    desk.meet(np.zeros((10, 28, 28), np.float32))
    assert desk.distances is None


def test_distances_and_answer_follow_digit_ideals_and_record(small_digits):
    desk, learner = Desk(), Learner(TrainConfig(hyper=Hyper(1.0, 32)), small_digits)
    three = Digit.sample(small_digits.train, "train", int(small_digits.train.indices(3)[0]))
    desk.put(three)
    ideals = np.stack([small_digits.train.of(d).mean(0) / 255 for d in range(10)]).astype(np.float32)
    desk.meet(ideals)
    assert desk.distances["l1"].argmin() == 3
    desk.ask(snapshot(learner))
    untrained = desk.answer
    for _ in range(20):
        learner.step()
    desk.ask(snapshot(learner))
    assert desk.answer != untrained and desk.answer.digit == 3
    desk.put(Digit.blank())
    assert desk.answer is None and desk.distances is None


def test_a_model_that_is_used_to_raw_pixels_is_asked_with_them_and_one_without_a_bias_is_another(
    small_digits,
):
    desk = Desk()
    desk.put(Digit.sample(small_digits.train, "train", 5))
    xb = torch.tensor(desk.digit.image).view(1, 784).float()
    for changes in ({}, {"raw_pixels": True}):
        for no_bias in (False, True):
            config = TrainConfig(hyper=Hyper(0.01, 32, **changes), no_bias=no_bias)
            learner = Learner(config, small_digits)
            learner.step()
            desk.ask(snapshot(learner))
            with torch.no_grad():
                expected = learner.model(xb if changes else xb / 255).sigmoid().item()
            assert desk.answer.probs[0] == expected
