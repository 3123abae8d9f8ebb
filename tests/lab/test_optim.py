from __future__ import annotations

import torch
from torch import nn

from mnist_desktop.lab.optim import BasicOptim


def test_the_same_bits_as_torch_sgd():
    torch.manual_seed(0)
    ours, theirs = nn.Linear(784, 10), nn.Linear(784, 10)
    theirs.load_state_dict(ours.state_dict())
    basic, sgd = BasicOptim(ours.parameters(), 0.37), torch.optim.SGD(theirs.parameters(), lr=0.37)
    x = torch.randn(32, 784)
    for _ in range(5):
        for model, optim in ((ours, basic), (theirs, sgd)):
            model(x).square().mean().backward()
            optim.step()
            optim.zero_grad()
    assert torch.equal(ours.weight, theirs.weight) and torch.equal(ours.bias, theirs.bias)


def test_gradients_add_up_until_they_are_zeroed():
    w = nn.Parameter(torch.tensor([3.0]))
    optim = BasicOptim([w], 0.1)
    (w**2).backward()
    (w**2).backward()
    assert w.grad.item() == 12
    optim.zero_grad()
    assert w.grad is None
    optim.step()  # nothing to do, and no error
    assert w.item() == 3


def test_it_keeps_what_the_parameters_were_before_the_last_step():
    p = nn.Parameter(torch.randn(5))
    opt = BasicOptim([p], 0.3)
    for _ in range(3):
        old = p.detach().clone()
        (p**3).sum().backward()
        opt.step()
        opt.zero_grad()
        assert torch.equal(opt.before[0], old) and not torch.equal(opt.before[0], p)
        assert not opt.before[0].requires_grad
