from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from mnist_desktop.lab.config import ALL_TEN, Hyper, Task, TrainConfig
from mnist_desktop.lab.learner import Learner
from mnist_desktop.lab.snapshot import snapshot
from mnist_desktop.panels.training.sabotage.one_map import OneMap
from mnist_desktop.ui.tensor_image import TensorImage


@pytest.fixture
def shown(qtbot):
    view = OneMap()
    qtbot.addWidget(view)
    view.resize(740, 330)
    return view


def learner_of(data, task, **changes):
    loss = "mnist_loss" if task.is_pair else "cross_entropy"
    config = TrainConfig(task, "simple_net", 3, hyper=Hyper(0.1, 64, loss), no_relu=True)
    return Learner(replace(config, **changes), data)


@pytest.mark.parametrize("task", [Task(), Task(ALL_TEN)], ids=["pair", "ten"])
@pytest.mark.parametrize("no_bias", [False, True])
def test_one_map_says_what_both_layers_say(shown, small_digits, task, no_bias):
    learner = learner_of(small_digits, task, no_bias=no_bias)
    learner.step()
    before = [p.detach().clone() for p in learner.model.parameters()]
    learner.step()
    record = snapshot(learner)
    shown.show_record(record)
    assert shown.isVisible() and shown.apart < 1e-5
    column = 0 if task.is_pair else int(record.batch.labels[0])
    w1, w2 = (before[0], before[1]) if no_bias else (before[0], before[2])
    product = torch.matmul(w2, w1)[column].view(28, 28).numpy()  # [K, 30] @ [30, 784]
    assert np.allclose(shown.findChild(TensorImage, "oneMap-w")._array, product, atol=1e-6)
    for key in ("two", "one"):
        QTest.mouseClick(shown.findChild(QAbstractButton, f"oneMapFigures-{key}"), Qt.MouseButton.LeftButton)
        assert {"two": "PyTorch", "one": "One matrix"}[key] in shown._words.text()


def test_before_a_step_it_asks_for_one_and_with_a_relu_it_is_not_there(shown, small_digits):
    shown.show_record(snapshot(learner_of(small_digits, Task())))
    assert shown.isVisible() and shown.apart is None and "Take a step" in shown._words.text()
    with_relu = learner_of(small_digits, Task(), no_relu=False)
    with_relu.step()
    shown.show_record(snapshot(with_relu))
    assert not shown.isVisible() and shown.apart is None
    shown.show_record(None)
    assert not shown.isVisible()
