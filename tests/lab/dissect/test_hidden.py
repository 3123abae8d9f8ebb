from __future__ import annotations

import numpy as np
import torch
from torch import nn

from mnist_desktop.lab.dissect.hidden import Layers


def net(outputs=1, seed=0):
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(784, 30), nn.ReLU(), nn.Linear(30, outputs))
    with torch.no_grad():
        model[0].bias[4] = -1e3  # never on
    return model, Layers(*(p.detach().numpy() for p in model.parameters()))


def test_sums_activations_and_predictions_are_pytorch_s():
    for outputs in (1, 10):
        model, layers = net(outputs)
        xb = torch.rand(16, 784)
        with torch.no_grad():
            z = model[0](xb)
            assert np.allclose(layers.sums(xb.numpy()), z, atol=1e-4)
            assert np.allclose(layers.activations(xb.numpy())[3], z.relu()[3], atol=1e-4)
            assert np.allclose(layers.preds(xb.numpy()), model(xb), atol=1e-4)
            assert np.allclose(layers.preds(xb.numpy()[5]), model(xb)[5], atol=1e-4)


def test_a_unit_is_dead_where_no_image_of_the_batch_lights_it():
    model, layers = net()
    xb = torch.rand(64, 784)
    dead = layers.dead(xb.numpy())
    model(xb).sum().backward()
    assert dead[4] and not dead.all()
    assert not model[0].weight.grad[dead].any() and model[0].weight.grad[~dead].any(dim=1).all()


def test_two_linear_layers_without_the_relu_are_one():
    for outputs in (1, 10):
        model, layers = net(outputs, seed=3)
        w, b = layers.collapsed()
        xb = torch.rand(8, 784)
        with torch.no_grad():
            without = model[2](model[0](xb))
        assert w.shape == (outputs, 784) and np.allclose(xb.numpy() @ w.T + b, without, rtol=1e-4, atol=1e-2)
