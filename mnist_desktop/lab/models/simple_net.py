"""The book's ``simple_net``: two linear layers with a ReLU between them, 784-30-1."""

from __future__ import annotations

from torch import nn

from mnist_desktop.lab.config import Task
from mnist_desktop.lab.infos import MapSpec
from mnist_desktop.lab.models.spec import ModelSpec
from mnist_desktop.lab.text import Text

HIDDEN = 30  # the book's number of hidden units


def _module(outputs: int, no_bias: bool = False, no_relu: bool = False) -> nn.Module:
    bias = not no_bias
    return nn.Sequential(
        nn.Linear(784, HIDDEN, bias),
        nn.Identity() if no_relu else nn.ReLU(),  # in its place, so that the layers keep their names
        nn.Linear(HIDDEN, outputs, bias),
    )


def _maps(task: Task) -> tuple[MapSpec, ...]:
    return (MapSpec("0.weight", (HIDDEN, 28, 28), False, Text("Hidden units")),)


MODELS = (
    ModelSpec(
        "simple_net",
        Text("Simple net"),
        _module,
        lambda outputs: f"784 → {HIDDEN} → {outputs}",
        _maps,
        lr=0.1,
        lr_ten=0.1,
        order=2,
        faults=("no_bias", "no_relu"),
    ),
)
