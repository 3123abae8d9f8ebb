"""The table of all commands: words, icon, keys, what each does, and why it cannot be done just now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject

from mnist_desktop.session import RunState, Session


class Host(Protocol):
    """What the commands are carried out on: the window."""

    session: Session

    def undo(self) -> None:
        """Take back the last stroke or edit."""

    def redo(self) -> None:
        """Bring back what was taken back."""

    def clear(self) -> None:
        """Empty the canvas."""

    def paste(self) -> None:
        """Put the picture of the clipboard on the canvas."""

    def open_image(self) -> None:
        """Ask for a picture and put it on the canvas."""

    def browse_samples(self) -> None:
        """Show the digits to choose from."""

    def random_sample(self) -> None:
        """Put a random digit of the task on the canvas."""

    def go_to(self, place: int) -> None:
        """Show the place of that position."""

    def next_theme(self) -> None:
        """Light, dark, or as the system."""

    def show_palette(self) -> None:
        """Show all commands to search in."""

    def show_shortcuts(self) -> None:
        """Show the keys."""

    def ask_steps(self) -> None:
        """Ask how many steps to run."""

    def show_lesson(self) -> None:
        """Show the lesson of the page in sight."""

    def toggle_side(self) -> None:
        """Open or close guide and code."""


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
    """

    id: str
    group: str
    text: str
    tip: str
    icon: str
    keys: tuple[str, ...]
    run: Callable[[], None]
    refusal: Callable[[], str] = str


class CommandTable(QObject):
    """All commands of the window, in the order of lists.

    Parameters
    ----------
    host : Host
        What they are carried out on.
    places : list of str
        Titles of the places, in their order.
    parent : QObject
        Qt's parent.
    """

    def __init__(self, host: Host, places: list[str], parent: QObject) -> None:
        super().__init__(parent)
        self._host, self._places = host, places
        self._session = host.session

    def specs(self) -> tuple[ActionSpec, ...]:
        """Return every command, once."""
        return (*self._run_specs(), *self._digit_specs(), *self._window_specs())

    # -- why not -------------------------------------------------------------------------------------------

    def _no_run(self) -> str:
        if self._session.record is not None:
            return ""
        return self.tr("Wait until PyTorch and the digits have loaded.")

    def _at_start(self) -> str:
        if self._session.record is not None and self._session.cursor == 0 and self._session.record.done:
            return self.tr("This is the beginning: no step was taken yet.")
        return self._no_run()

    def _no_digits(self) -> str:
        return "" if self._session.data is not None else self.tr("Wait until the digits have loaded.")

    # -- the commands: a table, so one line each where it fits ---------------------------------------------

    def _toggle(self) -> None:
        if self._session.state is RunState.RUNNING:
            self._session.pause()
        else:
            self._session.run()

    # fmt: off
    def _run_specs(self) -> tuple[ActionSpec, ...]:
        s, h, tr, ready, group = self._session, self._host, self.tr, self._no_run, self.tr("Training")
        return (
            ActionSpec("run", group, tr("Run"), tr("Step until you pause"), "play", ("Space",), self._toggle, ready),
            ActionSpec("step", group, tr("Step"), tr("Take one mini-batch step"), "step-forward", (".",),
                       s.step, ready),
            ActionSpec("stage", group, tr("Stage"), tr("Run the next stage of a step"), "stage-next", (">", "Shift+>"),
                       s.next_stage, ready),
            ActionSpec("back", group, tr("Back"), tr("Go back one step"), "step-back", (",",),
                       s.step_back, self._at_start),
            ActionSpec("first", group, tr("First step"), tr("Go back to the untrained model"), "", ("Ctrl+Home",),
                       lambda: s.seek(0), self._at_start),
            ActionSpec("last", group, tr("Last step"), tr("Go to the newest step"), "", ("Ctrl+End",),
                       lambda: s.seek(s.head), ready),
            ActionSpec("epoch", group, tr("To the end of the epoch"), tr("Run until every image was used once more"),
                       "", ("Ctrl+E",), lambda: s.run(to_epoch_end=True), ready),
            ActionSpec("run-10", group, tr("10 steps"), tr("Run 10 steps"), "", (), lambda: s.run(10), ready),
            ActionSpec("run-100", group, tr("100 steps"), tr("Run 100 steps"), "", (), lambda: s.run(100), ready),
            ActionSpec("run-n", group, tr("Some steps…"), tr("Say how many steps to run"), "", ("Ctrl+G",),
                       h.ask_steps, ready),
            ActionSpec("reset", group, tr("Reset"), tr("Begin again with untrained weights"), "reset", ("Ctrl+R",),
                       s.reset, ready),
        )

    def _digit_specs(self) -> tuple[ActionSpec, ...]:
        h, tr, group = self._host, self.tr, self.tr("Digit")
        return (
            ActionSpec("undo", group, tr("Undo"), tr("Take back the last stroke"), "undo", ("Ctrl+Z",), h.undo),
            ActionSpec("redo", group, tr("Redo"), tr("Bring it back"), "redo", ("Ctrl+Shift+Z", "Ctrl+Y"), h.redo),
            ActionSpec("clear", group, tr("Clear"), tr("Empty the canvas"), "trash", ("Ctrl+Backspace",), h.clear),
            ActionSpec("paste", group, tr("Paste picture"), tr("Use the copied picture"), "paste", ("Ctrl+V",),
                       h.paste),
            ActionSpec("open", group, tr("Open picture…"), tr("Use a picture file"), "image", ("Ctrl+O",),
                       h.open_image),
            ActionSpec("samples", group, tr("Browse digits"), tr("Choose one of the digits in use"), "browse",
                       ("Ctrl+B",), h.browse_samples, self._no_digits),
            ActionSpec("random", group, tr("Random digit"), tr("Take one of the digits in use"), "sample",
                       ("Ctrl+D",), h.random_sample, self._no_digits),
        )

    def _window_specs(self) -> tuple[ActionSpec, ...]:
        h, tr, group = self._host, self.tr, self.tr("Window")

        def going(position: int) -> Callable[[], None]:
            return lambda: h.go_to(position)

        return (
            *(ActionSpec(f"place-{i + 1}", group, title, tr("Show this place"), "", (f"Ctrl+{i + 1}",), going(i))
              for i, title in enumerate(self._places)),
            ActionSpec("palette", group, tr("All commands"), tr("Search all commands"), "command",
                       ("Ctrl+Shift+P",), h.show_palette),
            ActionSpec("theme", group, tr("Light or dark"), tr("As the system, dark, light"), "contrast", ("Ctrl+T",),
                       h.next_theme),
            ActionSpec("lesson", group, tr("Lesson"), tr("Show the lesson of this page"), "", ("F1",), h.show_lesson),
            ActionSpec("side", group, tr("Guide and code"), tr("Open or close them at the right"), "", ("F9",),
                       h.toggle_side),
            ActionSpec("keys", group, tr("Keys"), tr("Show all keys"), "help", ("?", "Shift+?"), h.show_shortcuts),
        )
    # fmt: on
