from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab import recipe
from mnist_desktop.lab.recipe import CONFIG, one_cycle
from mnist_desktop.lab.run import Run


def test_it_can_be_read_at_a_glance():
    with open(recipe.__file__, encoding="utf-8") as file:
        assert len(file.readlines()) < 40


def test_the_learning_rate_rises_and_falls_once():
    cycle = [one_cycle(done) for done in np.linspace(0, 1, 201)]
    assert (cycle[0], max(cycle), one_cycle(0.25)) == (0, 1, 1)
    assert cycle[-1] == pytest.approx(0, abs=1e-12)
    top = int(np.argmax(cycle))
    assert (np.diff(cycle[: top + 1]) > 0).all() and (np.diff(cycle[top:]) < 0).all()


def test_every_step_has_its_place_in_the_cycle(small_digits, monkeypatch):
    monkeypatch.setattr(recipe, "EPOCHS", 3)
    run = Run(CONFIG, small_digits)
    taken = []
    epochs = list(recipe.train(run, lambda: taken.append((run.cursor, run.learner.step_hyper))))
    steps = 3 * run.learner.batches
    assert [step for step, _ in taken] == list(range(1, steps + 1))
    for step, hyper in taken:
        assert hyper.lr == pytest.approx(0.5 * one_cycle((step - 1) / steps))
        assert hyper.augment and hyper.batch_size == 64
    assert [epoch.epoch for epoch in epochs] == [1, 2, 3]
    assert epochs[-1].validation.loss < epochs[0].validation.loss
