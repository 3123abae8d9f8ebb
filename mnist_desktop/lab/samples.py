"""The images of a split, all or those of some digits, listed as the book lists its files. Torch-free."""

from __future__ import annotations

from functools import cached_property
from random import Random

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.dataset import DigitSplit
from mnist_desktop.lazy_numpy import np


@dataclass(frozen=True)
class Samples:
    """Some digits of a split, in the order of the source.

    Parameters
    ----------
    split : DigitSplit
        The images and their labels.
    name : str
        ``"train"`` or ``"valid"``: the folder of the book's files.
    digits : tuple of int
        Those that are listed, digit by digit as folders are; empty for all, in the order of the source.
    """

    split: DigitSplit
    name: str
    digits: tuple[int, ...] = ()

    @cached_property
    def positions(self) -> np.ndarray:
        """Where they are in the split, int64 ``[N]``, read-only."""
        if self.digits:
            found = np.concatenate([self.split.indices(digit) for digit in self.digits])
        else:
            found = np.arange(len(self.split))
        found.flags.writeable = False
        return found

    def __len__(self) -> int:
        return len(self.positions)

    def images(self, start: int, stop: int) -> np.ndarray:
        """Return the images from ``start`` to just before ``stop``, uint8 ``[n, 28, 28]``."""
        images: np.ndarray = self.split.images[self.positions[start:stop]]
        return images

    def title(self, i: int) -> str:
        """Return the name of image ``i`` of the list: its file, or ``"train/3/10000"``: folder, label, position."""
        return self.split.title(self.name, int(self.positions[i]))

    def line(self, items: int = 2) -> str:
        """Return the list as fastai's ``L`` prints it: the count, then the first items."""
        names = [self.title(i) for i in range(min(items, len(self)))]
        if len(self) > items:
            names.append("…")
        return f"(#{len(self)}) [{', '.join(names)}]"

    def pick(self, random: Random) -> int | None:
        """Return the position in the split of any of them, all equally likely; None if there are none."""
        return int(self.positions[random.randrange(len(self))]) if len(self) else None
