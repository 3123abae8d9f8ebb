"""A condition on one fact, as data: which fact, which comparison, with what."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.text import Text

Value = bool | int | float | str

ORDERED: Mapping[str, Callable[[float, float], bool]] = {
    "above": operator.gt,
    "below": operator.lt,
    "at_least": operator.ge,
    "at_most": operator.le,
}
OPERATORS = ("equals", "differs", *ORDERED)


@dataclass(frozen=True)
class Check:
    """``{fact = "run.accuracy", at_least = 0.97}``.

    Parameters
    ----------
    fact : str
        Its name on the board of facts.
    operator : str
        One of :data:`OPERATORS`.
    value : bool, int, float or str
        What the fact is compared with; a number where the comparison has an order.

    Raises
    ------
    ValueError
        If there is no such comparison, or no order in what it compares with.
    """

    fact: str
    operator: str
    value: Value

    def __post_init__(self) -> None:
        if self.operator not in OPERATORS:
            none = Text('"{0}" is no comparison; there are {1}')
            raise ValueError(none.format(self.operator, ", ".join(OPERATORS)))
        if self.operator in ORDERED and not is_number(self.value):
            wrong = Text('"{0}" compares with a number, not with {1}')
            raise ValueError(wrong.format(self.operator, repr(self.value)))

    def holds(self, fact: Value | None) -> bool:
        """Whether a fact fulfils it; one that nobody has noted fulfils nothing.

        Truth and numbers are never equal, though Python's ``True == 1`` is; not-a-number fulfils no order.
        """
        if fact is None:
            return False
        if self.operator in ORDERED:
            return is_number(fact) and ORDERED[self.operator](fact, self.value)  # type: ignore[arg-type]
        same = isinstance(fact, bool) == isinstance(self.value, bool) and fact == self.value
        return same == (self.operator == "equals")


def is_number(value: object) -> bool:
    """Whether it has an order; truth values have none."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)
