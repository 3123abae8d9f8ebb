"""How two shapes meet in an elementwise operation: NumPy's and PyTorch's rule of broadcasting, axis by axis.

The rule is https://docs.pytorch.org/docs/stable/notes/broadcasting.html: shapes are aligned at the right; where one
has no axis, or an axis of size 1, it is stretched to the other's size without being copied: its stride there is 0.
"""

from __future__ import annotations

import re
from math import prod

import numpy as np

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.records import frozen
from mnist_desktop.lab.text import Text

MOST_AXES = 5
MOST = 1_000_000  # elements along one axis
_NUMBER_BYTES = 4  # of a float32

Shape = tuple[int, ...]


class ShapeError(ValueError):
    """The text is no shape; the message says why in one sentence for people."""


def parse_shape(text: str) -> Shape:
    """Read a shape: ``"[1010, 28, 28]"``, ``"1010, 28, 28"``, ``"3"``; ``"[]"`` is a single number.

    Raises
    ------
    ShapeError
        If it is none, or too large to mean anything here.
    """
    inside = text.strip()
    if inside[:1] in ("[", "(") and inside[-1:] == {"[": "]", "(": ")"}[inside[0]]:
        inside = inside[1:-1]
    parts = [part.strip() for part in inside.split(",")]
    if parts[-1] == "":
        parts.pop()  # Python allows a comma at the end, and nothing at all
    for part in parts:
        if not re.fullmatch(r"\d{1,12}", part, re.ASCII):
            shown = Text("“{0}” is no size").format(part) if part else Text("A size is missing")
            raise ShapeError(Text("{0}: write whole numbers with commas, such as [28, 28].").format(shown))
        if int(part) > MOST:
            raise ShapeError(
                Text("{0:,} along one axis is too much here: at most {1:,}.").format(int(part), MOST)
            )
    if len(parts) > MOST_AXES:
        raise ShapeError(Text("{0} axes are too many here: at most {1}.").format(len(parts), MOST_AXES))
    return tuple(int(part) for part in parts)


def write_shape(shape: Shape) -> str:
    """Return a shape in the book's form, ``"[1010, 28, 28]"``."""
    return str(list(shape))


@dataclass(frozen=True)
class Axis:
    """Two axes that meet, or one that meets nothing.

    Parameters
    ----------
    left, right : int or None
        Their sizes; None where a shape has no axis so far to the left.
    """

    left: int | None
    right: int | None

    @property
    def fits(self) -> bool:
        """Whether they can be paired: the same size, or one of them 1 or missing."""
        return None in (self.left, self.right) or self.left == self.right or 1 in (self.left, self.right)

    @property
    def size(self) -> int | None:
        """Size of the result along this axis; None if they do not fit."""
        if not self.fits:
            return None
        if self.left is None or self.right is None:
            return self.left if self.right is None else self.right
        return self.right if self.left == 1 else self.left

    @property
    def left_stretched(self) -> bool:
        """Whether the left one is stretched: repeated, but not copied."""
        return self.fits and self.left in (None, 1) and self.size not in (self.left, 1)

    @property
    def right_stretched(self) -> bool:
        """The same for the right one."""
        return self.fits and self.right in (None, 1) and self.size not in (self.right, 1)


@dataclass(frozen=True)
class Alignment:
    """Two shapes with their axes paired from the right.

    Parameters
    ----------
    left, right : tuple of int
        The shapes.
    axes : tuple of Axis
        As many as the longer shape has, the leftmost first.
    """

    left: Shape
    right: Shape
    axes: tuple[Axis, ...]

    @property
    def shape(self) -> Shape | None:
        """Shape of the result; None if they do not fit."""
        sizes = [axis.size for axis in self.axes if axis.size is not None]
        return tuple(sizes) if len(sizes) == len(self.axes) else None

    @property
    def stretched(self) -> tuple[bool, bool]:
        """Whether the left and the right tensor are stretched along any axis."""
        return any(axis.left_stretched for axis in self.axes), any(axis.right_stretched for axis in self.axes)

    @property
    def clash(self) -> int | None:
        """Position of the axis PyTorch complains of, the rightmost that does not fit; None if all do."""
        clashes = [i for i, axis in enumerate(self.axes) if not axis.fits]
        return clashes[-1] if clashes else None


def align(left: Shape, right: Shape) -> Alignment:
    """Pair the axes of two shapes from the right."""
    count = max(len(left), len(right))

    def padded(shape: Shape) -> list[int | None]:
        return [*[None] * (count - len(shape)), *shape]

    pairs = zip(padded(left), padded(right), strict=True)
    return Alignment(left, right, tuple(Axis(one, other) for one, other in pairs))


def refusal(left: Shape, right: Shape) -> str:
    """Return what PyTorch says to two shapes that do not fit, word for word; empty if they fit."""
    if align(left, right).shape is not None:
        return ""  # not tried: the result might fill the memory
    import torch

    try:
        torch.zeros(()).expand(left) - torch.zeros(()).expand(right)  # of any shape, one number in memory
    except RuntimeError as error:
        return str(error).splitlines()[0]
    raise AssertionError(f"PyTorch takes {left} and {right}")


@dataclass(frozen=True)
class Cost:
    """What stretching a float32 tensor costs.

    Parameters
    ----------
    held : int
        Bytes it has in memory, stretched or not.
    copied : int
        Bytes if the stretching were done by copying.
    strides : tuple of int
        Of ``t.expand(shape)``, in elements; 0 along a stretched axis.
    """

    held: int
    copied: int
    strides: Shape


def cost(shape: Shape, result: Shape) -> Cost:
    """Return what ``t.expand(result)`` costs for a contiguous float32 ``t`` of `shape`, asked of PyTorch.

    Raises
    ------
    RuntimeError
        If the shape cannot be stretched so.
    """
    import torch

    stretched = torch.empty(shape, device="meta").expand(result)  # no memory at all
    return Cost(_NUMBER_BYTES * prod(shape), _NUMBER_BYTES * prod(result), tuple(stretched.stride()))


def nearer(images: np.ndarray, own: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Ask of every image at once whether it is nearer to one ideal than to another, by L1.

    It is `VOTE`, line by line: no loop, the ideals are stretched over all images.

    Parameters
    ----------
    images : numpy.ndarray
        uint8 ``[N, 28, 28]``, writable (torch takes no read-only memory).
    own, other : numpy.ndarray
        float32 ``[28, 28]`` in 0..1.

    Returns
    -------
    numpy.ndarray
        bool ``[N]``, read-only.
    """
    import torch

    x = torch.from_numpy(images).float() / 255  # [N, 28, 28]
    away, other_away = ((x - torch.tensor(m)).abs().mean((-1, -2)) for m in (own, other))  # [N]
    return frozen((away < other_away).numpy())


VOTE = (
    "away = lambda m: (x - m).abs().mean((-1, -2))",
    "vote = away(own) < away(other)",
    "vote.float().mean()",
)
