"""A moment between two steps, as numbers that can be put back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from mnist_desktop.frozen import dataclass

if TYPE_CHECKING:
    from mnist_desktop.lab.batches import Place


@dataclass(frozen=True)
class Checkpoint:
    """A moment between two steps, enough to go on from it bit for bit.

    Parameters
    ----------
    step : int
        Steps taken.
    state : torch.Tensor
        float32 1-D on the CPU: parameters, then floating-point buffers, one after the other.
    counters : tuple of int
        Integer buffers (batch norm counts its batches).
    place : Place
        Where the dealer stands.
    grads : torch.Tensor or None
        float32 1-D on the CPU: the gradients, where a step has forgotten to put them away; None as a rule.
    """

    step: int
    state: Tensor
    counters: tuple[int, ...]
    place: Place
    grads: Tensor | None = None

    @property
    def nbytes(self) -> int:
        """Bytes held by this checkpoint alone (the generator's state is shared by its epoch)."""
        return self.state.nbytes + (0 if self.grads is None else self.grads.nbytes)


def flat(tensors: Iterable[Tensor]) -> Tensor:
    """Return the numbers of tensors one after the other, 1-D on the CPU: a copy, which later steps do not reach."""
    return torch.cat([t.reshape(-1) for t in tensors]).cpu()


def fill(tensors: Iterable[Tensor], values: Tensor) -> None:
    """Copy numbers that lie one after the other back into tensors."""
    start = 0
    for t in tensors:
        t.copy_(values[start : start + t.numel()].view(t.shape))
        start += t.numel()
