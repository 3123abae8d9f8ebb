"""One move of a task's solution, as data: which command, which widget, what with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.lessons.check import is_number
from mnist_desktop.lab.text import Text

Spot = tuple[float, float]

# What else may stand beside each kind, and what must.
KEYS: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "do": (frozenset({"times"}), frozenset()),
    "press": (frozenset({"times"}), frozenset()),
    "choose": (frozenset({"option"}), frozenset({"option"})),
    "set": (frozenset({"to"}), frozenset({"to"})),
    "keys": (frozenset({"on", "times"}), frozenset({"on"})),
    "click": (frozenset({"at"}), frozenset({"at"})),
    "drag": (frozenset({"along"}), frozenset({"along"})),
    "setup": (frozenset({"to"}), frozenset({"to"})),
    "take": (frozenset({"split", "number"}), frozenset()),
    "show": (frozenset(), frozenset()),
}


@dataclass(frozen=True)
class Move:
    """``{ do = "step", times = 3 }``.

    Parameters
    ----------
    kind : str
        One of :data:`KEYS`: ``do`` a command of the window, ``press`` a button, ``choose`` an option (from 1), ``set``
        a slider or a field, press ``keys`` on a widget, ``click`` in it or ``drag`` along places in it, ``setup`` a
        setting of the run, ``take`` a digit of the digits in use, ``show`` a page.
    target : str or int
        The command, the widget by its object name, the keys, the setting, the digit, the page.
    more : dict
        What stands beside it. Places in a widget run from 0 at its left and top to 1 at its right and bottom.
    """

    kind: str
    target: str | int
    more: Mapping[str, object] = field(default_factory=dict)

    @property
    def times(self) -> int:
        """How many times."""
        times = self.more.get("times", 1)
        assert isinstance(times, int)
        return times

    @property
    def spots(self) -> tuple[Spot, ...]:
        """The places of a click or drag."""
        given = self.more["along"] if self.kind == "drag" else [self.more["at"]]
        assert isinstance(given, list)
        return tuple((float(x), float(y)) for x, y in given)

    def __str__(self) -> str:
        """Return it as it is written."""
        pairs = {self.kind: self.target, **self.more}
        return "{ " + ", ".join(f"{key} = {_toml(value)}" for key, value in pairs.items()) + " }"


def move_of(table: object) -> Move:
    """Return the move that a table of TOML is.

    Raises
    ------
    ValueError
        It is none; the message says what it should be.
    """
    kinds = [key for key in table if key in KEYS] if isinstance(table, dict) else []
    if not isinstance(table, dict) or not kinds:
        wanted_form = Text("A move is a table such as {0}; it begins with one of {1}")
        raise ValueError(wanted_form.format('{ do = "step" }', ", ".join(KEYS)))
    kind = kinds[0]
    more = {key: value for key, value in table.items() if key != kind}
    allowed, needed = KEYS[kind]
    for key in more:
        if key not in allowed:
            if not allowed:
                raise ValueError(Text('"{0}" means nothing beside "{1}"').format(key, kind))
            beside = Text('"{0}" means nothing beside "{1}"; there are {2}')
            raise ValueError(beside.format(key, kind, ", ".join(sorted(allowed))))
    for key in sorted(needed - set(more)):
        raise ValueError(Text('Beside "{0}" stands "{1}"').format(kind, key))
    target = table[kind]
    wanted = int if kind == "take" else str
    if type(target) is not wanted or target == "":
        names = (
            Text('"{0}" names a digit, not {1}') if kind == "take" else Text('"{0}" names something, not {1}')
        )
        raise ValueError(names.format(kind, repr(target)))
    for key, value in more.items():
        if not _fits(key, value):
            raise ValueError(Text('"{0}" is {1}, not {2}').format(key, _IS[key], repr(value)))
    return Move(kind, target, more)


_IS = {
    "times": Text("a whole number from 1 to 1000"),
    "option": Text("the number of an option, from 1"),
    "to": Text("a number, a word, true, false or a list of digits"),
    "on": Text("the name of a widget"),
    "at": Text("a place, [x, y] from 0 to 1"),
    "along": Text("a list of places, [x, y] from 0 to 1 each"),
    "split": Text('"train" or "valid"'),
    "number": Text("a whole number from 1"),
}


def _fits(key: str, value: object) -> bool:
    if key in ("times", "option", "number"):
        return type(value) is int and 1 <= value <= (1000 if key == "times" else 10**6)
    if key == "on":
        return isinstance(value, str) and value != ""
    if key == "at":
        return _is_spot(value)
    if key == "along":
        return isinstance(value, list) and len(value) > 1 and all(_is_spot(spot) for spot in value)
    if key == "split":
        return value in ("train", "valid")
    if isinstance(value, list):
        return all(type(digit) is int for digit in value)
    return isinstance(value, (bool, int, float, str))


def _is_spot(value: object) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(is_number(x) and 0 <= x <= 1 for x in value)


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return "[" + ", ".join(_toml(part) for part in value) + "]"
    return f'"{value}"' if isinstance(value, str) else str(value)
