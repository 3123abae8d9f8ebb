"""The idx format of MNIST: a four-byte magic number, big-endian dimensions, then bytes.

Nothing a header says is believed: it is only compared with limits and with the bytes that really follow, which
are read in small pieces. So a wrong, cut or malicious file costs a sentence, not the memory of the machine.
"""

from __future__ import annotations

import gzip
import struct
import zlib
from pathlib import Path
from typing import BinaryIO, cast

import numpy as np

from mnist_desktop.lab.dataset import SIDE, DigitsError, DigitSplit, Images, Labels
from mnist_desktop.lab.text import Text

IMAGES_MAGIC = 0x00000803  # unsigned bytes, three dimensions
LABELS_MAGIC = 0x00000801  # unsigned bytes, one dimension
MAX_COUNT = 300_000  # EMNIST's digits, the largest set in this form, are 280,000
_PIECE = 1 << 20  # bytes read at a time
_GZIP = b"\x1f\x8b"
_AGAIN = Text("Delete it and download MNIST again, or name another folder.")


def read_split(images: Path, labels: Path) -> DigitSplit:
    """Read the two files of one split.

    Parameters
    ----------
    images, labels : pathlib.Path
        An idx3 file of 28×28 images and the idx1 file of their labels; gzip-compressed if named ``*.gz``.

    Returns
    -------
    DigitSplit
        uint8 images ``[N, 28, 28]`` and labels ``[N]``.

    Raises
    ------
    DigitsError
        If a file cannot be used, or the two do not count the same digits.
    """
    pixels, digits = read_images(images), read_labels(labels)
    if len(pixels) != len(digits):
        raise DigitsError(
            Text("{0} holds {1:,} images but {2} holds {3:,} labels.").format(
                images.name, len(pixels), labels.name, len(digits)
            ),
            Text("The two files do not belong together. Put the files of one set into the folder."),
        )
    return DigitSplit(pixels, digits)


def read_images(path: Path) -> Images:
    """Read an idx3 file of 28×28 images: uint8 ``[N, 28, 28]``; :exc:`DigitsError` if it is none."""
    return _read(path, IMAGES_MAGIC, (SIDE, SIDE)).reshape(-1, SIDE, SIDE)


def read_labels(path: Path) -> Labels:
    """Read an idx1 file of labels: uint8 ``[N]``, 0 to 9; :exc:`DigitsError` if it is none."""
    labels = _read(path, LABELS_MAGIC, ())
    if labels.max() > 9:
        raise DigitsError(
            Text("{0} holds the label {1}; a digit is 0 to 9.").format(path.name, labels.max()), _AGAIN
        )
    return labels


def _read(path: Path, magic: int, item: tuple[int, ...]) -> np.ndarray:
    """Read the bytes of an idx file whose items have one known shape: uint8 ``[N * item]``, N > 0."""
    try:
        with path.open("rb") as file:
            start = file.read(2)
            file.seek(0)
            if path.suffix != ".gz":
                return _parse(file, path.name, magic, item)
            if start != _GZIP:
                raise DigitsError(Text("{0} is not a gzip file, as its name says.").format(path.name), _AGAIN)
            with gzip.GzipFile(fileobj=file) as unpacked:
                return _parse(cast(BinaryIO, unpacked), path.name, magic, item)
    except EOFError as error:
        raise DigitsError(
            Text("{0} is cut off: its compressed data ends too early.").format(path.name), _AGAIN
        ) from error
    except (gzip.BadGzipFile, zlib.error) as error:
        raise DigitsError(
            Text("{0} is damaged: it cannot be decompressed ({1}).").format(path.name, error), _AGAIN
        ) from error
    except OSError as error:
        raise DigitsError(
            Text("{0} cannot be read: {1}.").format(path, error.strerror), Text("Check the folder.")
        ) from error


def _parse(file: BinaryIO, name: str, magic: int, item: tuple[int, ...]) -> np.ndarray:
    """Check the header against what is known and the data against the header."""
    dimensions = 1 + len(item)
    header = file.read(4 + 4 * dimensions)
    if len(header) >= 4 and (found := int.from_bytes(header[:4], "big")) != magic:
        kind = Text("images") if item else Text("labels")
        raise DigitsError(
            Text("{0} does not hold MNIST {1}: its magic number is {2:#010x}, not {3:#010x}.").format(
                name, kind, found, magic
            ),
            _AGAIN,
        )
    if len(header) < 4 + 4 * dimensions:
        raise DigitsError(Text("{0} is cut off: it ends within its header.").format(name), _AGAIN)
    count, *shape = struct.unpack(f">{dimensions}I", header[4:])
    if tuple(shape) != item:
        sizes = " × ".join(f"{side:,}" for side in shape)
        raise DigitsError(
            Text("{0} says that its images are {1} pixels, not 28 × 28.").format(name, sizes), _AGAIN
        )
    if not 1 <= count <= MAX_COUNT:
        raise DigitsError(
            Text("{0} says that it holds {1:,} items, not 1 to {2:,}.").format(name, count, MAX_COUNT), _AGAIN
        )
    expected = count * int(np.prod(item, dtype=int))
    data = bytearray()
    while len(data) <= expected and (piece := file.read(min(_PIECE, expected + 1 - len(data)))):
        data += piece
    if len(data) < expected:
        raise DigitsError(
            Text("{0} is cut off: {1:,} of {2:,} bytes are there.").format(name, len(data), expected), _AGAIN
        )
    if len(data) > expected:
        raise DigitsError(
            Text("{0} goes on after its {1:,} items, so its header or data is wrong.").format(name, count),
            _AGAIN,
        )
    return np.frombuffer(data, np.uint8)
