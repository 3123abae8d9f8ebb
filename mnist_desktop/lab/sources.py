"""Whatever a person points at: MNIST's files, a tree of pictures, or a .tgz archive of either."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import platformdirs

from mnist_desktop.lab.dataset import DigitDataset, DigitsError
from mnist_desktop.lab.digits import folders, mnist
from mnist_desktop.lab.text import Text

Progress = Callable[[float], None]
Cancelled = Callable[[], bool]


def archives_folder() -> Path:
    """Return the folder where archives are unpacked; it need not exist yet."""
    return platformdirs.user_data_path("mnist-desktop", appauthor=False) / "archives"


def open_digits(
    path: Path,
    progress: Progress = lambda part: None,
    cancelled: Cancelled = lambda: False,
) -> DigitDataset:
    """Read the digits at a path, of whatever kind they are.

    Parameters
    ----------
    path : pathlib.Path
        A folder with the four MNIST files or with a tree of pictures, or a .tgz archive of such a folder.
    progress : callable
        Called with the part that is done, 0 to 1.
    cancelled : callable
        Asked often; True stops the work.

    Raises
    ------
    Cancelled
        If ``cancelled`` said so.
    DigitsError
        If there is nothing, or it cannot be used; then nothing of an archive stays unpacked.
    """
    if path.is_file():
        return _open_archive(path, progress, cancelled)
    if not path.is_dir():
        raise DigitsError(
            Text("There is no folder or archive {0}.").format(path),
            Text("Name a folder of digits, or a .tgz archive of one."),
        )
    if any(path.glob("*-ubyte*")):
        return mnist.load(path)
    return folders.load(path, progress, cancelled)


def _open_archive(archive: Path, progress: Progress, cancelled: Cancelled) -> DigitDataset:
    """Unpack an archive, once, and read what is in it."""
    home = archives_folder() / _fingerprint(archive)
    unpacked = home / archive.name.split(".")[0]
    if not unpacked.is_dir():
        folders.open_archive(archive, unpacked, lambda part: progress(part / 2), cancelled)
    try:
        data = open_digits(_inside(unpacked), lambda part: progress((1 + part) / 2), cancelled)
    except DigitsError:
        shutil.rmtree(home, ignore_errors=True)
        raise
    return replace(data, provenance=replace(data.provenance, detail=str(archive)))


def _inside(folder: Path) -> Path:
    """Return the folder inside, if there is nothing else."""
    inside = list(folder.iterdir())
    return inside[0] if len(inside) == 1 and inside[0].is_dir() else folder


def _fingerprint(file: Path) -> str:
    """Name a file by its contents, so that it is unpacked once wherever it lies, and again once it has changed."""
    digest = hashlib.sha256()
    try:
        with file.open("rb") as opened:
            while piece := opened.read(1 << 20):
                digest.update(piece)
    except OSError as error:
        raise DigitsError(
            Text("{0} cannot be read: {1}.").format(file, error.strerror), Text("Check the file.")
        ) from error
    return digest.hexdigest()[:16]
