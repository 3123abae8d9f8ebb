import pytest
import torch
from PySide6.QtCore import QObject

from mnist_desktop.lab.batches import Items
from mnist_desktop.lab.config import Task
from mnist_desktop.panels.gradients.paint.weights import BEST, OWN, ZERO, Weights


@pytest.fixture
def weights(ready, qtbot):
    weights = Weights(ready, QObject(ready))
    weights.try_them()
    qtbot.waitUntil(lambda: tried(weights), timeout=30_000)
    return weights


def tried(weights):
    return weights.measured is not None and weights.measured.w is weights.painting.w


def test_nothing_painted_calls_everything_the_second_digit(weights):
    assert weights.verdict.accuracies == (0.0, 1.0)


def test_painted_weights_are_judged_as_plain_pytorch_does(weights, ready, qtbot):
    weights.begin()
    weights.stamp(10, 10, 1.0, True)
    weights.stamp(20, 9, -1.0, True)
    qtbot.waitUntil(lambda: tried(weights), timeout=30_000)
    items = Items.of(ready.data.valid, Task())
    said = ((items.x.float() / 255 * torch.tensor(weights.painting.w).view(1, 784)).sum(1) > 0).float()
    right = said == items.y[:, 0]
    expected = [right[items.y[:, 0] == y].float().mean().item() for y in (1, 0)]
    assert weights.verdict.accuracies == pytest.approx(expected)


def test_the_ideal_digits_are_a_start_that_is_not_by_hand(weights, ready, qtbot):
    weights.take_ideals()
    assert not weights.by_hand
    assert (weights.painting.w == ready.ideals[3] - ready.ideals[7]).all()
    qtbot.waitUntil(lambda: tried(weights), timeout=30_000)
    weights.set_mode(BEST)
    assert weights.threshold == weights.measured.best and weights.verdict.average > 0.9
    weights.clear()
    assert weights.by_hand and weights.painting.painted == 0


def test_the_threshold_can_be_anywhere(weights):
    weights.set_threshold(-2.5)
    assert (weights.mode, weights.threshold) == (OWN, -2.5)
    assert weights.verdict.accuracies == (1.0, 0.0)
    weights.set_mode(ZERO)
    assert weights.threshold == 0


def test_another_pair_is_tried_on_its_own_images(weights, ready, settled, qtbot):
    ready.configure(task=Task((1, 8)))
    settled(ready)
    weights.try_them()
    qtbot.waitUntil(lambda: weights.measured.images.task == Task((1, 8)), timeout=30_000)


def test_without_digits_it_says_why(session):
    weights = Weights(session, QObject(session))
    weights.try_them()
    assert weights.why_not and weights.verdict is None
    weights.take_ideals()
    assert weights.painting.painted == 0
