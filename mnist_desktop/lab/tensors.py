"""What a tensor is, in the book's words: rank, shape, dtype, device; its slices; its exact ``repr``.

NumPy arrays are described without torch, so that the window can do so before torch has loaded.
Slices are read by a grammar, never by ``eval``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.text import Text

if TYPE_CHECKING:
    import torch

    Tensor: TypeAlias = np.ndarray | torch.Tensor

_LONGEST = 200  # characters; no slice anybody means is longer
_WHOLE = re.compile(r"\s*(?:[A-Za-z_]\w*\s*)?\[(?P<inside>[^\[\]]*)\]\s*|(?P<bare>[^\[\]]*)", re.ASCII)
_NUMBER = r"\s*([+-]?\d{1,9})?\s*"
_SLICE = re.compile(f"{_NUMBER}:{_NUMBER}(?::{_NUMBER})?", re.ASCII)


@dataclass(frozen=True)
class Description:
    """What is worth knowing of a tensor.

    Parameters
    ----------
    shape : tuple of int
        Size of each axis.
    dtype : str
        ``"uint8"`` of an array, ``"torch.uint8"`` of a tensor, as Python prints it.
    device : str
        ``"cpu"``, ``"cuda:0"``; an array is always on the CPU.
    strides : tuple of int
        Elements (not bytes) from one to the next along each axis; 0 where a broadcast axis repeats itself.
    nbytes : int
        Bytes of all its elements, as if each were stored.
    held : int
        Bytes really stored: an axis of stride 0 is stored once.
    min, max, mean : float or None
        Of all elements; None if there are none.
    zeros : int
        How many elements are 0.
    """

    shape: tuple[int, ...]
    dtype: str
    device: str
    strides: tuple[int, ...]
    nbytes: int
    held: int
    min: float | None
    max: float | None
    mean: float | None
    zeros: int

    @property
    def rank(self) -> int:
        """How many axes it has."""
        return len(self.shape)

    @property
    def shape_text(self) -> str:
        """The shape as the book writes it: ``"[6131, 28, 28]"``."""
        return str(list(self.shape))


def describe(t: Tensor) -> Description:
    """Describe an array or a tensor of real numbers or booleans."""
    if isinstance(t, np.ndarray):
        strides = tuple(stride // t.itemsize for stride in t.strides)
        dtype, device, values = str(t.dtype), "cpu", t
    else:
        strides, dtype, device = tuple(t.stride()), str(t.dtype), str(t.device)
        shared = t.detach().cpu()
        values = (shared.float() if dtype == "torch.bfloat16" else shared).numpy()  # NumPy has no bfloat16
    shape = tuple(t.shape)
    size = t.dtype.itemsize
    stored = [n for n, stride in zip(shape, strides, strict=True) if stride != 0 or n == 0]
    low, high, mean = (
        (float(values.min()), float(values.max()), float(values.mean(dtype=np.float64)))
        if values.size
        else (None, None, None)
    )
    zeros = values.size - int(np.count_nonzero(values))
    nbytes, held = size * values.size, size * int(np.prod(stored, dtype=np.int64))
    return Description(shape, dtype, device, strides, nbytes, held, low, high, mean, zeros)


def exact_repr(t: Tensor, linewidth: int = 75) -> str:
    """Return what Python prints: ``array([[...]], dtype=uint8)`` or ``tensor([[...]], dtype=torch.uint8)``.

    Parameters
    ----------
    t : numpy.ndarray or torch.Tensor
        Over 1,000 elements are summarised, as in Python.
    linewidth : int
        Characters in a line; NumPy's own default is 75, torch's is 80.
    """
    if isinstance(t, np.ndarray):
        return np.array_repr(t, max_line_width=linewidth)
    from torch._tensor_str import printoptions  # the only way that puts the old width back

    with printoptions(linewidth=linewidth):
        return repr(t)


class SliceError(ValueError):
    """The text is no slice of that shape; the message says why in one sentence for people."""


def parse_slice(text: str, shape: tuple[int, ...]) -> tuple[slice, ...]:
    """Read a slice.

    Parameters
    ----------
    text : str
        ``"x[4:10, 4:10]"``, ``"[4:10, 4:10]"`` or ``"4:10, 4:10"``. Each part is ``start:stop`` or
        ``start:stop:step`` with Python's meaning of what is left out, of negative numbers and of numbers beyond
        the end; axes that are not named are taken whole.
    shape : tuple of int
        Of the tensor.

    Returns
    -------
    tuple of slice
        One for each axis, ``0 <= start < stop <= size`` and ``step >= 1``; never empty.

    Raises
    ------
    SliceError
        If it is no slice, has more parts than the tensor has axes, or holds nothing.
    """
    whole = _WHOLE.fullmatch(text) if len(text) <= _LONGEST else None
    if whole is None:
        raise SliceError(Text("Write a slice such as [4:10, 4:10]."))
    inside = whole["inside"] if whole["inside"] is not None else whole["bare"]
    parts = inside.split(",")
    if len(parts) > 1 and not parts[-1].strip():
        parts.pop()  # Python allows a comma at the end
    if len(parts) > len(shape):
        axes = Text("1 axis") if len(shape) == 1 else Text("{0} axes").format(len(shape))
        raise SliceError(Text("The slice has {0} parts, but the tensor has {1}.").format(len(parts), axes))
    found = [_parse_part(part.strip(), size) for part, size in zip(parts, shape, strict=False)]
    return (*found, *(slice(0, size, 1) for size in shape[len(parts) :]))


def format_slice(slices: tuple[slice, ...], shape: tuple[int, ...]) -> str:
    """Write slices in the book's form: ``"[4:10, 4:10]"``; an axis that is taken whole is ``:``."""
    parts = []
    for part, size in zip(slices, shape, strict=True):
        start, stop, step = part.indices(size)
        text = ":" if (start, stop) == (0, size) else f"{start}:{stop}"
        parts.append(text if step == 1 else f"{text}:{step}" if text != ":" else f"::{step}")
    return f"[{', '.join(parts)}]"


def _parse_part(part: str, size: int) -> slice:
    if re.fullmatch(r"[+-]?\d{1,9}", part, re.ASCII):
        after = int(part) + 1
        rest = "" if after == 0 else after
        raise SliceError(Text("{0} alone drops an axis: write {1}:{2} to keep it.").format(part, part, rest))
    found = _SLICE.fullmatch(part)
    if found is None:
        shown = Text("“{0}” is").format(part) if part else Text("Nothing before a comma or bracket is")
        raise SliceError(Text("{0} no slice: write start:stop, for example 4:10.").format(shown))
    start, stop, step = (int(number) if number else None for number in found.groups())
    if step is not None and step < 1:
        raise SliceError(Text("The step must be 1 or more, not {0}.").format(step))
    first, last, stride = slice(start, stop, step).indices(size)
    if first >= last:
        raise SliceError(
            Text("{0} holds nothing: this axis has 0 to {1}, and the start comes first.").format(
                part, size - 1
            )
        )
    return slice(first, last, stride)
