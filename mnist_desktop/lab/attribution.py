"""Why an image is called so: what each pixel adds to the decision, and the fewest pixels whose erasure flips it.

An additive judge decides between two digits by a sum, one part for each pixel and a constant: x · w + b for a linear
model, |x − m7| − |x − m3| for ideal digits. The parts are exact. Erasing a pixel (making it paper) changes its own part
only; so the fewest pixels that flip the decision are those with the largest changes, taken in order: any other set of
as many changes the sum by no more. For several rivals the smallest of the sets is taken. Of other judges the parts are
x · gradient, an approximation, and pixels are erased greedily by trying each: fewer may do.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.dataset import SIDE
from mnist_desktop.lab.judges import Judge
from mnist_desktop.lab.records import frozen

BEYOND = 12  # pixels that a greedy search erases after the flip, to show where it leads


@dataclass(frozen=True)
class Attribution:
    """A decision between two digits as a sum.

    Parameters
    ----------
    first, second : int
        The digits: a score above 0 says the first. Of a pair in its own order; of ten the said one and a rival.
    said : int
        The digit that is said, of all.
    parts : numpy.ndarray
        float64 ``[28, 28]``: what each pixel adds to the score.
    rest : float
        What is added beside the pixels: the bias; where the judge is not additive, what x · gradient leaves over.
    output : float
        The score as the judge itself works it out; a model adds in float32.
    exact : bool
        Whether the parts are exact, not an approximation.
    """

    first: int
    second: int
    said: int
    parts: np.ndarray
    rest: float
    output: float
    exact: bool

    @property
    def for_first(self) -> float:
        """Sum of the parts above 0, correctly rounded."""
        return math.fsum(self.parts[self.parts > 0].tolist())

    @property
    def for_second(self) -> float:
        """Sum of the parts below 0, correctly rounded."""
        return math.fsum(self.parts[self.parts < 0].tolist())

    @property
    def score(self) -> float:
        """Sum of all parts and the rest, correctly rounded."""
        return math.fsum([*self.parts.ravel().tolist(), self.rest])

    @property
    def rounding(self) -> float:
        """How far the judge's own sum is from the exact one."""
        return self.output - self.score

    @property
    def bound(self) -> float:
        """What float32 rounding can explain: 785 additions, each off by at most 2⁻²⁴ of the sum of magnitudes."""
        return 785 * 2.0**-24 * (float(np.abs(self.parts).sum()) + abs(self.rest))


@dataclass(frozen=True)
class Erasure:
    """Pixels erased one after the other.

    Parameters
    ----------
    order : numpy.ndarray
        int64 ``[M]``: positions in the image, row by row.
    said : numpy.ndarray
        uint8 ``[M + 1]``: the digit that is said after 0, 1, … erased pixels.
    scores : numpy.ndarray
        float64 ``[M + 1]``: how far the digit that was said first is ahead of the strongest other; flipped below 0.
    flips : int or None
        The fewest erased pixels after which another digit is said; None if none do.
    proven : bool
        Whether no smaller number can flip it.
    """

    order: np.ndarray
    said: np.ndarray
    scores: np.ndarray
    flips: int | None
    proven: bool

    def image(self, image: np.ndarray, count: int) -> np.ndarray:
        """Return an image uint8 ``[28, 28]`` with the first pixels of the order erased."""
        erased = image.copy()
        erased.ravel()[self.order[:count]] = 0
        return erased


def attribute(judge: Judge, image: np.ndarray) -> Attribution:
    """Explain what a judge says of an image, uint8 ``[28, 28]``."""
    x = (image.astype(np.float32) / np.float32(255)).ravel()  # [784]
    strengths = judge.strengths(x[None])  # [1, k]
    said = int(judge.says(strengths)[0])
    if len(judge.digits) == 2:
        first, second = 0, 1
    else:
        order = np.argsort(-strengths[0], kind="stable")
        first, second = said, int(order[0] if order[0] != said else order[1])
    columns = judge.parts(x)  # [784, k]
    parts = columns[:, first] - columns[:, second]
    output = float(strengths[0, first] - strengths[0, second])
    constants = judge.constants()
    rest = float(constants[first] - constants[second])
    if not judge.additive:
        rest = output - math.fsum(parts.tolist())
    digits = judge.digits
    return Attribution(
        digits[first],
        digits[second],
        digits[said],
        frozen(parts.reshape(SIDE, SIDE)),
        rest,
        output,
        judge.additive,
    )


