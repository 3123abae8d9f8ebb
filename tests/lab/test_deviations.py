from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab import baseline, deviations
from mnist_desktop.lab.config import TrainConfig
from mnist_desktop.lab.dataset import DigitsError, DigitSplit
from mnist_desktop.lab.learner import Learner
from mnist_desktop.lab.snapshot import snapshot

# The design's figures on the 2,038 validation 3s and 7s of MNIST: pixel similarity, and linear after training.
TABLE = {
    "none": (0.951, 0.983),
    "down 2": (0.663, 0.875),
    "up 2": (0.675, 0.801),
    "down 4": (0.370, 0.288),
    "up 4": (0.282, 0.214),
    "right 4": (0.775, 0.697),
    "left 4": (0.684, 0.591),
    "scale 0.85": (0.808, 0.970),
    "scale 0.7": (0.504, 0.746),
    "scale 0.5": (0.504, 0.532),
    "scale 1.3": (0.866, 0.856),
    "thin": (0.586, 0.911),
    "thick": (0.969, 0.964),
    "inverted": (0.084, 0.210),
    "no grey": (0.943, 0.982),
}


@pytest.fixture(scope="module")
def stack():
    image = np.zeros((1, 28, 28), np.uint8)
    image[0, 10:14, 10:14] = 200
    return image


def test_the_table_of_the_design_on_real_mnist(real_mnist):
    learner = Learner(TrainConfig(), real_mnist)
    for _ in range(10):
        learner.train_epoch(None)
    record = snapshot(learner)
    costs = deviations.measure(record, real_mnist.valid, baseline.ideals(real_mnist.train))
    assert [cost.id for cost in costs] == list(TABLE)
    for cost in costs:
        pixels, linear = TABLE[cost.id]
        assert cost.ideals == pytest.approx(pixels, abs=0.0016), cost.id
        assert cost.model == pytest.approx(linear, abs=0.07), cost.id  # how it was trained is not told


def test_thinned_and_thickened_by_a_pixel_each_side(stack):
    assert (deviations.thinned(stack) > 0).sum() == 4
    assert (deviations.thickened(stack) > 0).sum() == 36


def test_scaled_about_the_middle():
    image = np.zeros((1, 28, 28), np.uint8)
    image[0, 4:24, 4:24] = 255
    half = deviations.scaled(image, 0.5)[0]
    rows = np.flatnonzero(half.max(axis=1) > 128)
    assert (rows[0], rows[-1]) == (9, 18)
    assert (deviations.scaled(image, 1.0) == image).all()


def test_inverted_and_without_grey(stack):
    assert deviations.inverted(stack)[0, 0, 0] == 255 and deviations.inverted(stack)[0, 10, 10] == 55
    assert set(np.unique(deviations.without_grey(stack)).tolist()) == {0, 255}


def test_it_can_be_cancelled_and_says_what_lacks(small_digits):
    learner = Learner(TrainConfig(), small_digits)
    record = snapshot(learner)
    assert deviations.measure(record, small_digits.valid, None, lambda: True) == ()
    costs = deviations.measure(record, small_digits.valid, None)
    assert costs[0].ideals is None and 0 <= costs[0].model <= 1
    nothing = DigitSplit(np.zeros((0, 28, 28), np.uint8), np.zeros(0, np.uint8))
    with pytest.raises(DigitsError):
        deviations.measure(record, nothing, baseline.ideals(small_digits.train))
