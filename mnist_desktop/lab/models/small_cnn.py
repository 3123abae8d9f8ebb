"""A small convolutional network: filters slide over the image, so that a shape counts wherever it stands."""

from __future__ import annotations

from torch import nn

from mnist_desktop.lab.config import Task
from mnist_desktop.lab.infos import MapSpec
from mnist_desktop.lab.models.spec import ModelSpec
from mnist_desktop.lab.text import Text


def _module(outputs: int, no_relu: bool = False) -> nn.Module:
    between = nn.Identity if no_relu else nn.ReLU
    return nn.Sequential(
        nn.Unflatten(1, (1, 28, 28)),  # [B, 784] -> [B, 1, 28, 28]
        nn.Conv2d(1, 16, 5, stride=2, padding=2, bias=False),  # [B, 16, 14, 14]
        nn.BatchNorm2d(16),
        between(),
        nn.Conv2d(16, 32, 3, stride=2, padding=1, bias=False),  # [B, 32, 7, 7]
        nn.BatchNorm2d(32),
        between(),
        nn.Flatten(),  # [B, 1568]
        nn.Linear(32 * 7 * 7, outputs),
    )


def _maps(task: Task) -> tuple[MapSpec, ...]:
    return (MapSpec("1.weight", (16, 5, 5), False, Text("Filters")),)


MODELS = (
    ModelSpec(
        "small_cnn",
        Text("Small CNN"),
        _module,
        lambda outputs: f"16 and 32 filters → {outputs}",
        _maps,
        lr=0.1,
        lr_ten=0.1,
        order=3,
        faults=("no_relu",),  # batch norm shifts whatever it is given: there is always a bias
    ),
)
