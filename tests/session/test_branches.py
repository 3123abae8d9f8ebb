from __future__ import annotations

import pytest

from mnist_desktop.session import RunState


@pytest.fixture
def forked(ready, settled):
    """A run of six steps, and a branch from step 3 with another learning rate."""
    for _ in range(6):
        ready.step()
    ready.seek(3)
    ready.set_hyper(lr=0.1)
    ready.step()
    settled(ready)
    return ready


def test_they_are_called_by_number_until_they_have_a_name(forked, settled):
    branches = forked.branches
    assert [branches.name(info) for info in branches.infos()] == ["main branch", "branch 1"]
    branches.rename(1, "slow")
    settled(forked)
    assert [branches.name(info) for info in branches.infos()] == ["main branch", "slow"]


def test_another_one_is_shown_and_the_cursor_goes_with_it(forked, settled):
    forked.branches.switch(0)
    settled(forked)
    assert (forked.curves[0].branch.id, forked.cursor, forked.config.hyper.lr) == (0, 6, 1.0)
    forked.branches.switch(1, 2)
    settled(forked)
    assert (forked.curves[0].branch.id, forked.cursor) == (1, 2)
    assert forked.failures == []


def test_the_one_that_is_shown_stays_and_the_window_says_why(forked, settled):
    forked.branches.delete(1)
    assert "shown" in forked.failures[-1].hint
    forked.branches.switch(0)
    settled(forked)
    forked.branches.delete(1)
    settled(forked)
    assert len(forked.curves) == 1


def test_one_in_which_another_begins_stays(forked, settled):
    forked.set_hyper(lr=0.01)
    forked.seek(4)
    settled(forked)
    forked.branches.switch(1, 3)
    forked.set_hyper(lr=0.01)
    forked.step()
    settled(forked)
    assert len(forked.curves) == 3
    assert "begins in it" in forked.branches.refusal_to_delete(0)


def test_a_race_takes_both_on_together(forked, settled, qtbot):
    forked.branches.race((0, 1), 7)
    assert forked.state is RunState.RUNNING
    qtbot.waitUntil(lambda: forked.state is RunState.PAUSED, timeout=20_000)
    settled(forked)
    assert sorted(curves.branch.head for curves in forked.curves) == [11, 13]
    assert forked.curves[0].branch.id == 1 and forked.cursor == 11


def test_a_race_can_be_stopped(forked, settled):
    forked.branches.race((0, 1), 1_000_000)
    forked.pause()
    settled(forked)
    assert forked.state is RunState.PAUSED
    forked.step()
    settled(forked)
    assert forked.failures == []


def test_the_same_step_of_the_next_branch_and_back(ready, settled):
    assert "one line" in ready.branches.refusal_to_turn()
    for _ in range(6):
        ready.step()
    ready.seek(2)
    ready.set_hyper(lr=0.1)
    ready.step()
    settled(ready)
    assert ready.branches.refusal_to_turn() == "" and (ready.record.branch, ready.cursor) == (1, 3)
    ready.branches.turn()
    settled(ready)
    assert (ready.record.branch, ready.cursor) == (0, 3)
    ready.seek(6)
    settled(ready)
    ready.branches.turn(-1)
    settled(ready)
    assert (ready.record.branch, ready.cursor) == (1, 3), "it came no further"
