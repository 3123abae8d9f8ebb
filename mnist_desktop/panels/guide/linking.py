"""Terms in the text of a lesson become links to the glossary, where they are mentioned first."""

from __future__ import annotations

import re
from collections.abc import Iterable

from mnist_desktop.ui.terms import terms

# What is no plain text: a listing, code in a line, a link, words in bold, which are often being explained right here.
_NOT_PROSE = re.compile(r"(```.*?```|`[^`]*`|\[[^\]]*\]\([^)]*\)|\*\*[^*]*\*\*)", re.DOTALL)


def linked(markdown: str, known: Iterable[str] = ()) -> tuple[str, frozenset[str]]:
    """Return a text with links, and the terms that are linked by now.

    Parameters
    ----------
    markdown : str
        May have links of its own.
    known : iterable of str
        Terms that were linked further up, which is enough.
    """
    seen = set(known) | set(re.findall(r"\]\(term:([^)]*)\)", markdown))
    pieces = []
    for piece in _NOT_PROSE.split(markdown):
        if not _NOT_PROSE.fullmatch(piece):
            mentions = terms().found_in(piece, seen)
            seen.update(mention.term for mention in mentions)
            for mention in reversed(mentions):
                end = mention.start + mention.length
                word = piece[mention.start : end]
                piece = f"{piece[: mention.start]}[{word}](term:{mention.term}){piece[end:]}"
        pieces.append(piece)
    return "".join(pieces), frozenset(seen)
