import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from mnist_desktop.lab.baseline import evaluate, ideals
from mnist_desktop.lab.batches import Items
from mnist_desktop.lab.config import Task
from mnist_desktop.lab.probes.painted import (
    best_threshold,
    is_first,
    judge,
    l2_threshold,
    pr_eight,
    scores,
    spread,
)


def some_weights(seed=0):
    return np.random.default_rng(seed).normal(0, 0.5, (28, 28)).astype(np.float32)


def test_pr_eight_is_the_plain_sum(small_digits):
    x, w = small_digits.valid.images[0].astype(np.float32) / 255, some_weights()
    expected = (torch.tensor(x) * torch.tensor(w)).sum().item()
    assert pr_eight(x, w) == pytest.approx(expected, abs=1e-4)


def test_scores_are_pr_eight_of_every_image(small_digits):
    items, w = Items.of(small_digits.valid, Task()), some_weights()
    found = scores(items, w)
    plain = (items.x.float() / 255) @ torch.tensor(w.reshape(784, 1))
    assert np.array_equal(found, plain[:, 0].numpy())
    one = items.x[3].numpy().reshape(28, 28).astype(np.float32) / 255
    assert found[3] == pytest.approx(pr_eight(one, w), abs=1e-4)


def test_the_verdict_counts_both_digits(small_digits):
    items = Items.of(small_digits.valid, Task())
    first = is_first(items)
    found = judge(np.where(first, 1.0, -1.0), first, 0.0)
    assert found.accuracies == (1.0, 1.0) and found.average == 1.0
    nothing = judge(np.zeros(len(first)), first, 0.0)
    assert nothing.accuracies == (0.0, 1.0) and nothing.average == 0.5


@given(st.lists(st.tuples(st.integers(-4, 4), st.booleans()), min_size=2, max_size=14))
def test_no_threshold_is_better_than_the_best(pairs):
    found, first = np.array([p[0] for p in pairs], np.float32), np.array([p[1] for p in pairs])
    if first.all() or not first.any():
        return
    best = judge(found, first, best_threshold(found, first)).average
    assert all(judge(found, first, t).average <= best + 1e-12 for t in np.arange(-6, 6, 0.5))


def test_scores_are_counted_in_bins_around_0():
    edges, ones, zeros = spread(np.array([1.0, 2.0, 4.0]), np.array([True, True, False]), 4)
    assert edges.tolist() == [0, 1, 2, 3, 4]
    assert (ones.sum(), zeros.sum()) == (2, 1)
    assert spread(np.zeros(2), np.array([True, False]), 2)[0].tolist() == [-1, 0, 1]


def test_the_difference_of_the_ideals_is_the_nearest_ideal_by_l2(real_mnist):
    """With its own threshold; with 0 it is another classifier."""
    average = ideals(real_mnist.train)
    items = Items.of(real_mnist.valid, Task())
    found, first = scores(items, average[3] - average[7]), is_first(items)
    expected = evaluate(real_mnist.valid, average, (3, 7), "l2")
    verdict = judge(found, first, l2_threshold(average[3], average[7]))
    assert verdict.accuracies == expected.accuracies
    assert f"{verdict.average:.4f}" == "0.9661"
    assert judge(found, first, 0.0).average < verdict.average
    training = Items.of(real_mnist.train, Task())
    best = best_threshold(scores(training, average[3] - average[7]), is_first(training))
    assert judge(found, first, best).average > 0.96
