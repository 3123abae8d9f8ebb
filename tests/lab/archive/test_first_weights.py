from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab import models
from mnist_desktop.lab.archive.first_weights import first_weights
from mnist_desktop.lab.archive.saved_run import SavedRun
from mnist_desktop.lab.config import Task, TrainConfig
from mnist_desktop.lab.run import Run


@pytest.mark.parametrize("model", sorted(models.ALL))
def test_they_are_those_of_step_0_by_name(small_digits, model):
    run = Run(TrainConfig(model=model), small_digits)
    run.step()
    found = first_weights(SavedRun.of(run))
    expected = models.get(model).build(Task(), 42).state_dict()
    assert set(found) == {name for name, tensor in expected.items() if tensor.is_floating_point()}
    assert all(np.array_equal(array, expected[name].numpy()) for name, array in found.items())
