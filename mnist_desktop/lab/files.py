"""Files that are either whole or as they were before."""

from __future__ import annotations

import contextlib
import glob
import os
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from mnist_desktop.lab.dataset import DigitsError
from mnist_desktop.lab.text import Text

_LEFT = 3600  # s


class FileError(DigitsError):
    """A file cannot be written; shown wherever a :class:`DigitsError` is."""


def write_whole(path: Path, content: bytes) -> None:
    """Write a file; another one of that name is replaced only when everything is on the disk.

    Raises
    ------
    FileError
        If it cannot be written; nothing unfinished stays.
    """

    def write(file: BinaryIO) -> None:
        file.write(content)

    replace_whole(path, write)


def make_folder(folder: Path) -> None:
    """Make a folder, and those that it lies in, where they are not there.

    Raises
    ------
    FileError
        If it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileError(
            Text("{0} cannot be made: {1}.").format(folder, error.strerror or error), Text("Check the disk.")
        ) from error


def part_of(path: Path) -> Path:
    """Return where what is to become a file is written: beside it, and nobody else writes there at the same time."""
    return path.with_name(f"{path.name}.{os.getpid()}-{threading.get_ident()}.part")


def remove_left_parts(path: Path) -> None:
    """Remove what processes that were killed had written of a file: what has not grown for an hour."""
    for part in path.parent.glob(f"{glob.escape(path.name)}.*part"):
        with contextlib.suppress(OSError):
            if time.time() - part.stat().st_mtime > _LEFT:
                part.unlink()


def replace_whole(path: Path, write: Callable[[BinaryIO], None]) -> None:
    """Let `write` fill a file piece by piece; one of that name is replaced only when all of it is on the disk.

    What is under way has the numbers of process and thread in its name: whoever writes the same file at the same
    time writes another part, and the last one to be done has the file.

    Raises
    ------
    FileError
        If it cannot be written; nothing unfinished stays.
    """
    part = part_of(path)
    try:
        with part.open("wb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        raise FileError(
            Text("{0} cannot be written: {1}.").format(path, error.strerror or error),
            Text("Choose another place."),
        ) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
