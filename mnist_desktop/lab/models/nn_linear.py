"""``nn.Linear``: the same line as the book's ``linear1``, with PyTorch's small initial weights."""

from __future__ import annotations

from torch import nn

from mnist_desktop.lab.config import Task
from mnist_desktop.lab.models.spec import ModelSpec, output_digits
from mnist_desktop.lab.records import MapSpec


def _maps(task: Task) -> tuple[MapSpec, ...]:
    return (MapSpec("weight", (task.outputs, 28, 28), False, "Weights", output_digits(task)),)


MODEL = ModelSpec(
    "nn_linear",
    "nn.Linear",
    lambda outputs: nn.Linear(784, outputs),
    lambda outputs: f"784 → {outputs}",
    _maps,
    lr=1.0,
    order=1,
)
