from __future__ import annotations

from dataclasses import replace

import pytest

from mnist_desktop.lab.config import Hyper, TrainConfig
from mnist_desktop.lab.run import Run
from mnist_desktop.panels.training.branches.words import difference, hyper_at, same_batches


@pytest.fixture
def curves(small_digits):
    """The main line of 12 steps and a branch from step 8, by number."""

    def made(**changes):
        run = Run(TrainConfig(hyper=Hyper(1.0, 32)), small_digits)
        for _ in range(12):
            run.step()
        run.seek(8)
        run.set_hyper(replace(run.hyper, **changes))
        run.step()
        return {c.branch.id: c for c in run.curves()}

    return made


def test_the_first_line_tells_its_settings(curves):
    assert difference(curves(lr=0.1)[0], None) == "lr 1, batches of 32"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"lr": 0.1}, "lr 1 → 0.1"),
        ({"batch_size": 64}, "batch size 32 → 64"),
        ({"loss": "bce", "lr": 2.0}, "lr 1 → 2, loss mnist_loss → bce"),
        ({"shuffle": False}, "shuffle on → off"),
    ],
)
def test_a_branch_tells_what_was_changed(curves, changes, words):
    found = curves(**changes)
    assert difference(found[1], found[0]) == words


def test_settings_are_those_of_the_step(curves):
    branch = curves(lr=0.1)[1]
    assert (hyper_at(branch, 8).lr, hyper_at(branch, 9).lr) == (1.0, 0.1)


def test_other_batch_sizes_mean_other_batches(curves):
    assert same_batches(list(curves(lr=0.1).values()))
    assert not same_batches(list(curves(batch_size=64).values()))


def test_a_sabotage_sets_a_branch_apart(curves):
    found = curves(wrong_sign=True)
    assert difference(found[1], found[0]) == "wrong sign of the step off → on"
