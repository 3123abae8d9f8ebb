"""MNIST: the four canonical idx files, compressed as published or unpacked."""

from __future__ import annotations

from pathlib import Path

import platformdirs

from mnist_desktop import assets
from mnist_desktop.lab.dataset import DigitDataset, DigitsError, Provenance
from mnist_desktop.lab.digits import idx
from mnist_desktop.lab.text import Text

FILES = (
    "train-images-idx3-ubyte.gz",
    "train-labels-idx1-ubyte.gz",
    "t10k-images-idx3-ubyte.gz",
    "t10k-labels-idx1-ubyte.gz",
)


def user_folder() -> Path:
    """Return the folder where downloaded files go; it need not exist yet."""
    return platformdirs.user_data_path("mnist-desktop", appauthor=False) / "mnist"


def find(folder: Path | None = None) -> Path | None:
    """Find a folder that holds all four files.

    Parameters
    ----------
    folder : pathlib.Path, optional
        The folder a person names; only this one is looked at then. Otherwise the user's data folder,
        then the files inside the installed application.

    Returns
    -------
    pathlib.Path or None
        The first folder in that order with all four names in it; their contents are not looked at.
    """
    places = [folder] if folder else [user_folder(), assets.root() / "mnist"]
    return next((place for place in places if all(_locate(place, name) for name in FILES)), None)


def load(folder: Path) -> DigitDataset:
    """Read MNIST: the files ``train-*`` to train, ``t10k-*`` to validate.

    Parameters
    ----------
    folder : pathlib.Path
        Holds the four files under their canonical names, with or without ``.gz``.

    Returns
    -------
    DigitDataset
        60,000 and 10,000 digits, if the files are the published ones.

    Raises
    ------
    DigitsError
        If a file is missing or cannot be used.
    """
    if not folder.is_dir():
        raise DigitsError(
            Text("There is no folder {0}.").format(folder),
            Text("Name the folder that holds the MNIST files."),
        )
    paths = [_locate(folder, name) for name in FILES]
    missing = [name for name, path in zip(FILES, paths, strict=True) if path is None]
    if missing:
        raise DigitsError(
            Text("{0} does not hold MNIST: {1} {2} missing.").format(
                folder, ", ".join(missing), Text("is") if len(missing) == 1 else Text("are")
            ),
            Text("Name the folder that holds the four files, or download them."),
        )
    train_images, train_labels, valid_images, valid_labels = (path for path in paths if path)
    return DigitDataset(
        train=idx.read_split(train_images, train_labels),
        valid=idx.read_split(valid_images, valid_labels),
        provenance=Provenance("mnist", "MNIST", str(folder)),
    )


def _locate(folder: Path, name: str) -> Path | None:
    """Return the file of a canonical name, compressed or unpacked; None if neither is there."""
    unpacked = name.removesuffix(".gz")
    return next((folder / n for n in (name, unpacked) if (folder / n).is_file()), None)
