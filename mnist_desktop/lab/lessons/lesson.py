"""What a lesson is made of."""

from __future__ import annotations

import re
from collections.abc import Callable

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.lessons.check import Check, Value
from mnist_desktop.lab.lessons.move import Move

LINK = re.compile(r"\[[^\[\]]+\]\((?P<kind>[a-z]+):(?P<target>[^()\s]+)\)")
KINDS = ("show", "do", "term", "lesson")
NAMED = re.compile(r"\{(?P<fact>[a-z_][a-z0-9_.]*)\}")  # a fact in the words of a task


@dataclass(frozen=True)
class Link:
    """A link in a text: ``show:training``, ``do:step``, ``term:loss``, ``lesson:sigmoid``."""

    kind: str
    target: str
    line: int


@dataclass(frozen=True)
class Question:
    """A prediction to make before looking.

    Parameters
    ----------
    text : str
        The question.
    options : tuple of str
        At least two.
    answer : int
        Position of the right one, from 0.
    because : str
        Why, shown after choosing; Markdown.
    """

    text: str
    options: tuple[str, ...]
    answer: int
    because: str


@dataclass(frozen=True)
class Task:
    """Something to bring about; the app sees that it is done.

    Parameters
    ----------
    text : str
        What to do.
    hint : str
        How, for those who ask.
    checks : tuple of Check
        All must hold at one moment.
    shows : str
        What is shown of it, with facts in braces: ``"loss {run.loss}"``; may be empty.
    solve : tuple of Move
        How it can be done, for ``mnist-desktop lessons check``.
    line : int
        Where it begins in its file.
    """

    text: str
    hint: str
    checks: tuple[Check, ...]
    shows: str = ""
    solve: tuple[Move, ...] = ()
    line: int = 1

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts that it needs."""
        return (*(check.fact for check in self.checks), *NAMED.findall(self.shows))

    def done(self, facts: Callable[[str], Value | None]) -> bool:
        """Whether it is done, as the facts are now."""
        return all(check.holds(facts(check.fact)) for check in self.checks)

    def evidence(self, facts: Callable[[str], Value | None]) -> str:
        """Return :attr:`shows` with the facts as they are; empty while one of them is not known, or empty itself."""
        values = {name: facts(name) for name in NAMED.findall(self.shows)}
        if any(value is None or value == "" for value in values.values()):
            return ""
        return NAMED.sub(lambda found: written(values[found["fact"]]), self.shows)


@dataclass(frozen=True)
class Lesson:
    """A lesson.

    Parameters
    ----------
    id : str
        Name of its file, without the number in front.
    order : int
        That number.
    title : str
        Its heading.
    page : str
        The page that it is about, a folder: ``"gradients.sigmoid"``.
    covers : tuple of int
        Rows of the table of concepts.
    parts : tuple of str or Question
        Paragraphs in Markdown, and the questions among them.
    tasks : tuple of Task
        What to try.
    setup : dict
        The run that it wants: ``task``, ``model``, ``lr``, ``batch_size``, ``shuffle``, ``augment``, ``loss``; may
        be empty.
    links : tuple of Link
        All that its texts lead to.
    file : str
        Its file, for messages.
    page_line : int
        Where that names its page.
    """

    id: str
    order: int
    title: str
    page: str
    covers: tuple[int, ...]
    parts: tuple[str | Question, ...]
    tasks: tuple[Task, ...]
    setup: dict[str, object]
    links: tuple[Link, ...] = ()
    file: str = ""
    page_line: int = 1

    @property
    def place(self) -> str:
        """The place of its page."""
        return self.page.partition(".")[0]

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions, in their order."""
        return tuple(part for part in self.parts if isinstance(part, Question))


def plain(markdown: str) -> str:
    """Return a text without the marks of its links, code and emphasis."""
    words = LINK.sub(lambda found: found[0][1 : found[0].index("]")], markdown)
    return words.replace("**", "").replace("`", "")


def written(value: Value | None) -> str:
    """Return a fact as people read it: four figures, ``yes`` and ``no``, a true minus."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        text = f"{value:.4g}"
        return text.replace("-", "−")
    return str(value).replace("-", "−") if isinstance(value, int) else str(value)
