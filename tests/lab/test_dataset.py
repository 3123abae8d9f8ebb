from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab.dataset import DigitDataset, DigitsError, DigitSplit, Provenance


def split(labels: list[int]) -> DigitSplit:
    images = np.zeros((len(labels), 28, 28), np.uint8)
    images[:, 0, 0] = np.arange(len(labels))
    return DigitSplit(images, np.array(labels, np.uint8))


def test_images_of_a_digit_keep_their_order():
    digits = split([7, 3, 7, 1, 3, 7])
    assert len(digits) == 6
    assert digits.indices(7).tolist() == [0, 2, 5]
    assert digits.of(3)[:, 0, 0].tolist() == [1, 4]
    assert digits.of(9).shape == (0, 28, 28)


def test_arrays_are_read_only():
    digits = split([1, 2])
    with pytest.raises(ValueError, match="read-only"):
        digits.images[0, 0, 0] = 1
    with pytest.raises(ValueError, match="read-only"):
        digits.labels[0] = 1


@pytest.mark.parametrize(
    ("images", "labels"),
    [
        (np.zeros((2, 28, 28), np.float32), np.zeros(2, np.uint8)),
        (np.zeros((2, 784), np.uint8), np.zeros(2, np.uint8)),
        (np.zeros((2, 28, 20), np.uint8), np.zeros(2, np.uint8)),
        (np.zeros((2, 28, 28), np.uint8), np.zeros(3, np.uint8)),
        (np.zeros((2, 28, 28), np.uint8), np.zeros(2, np.int64)),
    ],
)
def test_other_shapes_and_types_are_refused(images, labels):
    with pytest.raises(ValueError, match="must be uint8"):
        DigitSplit(images, labels)


def test_an_error_says_what_happened_and_what_to_do():
    error = DigitsError("The file is cut off.", "Download it again.")
    assert (error.message, error.hint) == ("The file is cut off.", "Download it again.")
    assert str(error) == "The file is cut off. Download it again."
    assert str(DigitsError("Nothing there.")) == "Nothing there."


def test_the_same_digits_are_the_very_same_object():
    one, other = (DigitDataset(split([3]), split([7]), Provenance("test", "Test")) for _ in range(2))
    assert one == one and one != other and one.train != other.train
    assert len({one, other}) == 2


def test_digits_that_lack_in_either_split_are_missing():
    data = DigitDataset(split([3, 7]), split([3, 1]), Provenance("test", "Test"))
    assert data.missing((3, 7)) == (7,) and data.missing(range(4)) == (0, 1, 2) and data.missing((3,)) == ()


def test_the_fingerprint_tells_digits_apart(small_digits):
    train, valid = small_digits.train, small_digits.valid
    images, labels = train.images.copy(), train.labels.copy()
    images[3, 4, 5] ^= 1
    labels[7] = (labels[7] + 1) % 10
    others = [
        DigitDataset(DigitSplit(images, train.labels), valid, small_digits.provenance),
        DigitDataset(DigitSplit(train.images, labels), valid, small_digits.provenance),
        DigitDataset(valid, train, small_digits.provenance),
    ]
    same = DigitDataset(train, valid, Provenance("folders", "Elsewhere"))
    assert len({small_digits.fingerprint, *(other.fingerprint for other in others)}) == 4
    assert same.fingerprint == small_digits.fingerprint
