from __future__ import annotations

import numpy as np
import pytest
import torch

from mnist_desktop.lab.config import ALL_TEN, Hyper, Task, TrainConfig
from mnist_desktop.lab.probes.standing import standing
from mnist_desktop.lab.records import Stage
from mnist_desktop.lab.run import Run

CNN = TrainConfig(Task(ALL_TEN), "small_cnn", hyper=Hyper(0.1, 32, "cross_entropy"))


def same(model, record, met=False):
    named = dict(model.named_parameters())
    return all(
        np.array_equal(named[p.name].detach().numpy(), p.met if met else p.value) for p in record.params
    )


@pytest.mark.parametrize("config", [TrainConfig(hyper=Hyper(1.0, 32)), CNN], ids=["linear", "small_cnn"])
def test_it_stands_where_the_record_stands(small_digits, config):
    run = Run(config, small_digits)
    run.step()
    record = run.record()
    model = standing(record)
    assert same(model, record) and model.training
    for name, buffer in model.named_buffers():
        assert name not in record.buffers or np.array_equal(buffer.numpy(), record.buffers[name])


def test_after_a_step_it_can_stand_where_the_batch_met_it(small_digits):
    run = Run(TrainConfig(hyper=Hyper(1.0, 32)), small_digits)
    while run.next_stage() is not Stage.STEP:
        pass
    record = run.record()
    met = standing(record, met=True)
    assert same(met, record, met=True) and not same(met, record)


def test_trying_things_on_it_leaves_the_run_alone(small_digits):
    run = Run(CNN, small_digits)
    run.step()
    record, before = run.record(), [p.detach().clone() for p in run.learner.model.parameters()]
    model = standing(record)
    with torch.no_grad():
        model(torch.rand(8, 784))
        for p in model.parameters():
            p.zero_()
    assert all(torch.equal(a, b) for a, b in zip(before, run.learner.model.parameters(), strict=True))
    assert same(standing(record), record)
