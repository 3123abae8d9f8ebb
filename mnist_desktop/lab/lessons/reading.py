"""Lessons from files: Markdown with TOML in front, between two lines ``+++``.

::

    +++
    title = "Which way is down?"
    page = "gradients"
    covers = [15]

    [setup]                     # may be missing: the run that a button of the lesson sets up
    lr = 0.1

    [[question]]                # stands in the text where a line says {question}; the others follow it
    text = "The slope at 3 is 6. Where is down?"
    options = ["left", "right"]
    answer = 1                  # the first option
    because = "A positive slope rises to the right."

    [[task]]
    text = "Find where the slope is zero."
    hint = "Drag the point."    # may be missing
    shows = "x = {descent.x}"   # may be missing
    check = [{ fact = "descent.slope", equals = 0 }]
    solve = [{ press = "descent-step", times = 40 }]    # may be missing: tried by "lessons check"
    +++
    The text, with links: [Step](do:step), [loss](term:loss), [Training](show:training).

A translation bears the name of its original and holds words only: what is missing in front is as in the original.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from mnist_desktop.lab.lessons.check import OPERATORS, Check
from mnist_desktop.lab.lessons.front import FrontMatter, LessonError, read_source
from mnist_desktop.lab.lessons.lesson import KINDS, LINK, Lesson, Link, Question, Task
from mnist_desktop.lab.lessons.move import Move, move_of
from mnist_desktop.lab.text import Text, words_of

__all__ = ["LessonError", "lessons_in", "links_in", "read_lesson", "read_lessons"]

_FENCE = "+++"
_PLACE = "{question}"  # alone on a line
_KEYS = {"title", "page", "covers", "setup", "question", "task"}
_SETUP = {
    "task": list,
    "model": str,
    "lr": float,
    "batch_size": int,
    "shuffle": bool,
    "augment": bool,
    "loss": str,
    "seed": int,
}
_IS = {
    list: Text("a list"),
    str: Text("a word"),
    float: Text("a number"),
    int: Text("a whole number"),
    bool: Text("true or false"),
}
_NAME = re.compile(r"(?P<order>\d+)-(?P<id>[a-z0-9-]+)")


def read_lessons(folder: Path, originals: Path | None = None) -> tuple[Lesson, ...]:
    """Return the lessons of a folder, ``NN-name.md`` each, in their order.

    Parameters
    ----------
    folder : pathlib.Path
        Where they are.
    originals : pathlib.Path, optional
        Of translations, the folder of the lessons they translate.

    Raises
    ------
    LessonError
        One of them cannot be read; it names file and line.
    """
    return tuple(sorted(lessons_in(folder, originals), key=lambda lesson: lesson.order))


def lessons_in(folder: Path, originals: Path | None = None) -> Iterator[Lesson]:
    """Read the lessons of a folder as :func:`read_lessons` does, each when it is asked for, in any order."""
    return (read_lesson(path, originals) for path in folder.glob("*.md"))


def read_lesson(path: Path, originals: Path | None = None) -> Lesson:
    """Return the lesson of a file ``NN-name.md``, a translation of the one of that name where there are `originals`.

    Raises
    ------
    LessonError
        It cannot be read; it names file and line.
    """
    original = None if originals is None else originals / path.name
    under = read_source(original) if original is not None and original.exists() else ""
    return parse_lesson(read_source(path), path.name, under)


def parse_lesson(source: str, name: str, original: str = "") -> Lesson:
    """Return the lesson of a file's text; `name` is the file's, for its order and for messages.

    What is missing in front is taken from the text of the `original`, if there is one.

    Raises
    ------
    LessonError
        It is not what the heading of this module describes; it names file and line.
    """
    match = _NAME.fullmatch(name.removesuffix(".md"))
    if match is None:
        raise LessonError(name, 1, Text('The file of a lesson is called like "03-ideal-digits.md"'))
    front, body, body_line = _taken_apart(source, name)
    if original:
        front.lay_over(_taken_apart(original, name)[0])
    front.only(_KEYS)
    questions = [_question(front, n) for n in range(front.count("question"))]
    links = tuple(links_in(source, name))
    return Lesson(
        match["id"],
        int(match["order"]),
        front.text("title"),
        front.text("page"),
        tuple(front.numbers("covers")),
        _parts(body, questions, name, body_line),
        tuple(_task(front, n) for n in range(front.count("task"))),
        _setup(front),
        links,
        name,
        front.line_of("page"),
    )


def _taken_apart(source: str, name: str) -> tuple[FrontMatter, list[str], int]:
    """Return what stands in front, the lines of the text, and the number of their first in the file."""
    lines = source.splitlines()
    if not lines or lines[0].strip() != _FENCE:
        begins = Text("A lesson begins with a line {0}, then its title and page as TOML")
        raise LessonError(name, 1, begins.format(_FENCE))
    try:
        end = next(n for n, line in enumerate(lines[1:], 1) if line.strip() == _FENCE)
    except StopIteration:
        endless = Text("The TOML in front does not end: a second line {0} is missing")
        raise LessonError(name, 1, endless.format(_FENCE)) from None
    return FrontMatter.parse("\n".join(lines[1:end]), name, first_line=2), lines[end + 1 :], end + 2


def links_in(source: str, name: str, first_line: int = 1) -> list[Link]:
    """Return the links of a text.

    Raises
    ------
    LessonError
        A link is of no kind that there is.
    """
    links = []
    for number, line in enumerate(source.splitlines(), first_line):
        for found in LINK.finditer(line):
            if found["kind"] not in KINDS:
                kinds = ", ".join(f"{kind}:" for kind in KINDS)
                wrong = Text('A link begins with {0}, not with "{1}:"').format(kinds, found["kind"])
                raise LessonError(name, number, wrong)
            links.append(Link(found["kind"], found["target"], number))
    return links


def _parts(
    body: list[str], questions: list[Question], name: str, first_line: int
) -> tuple[str | Question, ...]:
    parts: list[str | Question] = []
    waiting, text = list(questions), [""]
    for number, line in enumerate(body, first_line):
        if line.strip() == _PLACE:
            if not waiting:
                none_left = Text("There is no [[question]] left for this {0}").format(_PLACE)
                raise LessonError(name, number, none_left)
            parts += ["\n".join(text).strip(), waiting.pop(0)]
            text = []
        else:
            text.append(line)
    parts += ["\n".join(text).strip(), *waiting]
    kept = tuple(part for part in parts if part)
    if not any(isinstance(part, str) for part in kept):
        raise LessonError(name, first_line, Text("The lesson has no text"))
    return kept


def _question(front: FrontMatter, n: int) -> Question:
    table = front.table("question", n)
    table.only({"text", "options", "answer", "because"})
    options = tuple(table.texts("options"))
    if len(options) < 2:
        raise table.error("options", Text("A question has at least two options"))
    answer = table.number("answer")
    if not 1 <= answer <= len(options):
        beyond = Text("The answer is the number of an option, 1 to {0}, not {1}")
        raise table.error("answer", beyond.format(len(options), answer))
    return Question(table.text("text"), options, answer - 1, table.text("because"))


def _task(front: FrontMatter, n: int) -> Task:
    table = front.table("task", n)
    table.only({"text", "hint", "shows", "check", "solve"})
    checks = table.values.get("check")
    if not isinstance(checks, list) or not checks:
        needed = Text("A task has checks: {0}")
        raise table.error("check", needed.format('check = [{ fact = "run.step", at_least = 1 }]'))
    return Task(
        table.text("text"),
        table.text("hint", ""),
        tuple(_check(table, check) for check in checks),
        table.text("shows", ""),
        _moves(table),
        table.first_line,
    )


def _moves(table: FrontMatter) -> tuple[Move, ...]:
    moves = table.values.get("solve", [])
    if not isinstance(moves, list):
        needed = Text("A solution is a list of moves: {0}")
        raise table.error("solve", needed.format('solve = [{ do = "step" }]'))
    try:
        return tuple(move_of(move) for move in moves)
    except ValueError as error:
        raise table.error("solve", words_of(error)) from None


def _check(table: FrontMatter, check: object) -> Check:
    if not isinstance(check, dict) or not isinstance(check.get("fact"), str) or len(check) != 2:
        needed = Text("A check names a fact and compares it: fact and one of {0}")
        raise table.error("check", needed.format(", ".join(OPERATORS)))
    comparison = next(key for key in check if key != "fact")
    value = check[comparison]
    if not isinstance(value, (bool, int, float, str)):
        wrong = Text("A fact is compared with a number, a word or true and false, not {0}")
        raise table.error("check", wrong.format(repr(value)))
    try:
        return Check(check["fact"], comparison, value)
    except ValueError as error:
        raise table.error("check", words_of(error)) from None


def _setup(front: FrontMatter) -> dict[str, object]:
    setup = front.values.get("setup", {})
    if not isinstance(setup, dict):
        raise front.error("setup", Text("The set-up is a table: [setup]"))
    for key, value in setup.items():
        kind = _SETUP.get(key)
        if kind is None:
            cannot = Text('"{0}" cannot be set up; there are {1}')
            raise front.error(key, cannot.format(key, ", ".join(_SETUP)))
        if kind is float and isinstance(value, int) and not isinstance(value, bool):
            continue
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise front.error(key, Text('"{0}" is {1}, not {2}').format(key, _IS[kind], repr(value)))
    return setup
