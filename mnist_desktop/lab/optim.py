"""The chapter's optimiser. ``torch.optim`` is left alone: importing it costs seconds the first time."""

from __future__ import annotations

from collections.abc import Iterable

import torch
from torch.nn import Parameter


class BasicOptim:
    """Stochastic gradient descent in two lines, as the book writes it.

    Parameters
    ----------
    params : iterable of torch.nn.Parameter
        What is trained.
    lr : float
        Learning rate; may be changed between steps. Below 0 the steps go uphill: sabotage.

    Attributes
    ----------
    before : list of torch.Tensor
        The parameters as they were before the last step, rewritten by the next one: a step cannot be undone by
        adding what it took away, which would round once more.
    """

    def __init__(self, params: Iterable[Parameter], lr: float) -> None:
        self.params = list(params)
        self.lr = lr
        self.before = [torch.empty_like(p, requires_grad=False) for p in self.params]

    @torch.no_grad()
    def step(self) -> None:
        """Move every parameter against its gradient, by ``lr`` times it; the same bits as torch.optim.SGD."""
        for p, before in zip(self.params, self.before, strict=True):
            before.copy_(p)
            if p.grad is not None:
                p.add_(p.grad, alpha=-self.lr)

    def zero_grad(self) -> None:
        """Forget the gradients, so that the next ``backward()`` starts from nothing."""
        for p in self.params:
            p.grad = None
