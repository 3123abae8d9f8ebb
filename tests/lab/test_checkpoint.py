from __future__ import annotations

import torch

from mnist_desktop.lab.batches import Place
from mnist_desktop.lab.checkpoint import Checkpoint, fill, flat


def test_numbers_that_were_laid_flat_are_put_back_where_they_were():
    tensors = [torch.rand(3, 4), torch.rand(2), torch.rand(())]
    values, copies = flat(tensors), [t.clone() for t in tensors]
    assert values.shape == (15,)
    for t in tensors:
        t.zero_()
    fill(tensors, values)  # what was laid flat is a copy
    assert all(torch.equal(t, copy) for t, copy in zip(tensors, copies, strict=True))


def test_kept_gradients_are_counted():
    place = Place(1, 0, True, torch.empty(0))
    plain = Checkpoint(1, torch.zeros(10), (), place)
    assert plain.nbytes == 40
    assert Checkpoint(1, torch.zeros(10), (), place, torch.zeros(10)).nbytes == 80
