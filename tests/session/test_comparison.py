"""Which digits compete, by which distance, and which two ideals are looked at."""

from __future__ import annotations

import numpy as np
import pytest

from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.lab.digit import Digit
from mnist_desktop.session import Session, Topic

TEN = Task(ALL_TEN)


def bars(digit: int) -> np.ndarray:
    """An image of its own for every digit: an upright bar that stands further right, uint8 [28, 28]."""
    image = np.zeros((28, 28), np.uint8)
    image[4:24, 2 + 2 * digit : 6 + 2 * digit] = 255
    return image


def give_ideals(session: Session, lacking: tuple[int, ...] = ()) -> None:
    ideals = np.stack([bars(d) for d in range(10)]).astype(np.float32) / 255
    ideals[list(lacking)] = np.nan
    session.library.ideals = ideals
    session.library.changed.emit(frozenset({Topic.DATA}))


@pytest.fixture
def session(qapp):
    session = Session()
    yield session
    session.close()
    session.deleteLater()  # here, not by the collector on whichever thread it happens to run
    session.deleteLater()


@pytest.fixture
def ready(session):
    give_ideals(session)
    return session


def draw(session: Session, digit: int) -> None:
    session.set_digit(Digit(bars(digit), "drawing"))


def test_at_first_it_is_the_books_pair_by_l1(session):
    comparison = session.comparison
    assert comparison.task == Task((3, 7)) and comparison.metric == "l1"
    assert comparison.pair == (3, 7) and comparison.is_own_pair
    assert comparison.nearest is None
    assert comparison.differences(3) is None


def test_the_task_follows_the_run_until_another_is_looked_at(session):
    session.configure(task=Task((4, 9)))
    assert session.comparison.task == Task((4, 9)) and session.comparison.tasks == (Task((4, 9)), TEN)
    session.comparison.set_task(TEN)
    assert session.comparison.task == TEN
    assert session.config.task == Task((4, 9)), "looking at all ten must not touch the run"
    session.configure(task=Task((1, 2)))
    assert session.comparison.task == Task((1, 2))


def test_beside_ten_that_are_trained_stands_the_books_pair(session):
    session.configure(task=TEN)
    assert session.comparison.task == TEN
    assert session.comparison.tasks == (Task((3, 7)), TEN)


def test_of_ten_the_two_nearest_are_compared(ready):
    ready.comparison.set_task(TEN)
    assert ready.comparison.pair == (3, 7)
    draw(ready, 0)
    assert ready.comparison.pair == (0, 1) and ready.comparison.nearest == 0
    draw(ready, 9)
    assert ready.comparison.pair == (9, 8) and ready.comparison.nearest == 9


def test_of_a_pair_only_the_two_compete(ready):
    draw(ready, 0)
    assert ready.comparison.nearest == 3


def test_the_chosen_ideal_takes_the_farther_ones_place_and_the_next_the_older_ones(ready):
    draw(ready, 7)
    ready.comparison.compare(1)
    assert ready.comparison.pair == (1, 7) and not ready.comparison.is_own_pair
    ready.comparison.compare(2)
    assert ready.comparison.pair == (1, 2)
    ready.comparison.compare(5)
    assert ready.comparison.pair == (5, 2)
    ready.comparison.compare(5)
    assert ready.comparison.pair == (5, 2)
    ready.comparison.compare_own()
    assert ready.comparison.pair == (3, 7) and ready.comparison.is_own_pair


def test_a_choice_is_void_in_another_task(ready):
    ready.comparison.compare(1)
    ready.comparison.set_task(TEN)
    assert ready.comparison.is_own_pair
    ready.comparison.set_task(Task((3, 7)))
    assert ready.comparison.pair == (3, 1)


def test_a_digit_that_the_data_lack_cannot_be_compared(session):
    give_ideals(session, lacking=(0, 7))
    draw(session, 0)
    assert session.comparison.lacks(0) and not session.comparison.lacks(1)
    session.comparison.compare(0)
    assert session.comparison.pair == (3, 7)
    assert session.comparison.differences(7) is None
    session.comparison.set_task(TEN)
    assert session.comparison.pair == (1, 2)


def test_differences_are_those_of_the_digit_on_the_desk(ready):
    draw(ready, 3)
    assert ready.comparison.differences(3).l1 == 0
    found = ready.comparison.differences(4)
    assert found.l1 == pytest.approx(ready.distances["l1"][4])
    assert found.l2 == pytest.approx(ready.distances["l2"][4])
    ready.set_digit(Digit.blank())
    assert ready.comparison.differences(3) is None


def test_every_choice_is_told_once(ready):
    told = []
    ready.changed.connect(told.append)
    ready.comparison.set_metric("l2")
    ready.comparison.compare(5)
    ready.comparison.compare_own()
    told = [topics for topics in told if topics != {Topic.FACTS}]
    assert told == [frozenset({Topic.COMPARISON})] * 3


def test_the_nearest_is_by_the_metric(ready):
    # Many faint pixels are far in L1; few full ones are far in L2.
    image = np.full((28, 28), 40, np.uint8)
    ready.set_digit(Digit(image, "drawing"))
    ready.library.ideals[3] = 0.3
    ready.library.ideals[7] = 40 / 255
    ready.library.ideals[7, :3, :8] = 1
    ready.library.changed.emit(frozenset({Topic.DATA}))
    by_metric = {}
    for metric in ("l1", "l2"):
        ready.comparison.set_metric(metric)
        by_metric[metric] = ready.comparison.nearest
    expected = {m: 3 if d[3] < d[7] else 7 for m, d in ready.distances.items()}
    assert by_metric == expected and by_metric["l1"] != by_metric["l2"]


def test_a_pair_that_is_not_offered_any_more_is_not_taken(session):
    session.comparison.set_task(Task((2, 7)))
    assert session.comparison.task in session.comparison.tasks
