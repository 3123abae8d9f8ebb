from __future__ import annotations

import pytest

from mnist_desktop.lab import models
from mnist_desktop.lab.code.catalog import form_of
from mnist_desktop.lab.code.plan import Plan, Way
from mnist_desktop.lab.config import ALL_TEN, ConfigError, Task, TrainConfig


@pytest.mark.parametrize("model", list(models.ALL))
def test_every_model_is_written_in_every_way_with_the_names_of_its_parameters(model):
    for task in (Task(), Task(ALL_TEN)):
        names = [name for name, _ in models.get(model).build(task, 0).named_parameters()]
        for way in Way:
            form = form_of(Plan(TrainConfig(task, model)), way)
            assert [param.of for param in form.params] == names
            compile(form.code, model, "exec")


def test_another_model_is_refused():
    with pytest.raises(ConfigError, match="resnet"):
        form_of(Plan(TrainConfig(model="resnet")), Way.HAND)
