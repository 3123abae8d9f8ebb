from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab.config import ALL_TEN, Hyper, Task, TrainConfig
from mnist_desktop.lab.dissect.backward import hidden_share, linear_share
from mnist_desktop.lab.dissect.batch import rows, targets
from mnist_desktop.lab.dissect.hidden import Layers
from mnist_desktop.lab.dissect.loss import slopes
from mnist_desktop.lab.learner import Learner
from mnist_desktop.lab.records import Stage
from mnist_desktop.lab.snapshot import snapshot


@pytest.mark.parametrize(("model", "task", "loss"), [
    ("linear", Task(), "mnist_loss"),
    ("linear", Task(), "bce"),
    ("linear", Task(ALL_TEN), "cross_entropy"),
    ("simple_net", Task(), "mnist_loss"),
    ("simple_net", Task(), "bce"),
    ("simple_net", Task(ALL_TEN), "cross_entropy"),
])  # fmt: skip
def test_the_shares_of_all_images_add_up_to_the_recorded_gradient(small_digits, model, task, loss):
    learner = Learner(TrainConfig(task, model, hyper=Hyper(0.1, 48, loss)), small_digits)
    learner.step()
    for stage in learner.stages():
        if stage is Stage.BACKWARD:
            record = snapshot(learner)
    batch, count = record.batch, len(record.batch.labels)
    xb = rows(batch.images)
    slope = slopes(batch.probs, targets(batch.labels, task), loss)
    if model == "linear":
        total = sum(linear_share(xb[i], slope[i], count) for i in range(count))
        recorded = record.param("weights").grad
    else:
        layers = Layers(*(p.value for p in record.params))
        total = sum(hidden_share(xb[i], slope[i], layers, count) for i in range(count))
        recorded = record.param("0.weight").grad
    assert total.shape == recorded.shape
    assert np.allclose(total, recorded, atol=1e-5 * np.abs(recorded).max())
