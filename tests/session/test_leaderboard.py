from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from mnist_desktop.lab.config import ALL_TEN, Hyper, Task, TrainConfig
from mnist_desktop.lab.entry import best_of, source_of
from mnist_desktop.lab.learner import Learner
from mnist_desktop.lab.records import BranchInfo, Curves, Since
from mnist_desktop.lab.snapshot import snapshot
from mnist_desktop.session import leaderboard as module
from mnist_desktop.session.leaderboard import Leaderboard


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


STEADY = (Since(1, Hyper()),)


def curves(accuracies, steps=None, branch=0, hypers=STEADY):
    steps = list(range(len(accuracies))) if steps is None else steps
    return Curves(
        BranchInfo(branch, 0, steps[-1], hypers[-1].hyper),
        np.zeros(steps[-1], np.float32),
        (np.array(steps), np.ones(len(steps), np.float32), np.array(accuracies, np.float32)),
        np.array([], np.int64),
        hypers,
    )


@pytest.fixture
def record(small_digits):
    return snapshot(Learner(TrainConfig(), small_digits))


def test_the_best_is_the_earliest_of_the_highest_and_never_the_start():
    assert best_of(curves([0.9, 0.5, 0.8, 0.8], [0, 10, 20, 30])).step == 20
    assert best_of(curves([0.9])) is None


def test_a_run_is_noted_once_it_has_a_step(record, small_digits):
    board = Leaderboard()
    board.follow(1, record, (curves([0.5]),), small_digits)
    assert board.entries == () and board.present is None
    board.follow(1, record, (curves([0.5, 0.7, 0.6]),), small_digits)
    (entry,) = board.entries
    assert (entry.key, entry.steps, entry.best.step) == ((1, 0), 2, 1) and board.present == (1, 0)
    assert entry.best.accuracy == pytest.approx(0.7) and entry.source == source_of(small_digits)


def test_a_step_that_was_not_validated_is_noted_without_accuracy(record, small_digits):
    board = Leaderboard()
    board.follow(1, record, (replace(curves([0.5]), branch=BranchInfo(0, 0, 20, Hyper())),), small_digits)
    assert board.entries[0].best is None and board.entries[0].accuracy == -1


def test_branches_and_runs_have_their_own_lines(record, small_digits):
    board = Leaderboard()
    board.follow(1, record, (curves([0.5, 0.7]),), small_digits)
    changed = (Since(1, Hyper(lr=1.0)), Since(2, Hyper(lr=0.1)))
    board.follow(
        1, record, (curves([0.5, 0.7, 0.8], branch=1, hypers=changed), curves([0.5, 0.7])), small_digits
    )
    board.follow(2, record, (curves([0.5]),), small_digits)
    board.follow(3, record, (curves([0.5, 0.6]),), small_digits)
    assert [entry.key for entry in board.entries] == [(1, 0), (1, 1), (2, 0)]
    assert board.entries[1].first_lr == 1.0 and board.entries[1].config.hyper.lr == 0.1


def test_a_branch_that_is_renamed_is_renamed_on_the_board(record, small_digits):
    board = Leaderboard()
    board.follow(1, record, (curves([0.5, 0.7]),), small_digits)
    named = replace(curves([0.5, 0.7]), branch=BranchInfo(0, 0, 1, Hyper(), "first try"))
    board.follow(1, record, (curves([0.5, 0.7], branch=1), named), small_digits)
    assert [entry.name for entry in board.entries] == ["first try", ""]


def test_seconds_are_those_that_it_ran(record, small_digits):
    clock = Clock()
    board = Leaderboard(clock)
    some = (curves([0.5, 0.7]),)
    clock.now = 5
    board.run_changed(True)
    clock.now = 7
    board.follow(1, record, some, small_digits)
    board.run_changed(False)
    clock.now = 100
    board.follow(1, record, some, small_digits)
    assert board.entries[0].seconds == 2
    board.run_changed(True)
    clock.now = 101
    board.follow(1, record, some, small_digits)
    assert board.entries[0].seconds == 3


