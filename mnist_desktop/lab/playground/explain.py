"""The errors of PyTorch, NumPy and Python that students meet, in plain words: what, why, what next."""

from __future__ import annotations

import re
from collections.abc import Callable
from math import prod

from mnist_desktop.lab.text import Text

_Words = Text | Callable[[re.Match[str]], Text]


def _sizes(text: str) -> list[int]:
    return [int(size) for size in re.findall(r"-?\d+", text)]


def _invalid_view(found: re.Match[str]) -> Text:
    sizes, size = _sizes(found[1]), found[2]
    known = prod(n for n in sizes if n != -1)
    if -1 in sizes:
        return Text(
            "{0} numbers cannot be dealt out evenly over the other sizes, which take {1} at a time."
        ).format(size, known)
    return Text(
        "A shape {0} has room for {1:,} numbers, but there are {2}: the product must be the same."
    ).format(sizes, known, size)


def _no_place(found: re.Match[str]) -> Text:
    size = int(found[3])
    places = Text("0 to {0}").format(size - 1) if size else Text("none")
    return Text("There is no place {0} on axis {1}: it has {2} ({3}). Counting begins at 0.").format(
        found[1], found[2], size, places
    )


_KNOWN: tuple[tuple[str, _Words], ...] = (
    (
        r"size of tensor a \((\d+)\) must match the size of tensor b \((\d+)\) at non-singleton dimension (\d+)",
        lambda m: Text(
            "The shapes do not fit: on axis {0} one has {1} and the other {2}. "
            "Sizes must be equal, or one of them 1."
        ).format(m[3], m[1], m[2]),
    ),
    (
        r"operands could not be broadcast together with shapes (.+)",
        lambda m: Text(
            "The shapes {0} do not fit: from the right, sizes must be equal, or one of them 1."
        ).format(m[1].strip()),
    ),
    (r"shape '\[(.*)\]' is invalid for input of size (\d+)", _invalid_view),
    (r"index (-?\d+) is out of bounds for (?:dimension|axis) (\d+) with size (\d+)", _no_place),
    (
        r"could not infer output dtype",
        Text(
            "A mean of whole numbers is seldom whole, so PyTorch does not guess its type: "
            "write .float() before .mean()."
        ),
    ),
    (
        r"too many indices for tensor of dimension (\d+)",
        lambda m: Text("It has {0} axes: give at most {0} indices.").format(m[1]),
    ),
    (
        r"too many indices for array: array is (\d+)",
        lambda m: Text("It has {0} axes: give at most {0} indices.").format(m[1]),
    ),
    (
        r"Dimension out of range \(expected to be in range of \[(-?\d+), (-?\d+)\], but got (-?\d+)\)",
        lambda m: Text("There is no axis {0} here: the axes are 0 to {1}, or {2} to -1 from the end.").format(
            m[3], m[2], m[1]
        ),
    ),
    (
        r"axis (-?\d+) is out of bounds for array of dimension (\d+)",
        lambda m: Text("There is no axis {0}: it has {1}.").format(m[1], m[2]),
    ),
    (
        r"view size is not compatible",
        Text(
            ".view() never moves numbers, and after .T they do not lie in memory in the order that this shape needs."
        ),
    ),
    (
        r"only one dimension can be inferred",
        Text("Only one size may be -1: it is worked out from the others."),
    ),
    (r"invalid shape dimension", Text("A size is 0 or more; a single -1 stands for “as many as are left”.")),
    (r"appears multiple times in the list of dims", Text("Name each axis once.")),
    (
        r"step must be greater than zero",
        Text("A tensor's slice has a step of 1 or more; an array's may go backwards."),
    ),
    (
        r"Integers to negative integer powers",
        Text(
            "One divided by a whole number is seldom whole: write .float() first, then the negative power works."
        ),
    ),
    (
        r"(?:with two bool tensors|on a bool tensor|boolean subtract|boolean negative|for 'Bool')",
        Text(
            "True and False are no numbers to calculate with like this: write .float() first, then they are 1 and 0."
        ),
    ),
    (
        r"cannot be converted to Scalar|can only convert an array of size 1",
        Text("Only a tensor of a single number becomes a Python number: index it, or take a mean, first."),
    ),
    (
        r"mask \[(.*)\] at index \d+ does not match the shape",
        Text("A comparison that chooses must have the shape of what it chooses from."),
    ),
    (r"only integers, slices", Text("An index is a whole number, a slice such as 1:3, or a comparison.")),
    (r"slice indices must be integers", Text("The ends of a slice are whole numbers.")),
    (
        r"expected sequence of length (\d+) at dim (\d+) \(got (\d+)\)",
        lambda m: Text(
            "A tensor is no ragged list: every row has the same length, but here are {0} and {1}."
        ).format(m[1], m[3]),
    ),
    (
        r"'numpy\.\w+' object has no attribute '(\w+)'",
        lambda m: Text("An array has no .{0}: only a tensor does.").format(m[1]),
    ),
    (
        r"'(?:int|float|bool)' object has no attribute '(\w+)'",
        lambda m: Text("A Python number has no .{0}: a tensor does.").format(m[1]),
    ),
    (
        r"'(?:int|float|bool)' object is not subscriptable",
        Text("A single Python number has no axes to index."),
    ),
    (
        r"(\w+)\(\) missing \d+ required",
        lambda m: Text(".{0}() must be told something: which axis, for example .{0}(0).").format(m[1]),
    ),
    (
        r"(\w+)\(\) (?:takes|received an invalid|got an unexpected)|argument '\w+'",
        Text(
            "The method cannot do anything with these: it takes whole numbers, such as an axis or the sizes of a shape."
        ),
    ),
    (
        r"division by zero|negative power",
        Text("Two plain numbers cannot be divided by 0; tensors can, and give inf."),
    ),
    (r"overflow|too big|too large|out of range", Text("The number is too large for the type it shall have.")),
)


def explain(error: Exception) -> str:
    """Return an error of an expression in plain words; never empty."""
    text = str(error)
    for pattern, words in _KNOWN:
        if found := re.search(pattern, text, re.IGNORECASE):
            return words if isinstance(words, Text) else words(found)
    return Text("These tensors cannot be combined like this; what PyTorch says about it stands above.")
