from __future__ import annotations

import pytest

from mnist_desktop.engine import pacer
from mnist_desktop.engine.pacer import (
    FRAME_SECONDS,
    LOOK_SECONDS,
    PACED_FRAME_SECONDS,
    PEN_LONGEST,
    PEN_SECONDS,
    WAY_SECONDS,
    Pacer,
)


@pytest.fixture
def clock(monkeypatch):
    now = [100.0]
    monkeypatch.setattr(pacer, "monotonic", lambda: now[0])
    return now


def test_full_speed_never_waits(clock):
    pace = Pacer()
    pace.ticked()
    assert pace.wait() == 0 and not pace.stage_wise


def test_a_stroke_puts_off_the_next_step_for_a_moment(clock):
    pace = Pacer()
    pace.give_way()
    assert pace.wait() == pytest.approx(WAY_SECONDS)
    pace.speed = 10
    pace.ticked()
    pace.ticked()
    pace.give_way()
    assert pace.wait() == pytest.approx(0.1)  # the next is not due before anyway
    clock[0] += 0.1 + WAY_SECONDS
    assert pace.wait() == 0


def test_ten_a_second(clock):
    pace = Pacer()
    pace.speed = 10
    pace.ticked()
    start = clock[0]
    for _ in range(5):
        clock[0] += pace.wait()
        pace.ticked()
    assert clock[0] - start == pytest.approx(0.0, abs=0.51)
    assert pace.wait() == pytest.approx(0.1)


def test_slow_runs_go_by_stages_and_lost_time_is_not_made_up(clock):
    pace = Pacer()
    pace.speed = 0.5
    assert pace.stage_wise
    pace.ticked()
    clock[0] += 60
    pace.ticked()
    assert pace.wait() == 0
    pace.ticked()
    assert pace.wait() == pytest.approx(1 / 3)


def test_full_speed_looks_up_for_the_next_picture_or_validation(clock):
    pace = Pacer()
    pace.validated(0.01)  # the next is due in half a second
    pace.frame_made()
    assert pace.next_look() == pytest.approx(clock[0] + FRAME_SECONDS)
    clock[0] += 0.45
    assert pace.next_look() == pytest.approx(clock[0] + LOOK_SECONDS), (
        "a picture that nobody has taken is due"
    )
    clock[0] += 0.1
    assert pace.next_look() < clock[0]


def test_pictures_and_validations_keep_to_their_share(clock):
    pace = Pacer()
    assert pace.frame_due() and pace.validation_due()
    pace.frame_made()
    assert not pace.frame_due()
    clock[0] += FRAME_SECONDS
    assert pace.frame_due()
    pace.speed = 20
    pace.frame_made()
    clock[0] += PACED_FRAME_SECONDS
    assert pace.frame_due()
    pace.validated(0.1)
    assert not pace.validation_due() and not pace.validation_cheap
    clock[0] += 4.9
    assert not pace.validation_due()
    clock[0] += 0.2
    assert pace.validation_due()


def test_a_slow_first_validation_does_not_keep_steps_by_hand_from_being_validated(clock):
    pace = Pacer()
    pace.validated(0.2)  # while PyTorch was loading
    assert not pace.validation_cheap
    clock[0] += 10.1
    assert pace.validation_cheap
    pace.validated(0.01)
    assert pace.validation_cheap
    pace.validated(2.0)  # a large model on a slow machine: a step by hand does not wait for that
    clock[0] += 1000
    assert not pace.validation_cheap


def test_while_a_pen_moves_full_speed_makes_few_pictures_and_one_when_it_rests(clock):
    pace, start, made = Pacer(), clock[0], []
    pace.frame_made()
    while clock[0] < start + 2 * PEN_LONGEST:
        pace.give_way()
        clock[0] += 0.008  # to the next move of a mouse
        if pace.frame_due():
            made.append(clock[0] - start)
            pace.frame_made()
    assert made == [pytest.approx(FRAME_SECONDS + PEN_LONGEST, abs=0.01)]
    assert not pace.frame_due()
    clock[0] = pace.way - WAY_SECONDS + max(PEN_SECONDS, FRAME_SECONDS)
    assert pace.frame_due()


def test_a_run_that_people_watch_goes_on_showing_its_steps_beside_the_pen(clock):
    pace = Pacer()
    pace.speed = 20
    pace.give_way()
    assert pace.frame_due()
