"""The commands of the digit on the canvas."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject

from mnist_desktop.commands.spec import ActionSpec
from mnist_desktop.session import Session


class DigitHost(Protocol):
    """What they are carried out on: the Digit column."""

    def undo(self) -> None:
        """Take back the last stroke or edit."""

    def redo(self) -> None:
        """Bring back what was taken back."""

    def clear(self) -> None:
        """Empty the canvas."""

    def paste(self) -> None:
        """Put the picture of the clipboard on the canvas."""

    def choose_image(self) -> None:
        """Ask for a picture and put it on the canvas."""

    def browse_samples(self) -> None:
        """Show the digits to choose from."""

    def random_sample(self) -> None:
        """Put a random digit of the task on the canvas."""


class DigitCommands(QObject):
    """Undo, clear, paste, open, samples.

    Parameters
    ----------
    session : Session
        Whose digit it is.
    host : DigitHost
        What they are carried out on.
    parent : QObject
        Qt's parent.
    """

    def __init__(self, session: Session, host: DigitHost, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._host = session, host

    # fmt: off
    def specs(self) -> tuple[ActionSpec, ...]:
        """Return the commands: a table, so one line each where it fits."""
        h, tr, group = self._host, self.tr, self.tr("Digit")
        return (
            ActionSpec("undo", group, tr("Undo"), tr("Take back the last stroke"), "undo", ("Ctrl+Z",), h.undo),
            ActionSpec("redo", group, tr("Redo"), tr("Bring it back"), "redo", ("Ctrl+Shift+Z", "Ctrl+Y"), h.redo),
            ActionSpec("clear", group, tr("Clear"), tr("Empty the canvas"), "trash", ("Ctrl+Backspace",), h.clear),
            ActionSpec("paste", group, tr("Paste picture"), tr("Use the copied picture"), "paste", ("Ctrl+V",),
                       h.paste),
            ActionSpec("open", group, tr("Open picture…"), tr("Use a picture file"), "image", ("Ctrl+O",),
                       h.choose_image),
            ActionSpec("samples", group, tr("Browse digits"), tr("Choose one of the digits in use"), "browse",
                       ("Ctrl+B",), h.browse_samples, self._no_digits),
            ActionSpec("random", group, tr("Random digit"), tr("Take one of the digits in use"), "sample",
                       ("Ctrl+D",), h.random_sample, self._no_digits),
        )
    # fmt: on

    def _no_digits(self) -> str:
        return "" if self._session.data is not None else self.tr("Wait until the digits have loaded.")
