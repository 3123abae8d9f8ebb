"""A session file: written from what stands still, read and checked whole before anybody uses it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import IO

import numpy as np

from mnist_desktop import __version__
from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.archive import check, container, layout, riddle, tensors
from mnist_desktop.lab.archive.codec import ArchiveError, parse, plain, rebuild
from mnist_desktop.lab.archive.parts import Board, Desk, DeskHead, DigitsInfo
from mnist_desktop.lab.archive.riddle import SavedRiddle
from mnist_desktop.lab.archive.saved_run import RunHead, SavedRun
from mnist_desktop.lab.dataset import SIDE
from mnist_desktop.lab.digit import Digit
from mnist_desktop.lab.text import Text

FORMAT, VERSION = "mnistlab", 2  # 2 knows half-done steps, riddles, and what digits are mixed of
_IMAGE, _GROUND = "desk/image", "desk/ground"


@dataclass(frozen=True)
class Head:
    """What ``session.json`` holds beside format and version.

    Parameters
    ----------
    app : str
        What wrote it.
    digits : DigitsInfo
        What it was trained on.
    run, desk, board : RunHead, DeskHead, Board
        The run, the digit on the desk, the leaderboard.
    document : str
        In an autosave: the file that the session is saved in; empty if it was saved in none.
    riddle : SavedRiddle or None
        The riddle, if one was begun.
    """

    app: str
    digits: DigitsInfo
    run: RunHead
    desk: DeskHead
    board: Board
    document: str = ""
    riddle: SavedRiddle | None = None


@dataclass(frozen=True, eq=False)
class SavedSession:
    """Everything a session file holds."""

    digits: DigitsInfo
    run: SavedRun
    desk: Desk
    board: Board
    document: str = ""
    riddle: SavedRiddle | None = None


def save(path: Path, session: SavedSession) -> None:
    """Write a session; the file is either whole or as it was before.

    Raises
    ------
    FileError
        If it cannot be written.
    """
    app = f"mnist-desktop {__version__}"
    parts = session.digits, session.run.head, session.desk.head, session.board
    head = Head(app, *parts, session.document, session.riddle)
    described = {"format": FORMAT, "version": VERSION, **plain(head)}
    blocks = {_IMAGE: tensors.Block.of(session.desk.digit.image), **layout.blocks(session.run)}
    sketch = session.desk.sketch
    if sketch is not None and sketch.ground is not None:
        blocks[_GROUND] = tensors.Block.of(sketch.ground)

    def write(file: IO[bytes]) -> None:
        tensors.write(file, blocks)

    # ASCII: the path of a folder may hold bytes that are no UTF-8, which only an escape can say.
    container.write(path, json.dumps(described, allow_nan=False).encode(), write)


def load(path: Path) -> SavedSession:
    """Read a session and check that it holds together.

    Raises
    ------
    ArchiveError
        If it is missing, too large, cut off, damaged, hostile, from a newer version, or does not hold together; what
        happened, and what to do.
    """
    described, content = container.read(path)
    head = _head(path, parse(described))
    found = tensors.read(content)
    width, parameters, counters = check.sizes(head.run)
    check.head(head.run)
    riddle.check(head.riddle, head.run.config)
    run = layout.run_of(head.run, found, width, counters)
    check.whole(run, parameters)
    image = tensors.take(found, _IMAGE, np.uint8, (SIDE, SIDE))
    ground = tensors.take(found, _GROUND, np.uint8, (SIDE, SIDE)) if _GROUND in found else None
    if found:
        raise ArchiveError(
            Text("{0} holds tensors that no session has: {1!r}.").format(path.name, min(found)[:40]),
            Text("Open another file."),
        )
    desk = Desk.of(head.desk, image, ground)
    return SavedSession(head.digits, run, desk, head.board, head.document, head.riddle)


def _head(path: Path, described: object) -> Head:
    """Look at format and version, then at everything else."""
    if not isinstance(described, dict) or described.pop("format", None) != FORMAT:
        raise ArchiveError(
            Text("{0} is a zip file, but no session.").format(path.name), Text("Open another file.")
        )
    version = described.pop("version", None)
    if type(version) is not int or version < 1:
        raise ArchiveError(
            Text("{0} does not say which version it has.").format(path.name), Text("Open another file.")
        )
    if version > VERSION:
        raise ArchiveError(
            Text(
                "{0} was saved by a newer version of MNIST Desktop (format {1}; this one reads up to {2})."
            ).format(path.name, version, VERSION),
            Text("Update the app, then open it again."),
        )
    return rebuild(Head, described)


def blank_desk() -> Desk:
    """Return a desk with nothing on it, for a session that no window has."""
    return Desk(Digit.blank())
