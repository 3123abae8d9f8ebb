"""One form for every source of digits: uint8 images, labels, a split and where they came from."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TypeAlias

from mnist_desktop.frozen import dataclass
from mnist_desktop.lazy_numpy import np

STROKES = "+strokes"
SIDE = 28  # pixels; MNIST's image side
Images: TypeAlias = "np.ndarray"  # uint8 [N, 28, 28], 0 paper to 255 ink
Labels: TypeAlias = "np.ndarray"  # uint8 [N], 0 to 9


class DigitsError(Exception):
    """A source of digits cannot be used: what happened, why, and what to try next.

    Parameters
    ----------
    message : str
        What happened and why, one sentence a person can read.
    hint : str
        What to try next; may be empty.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(f"{message} {hint}".strip())
        self.message = message
        self.hint = hint


@dataclass(frozen=True)
class Provenance:
    """Where digits come from, as the window and the figures always say.

    Parameters
    ----------
    source : str
        Id of the source: ``"mnist"``, ``"folders"``, ``"generated"``, ``"handwriting"`` or ``"mixed"``.
    title : str
        What the window shows, for example ``"MNIST"`` or ``"Generated digits"``.
    detail : str
        Where exactly: a folder, a seed.
    """

    source: str
    title: str
    detail: str = ""

    @property
    def has_strokes(self) -> bool:
        """Whether drawn strokes were added to the digits of a source; its id then ends so."""
        return self.source.endswith(STROKES)


@dataclass(frozen=True, eq=False)  # arrays have no one answer to ==; the same object is the same split
class DigitSplit:
    """Images and their labels, of one split.

    Parameters
    ----------
    images : numpy.ndarray
        uint8 ``[N, 28, 28]``, 0 paper to 255 ink; made read-only.
    labels : numpy.ndarray
        uint8 ``[N]``, 0 to 9; made read-only.
    names : tuple of str
        The file of each image below the folder of the source, ``"train/3/10.png"``; empty where there are no files.

    Raises
    ------
    ValueError
        If dtypes or shapes are others, or the counts disagree.
    """

    images: Images
    labels: Labels
    names: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.images.dtype != np.uint8 or self.images.ndim != 3 or self.images.shape[1:] != (SIDE, SIDE):
            raise ValueError(f"images must be uint8 [N, 28, 28], not {self.images.dtype} {self.images.shape}")
        if self.labels.dtype != np.uint8 or self.labels.shape != (len(self.images),):
            raise ValueError(f"labels must be uint8 [{len(self.images)}], not {self.labels.shape}")
        if self.names and len(self.names) != len(self.images):
            raise ValueError(f"{len(self.names)} names do not match {len(self.images)} images")
        self.images.flags.writeable = False
        self.labels.flags.writeable = False

    def __len__(self) -> int:
        return len(self.images)

    @cached_property
    def _by_digit(self) -> tuple[np.ndarray, ...]:
        return tuple(np.flatnonzero(self.labels == digit) for digit in range(10))

    def title(self, name: str, index: int) -> str:
        """Return what image `index` of the split `name` is called: its file, or ``"train/3/10"``, label and place."""
        return self.names[index] if self.names else f"{name}/{self.labels[index]}/{index}"

    def indices(self, digit: int) -> np.ndarray:
        """Positions of all images of one digit, int64, in the order of the source."""
        return self._by_digit[digit]

    def of(self, digit: int) -> Images:
        """All images of one digit, uint8 ``[N, 28, 28]``, in the order of the source."""
        images: np.ndarray = self.images[self.indices(digit)]
        return images


@dataclass(frozen=True, eq=False)
class DigitDataset:
    """Training and validation digits, and where they come from.

    Parameters
    ----------
    train, valid : DigitSplit
        The digits.
    provenance : Provenance
        Where they come from.
    parts : tuple of DigitDataset
        What they were mixed of; empty as a rule.
    """

    train: DigitSplit
    valid: DigitSplit
    provenance: Provenance
    parts: tuple[DigitDataset, ...] = ()

    @cached_property
    def fingerprint(self) -> str:
        """What tells these pixels and labels from all others: 32 hexadecimal digits, made once."""
        from hashlib import blake2b  # which opens OpenSSL's library: not before the first paint

        digest = blake2b(digest_size=16)
        for split in (self.train, self.valid):
            digest.update(f"{len(split)}\n".encode())
            for array in (split.images, split.labels):
                digest.update(np.ascontiguousarray(array).data)
        return digest.hexdigest()

    def missing(self, digits: Sequence[int]) -> tuple[int, ...]:
        """Return which of some digits have no image to train or none to validate."""
        return tuple(d for d in digits if not (len(self.train.indices(d)) and len(self.valid.indices(d))))
