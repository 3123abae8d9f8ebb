"""The commands of the window: where to go, what to see, how it looks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject

from mnist_desktop.commands.spec import ActionSpec
from mnist_desktop.translation import LANGUAGES, SYSTEM


class WindowHost(Protocol):
    """What they are carried out on: the window."""

    @property
    def language(self) -> str:
        """The language that was chosen, one of :data:`mnist_desktop.translation.LANGUAGES` or ``"system"``."""

    def go_to(self, place: int) -> None:
        """Show the place of that position."""

    def turn_page(self, by: int) -> None:
        """Show the next page, or the one before."""

    def next_theme(self) -> None:
        """Light, dark, or as the system."""

    def set_language(self, choice: str) -> None:
        """Speak another language."""

    def show_palette(self) -> None:
        """Show all commands to search in."""

    def show_shortcuts(self) -> None:
        """Show the keys."""

    def show_menu(self) -> None:
        """Show all commands as a menu."""

    def show_settings(self) -> None:
        """Show the settings."""

    def show_about(self) -> None:
        """Show versions, thanks and licences."""

    def close(self) -> bool:
        """Close the window."""

    def show_lesson(self) -> None:
        """Show the lesson of the page in sight."""

    def toggle_digit(self) -> None:
        """Open or close the Digit column."""

    def toggle_timeline(self) -> None:
        """Open or close the timeline."""

    def reset_layout(self) -> None:
        """Bring window and docks back to how they were at the first start."""

    def toggle_side(self) -> None:
        """Open or close guide and code."""


class WindowCommands(QObject):
    """Places, palette, theme, language, guide, keys.

    Parameters
    ----------
    host : WindowHost
        What they are carried out on.
    places : list of str
        Titles of the places, in their order.
    parent : QObject
        Qt's parent.
    """

    def __init__(self, host: WindowHost, places: list[str], parent: QObject) -> None:
        super().__init__(parent)
        self._host, self._places = host, places

    # fmt: off
    def specs(self) -> tuple[ActionSpec, ...]:
        """Return the commands: a table, so one line each where it fits."""
        h, tr, group = self._host, self.tr, self.tr("Window")

        def going(position: int) -> Callable[[], None]:
            return lambda: h.go_to(position)

        return (
            *(ActionSpec(f"place-{i + 1}", group, title, tr("Show this place"), "", (f"Ctrl+{i + 1}",), going(i))
              for i, title in enumerate(self._places)),
            ActionSpec("page-next", group, tr("Next page"), tr("Show the next page"), "", ("Ctrl+PgDown",),
                       lambda: h.turn_page(1)),
            ActionSpec("page-back", group, tr("Page before"), tr("Show the page before"), "", ("Ctrl+PgUp",),
                       lambda: h.turn_page(-1)),
            ActionSpec("palette", group, tr("All commands"), tr("Search all commands"), "command",
                       ("Ctrl+Shift+P",), h.show_palette),
            ActionSpec("menu", group, tr("Menu"), tr("Show all commands as a menu"), "menu", ("F10",), h.show_menu),
            ActionSpec("theme", group, tr("Light or dark"), tr("As the system, dark, light"), "contrast", ("Ctrl+T",),
                       h.next_theme),
            *self._languages(group),
            ActionSpec("settings", group, tr("Settings…"), tr("Theme, contrast, size of type, language"), "sliders",
                       ("Ctrl+,",), h.show_settings),
            ActionSpec("lesson", group, tr("Lesson"), tr("Show the lesson of this page"), "", ("F1",), h.show_lesson),
            ActionSpec("side", group, tr("Guide and code"), tr("Open or close them at the right"), "", ("F9",),
                       h.toggle_side),
            ActionSpec("digit-column", group, tr("Digit column"), tr("Open or close it at the left"), "", ("F7",),
                       h.toggle_digit),
            ActionSpec("timeline", group, tr("Timeline"), tr("Open or close it at the foot"), "", ("F8",),
                       h.toggle_timeline),
            ActionSpec("reset-layout", group, tr("Reset layout"), tr("Size and parts of the window as at the start"),
                       "", (), h.reset_layout),
            ActionSpec("keys", group, tr("Keys"), tr("Show all keys"), "help", ("?", "Shift+?"), h.show_shortcuts),
            ActionSpec("about", group, tr("About MNIST Desktop"), tr("Versions, thanks and licences"), "", (),
                       h.show_about),
            ActionSpec("quit", group, tr("Quit"), tr("Close the window; your settings are kept"), "", ("Ctrl+Q",),
                       h.close),
        )
    # fmt: on

    def _languages(self, group: str) -> tuple[ActionSpec, ...]:
        choices = {SYSTEM: self.tr("as the system"), **LANGUAGES}
        return tuple(
            ActionSpec(
                f"language-{choice}",
                group,
                self.tr("Language: {0}").format(name),
                self.tr("Run, drawing and history stay as they are"),
                "",
                (),
                partial(self._host.set_language, choice),
                checked=choice == self._host.language,
            )
            for choice, name in choices.items()
        )
