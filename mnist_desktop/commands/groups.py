"""All groups of commands, in the order of lists and menus."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow

from mnist_desktop.commands.digit import DigitCommands, DigitHost
from mnist_desktop.commands.file import FileCommands
from mnist_desktop.commands.guide import GuideCommands, GuideHost
from mnist_desktop.commands.pictures import PictureCommands
from mnist_desktop.commands.training import TrainingCommands
from mnist_desktop.commands.window import WindowCommands, WindowHost
from mnist_desktop.session import Session

Groups = tuple[TrainingCommands, DigitCommands, FileCommands, PictureCommands, WindowCommands, GuideCommands]


def all_groups(
    session: Session,
    window: QMainWindow,
    hosts: tuple[WindowHost, DigitHost, GuideHost],
    places: list[str],
) -> Groups:
    """Return every group of commands.

    Parameters
    ----------
    session : Session
        What they act on.
    window : QMainWindow
        Owns them; questions are asked over it.
    hosts : tuple
        What those of the window, the digit and the guide are carried out on.
    places : list of str
        Titles of the places, in their order.
    """
    host, digit, guide = hosts
    return (
        TrainingCommands(session, window),
        DigitCommands(session, digit, window),
        FileCommands(session, window),
        PictureCommands(session, window),
        WindowCommands(host, places, window),
        GuideCommands(guide, window),
    )
