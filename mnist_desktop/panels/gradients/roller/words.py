"""What the page says of a fit: why a plateau is no minimum, and what the root does to the slope."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mnist_desktop.panels.gradients.roller.fitting import Fitting
from mnist_desktop.panels.gradients.roller.losses_view import loss_figure


def headline(fitting: Fitting) -> str:
    """Return what is seen now, in a few words."""
    if fitting.diverged:
        return QCoreApplication.translate("RollerWords", "It diverges")
    if fitting.root:
        return QCoreApplication.translate("RollerWords", "The root flattens the slope")
    if fitting.plateau:
        return QCoreApplication.translate("RollerWords", "A plateau is not the minimum")
    return QCoreApplication.translate("RollerWords", "Why does it stop early?")


def explanation(fitting: Fitting) -> str:
    """Return why, with the numbers of this very fit."""
    valley = fitting.valley
    if fitting.fit is None or valley is None:
        return QCoreApplication.translate("RollerWords", "PyTorch is loading …")
    if fitting.diverged:
        words = QCoreApplication.translate(
            "RollerWords",
            "Above a learning rate of {0} a step jumps across the valley and lands higher than it began. "
            "Go back and choose less.",
        )
        return words.format(f"{valley.lr_limit:.2e}".replace("e-0", "e−"))
    if fitting.root:
        words = QCoreApplication.translate(
            "RollerWords",
            "√MSE has the same minimum, but its slope is 2·RMSE = {0} times smaller, and so is each step. Early "
            "copies of the book named this loss mse, took the root, and went from 160.7 to 157.9 in ten steps: "
            "nothing was wrong with SGD.",
        )
        return words.format(f"{2 * fitting.error**0.5:,.0f}")
    if fitting.plateau:
        words = QCoreApplication.translate(
            "RollerWords",
            "The loss stands at {0}; {1} is possible. Across the valley it is {2} times steeper than along it. A "
            "learning rate small enough for the steep side covers {3} of the rest of the way per step.",
        )
        share = f"{100 * valley.share(fitting.lr):.1g} %"
        return words.format(
            loss_figure(fitting.error), loss_figure(valley.least), f"{valley.steepness:,.0f}", share
        )
    return QCoreApplication.translate(
        "RollerWords",
        "Fit the dots by hand first, then restart and take ten steps. Does the loss stop falling because the curve "
        "fits? Look where the path ends on the map.",
    )
