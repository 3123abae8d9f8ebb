"""The digit as an array, or as a tensor once torch is there."""

import numpy as np
import torch

from mnist_desktop.panels.pixels.held import held, holds_tensor


def test_an_array_before_torch_has_loaded(session):
    assert session.looking.tensor
    assert not holds_tensor(session)
    assert isinstance(held(session, sliced=False), np.ndarray)


def test_a_tensor_of_its_own_memory_afterwards(with_torch):
    session = with_torch
    whole = held(session, sliced=False)
    assert isinstance(whole, torch.Tensor)
    assert (whole.dtype, tuple(whole.shape)) == (torch.uint8, (28, 28))
    whole += 1
    assert session.digit.image[0, 0] == 0


def test_the_slice_in_either_range(with_torch):
    session = with_torch
    part = held(session, sliced=True)
    assert part.tolist() == session.digit.image[4:10, 4:10].tolist()
    session.looking.set_unit(True)
    fractions = held(session, sliced=True)
    assert fractions.dtype == torch.float32
    assert torch.equal(fractions, part.float() / 255), "as the book computes it"
    session.looking.set_tensor(False)
    assert held(session, sliced=True).dtype == np.float32
