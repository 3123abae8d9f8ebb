import numpy as np
import pytest
import torch
from PySide6.QtCore import QObject

from mnist_desktop.lab.batches import Items
from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.lab.losses import mnist_loss
from mnist_desktop.panels.gradients.nudge.bench import BOOK, LIVE, Bench


@pytest.fixture
def bench(ready, qtbot):
    parent = QObject(ready)
    bench = Bench(ready, parent)
    bench.follow()
    qtbot.waitUntil(lambda: bench.found is not None, timeout=30_000)
    return bench


def test_the_figures_are_those_of_a_model_with_that_weight(bench, ready):
    bench.set_change(0.5)
    items = Items.of(ready.data.valid, Task())
    weights, bias = (torch.tensor(ready.record.param(name).value) for name in ("weights", "bias"))
    weights[LIVE] += 0.5
    expected = mnist_loss(items.x.float() / 255 @ weights + bias, items.y).item()
    assert bench.moment().loss == pytest.approx(expected, abs=1e-6)


def test_another_weight_is_swept_and_begins_without_a_change(bench, qtbot):
    bench.set_change(0.5)
    bench.set_pixel(BOOK)
    assert bench.change == 0
    qtbot.waitUntil(lambda: bench.found.sweep.pixel == BOOK)


def test_another_range_is_swept(bench, qtbot):
    bench.set_reach(0.1)
    qtbot.waitUntil(lambda: bench.found.sweep.reach == 0.1)


def test_it_follows_the_step_and_keeps_the_images(bench, ready, settled, qtbot):
    images, before = bench.found.images, bench.found
    ready.step()
    settled(ready)
    bench.follow()
    qtbot.waitUntil(lambda: bench.found is not before)
    assert bench.found.images is images
    assert np.array_equal(bench.found.bench.weights, ready.record.param("weights").value)


@pytest.mark.parametrize(
    ("change", "why"), [({"model": "simple_net"}, "linear model"), ({"task": Task(ALL_TEN)}, "two digits")]
)
def test_it_says_why_there_is_nothing_to_nudge(bench, ready, settled, change, why):
    ready.configure(**change)
    settled(ready)
    bench.follow()
    assert why in bench.why_not and bench.found is None and bench.weights is None
