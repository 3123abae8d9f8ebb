"""The commands of the guide: tour, presentation, a lesson on paper, packs of lessons."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject

from mnist_desktop.commands.spec import ActionSpec


class GuideHost(Protocol):
    """What they are carried out on."""

    def start_tour(self) -> None:
        """Show around in the window."""

    def present(self) -> None:
        """Begin to present, or end it."""

    def save_pdf(self) -> None:
        """Ask where the open lesson goes as PDF."""

    def add_pack(self) -> None:
        """Ask for a folder with lessons."""


class GuideCommands(QObject):
    """What students and teachers do with the guide.

    Parameters
    ----------
    host : GuideHost
        What they are carried out on.
    parent : QObject
        Qt's parent.
    """

    def __init__(self, host: GuideHost, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host

    # fmt: off
    def specs(self) -> tuple[ActionSpec, ...]:
        """Return the commands: a table, so one line each where it fits."""
        h, tr, group = self._host, self.tr, self.tr("Guide")
        return (
            ActionSpec("tour", group, tr("Tour of one minute"), tr("What is where in this window"), "help", (),
                       h.start_tour),
            ActionSpec("present", group, tr("Presentation"),
                       tr("Large type and high contrast for a room, worked with keys; Esc leaves"), "", ("F11",),
                       h.present),
            ActionSpec("lesson-pdf", group, tr("Save lesson as PDF…"),
                       tr("The open lesson on paper, with boxes to tick"), "save", (), h.save_pdf),
            ActionSpec("add-pack", group, tr("Add a lesson pack…"),
                       tr("Take in a folder with lessons of a teacher"), "", (), h.add_pack),
        )
    # fmt: on
