from __future__ import annotations

import pytest
import torch
from torch import nn

from mnist_desktop.lab import models
from mnist_desktop.lab.config import ALL_TEN, ConfigError, Task

EVERY = pytest.mark.parametrize("spec", list(models.ALL.values()), ids=list(models.ALL))


def test_the_books_parameter_counts():
    assert models.get("linear").info(Task()).parameters == 785
    assert models.get("simple_net").info(Task()).parameters == 23_581
    assert list(models.ALL) == ["linear", "linear_randn", "simple_net", "small_cnn"]


@EVERY
@pytest.mark.parametrize("task", [Task(), Task(ALL_TEN)], ids=["pair", "ten"])
def test_a_model_maps_a_batch_to_predictions_and_shows_its_parameters(spec, task):
    model = spec.build(task, 1)
    assert model(torch.rand(5, 784)).shape == (5, task.outputs)
    parameters = dict(model.named_parameters())
    for shown in spec.maps(task):
        array = parameters[shown.param].detach().numpy()
        assert shown.unfold(array).shape == shown.shape
    assert spec.info(task).lr == spec.lr_for(task) > 0


@EVERY
def test_the_seed_decides_the_weights(spec):
    first, again, other = (spec.build(Task(), seed) for seed in (1, 1, 2))
    for a, b, c in zip(first.parameters(), again.parameters(), other.parameters(), strict=True):
        assert torch.equal(a, b)
        assert a.numel() < 64 or not torch.equal(a, c)


def test_linear_begins_and_predicts_as_nn_linear():
    ours = models.get("linear").build(Task(ALL_TEN), 4)
    torch.manual_seed(4)
    theirs = nn.Linear(784, 10)
    assert torch.equal(ours.weights.T, theirs.weight) and torch.equal(ours.bias, theirs.bias)
    x = torch.rand(3, 784)
    assert torch.allclose(ours(x), theirs(x), atol=1e-6)


def test_an_unknown_model_is_answered_with_those_there_are():
    with pytest.raises(ConfigError, match="linear, linear_randn, simple_net, small_cnn"):
        models.get("resnet18")
