"""The errors of PyTorch, NumPy and Python that students meet, in plain words: what, why, what next."""

from __future__ import annotations

import re
from collections.abc import Callable
from math import prod

_Words = str | Callable[[re.Match[str]], str]


def _sizes(text: str) -> list[int]:
    return [int(size) for size in re.findall(r"-?\d+", text)]


def _invalid_view(found: re.Match[str]) -> str:
    sizes, size = _sizes(found[1]), found[2]
    known = prod(n for n in sizes if n != -1)
    if -1 in sizes:
        return (
            f"{size} numbers cannot be dealt out evenly over the other sizes, which take {known} at a time."
        )
    return (
        f"A shape {sizes} has room for {known:,} numbers, but there are {size}: the product must be the same."
    )


def _no_place(found: re.Match[str]) -> str:
    size = int(found[3])
    places = f"0 to {size - 1}" if size else "none"
    return f"There is no place {found[1]} on axis {found[2]}: it has {size} ({places}). Counting begins at 0."


_KNOWN: tuple[tuple[str, _Words], ...] = (
    (
        r"size of tensor a \((\d+)\) must match the size of tensor b \((\d+)\) at non-singleton dimension (\d+)",
        lambda m: (
            f"The shapes do not fit: on axis {m[3]} one has {m[1]} and the other {m[2]}. "
            "Sizes must be equal, or one of them 1."
        ),
    ),
    (
        r"operands could not be broadcast together with shapes (.+)",
        lambda m: (
            f"The shapes {m[1].strip()} do not fit: from the right, sizes must be equal, or one of them 1."
        ),
    ),
    (r"shape '\[(.*)\]' is invalid for input of size (\d+)", _invalid_view),
    (r"index (-?\d+) is out of bounds for (?:dimension|axis) (\d+) with size (\d+)", _no_place),
    (
        r"could not infer output dtype",
        "A mean of whole numbers is seldom whole, so PyTorch does not guess its type: write .float() before .mean().",
    ),
    (
        r"too many indices for tensor of dimension (\d+)",
        lambda m: f"It has {m[1]} axes: give at most {m[1]} indices.",
    ),
    (
        r"too many indices for array: array is (\d+)",
        lambda m: f"It has {m[1]} axes: give at most {m[1]} indices.",
    ),
    (
        r"Dimension out of range \(expected to be in range of \[(-?\d+), (-?\d+)\], but got (-?\d+)\)",
        lambda m: f"There is no axis {m[3]} here: the axes are 0 to {m[2]}, or {m[1]} to -1 from the end.",
    ),
    (
        r"axis (-?\d+) is out of bounds for array of dimension (\d+)",
        lambda m: f"There is no axis {m[1]}: it has {m[2]}.",
    ),
    (
        r"view size is not compatible",
        ".view() never moves numbers, and after .T they do not lie in memory in the order that this shape needs.",
    ),
    (r"only one dimension can be inferred", "Only one size may be -1: it is worked out from the others."),
    (r"invalid shape dimension", "A size is 0 or more; a single -1 stands for “as many as are left”."),
    (r"appears multiple times in the list of dims", "Name each axis once."),
    (
        r"step must be greater than zero",
        "A tensor's slice has a step of 1 or more; an array's may go backwards.",
    ),
    (
        r"Integers to negative integer powers",
        "One divided by a whole number is seldom whole: write .float() first, then the negative power works.",
    ),
    (
        r"(?:with two bool tensors|on a bool tensor|boolean subtract|boolean negative|for 'Bool')",
        (
            "True and False are no numbers to calculate with like this: write .float() first, then they are 1 and 0."
        ),
    ),
    (
        r"cannot be converted to Scalar|can only convert an array of size 1",
        ("Only a tensor of a single number becomes a Python number: index it, or take a mean, first."),
    ),
    (
        r"mask \[(.*)\] at index \d+ does not match the shape",
        ("A comparison that chooses must have the shape of what it chooses from."),
    ),
    (r"only integers, slices", "An index is a whole number, a slice such as 1:3, or a comparison."),
    (r"slice indices must be integers", "The ends of a slice are whole numbers."),
    (
        r"expected sequence of length (\d+) at dim (\d+) \(got (\d+)\)",
        lambda m: (
            f"A tensor is no ragged list: every row has the same length, but here are {m[1]} and {m[3]}."
        ),
    ),
    (
        r"'numpy\.\w+' object has no attribute '(\w+)'",
        lambda m: f"An array has no .{m[1]}: only a tensor does.",
    ),
    (
        r"'(?:int|float|bool)' object has no attribute '(\w+)'",
        lambda m: f"A Python number has no .{m[1]}: a tensor does.",
    ),
    (r"'(?:int|float|bool)' object is not subscriptable", "A single Python number has no axes to index."),
    (
        r"(\w+)\(\) missing \d+ required",
        lambda m: f".{m[1]}() must be told something: which axis, for example .{m[1]}(0).",
    ),
    (
        r"(\w+)\(\) (?:takes|received an invalid|got an unexpected)|argument '\w+'",
        (
            "The method cannot do anything with these: it takes whole numbers, such as an axis or the sizes of a shape."
        ),
    ),
    (
        r"division by zero|negative power",
        "Two plain numbers cannot be divided by 0; tensors can, and give inf.",
    ),
    (r"overflow|too big|too large|out of range", "The number is too large for the type it shall have."),
)


def explain(error: Exception) -> str:
    """Return an error of an expression in plain words; never empty."""
    text = str(error)
    for pattern, words in _KNOWN:
        if found := re.search(pattern, text, re.IGNORECASE):
            return words if isinstance(words, str) else words(found)
    return "These tensors cannot be combined like this; what PyTorch says about it stands above."
