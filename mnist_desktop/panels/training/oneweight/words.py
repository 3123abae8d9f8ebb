"""What the page says of a change, of an ε, and of each number when it is asked where it comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication

from mnist_desktop.ui.numerals import numeral, signed

if TYPE_CHECKING:
    from mnist_desktop.panels.training.oneweight.finding import Found


def of_change(found: Found, change: float, secret: bool = False) -> str:
    """Say what the loss does with the weight changed, and what the tangent foretells of it.

    In a riddle, `secret`, nobody says that a zero was forgotten: the numbers show it.
    """
    seen = found.seen
    if found.dead:
        return QCoreApplication.translate(
            "OneWeight", "A flat line: whatever this weight is, the loss is the same."
        )
    if found.record.params[0].kept is not None and not secret:
        return QCoreApplication.translate(
            "OneWeight",
            "The tangent is no tangent: .grad still holds the gradients of earlier steps, since Zero was left out.",
        )
    if not change:
        return QCoreApplication.translate(
            "OneWeight",
            "The dashed tangent has the gradient as its slope. Drag the point and see how long it holds.",
        )
    loss = loss_at(found, change)
    foretold = seen.gradient * change
    return QCoreApplication.translate(
        "OneWeight", "{0} on the weight: the loss changes by {1}; the tangent foretells {2}."
    ).format(numeral(change, "+.3g"), signed(loss - seen.loss), signed(foretold))


def of_epsilon(found: Found, position: int) -> str:
    """Say how good the difference is with an ε, and why not better."""
    tried, epsilon = found.seen.single, float(found.epsilons[position])
    error, best = float(tried.errors[position]), float(found.epsilons[tried.best])
    if found.dead:
        return QCoreApplication.translate(
            "OneWeight", "Both tries give the same loss, whatever ε: the slope is 0, and backward says 0 too."
        )
    off = percent(error)
    if position == tried.best:
        return QCoreApplication.translate(
            "OneWeight",
            "The best ε for float32 here: only {0} off. Smaller loses figures, larger meets the bend.",
        ).format(off)
    if epsilon > best:
        return QCoreApplication.translate(
            "OneWeight",
            "{0} off: between tries so far apart the curve bends, and the line through them is no tangent.",
        ).format(off)
    if tried.above[position] == tried.below[position]:
        return QCoreApplication.translate(
            "OneWeight",
            "Both losses are the same float32 number, so the slope reads 0: near it, numbers are {0} apart.",
        ).format(numeral(tried.grain, ".1e"))
    return QCoreApplication.translate(
        "OneWeight",
        "{0} off: float32 numbers near this loss are {1} apart, so the slope comes in jumps of {2}.",
    ).format(off, numeral(tried.grain, ".1e"), numeral(tried.grain / (2 * epsilon), ".1e"))


def of_figure(found: Found, position: int, key: str) -> str:
    """Say where a number of the equation comes from: ``"rise"``, ``"run"``, ``"slope"`` or ``"grad"``."""
    seen, epsilon = found.seen, float(found.epsilons[position])
    count = 0 if found.record.batch is None else len(found.record.batch.labels)
    shown = f"{epsilon:g}"
    above, below = (float(column[position]) for column in (seen.single.above, seen.single.below))
    if key == "rise":
        return QCoreApplication.translate(
            "OneWeight", "{0} − {1}: the losses of the same {2} images, this weight {3} more, then {3} less."
        ).format(f"{above:.9f}", f"{below:.9f}", count, shown)
    if key == "run":
        return QCoreApplication.translate(
            "OneWeight", "From w − ε to w + ε the weight goes 2 × {0}. Rise over run: the slope of a line."
        ).format(shown)
    if key == "slope":
        words = QCoreApplication.translate(
            "OneWeight",
            "{0} ÷ {1} = {2}. It took two predictions of the batch for one weight; backward needs one pass for all.",
        )
        slope = signed(float(seen.single.slopes[position]))
        return words.format(numeral(above - below, "+.3e"), f"{2 * epsilon:g}", slope)
    return QCoreApplication.translate(
        "OneWeight",
        "loss.backward() has filled it in, by the chain rule: {0} in float32. In float64 it is {1}.",
    ).format(numeral(seen.gradient, "+.8e"), numeral(seen.exact, "+.8e"))


def loss_at(found: Found, change: float) -> float:
    """Return the loss with the weight changed, between two that were measured."""
    return float(np.interp(change, found.seen.changes, found.seen.losses))


def percent(error: float) -> str:
    """Return a part as per cent in two figures: ``"0.032 %"``, ``"120 %"``."""
    value = 100 * error
    return f"{numeral(value, '.2g' if value < 99.5 else ',.0f')} %"
