from __future__ import annotations

from math import inf, isnan, nan

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from mnist_desktop.lab import losses
from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.lab.dissect.loss import branches, flat, slopes


@given(st.lists(st.tuples(st.floats(-15, 15, width=32), st.booleans()), min_size=1, max_size=20))
def test_branches_and_slopes_are_those_of_autograd(items):
    preds = torch.tensor([[p] for p, _ in items], requires_grad=True)
    y = torch.tensor([[float(t)] for _, t in items])
    probs = preds.detach().sigmoid()
    for loss in ("mnist_loss", "bce"):
        spec = losses.get(loss, Task())
        each = spec.items(preds, y)
        (grad,) = torch.autograd.grad(each.sum(), preds)
        assert np.allclose(slopes(probs.numpy(), y.numpy(), loss), grad, atol=1e-6)
        for (p, t), value in zip(items, each.flatten().tolist(), strict=True):
            assert branches(p, loss)[0 if t else 1] == pytest.approx(value, rel=1e-4, abs=1e-6)


def test_the_slopes_of_cross_entropy_are_those_of_autograd():
    preds = torch.randn(12, 10, requires_grad=True)
    y = torch.arange(12) % 10
    each = losses.get("cross_entropy", Task(ALL_TEN)).items(preds, y)
    (grad,) = torch.autograd.grad(each.sum(), preds)
    assert np.allclose(slopes(preds.detach().softmax(1).numpy(), y.numpy(), "cross_entropy"), grad, atol=1e-6)


def test_the_flat_ends_of_the_sigmoid():
    assert flat(np.array([[0.001], [0.5], [0.999]])).ravel().tolist() == [True, False, True]
    assert branches(-inf, "bce") == (inf, 0) and branches(inf, "bce") == (0, inf)
    assert branches(inf, "mnist_loss") == (0, 1) == branches(-inf, "mnist_loss")[::-1]
    assert isnan(branches(nan, "mnist_loss")[0]) and isnan(branches(nan, "bce")[0])


def test_what_is_no_loss_of_two_branches_is_said():
    with pytest.raises(ValueError, match="two branches"):
        branches(0.5, "cross_entropy")
    with pytest.raises(ValueError, match="no loss 'other'"):
        slopes(np.zeros((1, 1)), np.zeros((1, 1)), "other")
