"""Mini-batches dealt from one order an epoch; the order can be put back, so every batch can be dealt again."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.augment import augment
from mnist_desktop.lab.config import Task
from mnist_desktop.lab.dataset import DigitsError, DigitSplit
from mnist_desktop.lab.sabotage import SWAPPED
from mnist_desktop.lab.text import Text


@dataclass(frozen=True)
class Items:
    """The images of a task on a device, with targets.

    Parameters
    ----------
    x : torch.Tensor
        uint8 ``[N, 784]``; a batch becomes float in 0..1 when it is dealt (four times less memory).
    y : torch.Tensor
        float32 ``[N, 1]``, 1 for the first digit of a pair and 0 for the second; int64 ``[N]`` for all ten.
    index : numpy.ndarray
        int64 ``[N]``: position of each image in its split.
    """

    x: Tensor
    y: Tensor
    index: np.ndarray

    @classmethod
    def of(cls, split: DigitSplit, task: Task, device: str = "cpu") -> Items:
        """Choose the images of a task: a pair in the book's order (all of the first digit, then the second).

        Raises
        ------
        DigitsError
            If the split has no image of a digit that a pair needs, or none at all.
        """
        if task.is_pair:
            parts = [split.indices(digit) for digit in task.digits]
            for digit, part in zip(task.digits, parts, strict=True):
                if not len(part):
                    raise DigitsError(
                        Text("These digits hold no {0}.").format(digit),
                        Text("Choose another pair or other digits."),
                    )
            index = np.concatenate(parts)
            y = torch.zeros(len(index), 1)
            y[: len(parts[0])] = 1
        else:
            if not len(split):
                raise DigitsError(Text("There are no images in this split."), Text("Choose other digits."))
            index = np.arange(len(split))
            y = torch.from_numpy(split.labels.astype(np.int64))
        whole = len(index) == len(split) and not task.is_pair
        images = split.images.copy() if whole else split.images[index]  # a tensor must own what it shows
        return cls(torch.from_numpy(images).view(-1, 784).to(device), y.to(device), index)

    def __len__(self) -> int:
        return len(self.x)

    def to(self, device: str) -> Items:
        """Return the same items on another device."""
        return Items(self.x.to(device), self.y.to(device), self.index)


def swapped(targets: Tensor) -> Tensor:
    """Return sabotaged targets: a pair's exchanged, ``[B, 1]``; of all ten, int64 ``[B]``, 3 and 7 exchanged."""
    if targets.ndim == 2:
        return 1 - targets
    first, second = SWAPPED
    others = targets.masked_fill(targets == first, second)
    return others.masked_fill(targets == second, first)


@dataclass(frozen=True)
class Place:
    """Where the dealer stands: enough to deal the same batches again.

    Parameters
    ----------
    epoch : int
        From 1.
    position : int
        Images of this epoch already dealt.
    shuffled : bool
        Whether this epoch has a random order.
    generator : torch.Tensor
        uint8: state of the generator before the order of this epoch was drawn.
    """

    epoch: int
    position: int
    shuffled: bool
    generator: Tensor


class Dealer:
    """Deals mini-batches: one random order an epoch, ``index_select`` per batch (3 to 8 times faster than x[i]).

    Parameters
    ----------
    items : Items
        What is dealt.
    seed : int
        Seed of the order.
    shuffle : bool
        Whether the first epoch is likely to have a random order; the first batch of each decides.
    """

    def __init__(self, items: Items, seed: int, shuffle: bool) -> None:
        self.items = items
        self._generator = torch.Generator().manual_seed(seed)
        self._shuffled = shuffle
        self._whole, self._floats = torch.empty(0), torch.empty(0)  # the batch, in uint8 and as it is dealt
        self._begin_epoch(1)

    def _begin_epoch(self, epoch: int) -> None:
        self._epoch, self._position = epoch, 0
        self._before = self._generator.get_state()
        self._draw_order()

    def _draw_order(self) -> None:
        n = len(self.items)
        order = torch.randperm(n, generator=self._generator) if self._shuffled else torch.arange(n)
        self._order = order  # [N]
        self._order_on_device = order.to(self.items.x.device)

    @property
    def epoch(self) -> int:
        """The epoch of the next batch, from 1."""
        return self._epoch

    def deal(
        self, batch_size: int, shuffle: bool, raw: bool = False, chance: torch.Generator | None = None
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Return ``xb`` float32 ``[B, 784]`` in 0..1, its targets, and its positions in the items, int64 ``[B]``.

        Sabotaged, with `raw`, nothing is divided: ``xb`` is in 0..255. With `chance` the images are augmented, and
        rounded to the 256 greys of an image again: what can be shown is what is learned from.

        The first batch of an epoch says whether the epoch is shuffled; later ones keep to its order. So a batch
        depends on the settings of the steps alone. The dealer stays where it is until :meth:`advance`.

        Every batch is dealt into the same memory: who keeps one copies it. Beside checkpoints that stay, a new
        800 kB a step would make the process ask the system for pages, at a third of the speed.
        """
        if self._position == 0 and shuffle != self._shuffled:
            self._shuffled = shuffle
            self._generator.set_state(self._before)
            self._draw_order()
        stop = min(self._position + batch_size, len(self.items))
        chosen = self._order_on_device[self._position : stop]  # [B]
        n, x = stop - self._position, self.items.x
        if len(self._floats) < n or self._floats.device != x.device:
            self._whole = torch.empty(n, 784, dtype=torch.uint8, device=x.device)
            self._floats = torch.empty(n, 784, device=x.device)
        whole, xb = self._whole[:n], self._floats[:n]  # [B, 784]
        torch.index_select(x, 0, chosen, out=whole)
        xb.copy_(whole)
        if chance is not None:
            xb.copy_(augment(xb, chance).round_())
        if not raw:
            xb.div_(255)
        return xb, self.items.y.index_select(0, chosen), self._order[self._position : stop]

    def advance(self, batch_size: int) -> bool:
        """Move past the batch just dealt; a new epoch begins when all are dealt. Return whether one ended."""
        self._position += batch_size
        ended = self._position >= len(self.items)
        if ended:
            self._begin_epoch(self._epoch + 1)
        return ended

    def place(self) -> Place:
        """Return where the dealer stands."""
        return Place(self._epoch, self._position, self._shuffled, self._before)

    def go_to(self, place: Place) -> None:
        """Return to a place; the order of its epoch is drawn again unless it is the present one."""
        here = (self._epoch, self._shuffled) == (place.epoch, place.shuffled)
        if not (here and torch.equal(self._before, place.generator)):
            self._before, self._shuffled = place.generator, place.shuffled
            self._generator.set_state(place.generator)
            self._draw_order()
        self._epoch, self._position = place.epoch, place.position

    def move(self, items: Items) -> None:
        """Deal the same order from the same items on another device."""
        self.items = items
        self._order_on_device = self._order.to(items.x.device)
