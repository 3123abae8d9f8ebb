"""The built-in digits: written by the program's own stroke models, the same ones for the same seed.

A digit depends on the seed, its split and its number alone. So a small set is the beginning of a large one, and
the app starts on the first thousands while the rest is written.
"""

from __future__ import annotations

import contextlib
import tempfile
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import platformdirs

from mnist_desktop.lab.dataset import SIDE, DigitDataset, DigitSplit, Images, Labels, Provenance
from mnist_desktop.lab.digits import Cancelled, hand
from mnist_desktop.lab.digits.styles import STYLES
from mnist_desktop.lab.digits.writers import FAITHFUL, WRITERS, choose_style, writers
from mnist_desktop.lab.text import Text

TRAIN, VALID = 60_000, 10_000  # as many as MNIST has
VERSION = 2  # of the digits that a seed stands for; raised whenever they change
_CHUNK = 4_000  # digits written between two looks at the cancel button, a quarter of a second
_NUMBERS = 4 + hand.NUMBERS  # digit, writer, as always?, else which style; how. A multiple of 4, as Philox's


def cache_folder() -> Path:
    """Return the folder where :func:`load` may keep what it wrote; it need not exist yet."""
    return platformdirs.user_cache_path("mnist-desktop", appauthor=False)


def preview(seed: int = 0) -> DigitDataset:
    """Write the first 6,000 and 1,000 digits of a seed: the beginning of what :func:`load` gives, in half a second."""
    return load(seed, 6_000, 1_000)


def is_kept(cache: Path, seed: int = 0, train: int = TRAIN, valid: int = VALID) -> bool:
    """Whether :func:`load` may find this set in a folder and need not write it."""
    return _file(cache, seed, train, valid).is_file()


def _file(cache: Path, seed: int, train: int, valid: int) -> Path:
    return cache / f"generated-{VERSION}-{seed}-{train}-{valid}.digits"


def load(
    seed: int = 0,
    train: int = TRAIN,
    valid: int = VALID,
    progress: Callable[[float], None] = lambda part: None,
    cancelled: Callable[[], bool] = lambda: False,
    cache: Path | None = None,
) -> DigitDataset:
    """Write digits, or read those written before.

    Parameters
    ----------
    seed : int
        Which digits, 0 to 2**63 - 1.
    train, valid : int
        How many to train and to validate, at least 1 each.
    progress : callable
        Called with the part that is done, 0 to 1.
    cancelled : callable
        Asked four times a second or so; True stops the writing.
    cache : pathlib.Path, optional
        A folder that keeps the last set written, usually :func:`cache_folder`. A damaged set is written anew; a
        folder that cannot be used is done without.

    Returns
    -------
    DigitDataset
        The ten digits in random order and about equal numbers.

    Raises
    ------
    Cancelled
        If ``cancelled`` said so.
    """
    total = train + valid
    file = _file(cache, seed, train, valid) if cache else None
    kept = _read(file, total) if file else None
    if kept:
        images, labels = kept
        progress(1.0)
    else:
        images, labels = np.empty((total, SIDE, SIDE), np.uint8), np.empty(total, np.uint8)
        for split, start, end in ((0, 0, train), (1, train, total)):
            for first in range(start, end, _CHUNK):
                if cancelled():
                    raise Cancelled("Writing the digits was cancelled.")
                chunk = slice(first, min(first + _CHUNK, end))
                images[chunk], labels[chunk] = write(seed, split, first - start, chunk.stop - first)
                progress(chunk.stop / total)
        if file:
            _keep(file, images, labels)
    return DigitDataset(
        train=DigitSplit(images[:train], labels[:train]),
        valid=DigitSplit(images[train:], labels[train:]),
        provenance=Provenance("generated", Text("Generated digits"), Text("seed {0}").format(seed)),
    )


def write(seed: int, split: int, first: int, count: int) -> tuple[Images, Labels]:
    """Write some digits of a split.

    Parameters
    ----------
    seed : int
        Which digits, 0 to 2**63 - 1.
    split : int
        0 to train, 1 to validate.
    first, count : int
        Which of the split's endless row.

    Returns
    -------
    tuple of numpy.ndarray
        uint8 ``[count, 28, 28]`` images in MNIST form and uint8 ``[count]`` labels.
    """
    numbers = np.random.Philox(key=np.array([seed, split], np.uint64)).advance(first * _NUMBERS // 4)
    uniform = np.random.Generator(numbers).random((count, _NUMBERS))
    labels = (10 * uniform[:, 0]).astype(np.uint8)
    people = writers(seed, split)
    person = (WRITERS * uniform[:, 1]).astype(np.int64)  # [N]
    place = np.where(uniform[:, 2] < FAITHFUL, people.favourite[person, labels], uniform[:, 3])
    styles = choose_style(STYLES, labels, place)
    images = np.empty((count, SIDE, SIDE), np.uint8)
    for number in np.unique(styles):
        these = np.flatnonzero(styles == number)
        images[these] = hand.write(STYLES[number], uniform[these, 4:], people.habits[person[these]])
    return images, labels


def _read(file: Path, total: int) -> tuple[Images, Labels] | None:
    """Read a set that was kept: its images, its labels, their CRC-32. None if it is not there or damaged."""
    try:
        if file.stat().st_size != total * (SIDE * SIDE + 1) + 4:
            return None
        content = np.fromfile(file, np.uint8)
    except OSError:
        return None
    data, check = content[:-4], content[-4:]
    if zlib.crc32(data.data) != int.from_bytes(check.tobytes(), "big"):
        return None
    return data[:-total].reshape(total, SIDE, SIDE), data[-total:]


def _keep(file: Path, images: Images, labels: Labels) -> None:
    """Keep a set, and no other one; a full disk or a folder that cannot be written costs time, not the digits."""
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        check = zlib.crc32(labels.data, zlib.crc32(images.data))
        with tempfile.NamedTemporaryFile(dir=file.parent, prefix=".generated-", delete=False) as part:
            try:
                for piece in (images.data, labels.data, check.to_bytes(4, "big")):
                    part.write(piece)
                part.close()
                for old in file.parent.glob("generated-*.digits"):
                    old.unlink()
                Path(part.name).replace(file)
            except BaseException:
                Path(part.name).unlink(missing_ok=True)
                raise
