from __future__ import annotations

from dataclasses import replace

import pytest

from mnist_desktop.lab.records import Stage
from mnist_desktop.lab.sabotage import FAULTS, MODEL_FAULTS
from mnist_desktop.panels.training.inside import mistakes
from mnist_desktop.panels.training.inside.inside_panel import FURTHER, PREDICT

AT = {
    "swap_labels": Stage.BATCH,
    "raw_pixels": Stage.BATCH,
    "no_bias": Stage.PREDICT,
    "no_relu": Stage.PREDICT,
    "rmse": Stage.LOSS,
    "wrong_sign": Stage.STEP,
    "forget_zero": Stage.ZERO,
}
LINES = {
    "swap_labels": "yb = 1 - yb",
    "raw_pixels": "# xb = xb / 255",
    "no_bias": "h = (xb @ w1).relu()",
    "no_relu": "h = (xb @ w1 + b1)",
    "rmse": "loss = ((preds - yb) ** 2).mean().sqrt()",
    "wrong_sign": "w1 += lr * w1.grad",
    "forget_zero": "# w1.grad.zero_()",
}


@pytest.fixture
def broken(scene_of):
    """``broken(fault, secret)`` returns a scene of the simple net with it."""

    def scene(fault, secret=False):
        found = scene_of("simple_net")
        config = found.record.config
        config = (
            replace(config, **{fault: True}) if fault in MODEL_FAULTS else config.with_hyper(**{fault: True})
        )
        return replace(found, record=replace(found.record, config=config), secret=secret)

    return scene


@pytest.mark.parametrize("fault", FAULTS)
def test_the_wrong_line_stands_in_its_stage_alone(qtbot, broken, fault):
    for stage in Stage:
        view = (FURTHER.get(stage) or PREDICT["hidden"])()
        qtbot.addWidget(view)
        lines = [line.code for line in mistakes.code(broken(fault), stage, view.code(broken(fault)))]
        clean = [line.code for line in view.code(broken(fault))]
        here = stage is AT[fault]
        assert (LINES[fault] in lines) is here and (lines != clean) is here
        said = mistakes.told(broken(fault), stage)
        assert bool(said) is (here or (fault == "forget_zero" and stage is Stage.BACKWARD))


@pytest.mark.parametrize("fault", FAULTS)
def test_in_a_riddle_nothing_is_said(qtbot, broken, fault):
    scene = broken(fault, secret=True)
    view = (FURTHER.get(AT[fault]) or PREDICT["hidden"])()
    qtbot.addWidget(view)
    assert mistakes.code(scene, AT[fault], view.code(scene)) == view.code(scene)
    assert mistakes.told(scene, AT[fault]) == ""
