from __future__ import annotations

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from mnist_desktop.lab.baseline import distances, ideals
from mnist_desktop.lab.dataset import DigitDataset
from mnist_desktop.lab.differences import differences

IMAGES = hnp.arrays(np.uint8, (28, 28))
IDEALS = hnp.arrays(np.float32, (28, 28), elements=st.floats(0, 1, width=32))


def test_the_books_three_is_0_1114_and_0_2021_from_the_ideal_3(real_mnist: DigitDataset):
    a_3 = real_mnist.train.images[10000]
    made = ideals(real_mnist.train)
    to_3, to_7 = differences(a_3, made[3]), differences(a_3, made[7])
    assert (to_3.l1, to_7.l1) == pytest.approx((0.111436, 0.158619), abs=1e-6)
    assert (to_3.l2, to_7.l2) == pytest.approx((0.202083, 0.302109), abs=1e-6)


@given(IMAGES, IDEALS)
def test_the_library_functions_give_the_same(image: np.ndarray, ideal: np.ndarray):
    found = differences(image, ideal)
    x, m = torch.tensor(image).float() / 255, torch.tensor(ideal)
    assert found.l1 == pytest.approx(F.l1_loss(x, m).item(), abs=1e-6)
    assert found.l2 == pytest.approx(F.mse_loss(x, m).sqrt().item(), abs=1e-6)
    assert abs(found.mean) <= found.l1 + 1e-6 <= found.l2 + 2e-6


@given(IMAGES, IDEALS)
def test_they_are_the_distances_that_decide(image: np.ndarray, ideal: np.ndarray):
    found, decided = differences(image, ideal), distances(image, ideal[None])
    assert (found.l1, found.l2) == pytest.approx((decided["l1"][0], decided["l2"][0]), rel=1e-5)


@given(IDEALS)
def test_maps_are_made_of_one_another(ideal: np.ndarray):
    found = differences(np.full((28, 28), 128, np.uint8), ideal)
    assert np.array_equal(found.signed, found.digit - found.ideal)
    assert np.array_equal(found.absolute, np.abs(found.signed))
    assert np.allclose(found.squared, found.signed**2)
    assert found.signed.dtype == np.float32 and found.signed.shape == (28, 28)


def test_signed_differences_cancel_and_the_others_do_not():
    image, ideal = np.zeros((28, 28), np.uint8), np.zeros((28, 28), np.float32)
    image[3, 3], ideal[20, 20] = 255, 1.0
    found = differences(image, ideal)
    assert found.mean == 0
    assert found.l1 == pytest.approx(2 / 784)
    assert found.l2 == pytest.approx((2 / 784) ** 0.5)


def test_maps_are_read_only_and_own_their_memory():
    image, ideal = np.zeros((28, 28), np.uint8), np.zeros((28, 28), np.float32)
    found = differences(image, ideal)
    ideal[:] = 1
    assert not found.ideal.any()
    for array in (found.digit, found.ideal, found.signed, found.absolute, found.squared):
        with pytest.raises(ValueError, match="read-only"):
            array[0, 0] = 1
