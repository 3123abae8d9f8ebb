from __future__ import annotations

import pytest

from mnist_desktop.lab.diagnostics import Check
from mnist_desktop.panels.training.diagnosis import words
from mnist_desktop.panels.training.diagnosis.diagnosis_panel import ORDER

SEEN = {
    "diverged": {"now": 4.0, "first": 0.7},
    "one_class": {"accuracy": 0.4956, "digit": 3, "share": 0.4956, "batches": 0.4932},
    "saturated": {"flat": 0.9, "wrong": 0.5},
    "dead": {"dead": 11, "units": 30},
    "bouncing": {"jumps": 12, "mean": 0.4},
    "forget_zero": {"kept": 0.5, "new": -0.1, "sum": 0.4},
    "overfitting": {"best": 300, "lowest": 0.2, "now": 0.35},
}


@pytest.mark.parametrize("name", ORDER)
def test_each_check_says_what_it_saw_what_to_try_and_what_it_lacks(qapp, name):
    check = Check(name, True, SEEN[name])
    told = words.seen(check)
    assert "{" not in told and any(digit in told for digit in "0123456789")
    assert words.title(name) and words.advice(check).endswith(".") and words.missing(name).endswith(".")


def test_the_book_s_figure_is_named(qapp):
    told = words.seen(Check("one_class", True, SEEN["one_class"]))
    assert "0.4956" in told and "0.4932" in told and "3s" in told
    assert "0.4932" not in words.seen(Check("one_class", False, SEEN["one_class"]))
    assert "still held +0.5000" in words.seen(Check("forget_zero", True, {"kept": 0.5}))
    assert "step 3" in words.seen(Check("diverged", True, {"step": 3.0, "first": 0.5}))


def test_a_root_that_reached_0_is_told_apart_from_steps_that_are_too_long(qapp):
    check = Check("diverged", True, {"step": 7.0, "first": 0.5, "zero": 6.0})
    assert "step 6 the loss is exactly 0" in words.seen(check) and "without the root" in words.advice(check)


def test_each_finding_has_a_lesson_that_ships(session):
    assert set(words.LESSONS) == set(ORDER)
    assert set(words.LESSONS.values()) <= {lesson.id for lesson in session.guide.lessons}
