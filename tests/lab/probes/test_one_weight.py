from __future__ import annotations

import numpy as np
import pytest
import torch

from mnist_desktop.lab import losses, models
from mnist_desktop.lab.config import ALL_TEN, Hyper, Task, TrainConfig
from mnist_desktop.lab.probes.one_weight import EPSILONS, one_weight
from mnist_desktop.lab.run import Run

CONFIGS = {
    "linear": TrainConfig(hyper=Hyper(1.0, 32)),
    "simple_net": TrainConfig(Task(ALL_TEN), "simple_net", hyper=Hyper(0.1, 32, "cross_entropy")),
    "small_cnn": TrainConfig(Task(ALL_TEN), "small_cnn", hyper=Hyper(0.1, 32, "cross_entropy")),
}


def record_of(config, data):
    run = Run(config, data)
    for _ in range(3):
        run.step()
    return run.record()


@pytest.mark.parametrize("config", CONFIGS.values(), ids=list(CONFIGS))
def test_it_is_what_plain_pytorch_says(small_digits, config):
    record = record_of(config, small_digits)
    param = record.params[0]
    index = int(np.argmax(np.abs(param.grad)))
    found = one_weight(record, param.name, index, 0.5)
    assert found.gradient == float(param.grad.reshape(-1)[index]) and found.loss == record.loss
    model = models.get(config.model).build(config.task, config.seed)
    named = dict(model.named_parameters())
    with torch.no_grad():
        for p in record.params:
            named[p.name].copy_(torch.tensor(p.before))
        named[param.name].view(-1)[index] = found.value + 0.5
        x = torch.tensor(record.batch.images).view(-1, 784).float() / 255
        labels = torch.tensor(record.batch.labels)
        y = (labels == 3).float().unsqueeze(1) if config.task.is_pair else labels.long()
        assert found.losses[-1] == losses.get(config.hyper.loss, config.task).mean(model(x), y).item()


@pytest.mark.parametrize("config", CONFIGS.values(), ids=list(CONFIGS))
def test_the_errors_make_a_u(small_digits, config):
    """Large ε: no straight line; small ε: too few figures; in between the slope."""
    record = record_of(config, small_digits)
    param = record.params[0]
    found = one_weight(record, param.name, int(np.argmax(np.abs(param.grad))))
    assert 0 < found.best < len(EPSILONS) - 1
    assert found.errors[-1] > 10 * found.errors[found.best] and found.errors[0] > found.errors[found.best]
    assert found.differences[found.best] == pytest.approx(found.gradient, rel=0.05, abs=1e-4)


def test_the_tangent_touches_the_curve(small_digits):
    record = record_of(CONFIGS["linear"], small_digits)
    index = int(np.argmax(np.abs(record.params[0].grad)))
    found = one_weight(record, "weights", index, 0.01)
    slope = (found.losses[-1] - found.losses[0]) / 0.02
    assert slope == pytest.approx(found.gradient, rel=0.02)


def test_a_pixel_without_ink_changes_nothing(small_digits):
    record = record_of(CONFIGS["linear"], small_digits)
    dark = np.flatnonzero(record.batch.images.reshape(len(record.batch.labels), -1).sum(0) == 0)
    if len(dark):
        found = one_weight(record, "weights", int(dark[0]))
        assert found.gradient == 0 and (found.losses == found.loss).all()


def test_before_backward_there_is_no_gradient(small_digits):
    run = Run(CONFIGS["linear"], small_digits)
    run.next_stage()
    with pytest.raises(ValueError, match="no gradients"):
        one_weight(run.record(), "weights", 0)
