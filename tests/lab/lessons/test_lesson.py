from __future__ import annotations

from mnist_desktop.lab.lessons.check import Check
from mnist_desktop.lab.lessons.lesson import Lesson, Question, Task, plain, written

TASK = Task(
    "Make it diverge.",
    "",
    (Check("run.lr", "above", 1), Check("run.diverged", "equals", True)),
    "lr {run.lr}",
)


def test_all_checks_must_hold_at_one_moment():
    assert TASK.done({"run.lr": 2.0, "run.diverged": True}.get)
    assert not TASK.done({"run.lr": 2.0, "run.diverged": False}.get)
    assert not TASK.done({}.get)


def test_the_evidence_holds_the_facts():
    assert TASK.evidence({"run.lr": 2.0}.get) == "lr 2"
    assert TASK.evidence({}.get) == "" and TASK.evidence({"run.lr": ""}.get) == ""
    assert TASK.facts == ("run.lr", "run.diverged", "run.lr")


def test_facts_as_people_read_them():
    shown = [written(value) for value in (True, False, 0.97123, -3, -0.5, "3 vs 7", "mini-batch")]
    assert shown == ["yes", "no", "0.9712", "−3", "−0.5", "3 vs 7", "mini-batch"]


def test_a_lesson_knows_its_place_and_questions():
    question = Question("?", ("a", "b"), 0, "")
    lesson = Lesson("sigmoid", 9, "Sigmoid", "gradients.sigmoid", (23,), ("text", question), (TASK,), {})
    assert lesson.place == "gradients" and lesson.questions == (question,)


def test_a_text_without_its_marks():
    assert plain("The **slope** of [loss](term:loss): `x.grad`.") == "The slope of loss: x.grad."
