from __future__ import annotations

from dataclasses import replace

import numpy as np

from mnist_desktop.lab.dataset import DigitDataset
from mnist_desktop.lab.digits.strokes_added import add_strokes


def test_a_quarter_is_added_to_train_on(small_digits):
    data = add_strokes(small_digits)
    assert len(data.train) == 750 and data.valid is small_digits.valid
    assert np.array_equal(data.train.images[:600], small_digits.train.images)
    assert np.array_equal(data.train.labels[:600], small_digits.train.labels)
    assert np.bincount(data.train.labels[600:], minlength=10).min() > 4
    assert data.provenance.title == "Test patterns and drawn strokes"
    assert data.provenance.source == "generated+strokes" and data.provenance.has_strokes
    assert not small_digits.provenance.has_strokes


def test_always_the_same_are_added_and_only_once(small_digits):
    data = add_strokes(small_digits)
    assert add_strokes(data) is data
    assert np.array_equal(add_strokes(small_digits).train.images, data.train.images)


def test_files_keep_their_names(small_digits):
    names = tuple(f"train/{label}/{n}.png" for n, label in enumerate(small_digits.train.labels))
    named = DigitDataset(
        replace(small_digits.train, names=names), small_digits.valid, small_digits.provenance
    )
    data = add_strokes(named)
    assert data.train.names[:600] == names and len(set(data.train.names)) == 750
