"""The zip around a session: two members, stored as they are, so that nothing in it can grow when it is opened."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import IO, BinaryIO

from mnist_desktop.lab.archive.codec import ArchiveError
from mnist_desktop.lab.files import FileError, replace_whole
from mnist_desktop.lab.text import Text

HEAD, ARRAYS = "session.json", "arrays.safetensors"
LIMITS = {HEAD: 8 << 20, ARRAYS: 512 << 20}  # bytes of each member; 100,000 steps have about 40 MB
_SLACK = 1 << 16  # bytes of headers around them
_END = 22  # bytes of the record at the end of a zip without a comment
_DATE = (2026, 1, 1, 0, 0, 0)  # the same session gives the same bytes
_OTHER = Text("Open a file that “Save session” wrote.")


def write(path: Path, head: bytes, arrays: Callable[[IO[bytes]], None]) -> None:
    """Write a session file; it is either whole or as it was before.

    Parameters
    ----------
    path : pathlib.Path
        Of the file.
    head : bytes
        ``session.json``.
    arrays : callable
        Writes ``arrays.safetensors`` into the file it is given.

    Raises
    ------
    FileError
        If it is too large to be opened again, or cannot be written.
    """
    if len(head) > LIMITS[HEAD]:
        raise FileError(
            Text("The session has too many changes of settings to be saved."), Text("Delete some branches.")
        )

    def fill(file: BinaryIO) -> None:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
            archive.writestr(zipfile.ZipInfo(HEAD, _DATE), head)
            with archive.open(zipfile.ZipInfo(ARRAYS, _DATE), "w") as member:
                arrays(member)
            if archive.getinfo(ARRAYS).file_size > LIMITS[ARRAYS]:
                raise FileError(Text("The session is too large to be saved."), Text("Delete some branches."))

    replace_whole(path, fill)


def read(path: Path) -> tuple[bytes, bytes]:
    """Return the two members of a session file.

    Raises
    ------
    ArchiveError
        If the file cannot be read, is no such zip, or is larger or holds more than a session does. Sizes are looked at
        before anything is read.
    """
    try:
        with path.open("rb") as file:
            _check_end(path, file)
            with zipfile.ZipFile(file) as archive:
                _check_members(path, archive)
                return archive.read(HEAD), archive.read(ARRAYS)
    except OSError as error:
        raise ArchiveError(
            Text("{0} cannot be read: {1}.").format(path, error.strerror or error), Text("Check the file.")
        ) from error
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise ArchiveError(Text("{0} is cut off or damaged.").format(path.name), _OTHER) from error


def _check_end(path: Path, file: BinaryIO) -> None:
    """Look at the length and at the list of members before Python's zipfile reads that list."""
    size = file.seek(0, 2)
    if size > sum(LIMITS.values()) + _SLACK:
        raise ArchiveError(
            Text("{0} has {1:,.0f} MB, more than any session.").format(path.name, size / 1e6), _OTHER
        )
    file.seek(max(0, size - _END - 20))
    tail = file.read()
    end = tail[-_END:]
    large = tail[:4] == b"PK\x06\x07" and len(tail) == _END + 20  # a zip of over 4 GB, or one that says so
    if len(end) < _END or end[:4] != b"PK\x05\x06" or end[20:] != b"\0\0":
        raise ArchiveError(Text("{0} is no session, or it is cut off.").format(path.name), _OTHER)
    if large or int.from_bytes(end[10:12], "little") != len(LIMITS):
        raise ArchiveError(Text("{0} is a zip file, but no session.").format(path.name), _OTHER)
    if int.from_bytes(end[12:16], "little") > _SLACK:
        raise ArchiveError(Text("{0} is damaged.").format(path.name), _OTHER)
    file.seek(0)


def _check_members(path: Path, archive: zipfile.ZipFile) -> None:
    found = {info.filename: info for info in archive.infolist()}
    if set(found) != set(LIMITS):
        raise ArchiveError(Text("{0} is a zip file, but no session.").format(path.name), _OTHER)
    for name, info in found.items():
        if info.compress_type != zipfile.ZIP_STORED or info.flag_bits & 0x1:
            raise ArchiveError(
                Text("{0} was packed by another program; a session is not compressed.").format(path.name),
                _OTHER,
            )
        if info.file_size != info.compress_size or info.file_size > LIMITS[name]:
            raise ArchiveError(
                Text("{0} in {1} is larger than that of any session.").format(name, path.name), _OTHER
            )
    if sum(info.file_size for info in found.values()) > path.stat().st_size:
        raise ArchiveError(Text("{0} is damaged.").format(path.name), _OTHER)
