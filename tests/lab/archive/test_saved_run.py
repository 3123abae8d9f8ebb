from __future__ import annotations

import numpy as np

from mnist_desktop.lab.archive.saved_run import SavedRun
from mnist_desktop.lab.config import Hyper


def test_what_is_taken_down_does_not_change_while_the_run_goes_on(small_digits, trained, columns):
    run = trained(small_digits, budget=30_000)
    saved = SavedRun.of(run)
    before = columns(saved)
    for _ in range(60):  # new steps, new checkpoints, a thinned history, another branch
        run.step()
    run.validate()
    run.seek(3)
    run.set_hyper(Hyper(0.5, 32))
    run.step()
    assert columns(saved) == before


def test_nothing_large_is_copied(branched):
    saved = SavedRun.of(branched)
    main = branched.history.branch(0)
    assert np.shares_memory(saved.branches[0].losses, main.losses.values())
    assert saved.branches[0].checkpoints[0].state is main.checkpoints[0].state


def test_a_half_done_step_is_not_begun(small_digits, trained):
    run = trained(small_digits)
    run.next_stage()
    assert SavedRun.of(run).head.cursor == 28


def test_a_branch_gives_the_curves_of_the_run(branched):
    saved = SavedRun.of(branched)
    for branch in branched.history.branches:
        ours, theirs = saved.curves(branch.id), branch.curves(branch)
        assert np.array_equal(ours.losses, theirs.losses) and ours.hypers == theirs.hypers
        assert all(map(np.array_equal, ours.validations, theirs.validations))
        assert np.array_equal(ours.epoch_ends, theirs.epoch_ends)
        assert (ours.branch.head, ours.branch.name) == (theirs.branch.head, theirs.branch.name)
    assert len(saved.branch(1).losses) == 10 and saved.branch(1).last == 30
