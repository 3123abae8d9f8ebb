"""That it trains to the same bits is tested with whole scripts; here, that it begins alike."""

from __future__ import annotations

import pytest
import torch

from mnist_desktop.lab import models
from mnist_desktop.lab.code import linear
from mnist_desktop.lab.code.plan import Plan
from mnist_desktop.lab.config import ALL_TEN, Task, TrainConfig

WRITERS = {
    "linear": (linear.by_hand, linear.as_layer),
    "linear_randn": (linear.by_hand_randn, linear.as_layer_randn),
}


@pytest.mark.parametrize("task", [Task(), Task(ALL_TEN)], ids=["pair", "ten"])
@pytest.mark.parametrize("model", list(WRITERS))
def test_it_begins_with_the_weights_of_the_app(model, task):
    app = models.get(model).build(task, 5)
    for write in WRITERS[model]:
        form = write(Plan(TrainConfig(task)))
        names = {"torch": torch, "nn": torch.nn, "seed": 5}
        exec(form.code, names)
        for param, theirs in zip(form.params, app.parameters(), strict=True):
            ours = eval(param.name, names)
            assert ours.requires_grad and torch.equal(ours.T if param.turned else ours, theirs)
