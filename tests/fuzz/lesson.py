"""Lessons, and translations of one: what stands behind a line ``%%%`` is the original."""

from mnist_desktop.lab.lessons.lesson import plain
from mnist_desktop.lab.lessons.reading import LessonError, parse_lesson

LESSON = """+++
title = "A"
page = "gradients"
covers = [15]
[setup]
lr = 0.1
task = [3, 7]
[[question]]
text = "Q?"
options = ["a", "b"]
answer = 1
because = "B."
[[task]]
text = "T"
shows = "x = {descent.x}"
check = [{ fact = "descent.slope", equals = 0 }, { fact = "run.step", at_least = 1 }]
solve = [{ press = "step", times = 40 }, { drag = "canvas", along = [[0, 0.5], [1, 1]] }]
+++
Text [Step](do:step), [loss](term:loss).
{question}
More.
"""
WORDS = (
    "+++\n",
    "[[task]]",
    "[[question]]",
    "[setup]",
    "{question}",
    "](do:",
    "](term:",
    "%%%\n",
    "at_least",
)
WORDS = (
    *WORDS,
    "1979-05-27T07:32:00Z",
    "inf",
    "nan",
    "[[",
    "]]",
    '"""',
    "{ do = 'x' }",
    "solve = ",
    "check = ",
)


def seeds():
    return [LESSON.encode(), b'+++\ntitle = "B"\n+++\nWort.\n%%%\n' + LESSON.encode()]


def try_one(data, folder):
    source, _, original = data.decode("utf-8", "replace").partition("%%%\n")
    try:
        lesson = parse_lesson(source, "03-a.md", original)
    except LessonError as error:
        assert str(error).startswith("03-a.md, line ")
        return
    for part in lesson.parts:
        if isinstance(part, str):
            plain(part)
    for task in lesson.tasks:
        task.done(lambda name: 1.0)
        task.evidence(lambda name: 0.5)
        for move in task.solve:
            assert str(move) and move.times >= 1
            if move.kind in ("click", "drag"):
                assert move.spots
