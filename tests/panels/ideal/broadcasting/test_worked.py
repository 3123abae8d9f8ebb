from __future__ import annotations

import numpy as np
import pytest
import torch

from mnist_desktop.panels.ideal.broadcasting.worked import SUMS, WorkedSum, own_cells


@pytest.mark.parametrize("example", SUMS, ids=lambda example: example.name)
def test_the_sums_are_pytorch_s(example):
    expected = torch.tensor(example.left) + torch.tensor(example.right)
    assert example.result.tolist() == expected.tolist()
    shapes = " + ".join(str(list(part.shape)) for part in (example.left, example.right))
    assert example.name == shapes


def test_only_what_is_stored_is_its_own():
    assert own_cells(np.array(1), (3,)).tolist() == [[True, False, False]]
    assert own_cells(np.array([[1], [2]]), (2, 3)).sum() == 2
    assert own_cells(np.zeros((2, 3)), (2, 3)).all()


def test_it_says_and_draws_the_sum(qtbot, scheme):
    widget = WorkedSum()
    qtbot.addWidget(widget)
    widget.resize(260, widget.sizeHint().height())
    first = widget.grab().toImage()
    assert widget.accessibleDescription() == "[1, 2, 3] plus 1 is [2, 3, 4]"
    widget.set_sum(SUMS[2])
    assert widget.grab().toImage() != first
