from __future__ import annotations

import numpy as np

from mnist_desktop.lab.archive.saved_run import BranchHead, RunHead, SavedBranch, SavedRun
from mnist_desktop.lab.config import Hyper, Since, TrainConfig


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


def test_a_line_of_a_thousand_branches_is_followed_to_its_root():
    """Each begins a step before the end of the one before it: deeper than Python calls itself."""
    none = np.zeros(0, np.int64), np.zeros(0, np.float32), np.zeros(0, np.float32), np.zeros(0, np.int64), ()
    hypers = [Since(n + 1, Hyper(1 / (n + 1))) for n in range(1000)]
    heads = [BranchHead(n, "", n - 1 if n else None, n, (hypers[n],)) for n in range(1000)]
    branches = [SavedBranch(head, np.array([head.id, -1], np.float32), *none) for head in heads]
    run = SavedRun(RunHead(TrainConfig(), 999, 0, 8, 999, tuple(heads)), tuple(branches))
    assert run.losses(999).tolist() == [*range(1000), -1]
    assert run.hypers(999) == tuple(hypers)
    assert run.losses(1).tolist() == [0, 1, -1] and run.hypers(0) == (hypers[0],)
