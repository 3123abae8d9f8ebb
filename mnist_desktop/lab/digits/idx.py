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

IMAGES_MAGIC = 0x00000803  # unsigned bytes, three dimensions
LABELS_MAGIC = 0x00000801  # unsigned bytes, one dimension
MAX_COUNT = 300_000  # EMNIST's digits, the largest set in this form, are 280,000
_PIECE = 1 << 20  # bytes read at a time
_GZIP = b"\x1f\x8b"
_AGAIN = "Delete it and download MNIST again, or name another folder."


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
            f"{images.name} holds {len(pixels):,} images but {labels.name} holds {len(digits):,} labels.",
            "The two files do not belong together. Put the files of one set into the folder.",
        )
    return DigitSplit(pixels, digits)


def read_images(path: Path) -> Images:
    """Read an idx3 file of 28×28 images: uint8 ``[N, 28, 28]``; :exc:`DigitsError` if it is none."""
    return _read(path, IMAGES_MAGIC, (SIDE, SIDE)).reshape(-1, SIDE, SIDE)


def read_labels(path: Path) -> Labels:
    """Read an idx1 file of labels: uint8 ``[N]``, 0 to 9; :exc:`DigitsError` if it is none."""
    labels = _read(path, LABELS_MAGIC, ())
    if labels.max() > 9:
        raise DigitsError(f"{path.name} holds the label {labels.max()}; a digit is 0 to 9.", _AGAIN)
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
                raise DigitsError(f"{path.name} is not a gzip file, as its name says.", _AGAIN)
            with gzip.GzipFile(fileobj=file) as unpacked:
                return _parse(cast(BinaryIO, unpacked), path.name, magic, item)
    except EOFError as error:
        raise DigitsError(f"{path.name} is cut off: its compressed data ends too early.", _AGAIN) from error
    except (gzip.BadGzipFile, zlib.error) as error:
        raise DigitsError(f"{path.name} is damaged: it cannot be decompressed ({error}).", _AGAIN) from error
    except OSError as error:
        raise DigitsError(f"{path} cannot be read: {error.strerror}.", "Check the folder.") from error


def _parse(file: BinaryIO, name: str, magic: int, item: tuple[int, ...]) -> np.ndarray:
    """Check the header against what is known and the data against the header."""
    dimensions = 1 + len(item)
    header = file.read(4 + 4 * dimensions)
    if len(header) >= 4 and (found := int.from_bytes(header[:4], "big")) != magic:
        kind = "images" if item else "labels"
        raise DigitsError(
            f"{name} does not hold MNIST {kind}: its magic number is {found:#010x}, not {magic:#010x}.",
            _AGAIN,
        )
    if len(header) < 4 + 4 * dimensions:
        raise DigitsError(f"{name} is cut off: it ends within its header.", _AGAIN)
    count, *shape = struct.unpack(f">{dimensions}I", header[4:])
    if tuple(shape) != item:
        sizes = " × ".join(f"{side:,}" for side in shape)
        raise DigitsError(f"{name} says that its images are {sizes} pixels, not 28 × 28.", _AGAIN)
    if not 1 <= count <= MAX_COUNT:
        raise DigitsError(f"{name} says that it holds {count:,} items, not 1 to {MAX_COUNT:,}.", _AGAIN)
    expected = count * int(np.prod(item, dtype=int))
    data = bytearray()
    while len(data) <= expected and (piece := file.read(min(_PIECE, expected + 1 - len(data)))):
        data += piece
    if len(data) < expected:
        raise DigitsError(f"{name} is cut off: {len(data):,} of {expected:,} bytes are there.", _AGAIN)
    if len(data) > expected:
        raise DigitsError(
            f"{name} goes on after its {count:,} items, so its header or data is wrong.", _AGAIN
        )
    return np.frombuffer(data, np.uint8)
