"""What people draw that is no digit: letters, shapes and scribbles, by the same hands as the generated digits.

A reader that has only ever met digits calls everything one. These teach it to say "no digit" (``DOODLES`` and
scribbles), and measure how often it does for what it has never met (``UNSEEN`` and other scribbles).
"""

from __future__ import annotations

import numpy as np

from mnist_desktop.assets import resource
from mnist_desktop.lab.digits.strokes import Style, read_styles

NOTHING = 10  # the "digit" of what is none
RARE = 1 / 16  # weight of a scribble beside a letter: there are more of them


def _read(name: str) -> tuple[Style, ...]:
    return read_styles(resource("strokes", name).read_text(encoding="utf-8"))


DOODLES = _read("doodles.txt")  # letters that are no digit's double (O, I, S, Z, B, q … are), signs, shapes
UNSEEN = _read("unseen.txt")  # others, to measure by


def scribbles(count: int, rng: np.random.Generator) -> tuple[Style, ...]:
    """Return lines that wander about: 6 to 15 places each, joined smoothly, with some corners, or with corners only.

    Parameters
    ----------
    count : int
        How many, each of which a hand can then draw in many ways.
    rng : numpy.random.Generator
        Where they wander.
    """
    made = []
    for number in range(count):
        places = rng.integers(0, 101, (rng.integers(6, 16), 2))
        corner = rng.random(len(places)) < rng.choice([0, 0.3, 1])
        corner[[0, -1]] = False
        pose = " ".join(
            f"{x},{y}{'!' if sharp else ''}" for (x, y), sharp in zip(places, corner, strict=True)
        )
        made.append(Style(NOTHING, f"scribble {number}", RARE, (pose, pose)))
    return tuple(made)
