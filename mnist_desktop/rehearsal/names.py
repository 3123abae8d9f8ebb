"""What a lesson may name: pages, commands, terms, lessons, facts; and what in a lesson names something else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.lessons import Lesson, Link
from mnist_desktop.panels.places import all_pages
from mnist_desktop.rehearsal.hands import unknown
from mnist_desktop.session import witness

_FACT = re.compile(r"\b[a-z_]+\.[a-z_0-9]+\b")


def facts() -> frozenset[str]:
    """Return the names of all facts: each page says in its documentation which it notes."""
    modules = [import_module(f"mnist_desktop.panels.{page}") for page in (*all_pages(), "code")]
    docs = [witness.__doc__, *(module.__doc__ for module in modules)]
    return frozenset(name for doc in docs for name in _FACT.findall(doc or ""))


@dataclass(frozen=True)
class Names:
    """All that there is to name.

    Parameters
    ----------
    by_kind : mapping of str to iterable of str
        For each kind of link, ``show``, ``do``, ``term``, ``lesson``, what it can lead to.
    facts : frozenset of str
        What a check can ask for.
    """

    by_kind: Mapping[str, Iterable[str]]
    facts: frozenset[str]

    def faults(self, lesson: Lesson) -> list[str]:
        """Return what a lesson names that is not there, with file and line."""
        found = self.broken(lesson.links, lesson.file)
        if lesson.page not in all_pages():
            found.append(
                f"{lesson.file}, line {lesson.page_line}: {unknown('page', lesson.page, all_pages())}"
            )
        for task in lesson.tasks:
            missing = dict.fromkeys(fact for fact in task.facts if fact not in self.facts)
            found += [
                f"{lesson.file}, line {task.line}: {unknown('fact', fact, self.facts)}" for fact in missing
            ]
        return found

    def broken(self, links: Sequence[Link], name: str) -> list[str]:
        """Return the links of a file that lead nowhere."""
        kinds = {"show": "page", "do": "command", "term": "term", "lesson": "lesson"}
        return [
            f"{name}, line {link.line}: {unknown(kinds[link.kind], link.target, self.by_kind[link.kind])}"
            for link in links
            if link.target not in self.by_kind[link.kind]
        ]
