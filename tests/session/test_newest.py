from __future__ import annotations

from threading import Event

import pytest

from mnist_desktop.session.newest import Newest


@pytest.fixture
def newest(session):
    newest = Newest(session.library, "Counting", session)
    newest.results = []
    newest.done.connect(newest.results.append)
    return newest


def test_of_many_wishes_the_first_and_the_newest_are_met(newest, qtbot):
    gate = Event()
    newest.want(lambda _cancelled: gate.wait(10) and 1)
    assert newest.busy
    for number in (2, 3, 4):
        newest.want(lambda _cancelled, number=number: number, patient=True)
    gate.set()
    qtbot.waitUntil(lambda: not newest.busy)
    assert newest.results == [1, 4]


def test_an_impatient_wish_stops_what_is_under_way(newest, qtbot):
    asked = Event()

    def endless(cancelled):
        while not cancelled():
            asked.set()
        return "too late"

    newest.want(endless)
    assert asked.wait(10)
    newest.want(lambda _cancelled: "new")
    qtbot.waitUntil(lambda: not newest.busy)
    assert newest.results == ["new"]


def test_what_is_stopped_says_nothing(newest, qtbot):
    gate = Event()
    newest.want(lambda _cancelled: gate.wait(10) and 1)
    newest.want(lambda _cancelled: 2, patient=True)
    newest.stop()
    gate.set()
    qtbot.waitUntil(lambda: not newest.busy)
    assert newest.results == []


def test_a_failure_is_said_and_the_next_wish_is_met(newest, session, qtbot):
    def broken(_cancelled):
        raise RuntimeError("no")

    newest.want(broken)
    qtbot.waitUntil(lambda: not newest.busy)
    assert len(session.failures) == 1 and newest.results == []
    newest.want(lambda _cancelled: 5)
    qtbot.waitUntil(lambda: newest.results == [5])


def test_nothing_begins_once_the_session_is_closed(newest, session):
    session.close()
    newest.want(lambda _cancelled: 1)
    assert not newest.busy


def test_a_short_piece_of_work_is_asked_for(newest, qtbot):
    with qtbot.waitSignal(newest.done) as done:
        newest.ask(lambda: 6 * 7)
    assert done.args == [42] and not newest.busy


def test_of_several_that_are_asked_for_the_first_and_the_newest_are_worked_out(newest, qtbot):
    gate = Event()
    newest.ask(lambda: (gate.wait(20), "first")[1])
    for number in range(5):
        newest.ask(lambda number=number: number)
    gate.set()
    qtbot.waitUntil(lambda: not newest.busy)
    assert newest.results == ["first", 4]
