"""Branches that are shown, named, deleted and raced, bit for bit what they are alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mnist_desktop.lab.branching import race, rename, switch
from mnist_desktop.lab.config import Hyper, TrainConfig
from mnist_desktop.lab.run import Run

LINEAR = TrainConfig(hyper=Hyper(1.0, 32))


def values(run):
    return [p.value.tobytes() for p in run.record().params]


def branched(small_digits, config=LINEAR):
    """A run of 20 steps, and a branch from step 8 with another learning rate, as long."""
    run = Run(config, small_digits)
    for _ in range(20):
        run.step()
    run.seek(8)
    run.set_hyper(replace(run.hyper, lr=0.1))
    for _ in range(12):
        run.step()
    return run


def test_going_to_another_branch_shows_what_was_there(small_digits):
    run = branched(small_digits)
    there = values(run)
    switch(run, 0)
    assert (run.history.active.id, run.cursor, run.hyper.lr) == (0, 20, 1.0)
    straight = Run(LINEAR, small_digits)
    for _ in range(20):
        straight.step()
    assert values(run) == values(straight)
    switch(run, 1, 10)
    assert (run.cursor, run.head, run.hyper.lr) == (10, 20, 0.1)
    switch(run, 1)
    assert values(run) == there
    switch(run, 7)  # a reset took it away, and the window did not know yet
    assert values(run) == there


def test_branches_race_on_the_same_batches_and_end_where_they_would_alone(small_digits):
    run, alone = branched(small_digits), branched(small_digits)
    for _ in range(3):
        race(run, (0, 1), 4)
    assert run.history.active.id == 1 and [b.head for b in run.history.branches] == [32, 32]
    for branch in (0, 1):
        switch(alone, branch)
        for _ in range(12):
            alone.step()
        switch(run, branch)
        assert values(run) == values(alone)
    batches = []
    for branch in (0, 1):
        switch(run, branch, 31)
        batches.append(run.record().batch.indices.tolist())
    assert batches[0] == batches[1]


def test_a_race_without_the_one_that_is_shown_leaves_it(small_digits):
    run = branched(small_digits)
    race(run, (0,), 5)
    assert run.history.active.id == 1 and [b.head for b in run.history.branches] == [25, 20]
    assert run.cursor == 20


def test_a_branch_has_a_name_and_can_be_deleted(small_digits):
    run = branched(small_digits)
    rename(run, 1, " slow ")
    assert run.curves()[0].branch.name == "slow"
    with pytest.raises(ValueError, match="shown"):
        run.history.delete(1)
    switch(run, 0)
    before = run.history._bytes
    run.history.delete(1)
    assert [b.id for b in run.history.branches] == [0] and run.history._bytes < before
    run.seek(8)
    run.set_hyper(replace(run.hyper, lr=0.5))
    run.step()
    assert run.history.active.id == 2, "a number is not used twice"


def test_a_branch_in_which_another_begins_stays(small_digits):
    run = branched(small_digits)
    run.seek(15)
    run.set_hyper(replace(run.hyper, lr=0.01))
    run.step()
    with pytest.raises(ValueError, match="begins in it"):
        run.history.delete(1)
    assert (run.curves()[0].branch.parent, run.curves()[0].branch.fork) == (1, 15)


def test_a_moment_is_kept_and_counted_once_however_often_a_race_stands_there(small_digits):
    run = branched(small_digits)
    for _ in range(6):
        race(run, (0,), 8)  # the branch that is shown stands still and is taken up every time
    kept = [c for branch in run.history.branches for c in branch.checkpoints.values()]
    states = {id(c.place.generator): c.place.generator.nbytes for c in kept}
    assert run.history._bytes <= sum(c.nbytes for c in kept) + 4 * sum(states.values())
    before = run.history._bytes
    run.history.keep(run.learner.checkpoint())
    assert run.history._bytes == before
