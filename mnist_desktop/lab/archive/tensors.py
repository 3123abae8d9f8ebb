"""Tensors in the safetensors format: written piece by piece, so that no second copy of a history is made."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from typing import IO

import numpy as np
import safetensors.numpy
from safetensors import SafetensorError

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.archive.codec import ArchiveError
from mnist_desktop.lab.text import Text

MAX_HEADER = 4 << 20  # bytes; a branch needs about 1,000
_NAMES = {"float32": "F32", "int64": "I64", "uint8": "U8"}  # NumPy's name, safetensors' name
_BYTES = {"F32": 4, "I64": 8, "U8": 1}
_DAMAGED = Text("It was changed or damaged; open another one.")


@dataclass(frozen=True)
class Block:
    """A tensor that comes in pieces.

    Parameters
    ----------
    dtype : str
        ``"F32"``, ``"I64"`` or ``"U8"``.
    shape : tuple of int
        Of the whole.
    pieces : iterable of numpy.ndarray
        One after the other, contiguous, little-endian.
    """

    dtype: str
    shape: tuple[int, ...]
    pieces: Iterable[np.ndarray]

    @classmethod
    def of(cls, array: np.ndarray) -> Block:
        """Return a whole array as one piece."""
        return cls(_NAMES[str(array.dtype)], array.shape, (np.ascontiguousarray(array),))

    @property
    def nbytes(self) -> int:
        """Bytes of the whole."""
        return math.prod(self.shape) * _BYTES[self.dtype]


def write(file: IO[bytes], blocks: Mapping[str, Block]) -> None:
    """Write tensors as a safetensors file: length of the header, header, data."""
    header, end = {}, 0
    for name, block in blocks.items():
        begin, end = end, end + block.nbytes
        header[name] = {"dtype": block.dtype, "shape": list(block.shape), "data_offsets": [begin, end]}
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    file.write(len(text).to_bytes(8, "little"))
    file.write(text)
    for block in blocks.values():
        for piece in block.pieces:
            file.write(piece.data)


def read(content: bytes) -> dict[str, np.ndarray]:
    """Read the tensors of a safetensors file that is in memory.

    Raises
    ------
    ArchiveError
        If it is none, or its header is too long.
    """
    if int.from_bytes(content[:8], "little") > MAX_HEADER:
        raise ArchiveError(Text("The list of tensors in the file is too long."), _DAMAGED)
    try:
        found: dict[str, np.ndarray] = safetensors.numpy.load(content)
    except (SafetensorError, KeyError, TypeError, ValueError) as error:  # the last three: exotic types
        raise ArchiveError(Text("The tensors in the file cannot be read."), _DAMAGED) from error
    return found


def take(found: dict[str, np.ndarray], name: str, dtype: type, shape: tuple[int | None, ...]) -> np.ndarray:
    """Take a tensor of a type and shape out of those that were read; None in the shape is any length.

    Raises
    ------
    ArchiveError
        If there is no such tensor.
    """
    array = found.pop(name, None)
    if array is None:
        raise ArchiveError(Text("The file lacks the tensor {0}.").format(name), _DAMAGED)
    fits = len(array.shape) == len(shape) and all(
        w in (None, n) for w, n in zip(shape, array.shape, strict=True)
    )
    if array.dtype != dtype or not fits:
        wanted = ", ".join("any" if n is None else str(n) for n in shape)
        raise ArchiveError(
            Text("{0} in the file is {1} {2}, not {3} [{4}].").format(
                name, array.dtype, list(array.shape), np.dtype(dtype), wanted
            ),
            _DAMAGED,
        )
    return array
