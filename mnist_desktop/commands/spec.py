"""A command as data, and what a file of commands holds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from mnist_desktop.frozen import dataclass


@dataclass(frozen=True)
class ActionSpec:
    """One command.

    Parameters
    ----------
    id : str
        Unique; the object name of its QAction.
    group : str
        Heading on the shortcut sheet.
    text, tip : str
        For menus and buttons; one sentence more.
    icon : str
        Name in ``resources/icons``; may be empty.
    keys : tuple of str
        Key sequences, the first one is shown.
    run : callable
        Does it.
    refusal : callable
        Returns why it cannot be done now; empty if it can.
    checked : bool or None
        Of one of several to choose from, whether it is the present one; None if it is no such.
    """

    id: str
    group: str
    text: str
    tip: str
    icon: str
    keys: tuple[str, ...]
    run: Callable[[], object]
    refusal: Callable[[], str] = str
    checked: bool | None = None


class CommandGroup(Protocol):
    """Commands that belong together; a file of this folder has one."""

    def specs(self) -> tuple[ActionSpec, ...]:
        """Return its commands, in the order of lists."""
