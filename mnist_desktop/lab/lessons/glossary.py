"""The glossary: the chapter's terms in our words, each with the page that shows it at work."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.lessons.front import FrontMatter, LessonError, read_source
from mnist_desktop.lab.lessons.lesson import Link
from mnist_desktop.lab.lessons.reading import links_in
from mnist_desktop.lab.text import Text


@dataclass(frozen=True)
class Term:
    """A term.

    Parameters
    ----------
    id : str
        What links call it: ``term:loss``.
    name : str
        As it is written.
    text : str
        What it means; Markdown, with links.
    page : str
        The page that shows it live.
    also : tuple of str
        Other words it is found by.
    widget : str
        Object name of the widget on its page that shows it; may be empty.
    words : tuple of str
        How it is written in texts, where it is marked; its name, and that with an s, if none are given.
    links : tuple of Link
        Where its text leads to.
    """

    id: str
    name: str
    text: str
    page: str
    also: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    widget: str = ""
    words: tuple[str, ...] = ()

    @property
    def spellings(self) -> tuple[str, ...]:
        """How it is written in texts."""
        return self.words or (self.name, f"{self.name}s")

    def matches(self, words: str) -> bool:
        """Whether it is found by these words: all of them in its names or its text."""
        found = " ".join((self.name, *self.also, self.text)).casefold()
        return all(word in found for word in words.casefold().split())

    def is_called(self, words: str) -> bool:
        """Whether its name, or another name of it, begins with these words."""
        return any(name.casefold().startswith(words.casefold().strip()) for name in (self.name, *self.also))


def read_glossary(path: Path, originals: Mapping[str, Term] = {}) -> dict[str, Term]:
    """Return the terms of a file by their ids, in the order of their names.

    Parameters
    ----------
    path : pathlib.Path
        The file.
    originals : mapping of str to Term, optional
        Of a translation, the terms that it translates.

    Raises
    ------
    LessonError
        It cannot be read; it names file and line.
    """
    return parse_glossary(read_source(path), path.name, originals)


def parse_glossary(source: str, name: str, originals: Mapping[str, Term] = {}) -> dict[str, Term]:
    """Return the terms of a file's text: tables ``[[term]]``, whose keys are the parameters of :class:`Term`.

    A translation says no page and no widget: they are those of the term of that id among the `originals`.

    Raises
    ------
    LessonError
        It is something else, or two terms have one id.
    """
    front = FrontMatter.parse(source, name)
    front.only({"term"})
    terms: dict[str, Term] = {}
    for n in range(front.count("term")):
        table = front.table("term", n)
        table.only({"id", "name", "text", "page", "also", "widget", "words"})
        text = table.text("text")
        also = tuple(table.texts("also")) if "also" in table.values else ()
        links = tuple(links_in(text, name))
        words = tuple(table.texts("words")) if "words" in table.values else ()
        original = originals.get(table.text("id"))
        page, widget = ("", "") if original is None else (original.page, original.widget)
        named = table.text("id"), table.text("name"), text, table.text("page", page or None)
        term = Term(*named, also, links, table.text("widget", widget), words)
        if term.id in terms:
            raise table.error("id", Text('There is a term "{0}" already').format(term.id))
        terms[term.id] = term
    if not terms:
        raise LessonError(name, 1, Text("There is no [[term]]"))
    return dict(sorted(terms.items(), key=lambda item: item[1].name.casefold()))
