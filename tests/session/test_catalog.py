from __future__ import annotations

import pytest

from mnist_desktop.lab.config import ALL_TEN, ConfigError, Hyper, Task, TrainConfig
from mnist_desktop.session import catalog

PAIR = TrainConfig(hyper=Hyper(0.37, 64))


def test_another_kind_of_task_brings_its_loss_and_rate_and_keeps_the_rest():
    ten = catalog.suited(TrainConfig(Task(ALL_TEN), hyper=PAIR.hyper), PAIR)
    assert ten.hyper == Hyper(0.1, 64, "cross_entropy")
    back = catalog.suited(TrainConfig(Task((1, 2)), hyper=ten.hyper), ten)
    assert back.hyper == Hyper(1.0, 64, "mnist_loss")


def test_another_pair_keeps_everything():
    other = TrainConfig(Task((1, 2)), hyper=PAIR.hyper)
    assert catalog.suited(other, PAIR) == other


def test_another_model_brings_its_rate():
    net = catalog.suited(TrainConfig(model="simple_net", hyper=PAIR.hyper), PAIR)
    assert net.hyper == Hyper(0.1, 64)
    with pytest.raises(ConfigError):
        catalog.suited(TrainConfig(model="none"), PAIR)


def test_what_can_be_chosen():
    assert [loss.id for loss in catalog.losses(Task())] == ["mnist_loss", "bce"]
    assert [loss.id for loss in catalog.losses(Task(ALL_TEN))] == ["cross_entropy"]
    assert {m.id: m.sketch for m in catalog.models(Task(ALL_TEN))}["simple_net"] == "784 → 30 → 10"
