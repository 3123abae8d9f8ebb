from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab.dataset import DigitDataset, DigitSplit, Provenance
from mnist_desktop.lab.mixing import SHARE, mix, times


@pytest.fixture
def own(small_digits):
    few = DigitSplit(255 - small_digits.train.images[:8], small_digits.train.labels[:8])
    return DigitDataset(few, few, Provenance("handwriting", "Handwriting"))


def test_ones_own_are_a_tenth_of_all(small_digits, own):
    data = mix(small_digits, own)
    added = len(data.train) - len(small_digits.train)
    assert added == 8 * times(600, 8) and SHARE <= added / len(data.train) < SHARE + 0.02
    assert np.array_equal(data.train.images[:600], small_digits.train.images)
    assert np.array_equal(data.train.images[600:608], own.train.images)
    assert np.array_equal(data.train.labels[-8:], own.train.labels)


def test_it_is_validated_on_what_it_was_before(small_digits, own):
    data = mix(small_digits, own)
    assert data.valid is small_digits.valid
    assert data.provenance.title == "Test patterns + Handwriting"


def test_many_of_ones_own_stand_there_once():
    assert times(600, 5000) == 1 and times(60_000, 70) == 96 and times(10, 0) == 0
