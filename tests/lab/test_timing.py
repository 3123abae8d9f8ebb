"""The race of loop and line: what it comes to, never how long it takes here."""

import numpy as np
import pytest
import torch

from mnist_desktop.lab.dataset import DigitsError
from mnist_desktop.lab.timing import race


@pytest.fixture
def digits():
    random = np.random.default_rng(3)
    return random.integers(0, 256, (5, 28, 28)).astype(np.uint8), random.random((28, 28)).astype(np.float32)


def test_all_ways_come_to_the_same(digits):
    images, ideal = digits
    found = race(images, ideal, seconds=0)
    expected = torch.nn.functional.l1_loss(
        torch.tensor(images).float() / 255, torch.tensor(ideal).expand(5, 28, 28)
    ).item()
    assert [timing.way for timing in found.timings] == ["loop", "numpy", "torch"]
    assert [timing.value for timing in found.timings] == pytest.approx([expected] * 3, rel=1e-5)
    assert (found.images, found.numbers) == (5, 3920)


def test_the_ratio_is_that_of_the_times(digits):
    found = race(*digits, seconds=0)
    loop, numpy, _ = found.timings
    assert found.ratio("numpy") == loop.seconds / numpy.seconds
    assert found.ratio("loop") == 1


def test_each_way_runs_once_at_least_even_when_cancelled(digits):
    assert all(timing.runs == 1 for timing in race(*digits, cancelled=lambda: True).timings)


def test_nothing_to_measure_is_said(digits):
    with pytest.raises(DigitsError, match="no image"):
        race(digits[0][:0], digits[1])
