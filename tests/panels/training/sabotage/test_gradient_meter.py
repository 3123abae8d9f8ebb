from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab.config import Hyper, TrainConfig
from mnist_desktop.lab.learner import Learner
from mnist_desktop.lab.snapshot import snapshot
from mnist_desktop.panels.training.sabotage.gradient_meter import GradientMeter
from mnist_desktop.ui.bars import BarList


@pytest.fixture
def meter(qtbot):
    widget = GradientMeter()
    qtbot.addWidget(widget)
    widget.resize(740, 90)
    return widget


@pytest.mark.parametrize("model", ["linear", "small_cnn"])
def test_it_measures_what_grad_holds_beside_the_batch_s_own(meter, small_digits, model):
    learner = Learner(TrainConfig(model=model, hyper=Hyper(0.01, 32, forget_zero=True)), small_digits)
    learner.step()
    meter.show_record(snapshot(learner))
    assert meter.lengths is None and not meter.isVisible()  # nothing had been left yet
    for _ in range(4):
        before = [p.grad.clone() for p in learner.opt.params]
        learner.step()
    meter.show_record(snapshot(learner))
    held = np.sqrt(sum(float((g.double() ** 2).sum()) for g in learner.grads))
    own = np.sqrt(
        sum(float(((g.double() - b.double()) ** 2).sum()) for g, b in zip(learner.grads, before, strict=True))
    )
    assert meter.isVisible() and meter.lengths == pytest.approx((own, held), rel=1e-6)
    assert meter.findChild(BarList).accessibleDescription().startswith("this batch: ")


def test_a_run_that_zeroes_and_one_that_is_lost_have_no_meter(meter, small_digits):
    learner = Learner(TrainConfig(hyper=Hyper(1e38, 32, "bce", forget_zero=True)), small_digits)
    for _ in range(5):
        learner.step()
    meter.show_record(snapshot(learner))
    assert meter.lengths is None and not meter.isVisible()
    learner = Learner(TrainConfig(hyper=Hyper(1.0, 32)), small_digits)
    learner.step()
    meter.show_record(snapshot(learner))
    assert not meter.isVisible()
    meter.show_record(None)
    assert not meter.isVisible()
