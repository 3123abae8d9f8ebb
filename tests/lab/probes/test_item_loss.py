import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from mnist_desktop.lab.losses import mnist_losses
from mnist_desktop.lab.probes.item_loss import BOOK_PREDS, BOOK_TARGETS, item_losses

ITEMS = st.lists(st.tuples(st.floats(-20, 20, width=32), st.integers(0, 1)), min_size=1, max_size=6)


def test_the_book_s_numbers():
    found = item_losses(BOOK_PREDS, BOOK_TARGETS, squeeze=False)
    assert found.losses == pytest.approx([0.1, 0.4, 0.8])
    assert f"{found.mean:.4f}" == "0.4333"
    assert f"{item_losses((0.9, 0.4, 0.8), BOOK_TARGETS, squeeze=False).mean:.4f}" == "0.2333"
    assert found.right.tolist() == [True, True, False]


@given(ITEMS)
def test_without_sigmoid_it_is_torch_where_bit_for_bit(items):
    preds, targets = zip(*items, strict=True)
    p, t = torch.tensor(preds, dtype=torch.float32), torch.tensor(targets)
    expected = torch.where(t == 1, 1 - p, p)
    assert np.array_equal(item_losses(preds, targets, squeeze=False).losses, expected.numpy())


@given(ITEMS)
def test_with_sigmoid_it_is_the_learner_s_loss(items):
    preds, targets = zip(*items, strict=True)
    p, t = torch.tensor(preds, dtype=torch.float32)[:, None], torch.tensor(targets)[:, None]
    expected = mnist_losses(p, t)[:, 0]
    found = item_losses(preds, targets, squeeze=True)
    assert found.losses == pytest.approx(expected.numpy(), abs=2e-7)
    assert found.mean == pytest.approx(expected.mean().item(), abs=2e-7)
    assert len(found.below_zero) == 0


def test_a_prediction_past_its_target_costs_less_than_nothing():
    found = item_losses((1.5, -2.0, 0.5), (1, 0, 1), squeeze=False)
    assert found.below_zero.tolist() == [0, 1]
    assert found.mean < 0
