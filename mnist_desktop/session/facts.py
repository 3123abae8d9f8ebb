"""What the student has brought about: facts with names, written by panels, read by the guide."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from mnist_desktop.session.topics import Topic

Fact = bool | int | float | str


class Facts(QObject):
    """A board of facts such as ``"descent.regime": "diverges"``; what nobody has noted is not on it.

    A panel notes what a lesson may ask for, under its page's name; a lesson asks for it as data. So neither knows
    the other.

    Signals
    -------
    changed : frozenset of Topic
        FACTS: something new was noted.
    """

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts: dict[str, Fact] = {}

    def note(self, facts: Mapping[str, Fact]) -> None:
        """Write facts down; nothing is said if none is new."""
        if any(self._facts.get(name) != fact for name, fact in facts.items()):
            self._facts.update(facts)
            self.changed.emit(frozenset({Topic.FACTS}))

    def get(self, name: str) -> Fact | None:
        """Return a fact; None if nobody has noted it."""
        return self._facts.get(name)
