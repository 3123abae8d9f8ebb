"""Python in three quiet colours: keywords in the accent, comments and texts muted, the rest as it is."""

from __future__ import annotations

import keyword
import re

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from mnist_desktop.ui.theme import theme

_TOKEN = re.compile(
    r'(?P<muted>#.*|"""[^"]*"""|[fr]?"(?:[^"\\]|\\.)*"|[fr]?\'(?:[^\'\\]|\\.)*\')|(?P<word>[^\W\d]\w*)'
)


def spans(line: str) -> list[tuple[int, int, str]]:
    """Return what is coloured in a line of Python: start, length and token.

    Texts that go on in the next line are not known.
    """
    found = []
    for match in _TOKEN.finditer(line):
        if match["muted"]:
            found.append((match.start(), len(match[0]), "muted"))
        elif keyword.iskeyword(match["word"]):
            found.append((match.start(), len(match[0]), "accent"))
    return found


class PythonColors(QSyntaxHighlighter):
    """Colours a document; ask for ``rehighlight()`` when the theme has changed."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)

    def highlightBlock(self, text: str) -> None:
        """Colour one line."""
        for start, length, token in spans(text):
            form = QTextCharFormat()
            form.setForeground(theme().color(token))
            self.setFormat(start, length, form)