def erase(judge: Judge, image: np.ndarray, cancelled: Callable[[], bool] = lambda: False) -> Erasure | None:
    """Erase pixels until another digit is said, and on where it goes further.

    Parameters
    ----------
    judge : Judge
        Who says it.
    image : numpy.ndarray
        uint8 ``[28, 28]``.
    cancelled : callable
        Asked before each pixel of a greedy search.

    Returns
    -------
    Erasure or None
        None if it was cancelled.
    """
    x = (image.astype(np.float32) / np.float32(255)).ravel()  # [784]
    if judge.additive:
        order, least = _fewest(judge, x)
    else:
        found = _greedy(judge, x, cancelled)
        if found is None:
            return None
        order, least = found, None
    steps = np.tile(x, (len(order) + 1, 1))  # [M + 1, 784]
    for count, pixel in enumerate(order, 1):
        steps[count:, pixel] = 0
    strengths = judge.strengths(steps)
    said = judge.says(strengths)
    other = np.flatnonzero(said != said[0])
    flips = int(other[0]) if len(other) else None
    # One pixel is always proven: none was not enough. A sum so near 0 that float32 decides otherwise is not.
    proven = flips == least if judge.additive else flips == 1
    return Erasure(
        frozen(order),
        frozen(np.asarray(judge.digits, np.uint8)[said]),
        frozen(_ahead(strengths, int(said[0]))),
        flips,
        proven,
    )


def _ahead(strengths: np.ndarray, said: int) -> np.ndarray:
    """Return how far one digit is ahead of the strongest other, ``[N]``."""
    others = np.delete(strengths, said, axis=1)
    ahead: np.ndarray = strengths[:, said] - others.max(axis=1)
    return ahead


def _fewest(judge: Judge, x: np.ndarray) -> tuple[np.ndarray, int | None]:
    """Return the pixels in the order that flips an additive judge with the fewest, and how many that are."""
    said = int(judge.says(judge.strengths(x[None]))[0])
    here, paper, constants = judge.parts(x), judge.parts(np.zeros_like(x)), judge.constants()
    best: tuple[float, float, np.ndarray] | None = None
    for rival in range(len(judge.digits)):
        if rival == said:
            continue
        score = math.fsum((here[:, said] - here[:, rival]).tolist()) + constants[said] - constants[rival]
        losses = (here - paper)[:, said] - (here - paper)[:, rival]  # [784]: what erasing each takes away
        order = np.argsort(-losses, kind="stable")
        order = order[losses[order] > 0]
        left = score - np.cumsum(losses[order])
        under = np.flatnonzero(left <= 0)  # whoever wins at 0: no smaller set can do it
        count = float(under[0] + 1) if len(under) else math.inf
        lowest = float(left[-1]) if len(left) else float(score)
        if best is None or (count, lowest) < best[:2]:
            best = (count, lowest, order)
    assert best is not None
    return best[2], None if math.isinf(best[0]) else int(best[0])


def _greedy(judge: Judge, x: np.ndarray, cancelled: Callable[[], bool]) -> np.ndarray | None:
    """Return pixels to erase, each time the one that costs the said digit most; None if it was cancelled."""
    start = judge.strengths(x[None])
    said = int(judge.says(start)[0])
    ahead, beyond = float(_ahead(start, said)[0]), 0
    x, order = x.copy(), []
    while beyond <= BEYOND:
        inked = np.flatnonzero(x)
        if cancelled():
            return None
        if not len(inked):
            break
        trials = np.tile(x, (len(inked), 1))  # [n, 784]
        trials[np.arange(len(inked)), inked] = 0
        left = _ahead(judge.strengths(trials), said)
        best = int(left.argmin())
        if not left[best] < ahead:  # nothing helps any more
            break
        x[inked[best]] = 0
        order.append(int(inked[best]))
        ahead = float(left[best])
        beyond += ahead < 0
    return np.array(order, np.int64)
