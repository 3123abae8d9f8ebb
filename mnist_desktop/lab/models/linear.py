"""The book's ``linear1``: one weight a pixel, ``xb @ weights + bias``."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from mnist_desktop.lab.config import Task
from mnist_desktop.lab.models.spec import ModelSpec, output_digits
from mnist_desktop.lab.records import MapSpec


class Linear(nn.Module):
    """``xb @ weights + bias`` with weights and bias drawn from a normal distribution, as ``init_params`` does.

    Parameters
    ----------
    outputs : int
        Columns of the predictions: 1 for a pair, 10 for all ten.
    """

    def __init__(self, outputs: int) -> None:
        super().__init__()
        self.weights = nn.Parameter(torch.randn(784, outputs))  # [784, K]
        self.bias = nn.Parameter(torch.randn(outputs))  # [K]

    def forward(self, xb: Tensor) -> Tensor:
        """Map ``[B, 784]`` to ``[B, K]``."""
        return xb @ self.weights + self.bias  # [B, 784] @ [784, K] + [K] -> [B, K]


def _maps(task: Task) -> tuple[MapSpec, ...]:
    return (MapSpec("weights", (task.outputs, 28, 28), True, "Weights", output_digits(task)),)


MODEL = ModelSpec("linear", "Linear", Linear, lambda outputs: f"784 → {outputs}", _maps, lr=1.0, order=0)