def test_the_lowest_go_when_there_are_too_many(record, small_digits, monkeypatch):
    monkeypatch.setattr(module, "MOST", 3)
    board = Leaderboard()
    for run, accuracy in enumerate([0.9, 0.6, 0.8, 0.7, 0.5], 1):
        board.follow(run, record, (curves([0.5, accuracy]),), small_digits)
    assert [entry.run for entry in board.entries] == [1, 3, 5], "the present one stays, however low"


def test_the_session_keeps_what_its_runs_came_to(ready, settled):
    for _ in range(2):
        ready.step()
        settled(ready)
    first = ready.leaderboard.entries[0]
    assert first.steps == 2 and first.best.accuracy == max(ready.curves[0].validations[2][1:])
    ready.configure(task=Task(ALL_TEN))
    settled(ready)
    assert len(ready.leaderboard.entries) == 1 and ready.leaderboard.present is None
    ready.step()
    settled(ready)
    second = ready.leaderboard.entries[1]
    assert second.run == first.run + 1 and second.config.task == Task(ALL_TEN)
    assert ready.leaderboard.entries[0] == first


def test_the_session_notes_branches(ready, settled):
    for _ in range(3):
        ready.step()
    settled(ready)
    ready.seek(1)
    settled(ready)
    ready.set_hyper(lr=0.01)
    ready.step()
    settled(ready)
    assert [entry.branch for entry in ready.leaderboard.entries] == [0, 1]
    assert ready.leaderboard.entries[1].config.hyper.lr == 0.01


def test_all_that_race_go_on_on_the_board(ready, settled, qtbot):
    ready.run(6)
    qtbot.waitUntil(lambda: ready.head == 6, timeout=20_000)
    ready.seek(3)
    ready.set_hyper(lr=0.1)
    ready.step()
    settled(ready)
    ready.branches.race((0, 1), 40)  # past the end of an epoch, where each is validated
    qtbot.waitUntil(lambda: [c.branch.head for c in ready.curves] == [44, 46], timeout=20_000)
    settled(ready)
    assert [entry.steps for entry in ready.leaderboard.entries] == [46, 44]
    other = next(c for c in ready.curves if c.branch.id == 0)
    assert ready.leaderboard.entries[0].best == best_of(other)


def test_the_rows_of_a_session_that_is_opened_take_the_place_of_all_others(record, small_digits):
    board = Leaderboard()
    board.follow(1, record, (curves([0.5, 0.7]),), small_digits)
    first = board.entries
    saved = Leaderboard()
    saved.follow(1, record, (curves([0.5, 0.9]),), small_digits)
    saved.follow(2, record, (curves([0.5, 0.8, 0.8]),), small_digits)
    board.put_back(saved.entries, saved.number_of(2), run=2)
    assert board.entries == saved.entries and board.present is None
    board.follow(
        1, record, (curves([0.5, 0.7]),), small_digits
    )  # what is still heard of the run that was left
    assert board.entries == saved.entries != first
    board.follow(2, record, (curves([0.5, 0.8, 0.95]),), small_digits)
    assert [(e.run, e.accuracy) for e in board.entries] == [(1, pytest.approx(0.9)), (2, pytest.approx(0.95))]
    board.follow(3, record, (curves([0.5, 0.6]),), small_digits)
    assert [e.run for e in board.entries] == [1, 2, 3] and board.number_of(9) == 0


def test_a_run_without_a_step_gets_the_next_number(record, small_digits):
    saved = Leaderboard()
    saved.follow(1, record, (curves([0.5, 0.9]),), small_digits)
    board = Leaderboard()
    board.put_back(saved.entries, 0, run=5)
    board.follow(5, record, (curves([0.5, 0.6]),), small_digits)
    assert [e.run for e in board.entries] == [1, 2]


def test_a_run_without_biases_is_noted_as_one(small_digits):
    board = Leaderboard()
    config = TrainConfig(no_bias=True)
    board.follow(1, snapshot(Learner(config, small_digits)), (curves([0.5, 0.9]),), small_digits)
    assert board.entries[0].config.no_bias
