from __future__ import annotations

import pytest

from mnist_desktop.lab.diagnostics import Check
from mnist_desktop.panels.training.diagnosis.remedies import remedy


@pytest.mark.parametrize(("check", "hyper", "text", "changed"), [
    (Check("one_class", True), {"shuffle": False}, "Shuffle, and begin anew", {"shuffle": True}),
    (Check("one_class", True), {"lr": 30.0}, "Begin anew with 3", {"lr": 3.0}),
    (Check("saturated", True), {}, "Binary cross-entropy", {"loss": "bce"}),
    (Check("saturated", True), {"shuffle": False}, "Shuffle, and begin anew", {"shuffle": True}),
    (Check("saturated", True), {"loss": "bce"}, "Learning rate 0.1", {"lr": 0.1}),
    (Check("dead", True), {"lr": 50.0}, "Begin anew with 5", {"lr": 5.0}),
    (Check("diverged", True, {"now": 4, "first": 1}), {"lr": 100.0}, "Begin anew with 10", {"lr": 10.0}),
    (Check("bouncing", True), {"batch_size": 4}, "Batch size 256", {"batch_size": 256}),
    (Check("bouncing", True), {}, "Learning rate 0.1", {"lr": 0.1}),
])  # fmt: skip
def test_a_remedy_does_what_its_button_says(ready, settled, check, hyper, text, changed):
    if "batch_size" not in hyper:
        hyper = {**hyper, "batch_size": 128}
    ready.set_hyper(**hyper)
    settled(ready)
    found = remedy(check, ready)
    assert found.text == text
    found.apply(ready)
    settled(ready)
    assert {name: getattr(ready.config.hyper, name) for name in changed} == changed
    assert ready.failures == []


def test_it_goes_back_to_the_best_step_or_before_the_loss_was_lost(ready, settled, finished):
    ready.run(steps=30)
    finished(ready)
    remedy(Check("overfitting", True, {"best": 12.0}), ready).apply(ready)
    settled(ready)
    assert ready.cursor == 12
    found = remedy(Check("diverged", True, {"step": 25.0}), ready)
    assert found.text == "Step 15, learning rate 0.1"
    found.apply(ready)
    settled(ready)
    assert ready.cursor == 15 and ready.config.hyper.lr == 0.1


def test_a_root_that_reached_0_is_taken_away_before_it_did(ready, settled, finished):
    ready.set_hyper(rmse=True)
    ready.run(steps=9)
    finished(ready)
    found = remedy(Check("diverged", True, {"step": 9.0, "zero": 8.0}), ready)
    assert found.text == "Step 7, without the root"
    found.apply(ready)
    settled(ready)
    assert ready.cursor == 7 and not ready.config.hyper.rmse


def test_a_forgotten_zero_is_mended_while_it_is_forgotten(ready, settled):
    ready.set_hyper(forget_zero=True)
    settled(ready)
    check = Check("forget_zero", True, {"kept": 0.5})
    found = remedy(check, ready)
    assert found.text == "Zero the gradients"
    found.apply(ready)
    settled(ready)
    assert not ready.config.hyper.forget_zero and remedy(check, ready) is None
