"""One weight a pixel: ``xb @ weights + bias``, the book's ``linear1``."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from mnist_desktop.lab.config import Task
from mnist_desktop.lab.infos import MapSpec
from mnist_desktop.lab.models.spec import ModelSpec, output_digits
from mnist_desktop.lab.text import Text


class Linear(nn.Module):
    """``xb @ weights + bias``.

    Parameters
    ----------
    weights : torch.Tensor
        float32 ``[784, K]``, initial values.
    bias : torch.Tensor or None
        float32 ``[K]``, initial values; None leaves it out.
    """

    def __init__(self, weights: Tensor, bias: Tensor | None) -> None:
        super().__init__()
        self.weights = nn.Parameter(weights)  # [784, K]
        self.bias = None if bias is None else nn.Parameter(bias)  # [K]

    @classmethod
    def small(cls, outputs: int, no_bias: bool = False) -> Linear:
        """Begin with the small weights of ``nn.Linear`` (uniform, within ±1/28), so both train alike."""
        layer = nn.Linear(784, outputs, bias=not no_bias)
        weights = layer.weight.detach().T.clone(
            memory_format=torch.contiguous_format
        )  # as a plain tensor lies
        return cls(weights, None if no_bias else layer.bias.detach().clone())

    @classmethod
    def randn(cls, outputs: int, no_bias: bool = False) -> Linear:
        """Begin as the book's ``init_params``: normal, standard deviation 1."""
        return cls(torch.randn(784, outputs), None if no_bias else torch.randn(outputs))

    def forward(self, xb: Tensor) -> Tensor:
        """Map ``[B, 784]`` to ``[B, K]``."""
        votes = xb @ self.weights  # [B, 784] @ [784, K] -> [B, K]
        return votes if self.bias is None else votes + self.bias


def _maps(task: Task) -> tuple[MapSpec, ...]:
    return (MapSpec("weights", (task.outputs, 28, 28), True, Text("Weights"), output_digits(task)),)


def _sketch(outputs: int) -> str:
    return f"784 → {outputs}"


_FAULTS = ("no_bias",)

MODELS = (
    ModelSpec(
        "linear", Text("Linear"), Linear.small, _sketch, _maps, lr=1.0, lr_ten=0.1, order=0, faults=_FAULTS
    ),
    ModelSpec(
        "linear_randn",
        Text("Linear, randn"),
        Linear.randn,
        _sketch,
        _maps,
        lr=1.0,
        lr_ten=0.1,
        order=1,
        faults=_FAULTS,
    ),
)
