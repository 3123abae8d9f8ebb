"""TOML that knows its lines: what is wrong in it is said with file and line."""

from __future__ import annotations

import re
import sys
from collections.abc import Set
from itertools import zip_longest
from pathlib import Path
from typing import Any

from mnist_desktop.lab.text import Text

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

MAX_BYTES = 1 << 20  # of a file; the longest one here has 16,000
_AT = re.compile(r"\s*\(at line (\d+), column \d+\)")


class LessonError(ValueError):
    """A file of the guide cannot be read; the message begins with file and line.

    Parameters
    ----------
    name : str
        The file.
    line : int
        From 1.
    message : str
        What is wrong, and what it should be; a :class:`~mnist_desktop.lab.text.Text` can be translated.

    Attributes
    ----------
    words : Text
        The whole message.
    """

    def __init__(self, name: str, line: int, message: str) -> None:
        self.words = Text("{0}, line {1}: {2}.").format(name, line, message)
        super().__init__(self.words)
        self.name, self.line = name, line


def read_source(path: Path) -> str:
    """Return the text of a file of the guide.

    Raises
    ------
    LessonError
        It cannot be read, is no UTF-8, or far larger than anything that a person writes.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
        if len(content) > MAX_BYTES:
            too_large = Text("It is too large: up to {0} MB are read; split it").format(MAX_BYTES >> 20)
            raise LessonError(path.name, 1, too_large)
        return content.decode("utf-8").replace("\r\n", "\n")
    except OSError as error:
        why = Text("It cannot be read: {0}").format(error.strerror or error)
        raise LessonError(path.name, 1, why) from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        why = Text("It cannot be read: this is no UTF-8; save it as that")
        raise LessonError(path.name, line, why) from None


def _are_tables(values: list[Any]) -> bool:
    return all(isinstance(value, dict) for value in values)


class FrontMatter:
    """A table of TOML, with the lines it stands on.

    Parameters
    ----------
    values : dict
        What is in it.
    lines : list of str
        The lines that it stands on.
    name : str
        The file.
    first_line : int
        Number of the first of these lines in the file.

    Attributes
    ----------
    first_line : int
        The same.
    """

    def __init__(self, values: dict[str, Any], lines: list[str], name: str, first_line: int) -> None:
        self.values = values
        self._lines, self._name, self.first_line = lines, name, first_line
        self._found: dict[str, list[int]] = {}  # where tables [[key]] begin

    @classmethod
    def parse(cls, text: str, name: str, first_line: int = 1) -> FrontMatter:
        """Return the table of a text that begins on that line of a file.

        Raises
        ------
        LessonError
            It is no TOML, or such as nobody writes by hand.
        """
        lines = text.splitlines()
        try:
            values = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            at = _AT.search(str(error))
            line = int(at[1]) if at else max(len(lines), 1)
            words = _AT.sub("", str(error)).removesuffix(" (at end of document)")
            why = Text("This is no TOML: {0}").format(words)
            raise LessonError(name, first_line + line - 1, why) from None
        except ValueError:  # Python reads numbers of up to 4300 figures
            why = Text("This TOML cannot be read: a number is too long; write a shorter one")
            raise LessonError(name, first_line, why) from None
        except RecursionError:
            why = Text("This TOML cannot be read: it is nested too deeply; use fewer brackets")
            raise LessonError(name, first_line, why) from None
        return cls(values, lines, name, first_line)

    def lay_over(self, under: FrontMatter) -> None:
        """Take what is missing here from another table; tables ``[[key]]`` one by one, in their order."""
        for key, below in under.values.items():
            mine = self.values.get(key, below)
            if isinstance(below, list) and isinstance(mine, list) and _are_tables(below + mine):
                nothing: dict[str, Any] = {}
                mine = [{**old, **new} for old, new in zip_longest(below, mine, fillvalue=nothing)]
            self.values[key] = mine

    def error(self, key: str, message: str) -> LessonError:
        """Return an error at the line of a key, or of the table where it has none."""
        return LessonError(self._name, self.line_of(key), message)

    def line_of(self, key: str) -> int:
        """Return the line of a key, or of the table where it has none."""
        key_line = re.compile(rf"\s*(\[+\s*)?{re.escape(key)}\b")
        return self.first_line + next((n for n, line in enumerate(self._lines) if key_line.match(line)), 0)

    def only(self, keys: Set[str]) -> None:
        """Refuse any other key."""
        for key in self.values:
            if key not in keys:
                means_nothing = Text('"{0}" means nothing here; there are {1}')
                raise self.error(key, means_nothing.format(key, ", ".join(sorted(keys))))

    def count(self, key: str) -> int:
        """Return how many tables ``[[key]]`` there are."""
        found = self.values.get(key, [])
        if not isinstance(found, list) or not all(isinstance(entry, dict) for entry in found):
            raise self.error(key, Text("Each {0} is a table of its own: [[{0}]]").format(key))
        return len(found)

    def table(self, key: str, n: int) -> FrontMatter:
        """Return the n-th table ``[[key]]``, from 0."""
        heads = self._heads(key)
        start = heads[n] if n < len(heads) else 0
        end = heads[n + 1] if n + 1 < len(heads) else len(self._lines)
        return FrontMatter(self.values[key][n], self._lines[start:end], self._name, self.first_line + start)

    def _heads(self, key: str) -> list[int]:
        """Return the lines that begin a table ``[[key]]``, looked for once: a glossary has scores of them."""
        if key not in self._found:
            head = re.compile(rf"\s*\[\[\s*{key}\s*\]\]")
            self._found[key] = [at for at, line in enumerate(self._lines) if head.match(line)]
        return self._found[key]

    def text(self, key: str, default: str | None = None) -> str:
        """Return a text that is not empty, or the default where it is missing."""
        value = self.values.get(key, default)
        if isinstance(value, str) and (value.strip() or value == default):
            return value.strip()
        if value is None:
            raise self.error(key, Text('"{0}" is missing').format(key))
        raise self.error(key, Text('"{0}" is a text, not {1}').format(key, repr(value)))

    def texts(self, key: str) -> list[str]:
        """Return a list of texts."""
        value = self.values.get(key)
        if isinstance(value, list) and all(isinstance(entry, str) and entry.strip() for entry in value):
            return [entry.strip() for entry in value]
        raise self.error(key, Text('"{0}" is a list of texts').format(key))

    def number(self, key: str) -> int:
        """Return a whole number."""
        value = self.values.get(key)
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        raise self.error(key, Text('"{0}" is a whole number').format(key))

    def numbers(self, key: str) -> list[int]:
        """Return a list of whole numbers; empty where it is missing."""
        value = self.values.get(key, [])
        if isinstance(value, list) and all(type(entry) is int for entry in value):
            return list(value)
        raise self.error(key, Text('"{0}" is a list of whole numbers').format(key))
