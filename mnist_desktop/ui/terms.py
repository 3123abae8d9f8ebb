"""The words of the field that a text may mention, and where a mention leads: one book for the whole application."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, Signal
from shiboken6 import isValid

from mnist_desktop.frozen import dataclass

Words = Mapping[str, str]  # a word, as it is written in texts, and the id of its term


@dataclass(frozen=True)
class Mention:
    """A term in a text: from which letter, how many letters, which term."""

    start: int
    length: int
    term: str


class TermBook(QObject):
    """Finds terms in texts; empty until somebody gives it words.

    Use :func:`terms`, which keeps the one of the running application.

    Signals
    -------
    asked : str
        A mention was clicked: the id of its term.
    """

    asked = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source: Callable[[], tuple[Words, Mapping[str, str]]] | None = None
        self._pattern: re.Pattern[str] | None = None
        self._words: Words = {}
        self._tips: Mapping[str, str] = {}

    def set_source(self, source: Callable[[], tuple[Words, Mapping[str, str]]] | None) -> None:
        """Take words, and a sentence for each term, from a function; it is called when the first text is drawn."""
        self._source, self._pattern, self._words, self._tips = source, None, {}, {}

    def read(self) -> None:
        """Take the words now, if that was not done."""
        if self._source is None:
            return
        words, self._tips = self._source()
        self._source = None
        self._words = {word.casefold(): term for word, term in words.items()}
        longest = sorted(self._words, key=len, reverse=True)
        if longest:
            either = "|".join(re.escape(word) for word in longest)
            self._pattern = re.compile(rf"(?<![\w.(])(?:{either})(?![\w(]|\.\w)", re.IGNORECASE)

    def found_in(self, text: str, but: Iterable[str] = ()) -> tuple[Mention, ...]:
        """Return the first mention of each term in a text, in the order of the text; some terms can be left out."""
        self.read()
        if self._pattern is None:
            return ()
        mentions, seen = [], set(but)
        for found in self._pattern.finditer(text):
            term = self._words[found[0].casefold()]
            if term not in seen:
                seen.add(term)
                mentions.append(Mention(found.start(), len(found[0]), term))
        return tuple(mentions)

    def tip(self, term: str) -> str:
        """Return a sentence about a term; empty for one that is not known."""
        return self._tips.get(term, "")


_book: TermBook | None = None


def terms() -> TermBook:
    """Return the book of the running application; made on first use."""
    global _book
    if _book is None or not isValid(_book):
        _book = TermBook(QCoreApplication.instance())
    return _book
