"""A sabotaged run written down gives the app's own numbers too: every loss, validation and weight is the same bits."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mnist_desktop.lab import models
from mnist_desktop.lab.code import Plan, Way, sabotage, script
from mnist_desktop.lab.code.catalog import form_of
from mnist_desktop.lab.code.save import save_script
from mnist_desktop.lab.config import ALL_TEN, Hyper, Since, Task, TrainConfig
from mnist_desktop.lab.records import Stage
from mnist_desktop.lab.sabotage import FAULTS, MODEL_FAULTS, STEP_FAULTS

PAIR, TEN = Task((3, 7)), Task(ALL_TEN)
STEPS = 14


def sabotaged(config, fault):
    if fault in MODEL_FAULTS:
        return replace(config, **{fault: True})
    return config.with_hyper(**{fault: True})


def base(task, model, lr):
    return TrainConfig(task, model, 7, hyper=Hyper(lr, 32, "mnist_loss" if task.is_pair else "cross_entropy"))


def check(tmp_path, small_digits, outside, taken, same, runs):
    """Take each run in the app and, in every way, outside it."""
    jobs, expected = {}, {}
    for name, (config, hypers) in runs.items():
        app = taken(config, small_digits, hypers, STEPS)
        plan = Plan(config, hypers, STEPS, mnist=False)
        for way in Way:
            path = tmp_path / f"{name}-{way.value}.py"
            save_script(path, plan, way, small_digits)
            params = form_of(plan, way).params
            jobs[path.stem] = ([str(path)], [p.name for p in params])
            expected[path.stem] = (*app, params)
    for name, found in outside(jobs).items():
        same(found, *expected[name])


@pytest.mark.parametrize("task", [PAIR, TEN], ids=["pair", "ten"])
@pytest.mark.parametrize("fault", STEP_FAULTS)
def test_a_fault_of_the_step_gives_the_same_bits_outside(
    tmp_path, small_digits, outside, taken, same, fault, task
):
    runs = {
        "exact": (sabotaged(base(task, "linear", 0.5), fault), ()),
        "rounded": (sabotaged(base(task, "simple_net", 0.1), fault), ()),
    }
    check(tmp_path, small_digits, outside, taken, same, runs)


@pytest.mark.parametrize("fault", MODEL_FAULTS)
def test_a_fault_of_the_model_gives_the_same_bits_outside(
    tmp_path, small_digits, outside, taken, same, fault
):
    runs = {
        f"{model}-{len(task.digits)}": (sabotaged(base(task, model, 0.1), fault), ())
        for task in (PAIR, TEN)
        for model, spec in models.ALL.items()
        if fault in spec.faults
    }
    check(tmp_path, small_digits, outside, taken, same, runs)


@pytest.mark.parametrize("task", [PAIR, TEN], ids=["pair", "ten"])
def test_faults_that_come_and_go_do_so_outside(tmp_path, small_digits, outside, taken, same, task):
    clean = base(task, "linear", 0.5).hyper
    hypers = (
        Since(1, clean),
        Since(2, replace(clean, forget_zero=True)),
        Since(5, replace(clean, wrong_sign=True, lr=0.3)),
        Since(7, replace(clean, swap_labels=True, batch_size=50)),
        Since(9, replace(clean, rmse=True)),
        Since(11, replace(clean, raw_pixels=True, lr=0.001)),
        Since(13, replace(clean, forget_zero=True, wrong_sign=True, rmse=True)),
    )
    runs = {
        model: (TrainConfig(task, model, 7, hyper=clean, no_bias=model == "linear"), hypers)
        for model in ("linear", "small_cnn")
    }
    check(tmp_path, small_digits, outside, taken, same, runs)


@pytest.mark.parametrize("way", list(Way))
@pytest.mark.parametrize("fault", FAULTS)
def test_the_wrong_line_of_the_step_is_named_where_it_stands(fault, way):
    plan = Plan(sabotaged(base(PAIR, "simple_net", 0.5), fault))
    listing, whole = script(plan, way).step, script(plan, way).whole.text
    at = {"swap_labels": Stage.BATCH, "raw_pixels": Stage.BATCH, "rmse": Stage.LOSS, "wrong_sign": Stage.STEP,
          "forget_zero": Stage.ZERO, "no_bias": Stage.PREDICT, "no_relu": Stage.PREDICT}[fault]  # fmt: skip
    lines = listing.text.splitlines()
    assert lines[listing.lines[at][0] - 2].strip() == f"# sabotage: {sabotage.named(plan)}"
    assert max(map(len, lines)) <= 34 and len(listing.lines) == 6
    assert f"This run is sabotaged: {sabotage.named(plan)}." in whole.replace("\n# ", " ")
    if fault == "forget_zero":
        zero = [lines[n - 1].strip() for n in listing.lines[Stage.ZERO]]
        assert all(line.startswith("# ") for line in zero) and any("zero" in line for line in zero)


def test_where_nothing_is_sabotaged_the_word_is_not_there():
    for way in Way:
        assert "sabotage" not in script(Plan(base(PAIR, "simple_net", 0.1)), way).whole.text


def test_a_fault_in_some_steps_is_a_variable_with_a_table():
    hyper = Hyper()
    hypers = (Since(1, hyper), Since(4, replace(hyper, forget_zero=True)))
    made = script(Plan(TrainConfig(), hypers, 9), Way.LAYERS)
    assert "forget_zero_from = {1: False, 4: True}" in made.whole.text
    assert (
        "if not forget_zero:\n" in made.step.text and "# sabotage: zero forgotten at times" in made.step.text
    )
