from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from mnist_desktop.lab.averages import BINS, EVERY, RunningMeans, axis_mean, n_at, step_of
from mnist_desktop.lab.baseline import ideals

IMAGES = np.random.default_rng(1).integers(0, 256, (3 * EVERY + 5, 28, 28)).astype(np.uint8)
MEANS = RunningMeans(IMAGES)


@given(st.integers(1, len(IMAGES)))
def test_the_mean_of_the_first_n_is_pytorch_s(n):
    exact = torch.tensor(IMAGES[:n]).double().mean(0).div(255)
    assert np.array_equal(MEANS.mean(n), exact.float().numpy()) or np.allclose(
        MEANS.mean(n), exact, rtol=1e-7, atol=0
    )
    book = (torch.tensor(IMAGES[:n]).float() / 255).mean(0)
    assert np.allclose(MEANS.mean(n), book, atol=1e-6)


@pytest.mark.parametrize("n", [0, -1, len(IMAGES) + 1])
def test_a_mean_of_none_or_of_more_than_there_are_is_refused(n):
    with pytest.raises(ValueError, match="n is 1 to"):
        MEANS.mean(n)


def test_it_comes_nearer_to_the_mean_of_all_and_arrives():
    away = [MEANS.away(n) for n in (1, 8, 64, len(MEANS))]
    assert away == sorted(away, reverse=True) and away[-1] == 0


@given(st.integers(0, 27), st.integers(0, 27))
def test_the_histogram_counts_every_image_once(row, column):
    counts = MEANS.histogram(row, column)
    expected, _ = np.histogram(IMAGES[:, row, column], bins=BINS, range=(0, 256))
    assert counts.tolist() == expected.tolist() and counts.sum() == len(IMAGES)
    assert MEANS.zeros(row, column) == (IMAGES[:, row, column] == 0).sum()


@pytest.mark.parametrize("axis", [0, 1, 2])
def test_the_mean_along_an_axis_is_pytorch_s(axis):
    book = (torch.tensor(IMAGES).float() / 255).mean(axis)
    found = axis_mean(IMAGES, axis)
    assert found.shape == tuple(book.shape) and found.dtype == np.float32
    assert np.allclose(found, book, atol=1e-6)


@given(st.integers(1, 60_000), st.integers(0, 1000))
def test_the_logarithmic_scale_runs_from_one_to_all(most, step):
    assert 1 <= n_at(step, most, 1000) <= most
    assert (n_at(0, most, 1000), n_at(1000, most, 1000)) == (1, most)
    assert 0 <= step_of(n_at(step, most, 1000), most, 1000) <= 1000


def test_no_image_is_said():
    with pytest.raises(ValueError, match="no image"):
        RunningMeans(np.zeros((0, 28, 28), np.uint8))


def test_the_ideal_of_the_book(real_mnist):
    for digit in (3, 7):
        means = RunningMeans(real_mnist.train.of(digit))
        assert np.allclose(means.mean(len(means)), ideals(real_mnist.train)[digit], atol=1e-6)
