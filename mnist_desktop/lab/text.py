"""What the laboratory says to people: English as it stands, and fit to be said in another language by a window."""

from __future__ import annotations

from typing import Any

from mnist_desktop.frozen import dataclass


class Text(str):
    """A sentence that can be translated: ``Text("There is no folder {0}.").format(folder)``.

    It is an ordinary ``str`` in English, so commands and notebooks just print it. ``format`` keeps the sentence and
    what was filled in apart, for whoever shows it in another language; translations are looked up by the sentence,
    which must therefore stand in the source as a literal.

    Attributes
    ----------
    source : str
        The sentence, with its placeholders.
    values : tuple
        What was filled in by position, and by name as a mapping.
    """

    source: str
    values: tuple[tuple[Any, ...], dict[str, Any]]

    def __new__(cls, source: str) -> Text:
        """Return the sentence as it stands."""
        return cls._made(source, source, (), {})

    @classmethod
    def _made(cls, words: str, source: str, args: tuple[Any, ...], named: dict[str, Any]) -> Text:
        text = super().__new__(cls, words)
        text.source, text.values = source, (args, named)
        return text

    def format(self, *args: Any, **named: Any) -> Text:
        """Return the sentence with its placeholders filled; a Text that is filled in is translated too."""
        return self._made(str.format(self.source, *args, **named), self.source, args, named)


def words_of(error: BaseException) -> str:
    """Return what an exception says; of one of ours the Text, which ``str`` would turn into plain English."""
    first = error.args[0] if error.args else ""
    return first if isinstance(first, Text) else str(error)


def sentence(error: BaseException) -> Text:
    """Return what an exception says with its full stop."""
    return Text("{0}.").format(words_of(error))


@dataclass(frozen=True)
class Failure:
    """Something went wrong on a thread: what, why, what next; the traceback is for the log and "copy details"."""

    what: str
    hint: str = ""
    traceback: str = ""
