from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from mnist_desktop.lab.batches import Dealer, Items
from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.lab.dataset import DigitsError, DigitSplit


def items(n):
    x = torch.arange(n, dtype=torch.uint8).unsqueeze(1).expand(n, 784).contiguous()
    return Items(x, torch.arange(n).float().unsqueeze(1), np.arange(n))


def test_a_pair_comes_in_the_books_order(small_digits):
    got = Items.of(small_digits.train, Task((7, 3)))
    sevens, threes = small_digits.train.indices(7), small_digits.train.indices(3)
    assert (got.index == np.concatenate([sevens, threes])).all()
    assert got.y.dtype == torch.float32 and got.y.shape == (len(got), 1)
    assert got.y[: len(sevens)].all() and not got.y[len(sevens) :].any()
    assert (got.x[0].view(28, 28).numpy() == small_digits.train.images[sevens[0]]).all()


def test_all_ten_keep_their_labels(small_digits):
    got = Items.of(small_digits.train, Task(ALL_TEN))
    assert len(got) == 600 and got.y.dtype == torch.int64
    assert (got.y.numpy() == small_digits.train.labels).all()


def test_a_digit_that_is_missing_is_named():
    split = DigitSplit(np.zeros((2, 28, 28), np.uint8), np.array([3, 3], np.uint8))
    with pytest.raises(DigitsError, match="hold no 7"):
        Items.of(split, Task())


def test_a_batch_is_float_in_0_to_1(small_digits):
    dealer = Dealer(Items.of(small_digits.train, Task()), 1, True)
    xb, yb, chosen = dealer.deal(16, True)
    assert xb.dtype == torch.float32 and xb.shape == (16, 784) and yb.shape == (16, 1)
    expected = torch.from_numpy(
        small_digits.train.images[dealer.items.index[chosen.numpy()]].astype("float32")
    )
    assert torch.equal(xb, expected.view(16, 784) / 255)


@settings(max_examples=40)
@given(st.integers(1, 50), st.lists(st.integers(1, 20), min_size=1, max_size=30), st.booleans())
def test_every_epoch_deals_every_image_once(n, sizes, shuffle):
    dealer = Dealer(items(n), 5, shuffle)
    dealt, epochs = [], []
    for size in sizes:
        epoch = dealer.epoch
        _, _, chosen = dealer.deal(size, shuffle)
        dealt += chosen.tolist()
        if dealer.advance(size):
            assert sorted(dealt) == list(range(n))
            epochs.append(epoch)
            dealt = []
    assert len(dealt) == len(set(dealt))
    assert epochs == list(range(1, len(epochs) + 1))


@settings(max_examples=40)
@given(st.integers(2, 40), st.integers(0, 30), st.integers(0, 30), st.integers(1, 9))
def test_going_back_deals_the_same_batches_again(n, before, after, size):
    dealer = Dealer(items(n), 9, True)
    for _ in range(before):
        dealer.advance(size)
    place = dealer.place()
    first = []
    for _ in range(after):
        first.append(dealer.deal(size, True)[2].tolist())
        dealer.advance(size)
    dealer.go_to(place)
    for chosen in first:
        assert dealer.deal(size, True)[2].tolist() == chosen
        dealer.advance(size)
