from __future__ import annotations

import numpy as np
import torch
import torch.nn.functional as F
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from mnist_desktop.lab.baseline import ideals
from mnist_desktop.lab.by_hand import measures, running_sums
from mnist_desktop.lab.differences import differences

images = arrays(np.uint8, (28, 28))
parts = arrays(np.float32, (28, 28), elements=st.floats(0, 1, width=32))


@given(images, parts)
def test_by_hand_and_by_library_are_equal_bit_for_bit_and_are_what_the_lines_give(image, ideal):
    names = {"x": torch.tensor(image).float() / 255, "m": torch.tensor(ideal), "F": F}
    for measure in measures(image, ideal).values():
        assert measure.by_hand == measure.by_library == eval(measure.hand, names).item()
        if measure.library:
            assert measure.by_library == eval(measure.library, names).item()


@given(images, parts)
def test_running_sums_end_at_784_times_the_means(image, ideal):
    found, sums = measures(image, ideal), running_sums(differences(image, ideal).signed)
    ends = [sums.signed[-1], sums.absolute[-1], sums.squared[-1]]
    assert np.allclose(ends, [784 * found[name].by_hand for name in ("mean", "l1", "mse")], atol=2e-3)
    assert np.isclose(sums.more + sums.less, sums.signed[-1], atol=1e-9)
    assert np.isclose(sums.more - sums.less, sums.absolute[-1], atol=1e-9)
    assert sums.more >= 0 >= sums.less
    assert (np.diff(sums.absolute) >= 0).all() and (np.diff(sums.squared) >= 0).all()


def test_the_figures_of_the_book(real_mnist):
    three, seven = (
        measures(real_mnist.train.images[10000], ideals(real_mnist.train)[digit]) for digit in (3, 7)
    )
    assert [f"{m.by_hand:.4f}" for m in (three["l1"], seven["l1"])] == ["0.1114", "0.1586"]
    assert [f"{m.by_hand:.4f}" for m in (three["l2"], seven["l2"])] == ["0.2021", "0.3021"]
    assert abs(three["mean"].by_hand) < 0.001  # the signed differences cancel all but wholly
