"""Every task of every lesson that ships is done, by real operations in the real window."""

from __future__ import annotations

import pytest

from mnist_desktop import translation
from mnist_desktop.assets import resource
from mnist_desktop.lab.digits import generated
from mnist_desktop.lab.lessons import read_lessons
from mnist_desktop.lab.lessons.reading import parse_lesson
from mnist_desktop.rehearsal.lessons import names_of, rehearse, stage

LESSONS = read_lessons(resource("lessons", "en"))
SOURCE = """+++
title = "Mine"
page = "training"

[[task]]
text = "Take two steps."
check = [{ fact = "run.step", equals = 2 }]
solve = [{ do = "step", times = 2 }]

[[task]]
text = "Take three."
check = [{ fact = "run.step", equals = 3 }, { fact = "run.lr", above = 5 }]
solve = [{ do = "step" }]

[[task]]
text = "Nothing is to be done."
check = [{ fact = "run.branches", equals = 1 }]
solve = [{ do = "step" }]

[[task]]
text = "Nobody says how."
check = [{ fact = "run.step", equals = 9 }]

[[task]]
text = "There is no such command."
check = [{ fact = "run.step", equals = 9 }]
solve = [{ do = "leap" }]
+++
Text.
"""


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda lesson: lesson.id)
def test_every_task_of_a_lesson_can_be_done(window, lesson):
    assert names_of(window, LESSONS).faults(lesson) == []
    found = {task.text: fault for task, fault in rehearse(window, lesson)}
    assert list(found) == [task.text for task in lesson.tasks]
    assert [f"line {task.line}: {found[task.text]}" for task in lesson.tasks if found[task.text]] == []


def test_what_is_wrong_with_a_task_is_said(window, monkeypatch):
    from mnist_desktop.rehearsal import lessons

    monkeypatch.setattr(lessons, "GRACE", 0.1)
    faults = [fault for _, fault in rehearse(window, parse_lesson(SOURCE, "01-mine.md"))]
    assert faults[0] == ""
    assert faults[1] == "after its solution run.lr is 1, not above 5"
    assert faults[2] == "it is done before anything is done"
    assert faults[3].startswith("it does not say how")
    assert faults[4].startswith('there is no command "leap"') and faults[4].endswith('at { do = "leap" }')


def test_it_speaks_english_whatever_the_system_speaks(qapp, monkeypatch):
    monkeypatch.setattr(translation, "system_languages", lambda: ["de-DE"])
    with stage(generated.preview()) as window:
        assert translation.language() == "en" and window.language == "en"
