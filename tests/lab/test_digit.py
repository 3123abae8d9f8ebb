from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab.digit import Digit


def test_a_sample_is_titled_as_the_books_files_are(small_digits):
    index = int(small_digits.train.indices(3)[0])
    digit = Digit.sample(small_digits.train, "train", index)
    assert digit.title == f"train/3/{index}" and digit.label == 3
    assert np.array_equal(digit.image, small_digits.train.images[index])


def test_one_number_can_be_changed_and_the_rest_stays():
    digit = Digit.blank().with_pixel(3, 4, 200)
    assert digit.image[3, 4] == 200 and digit.image.sum() == 200 and digit.edited and not digit.empty
    assert Digit.blank().empty and Digit.blank().image.sum() == 0
    with pytest.raises(ValueError, match="read-only"):
        digit.image[0, 0] = 1
    for value in (-1, 256):
        with pytest.raises(ValueError, match="0 to 255"):
            digit.with_pixel(0, 0, value)
