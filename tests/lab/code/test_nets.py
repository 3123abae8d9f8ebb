"""That they train to the same bits is tested with whole scripts; here, that they begin and predict alike."""

from __future__ import annotations

import pytest
import torch
import torch.nn.functional as F

from mnist_desktop.lab import models
from mnist_desktop.lab.code import nets
from mnist_desktop.lab.code.plan import Plan
from mnist_desktop.lab.config import ALL_TEN, Task, TrainConfig

WRITERS = {
    "simple_net": (nets.net_by_hand, nets.net_as_layers),
    "small_cnn": (nets.cnn_by_hand, nets.cnn_as_layers),
}


@pytest.mark.parametrize("task", [Task(), Task(ALL_TEN)], ids=["pair", "ten"])
@pytest.mark.parametrize("model", list(WRITERS))
def test_it_begins_with_the_weights_of_the_app_and_predicts_alike(model, task):
    app = models.get(model).build(task, 5)
    xb = torch.rand(6, 784)
    preds = app(xb)
    for write in WRITERS[model]:
        form = write(Plan(TrainConfig(task)))
        names = {"torch": torch, "nn": torch.nn, "F": F, "seed": 5, "xb": xb}
        exec(form.code, names)
        for param, theirs in zip(form.params, app.parameters(), strict=True):
            ours = eval(param.name, names)
            assert ours.requires_grad and torch.equal(ours, theirs)
        assert torch.equal(eval(form.preds.format(x="xb"), names), preds)
