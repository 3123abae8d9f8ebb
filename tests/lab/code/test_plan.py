from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnist_desktop.lab.code import Plan
from mnist_desktop.lab.config import Hyper, Since, TrainConfig
from mnist_desktop.lab.records import BranchInfo, Curves


def test_a_value_that_never_changed_is_one_entry():
    hypers = (Since(1, Hyper(1.0)), Since(5, Hyper(0.5)), Since(9, Hyper(0.5, 64)))
    plan = Plan(TrainConfig(), hypers, 20)
    assert plan.values("lr") == {1: 1.0, 5: 0.5}
    assert plan.values("batch_size") == {1: 256, 9: 64}
    assert plan.values("shuffle") == {1: True}


def test_changes_after_the_last_step_do_not_count():
    plan = Plan(TrainConfig(), (Since(1, Hyper(1.0)), Since(5, Hyper(0.1))), 4)
    assert plan.values("lr") == {1: 1.0} and plan.exact_lr


def test_before_the_first_step_the_configuration_counts():
    assert Plan(TrainConfig(hyper=Hyper(0.25))).values("lr") == {1: 0.25}


@pytest.mark.parametrize(
    ("lr", "exact"), [(1.0, True), (0.5, True), (0.0, True), (2.0, True), (0.1, False), (3.0, False)]
)
def test_powers_of_two_are_never_rounded(lr, exact):
    assert Plan(TrainConfig(hyper=Hyper(lr))).exact_lr is exact


@given(st.floats(-(2.0**20), 2.0**20, width=32), st.floats(-1, 1, width=32), st.integers(-6, 6))
def test_then_two_operations_give_what_one_gives(weight, grad, power):
    import torch

    lr = 2.0**power
    grad = 0.0 if abs(grad) < 1e-30 else grad  # below, products would leave the normal numbers
    assert Plan(TrainConfig(hyper=Hyper(lr))).exact_lr
    one = torch.tensor([weight] * 9).sub_(torch.tensor([grad] * 9), alpha=lr)
    two = torch.tensor([weight] * 9)
    two -= lr * torch.tensor([grad] * 9)
    assert torch.equal(one, two)


@pytest.mark.parametrize(
    ("images", "size", "single"), [(100, 32, False), (97, 32, True), (100, 1, True), (0, 32, False)]
)
def test_a_batch_of_a_single_image_is_foreseen(images, size, single):
    assert Plan(TrainConfig(hyper=Hyper(1.0, size)), (), 1, images).single is single


def test_where_the_batch_size_changes_any_batch_may_be_one_image():
    assert Plan(TrainConfig(), (Since(1, Hyper()), Since(2, Hyper(1.0, 17))), 9).single


def test_a_branch_is_repeated_whole_on_its_digits(small_digits):
    hypers = (Since(1, Hyper(1.0)), Since(5, Hyper(0.5)))
    columns = np.array([8]), np.array([0.1], np.float32), np.array([0.9], np.float32)
    curves = Curves(BranchInfo(1, 4, 8, None), np.zeros(8, np.float32), columns, np.array([]), hypers)
    plan = Plan.of(TrainConfig(), curves, small_digits)
    assert (plan.steps, plan.hypers, plan.mnist, plan.title) == (8, hypers, False, "Test patterns")
    assert plan.images == len(small_digits.train.indices(3)) + len(small_digits.train.indices(7))
