from __future__ import annotations

import pytest

from mnist_desktop.lab.code import Plan, Way
from mnist_desktop.lab.code.catalog import form_of
from mnist_desktop.lab.code.steps import loop, move
from mnist_desktop.lab.config import Hyper, Since, TrainConfig


def looped(plan, way):
    return loop(plan, way, form_of(plan, way), "mnist_loss")


def test_two_operations_where_they_give_the_same_as_one():
    assert move(Plan(TrainConfig()), "w") == "w -= lr * w.grad"
    assert move(Plan(TrainConfig(hyper=Hyper(0.1))), "w") == "w.sub_(w.grad, alpha=lr)"


@pytest.mark.parametrize(
    ("way", "line"),
    [(Way.HAND, ""), (Way.LAYERS, "opt.lr = lr"), (Way.LEARNER, 'learn.opt.param_groups[0]["lr"] = lr')],
)
def test_what_changes_is_set_before_the_step(way, line):
    changing = Plan(TrainConfig(), (Since(1, Hyper()), Since(4, Hyper(0.5, loss="bce"))), 9)
    code = looped(changing, way)
    assert "lr = lr_from.get(step, lr)" in code and line in code
    assert "loss_func = loss_from.get(step, loss_func)" in code
    assert ("learn.loss = loss_func" in code) is (way is Way.LEARNER)
    assert "_from" not in looped(Plan(TrainConfig()), way)
