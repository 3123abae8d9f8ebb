from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab.config import ALL_TEN, Hyper, Task, TrainConfig
from mnist_desktop.lab.dissect.batch import rows
from mnist_desktop.lab.dissect.predict import terms
from mnist_desktop.lab.learner import Learner
from mnist_desktop.lab.records import Stage
from mnist_desktop.lab.snapshot import snapshot


@pytest.mark.parametrize(("model", "task", "loss"), [
    ("linear", Task(), "mnist_loss"),
    ("linear_randn", Task(), "mnist_loss"),
    ("linear", Task(ALL_TEN), "cross_entropy"),
])  # fmt: skip
def test_the_terms_add_up_to_the_recorded_prediction(small_digits, model, task, loss):
    learner = Learner(TrainConfig(task, model, hyper=Hyper(1.0, 32, loss)), small_digits)
    for stage in learner.stages():
        if stage is Stage.PREDICT:
            record = snapshot(learner)
    xb = rows(record.batch.images)
    weights, bias = record.param("weights").value, record.param("bias").value
    for i in range(len(xb)):
        for k in range(task.outputs):
            found = terms(xb[i], weights[:, k], bias[k])
            room = 1e-5 * float(np.abs(found.products).sum()) + 1e-6
            assert found.pred == pytest.approx(float(record.batch.preds[i, k]), abs=room)
            assert found.inked == (record.batch.images[i] > 0).sum()


def test_weights_that_diverged_are_no_error():
    found = terms(np.ones(784, np.float32), np.full(784, np.inf, np.float32), float("nan"))
    assert np.isinf(found.total) and np.isnan(found.pred)
