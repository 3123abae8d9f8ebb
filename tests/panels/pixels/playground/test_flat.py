"""Tensors of any rank as tables."""

import numpy as np
import torch

from mnist_desktop.panels.pixels.playground.flat import laid_out, ramp_end


def test_the_last_axis_lies_across():
    assert laid_out(torch.tensor(7)).tolist() == [[7]]
    assert laid_out(torch.tensor([1, 2])).tolist() == [[1, 2]]
    cube = torch.arange(24).view(2, 3, 4)
    assert torch.equal(torch.tensor(laid_out(cube)), cube.view(6, 4))
    assert laid_out(cube.transpose(0, 2)).shape == (12, 2)


def test_true_is_one():
    assert laid_out(torch.tensor([True, False])).tolist() == [[1, 0]]


def test_nothing_stays_nothing():
    assert laid_out(torch.zeros(0, 3)).shape == (0, 0)


def test_numbers_are_pale_and_ink_is_ink():
    assert ramp_end(np.array([[7]], np.uint8)) == 255
    assert ramp_end(np.array([[-10, 5]])) == 22
