from __future__ import annotations

import pytest

from mnist_desktop.lab.code import Plan, Way
from mnist_desktop.lab.code.catalog import form_of
from mnist_desktop.lab.config import ALL_TEN, Hyper, Task, TrainConfig
from mnist_desktop.lab.run import Run
from mnist_desktop.panels.code.tensors_now import NOT_YET, tensors_now


@pytest.fixture
def run(small_digits):
    return Run(TrainConfig(hyper=Hyper(1.0, 32)), small_digits)


def rows(run, way=Way.HAND):
    record = run.record()
    found = tensors_now(record, way, form_of(Plan(record.config), way))
    return {row.name: (row.shape, row.value) for row in found}


def test_they_come_stage_by_stage(run):
    before = rows(run)
    assert before["xb"] == ("", NOT_YET) and before["weights.grad"] == ("[784, 1]", "None")
    run.next_stage()
    assert rows(run)["xb"] == ("[32, 784]", "0 … 1") and rows(run)["preds"][1] == NOT_YET
    run.next_stage()
    assert rows(run)["preds"][0] == "[32, 1]" and " … " in rows(run)["preds"][1]
    run.next_stage()
    assert rows(run)["loss"][0] == "[ ]" and rows(run)["weights.grad"][1] == "None"
    run.next_stage()
    assert rows(run)["weights.grad"][1].startswith("±") and not rows(run)["bias.grad"][1].startswith("±")


def test_a_gradient_is_0_by_hand_and_put_away_by_an_optimiser(run):
    run.step()
    assert rows(run)["weights.grad"][1] == "0"
    assert rows(run, Way.LAYERS)["weight.grad"] == ("[1, 784]", "None")
    run.next_stage()  # the batch of the second step: nothing has changed that
    assert rows(run)["weights.grad"][1] == "0" and rows(run, Way.LEARNER)["weight.grad"][1] == "None"


def test_every_parameter_of_a_deeper_model_has_its_row(small_digits):
    run = Run(TrainConfig(Task(ALL_TEN), "small_cnn", hyper=Hyper(0.1, 64, "cross_entropy")), small_digits)
    assert rows(run)["k2.grad"][0] == "[32,16,3,3]"
    assert rows(run, Way.LAYERS)["8.weight.grad"][0] == "[10, 1568]"
    assert len(rows(run)) == 3 + 8


def test_where_zero_is_forgotten_the_gradient_stays_until_the_next_is_added(small_digits):
    run = Run(TrainConfig(hyper=Hyper(1.0, 32, forget_zero=True, raw_pixels=True)), small_digits)
    run.next_stage()
    assert rows(run)["xb"][1] == "0 … 255" and rows(run)["weights.grad"][1] == "None"
    run.step()
    left = rows(run)["weights.grad"][1]
    assert left.startswith("±") and rows(run, Way.LAYERS)["weight.grad"][1] == left
    run.next_stage()
    assert rows(run)["weights.grad"][1] == left  # the next backward will add to it
