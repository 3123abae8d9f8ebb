from __future__ import annotations

import pytest
import torch

from mnist_desktop.lab.metrics import batch_accuracy, correct


def test_everything_called_a_three_gives_both_of_the_books_figures():
    targets = torch.cat([torch.ones(1010, 1), torch.zeros(1028, 1)])
    right = correct(torch.full((2038, 1), 5.0), targets)
    assert round(right.float().mean().item(), 4) == 0.4956
    assert round(batch_accuracy(right), 4) == 0.4932


def test_ten_digits_take_the_greatest():
    preds = torch.eye(10)
    assert correct(preds, torch.arange(10)).all()
    assert not correct(preds, torch.arange(10).flip(0)).any()


def test_exactly_one_half_is_not_a_three():
    assert correct(torch.zeros(1, 1), torch.zeros(1, 1)).item()


def test_one_batch_is_plain_accuracy():
    assert batch_accuracy(torch.tensor([True, False, True, True])) == pytest.approx(0.75)
