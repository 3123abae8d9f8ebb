"""What is kept of the student's handwriting, in memory, and how runs did on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from mnist_desktop.frozen import dataclass

if TYPE_CHECKING:
    from mnist_desktop.lab.digits.handwriting import Notebook, Sample


@dataclass(frozen=True)
class Kept:
    """All handwriting as it is on the disk.

    Parameters
    ----------
    writer : str
        Who draws here.
    samples : tuple of Sample
        By writer, then as they were drawn.
    images : numpy.ndarray
        uint8 ``[N, 28, 28]``, read-only.
    """

    writer: str
    samples: tuple[Sample, ...]
    images: np.ndarray

    @property
    def counts(self) -> tuple[int, ...]:
        """How many of each digit 0 to 9 the student has drawn."""
        mine = [one.digit for one in self.samples if one.writer == self.writer]
        return tuple(mine.count(digit) for digit in range(10))


@dataclass(frozen=True)
class Tried:
    """How a run does on the digits it is validated on, and on one's own.

    Parameters
    ----------
    digits : str
        What it was trained on.
    trained : str
        What of one's own is among that: ``"no"``, ``"alone"`` or ``"mixed"``.
    model : str
        The model.
    step : int
        Where it stands.
    others, own : float
        Shares that are read right; of one's own only digits that it was not trained on. −1 where there are none.
    """

    digits: str
    trained: str
    model: str
    step: int
    others: float
    own: float


def read(book: Notebook, known: Kept | None) -> Kept:
    """Return what is on the disk; pictures that are known are not read again."""
    samples = book.samples()
    old = {} if known is None else dict(zip(known.samples, known.images, strict=True))
    images = [old[one] if one in old else book.image(one) for one in samples]
    stack = np.stack(images) if images else np.zeros((0, 28, 28), np.uint8)
    stack.flags.writeable = False
    return Kept(book.writer, samples, stack)
