"""Lists of samples: their order, names and count line."""

from __future__ import annotations

from random import Random

import numpy as np
import pytest

from mnist_desktop.lab.dataset import DigitSplit
from mnist_desktop.lab.samples import Samples

LABELS = np.array([7, 3, 3, 0, 7, 3], np.uint8)


@pytest.fixture
def split() -> DigitSplit:
    images = np.zeros((6, 28, 28), np.uint8)
    images[:, 0, 0] = np.arange(6)
    return DigitSplit(images, LABELS.copy())


def test_all_are_listed_in_the_order_of_the_source(split):
    samples = Samples(split, "train")
    assert samples.positions.tolist() == [0, 1, 2, 3, 4, 5]
    assert samples.line() == "(#6) [train/7/0, train/3/1, …]"


def test_digits_are_listed_one_after_the_other(split):
    samples = Samples(split, "valid", (3, 7))
    assert samples.positions.tolist() == [1, 2, 5, 0, 4]
    assert samples.title(3) == "valid/7/0"
    assert samples.images(2, 4)[:, 0, 0].tolist() == [5, 0]


def test_the_line_ends_where_the_list_does(split):
    assert Samples(split, "train", (7,)).line() == "(#2) [train/7/0, train/7/4]"
    assert Samples(split, "train", (9,)).line() == "(#0) []"


def test_a_pick_is_one_of_them_and_any_of_them(split):
    random = Random(1)
    assert {Samples(split, "train", (3,)).pick(random) for _ in range(50)} == {1, 2, 5}
    assert Samples(split, "train", (9,)).pick(random) is None


def test_the_books_line(real_mnist):
    assert Samples(real_mnist.train, "train", (3,)).line() == "(#6131) [train/3/7, train/3/10, …]"


def test_pictures_that_lie_in_files_have_their_names():
    names = tuple(f"train/{digit}/{i}.png" for i, digit in enumerate(LABELS))
    named = DigitSplit(np.zeros((6, 28, 28), np.uint8), LABELS.copy(), names)
    assert Samples(named, "train", (3,)).title(1) == "train/3/2.png"
    with pytest.raises(ValueError, match="5 names"):
        DigitSplit(np.zeros((6, 28, 28), np.uint8), LABELS.copy(), names[:5])
