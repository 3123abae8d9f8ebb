from __future__ import annotations

from collections import Counter
from random import Random

import pytest

from mnist_desktop.lab.turns import Turns


@pytest.fixture
def turns():
    turns = Turns(Random(4))
    turns.plan([0] * 10)
    return turns


def all_of(turns):
    found = []
    while (digit := turns.take()) is not None:
        found.append(digit)
    return found


def test_every_digit_is_asked_for_equally_often_in_shuffled_rounds(turns):
    order = all_of(turns)
    assert Counter(order) == dict.fromkeys(range(10), 10)
    rounds = [order[n : n + 10] for n in range(0, 100, 10)]
    assert all(sorted(one) == list(range(10)) for one in rounds)
    assert len({tuple(one) for one in rounds}) > 5


def test_progress_and_the_end(turns):
    assert (turns.done, turns.goal) == (0, 100)
    turns.take()
    assert turns.done == 1
    all_of(turns)
    assert turns.done == 100 and turns.wanted is None and turns.take() is None


def test_only_what_lacks_is_asked_for_and_the_scarcest_first():
    turns = Turns(Random(1))
    turns.digits, turns.of_each = (3, 7), 5
    counts = [0] * 10
    counts[3], counts[7], counts[1] = 4, 1, 9
    turns.plan(counts)
    assert (turns.done, turns.goal) == (5, 10)
    assert all_of(turns)[:3] == [7, 7, 7]


def test_planning_anew_leaves_the_digit_that_is_asked_for(turns):
    first = turns.wanted
    counts = [1] * 10
    for _ in range(5):
        turns.plan(counts)
        assert turns.wanted == first
    counts[first] = 10
    turns.plan(counts)
    assert turns.wanted != first


def test_a_skipped_digit_comes_at_the_end_and_one_taken_back_at_once(turns):
    first = turns.wanted
    turns.skip()
    assert turns.done == 0
    turns.again(8)
    assert turns.take() == 8
    assert all_of(turns)[-1] == first
