"""Digits from a tree of pictures, ``train/3/*.png`` and ``valid/7/*.png``, as fastai's archives have it."""

from __future__ import annotations

import gzip
import shutil
import tarfile
import tempfile
import zlib
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import BinaryIO, cast

import numpy as np

from mnist_desktop.lab.dataset import SIDE, DigitDataset, DigitsError, DigitSplit, Provenance
from mnist_desktop.lab.digits import Cancelled
from mnist_desktop.lab.digits.images import open_digit
from mnist_desktop.lab.text import Text

SPLITS = (("train", "valid"), ("training", "testing"), ("train", "test"))
SUFFIXES = {".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff", ".pgm", ".ppm"}
MAX_FILES = 300_000  # as many as an idx file may hold
MAX_UNPACKED = 512 << 20  # bytes; a small file takes 1,024 in a tar archive, all of MNIST 72 million
_LAYOUT = Text("Name a folder that holds train/3/….png and valid/3/….png, or training and testing.")
_MEND = Text("Remove it, or put another picture in its place; then open the folder again.")
_BY_HAND = Text("If you trust it, unpack it yourself and open the folder.")


def load(
    folder: Path,
    progress: Callable[[float], None] = lambda part: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> DigitDataset:
    """Read a tree of pictures.

    Parameters
    ----------
    folder : pathlib.Path
        Holds one of ``SPLITS``, or a single folder that does, or nothing but folders that do: those of a class of
        writers. Each split has folders 0 to 9, not necessarily all.
    progress : callable
        Called with the part that is done, 0 to 1.
    cancelled : callable
        Asked after every picture; True stops the reading.

    Returns
    -------
    DigitDataset
        In the order of the digits, then of the names. Pictures of 28×28 pixels are taken as they are; others
        are brought into MNIST form as photos are, whichever of ink and ground is the brighter.

    Raises
    ------
    Cancelled
        If ``cancelled`` said so.
    DigitsError
        If the layout is another, or a picture cannot be used; says which and what was found.
    """
    try:
        roots = _find_splits(folder)
        train, valid = (_pictures([root / names[n] for root, names in roots]) for n in (0, 1))
        root = roots[0][0] if len(roots) == 1 else folder
    except OSError as error:
        raise DigitsError(
            Text("{0} cannot be read: {1}.").format(error.filename, error.strerror), Text("Check the folder.")
        ) from error
    total = len(train) + len(valid)
    if total > MAX_FILES:
        raise DigitsError(
            Text("{0} holds {1:,} pictures; up to {2:,} are read.").format(root, total, MAX_FILES), _LAYOUT
        )

    def report(done: int) -> None:
        if cancelled():
            raise Cancelled("Reading the pictures was cancelled.")
        progress(done / total)

    parts = 3 if len(roots) == 1 else 4  # of a name: split, digit and file; before them the writer
    return DigitDataset(
        train=_read(train, parts, report),
        valid=_read(valid, parts, lambda done: report(len(train) + done)),
        provenance=Provenance("folders", root.name, str(root)),
    )


def open_archive(
    archive: Path,
    destination: Path,
    progress: Callable[[float], None] = lambda part: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Path:
    """Unpack a .tgz of pictures; nothing but plain files and folders, and nothing outside ``destination``.

    Stricter than the data filter of :mod:`tarfile`, and there in every Python 3.10 and 3.11 (3.11.2 of Debian 12
    has no such filter): links and special files are refused, owners and permissions are not taken over.

    Parameters
    ----------
    archive : pathlib.Path
        A gzip-compressed tar file.
    destination : pathlib.Path
        A folder that does not exist yet; there only when everything was unpacked.
    progress : callable
        Called with the part of the archive that was read, 0 to 1.
    cancelled : callable
        Asked often; True stops the unpacking.

    Returns
    -------
    pathlib.Path
        ``destination``.

    Raises
    ------
    Cancelled
        If ``cancelled`` said so; then nothing stays.
    DigitsError
        If the archive is damaged, too large, or tries to write elsewhere; then nothing stays.
    """

    def report(part: float) -> None:
        if cancelled():
            raise Cancelled("Unpacking the archive was cancelled.")
        progress(part)

    try:
        size = archive.stat().st_size
        destination.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=destination.parent, prefix=".unpacking-") as parent:
            unpacked = Path(parent) / "digits"
            unpacked.mkdir()
            # As a stream, so that no header, however large it says it is, gets past the limit.
            with (
                archive.open("rb") as packed,
                gzip.open(packed) as file,
                tarfile.open(
                    fileobj=cast(
                        BinaryIO, _Bounded(file, archive.name, lambda: report(packed.tell() / max(1, size)))
                    ),
                    mode="r|",
                ) as tar,
            ):
                _unpack(tar, unpacked, archive.name)
            unpacked.rename(destination)
    except (tarfile.TarError, EOFError, zlib.error) as error:
        raise DigitsError(
            Text("{0} is no .tgz archive, or damaged: {1}.").format(archive.name, error),
            Text("Fetch it again."),
        ) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise DigitsError(
            Text("{0} cannot be unpacked: {1}.").format(archive.name, reason), Text("Check the archive.")
        ) from error
    return destination


class _Bounded:
    """Lets through what an archive may unpack to, headers included, and refuses the rest; reports every read."""

    def __init__(self, unpacked: gzip.GzipFile, name: str, report: Callable[[], None]) -> None:
        self._unpacked, self._name, self._report, self._room = unpacked, name, report, MAX_UNPACKED

    def read(self, size: int) -> bytes:
        self._report()
        piece = self._unpacked.read(size)
        self._room -= len(piece)
        if self._room < 0:
            raise DigitsError(
                Text("{0} unpacks to more than {1:,.0f} MB; it is refused.").format(
                    self._name, MAX_UNPACKED / 1e6
                ),
                _BY_HAND,
            )
        return piece


def _unpack(tar: tarfile.TarFile, folder: Path, name: str) -> None:
    """Copy the plain files of an archive."""
    for count, member in enumerate(tar):
        path = PurePosixPath(member.name)
        if count >= MAX_FILES:
            raise DigitsError(
                Text("{0} holds more than {1:,} files; it is refused.").format(name, MAX_FILES), _BY_HAND
            )
        if not (member.isfile() or member.isdir()) or member.issparse():
            raise DigitsError(
                Text("{0} holds a link or special file, {1}; it is refused.").format(name, path), _BY_HAND
            )
        if path.is_absolute() or ".." in path.parts or "\\" in member.name or ":" in member.name:
            raise DigitsError(Text("{0} tries to write to {1}; it is refused.").format(name, path), _BY_HAND)
        target = folder / path
        if member.isdir():
            target.mkdir(parents=True, exist_ok=True)
        elif content := tar.extractfile(member):
            target.parent.mkdir(parents=True, exist_ok=True)
            with target.open("xb") as out:
                shutil.copyfileobj(content, out)


def _find_splits(folder: Path) -> list[tuple[Path, tuple[str, str]]]:
    """Return the folder that holds the splits, or those that do, with their names."""
    if not folder.is_dir():
        raise DigitsError(Text("There is no folder {0}.").format(folder), _LAYOUT)
    inside = _folders(folder)
    if names := _splits_in(folder):
        return [(folder, names)]
    found = [(folder / name, names) for name in inside if (names := _splits_in(folder / name))]
    if found and len(found) == len(inside):
        return found
    listed = ", ".join(inside[:5]) + (" …" if len(inside) > 5 else "")
    shown = Text("the folders {0}").format(listed) if inside else Text("no folders")
    raise DigitsError(Text("{0} holds {1}, not train and valid.").format(folder, shown), _LAYOUT)


def _splits_in(folder: Path) -> tuple[str, str] | None:
    inside = set(_folders(folder))
    return next((names for names in SPLITS if set(names) <= inside), None)


def _folders(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.is_dir())


def _pictures(splits: list[Path]) -> list[tuple[Path, int]]:
    """Return the pictures of a split with their digits, in the order of digits, writers and names."""
    found = []
    for digit in range(10):
        for folder in (split / str(digit) for split in splits):
            if folder.is_dir():
                found += [(path, digit) for path in sorted(folder.iterdir()) if _is_picture(path)]
    if not found:
        split = splits[0]
        inside = ", ".join(sorted(path.name for path in split.iterdir())[:5]) or Text("nothing")
        raise DigitsError(
            Text("{0} holds no pictures in folders 0 to 9; it holds {1}.").format(split, inside), _LAYOUT
        )
    return found


def _is_picture(path: Path) -> bool:
    # Names that start with a dot are a system's own: macOS puts ._3.png beside 3.png.
    return path.suffix.lower() in SUFFIXES and not path.name.startswith(".") and path.is_file()


def _read(pictures: list[tuple[Path, int]], parts: int, progress: Callable[[int], None]) -> DigitSplit:
    images = np.empty((len(pictures), SIDE, SIDE), np.uint8)
    for i, (path, _) in enumerate(pictures):
        try:
            images[i] = open_digit(path)
        except (
            DigitsError
        ) as error:  # which knows the name alone, and each folder may have a file of that name
            where = "/".join(path.parts[-parts:-1])
            raise DigitsError(Text("In {0}: {1}").format(where, error.message), _MEND) from error
        progress(i + 1)
    names = tuple("/".join(path.parts[-parts:]) for path, _ in pictures)
    return DigitSplit(images, np.array([digit for _, digit in pictures], np.uint8), names)
