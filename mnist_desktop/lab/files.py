"""Files that are either whole or as they were before."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from mnist_desktop.lab.dataset import DigitsError
from mnist_desktop.lab.text import Text


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


def replace_whole(path: Path, write: Callable[[BinaryIO], None]) -> None:
    """Let `write` fill a file piece by piece; one of that name is replaced only when all of it is on the disk.

    What is under way has the numbers of process and thread in its name: whoever writes the same file at the same
    time writes another part, and the last one to be done has the file.

    Raises
    ------
    FileError
        If it cannot be written; nothing unfinished stays.
    """
    part = path.with_name(f"{path.name}.{os.getpid()}-{threading.get_ident()}.part")
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
