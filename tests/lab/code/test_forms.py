from __future__ import annotations

import torch

from mnist_desktop.lab.code.forms import INIT, of_model


def test_params_by_hand_are_those_of_a_layer():
    names = {"torch": torch}
    exec(INIT, names)
    torch.manual_seed(3)
    weight, bias = names["init_params"]((30, 784), 1 / 28), names["init_params"]((30,), 1 / 28)
    torch.manual_seed(3)
    layer = torch.nn.Linear(784, 30)
    assert torch.equal(weight, layer.weight) and torch.equal(bias, layer.bias)


def test_a_model_is_called():
    assert of_model("", "", ()).preds.format(x="xb") == "model(xb)"
