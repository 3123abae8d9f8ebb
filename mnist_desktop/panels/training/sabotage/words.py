"""What each sabotage is called, which line it breaks, what to watch, and where it can be seen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mnist_desktop.lab.sabotage import MODEL_FAULTS, active
from mnist_desktop.session import Session

# Right and wrong, as the book writes it.
LINES = {
    "forget_zero": ("w.grad.zero_()", "# w.grad.zero_()"),
    "wrong_sign": ("w -= lr * w.grad", "w += lr * w.grad"),
    "swap_labels": ("yb", "1 - yb"),
    "rmse": ("torch.where(…).mean()", "((preds - yb) ** 2).mean().sqrt()"),
    "raw_pixels": ("x.float() / 255", "x.float()"),
    "no_bias": ("xb @ w + b", "xb @ w"),
    "no_relu": ("(xb @ w1 + b1).relu() @ w2 + b2", "(xb @ w1 + b1) @ w2 + b2"),
}


def fault_name(fault: str) -> str:
    """Return what a sabotage is called."""
    return {
        "forget_zero": QCoreApplication.translate("Sabotage", "zero forgotten"),
        "wrong_sign": QCoreApplication.translate("Sabotage", "wrong sign of the step"),
        "swap_labels": QCoreApplication.translate("Sabotage", "labels swapped"),
        "rmse": QCoreApplication.translate("Sabotage", "RMSE in place of the loss"),
        "raw_pixels": QCoreApplication.translate("Sabotage", "no / 255"),
        "no_bias": QCoreApplication.translate("Sabotage", "no bias"),
        "no_relu": QCoreApplication.translate("Sabotage", "no ReLU"),
    }[fault]


def title(fault: str) -> str:
    """Return the same to begin a line."""
    name = fault_name(fault)
    return name[0].upper() + name[1:]


def badge(session: Session) -> str:
    """Return what a badge says: that a riddle is on, or what is broken by hand; empty where all is well."""
    if session.riddle.on:
        return QCoreApplication.translate("Sabotage", "a riddle is on")
    on = active(session.config)
    return (
        fault_name(on[0])
        if len(on) == 1
        else QCoreApplication.translate("Sabotage", "{0} sabotages").format(len(on))
        if on
        else ""
    )


def watch(fault: str) -> str:
    """Return what to watch while it is on."""
    return {
        "forget_zero": QCoreApplication.translate(
            "Sabotage",
            "Every gradient is added to the ones before: the steps grow and swing past the valley.",
        ),
        "wrong_sign": QCoreApplication.translate(
            "Sabotage",
            "Each step climbs. Watch the training loss, and the accuracy of a model that learns to be wrong.",
        ),
        "swap_labels": QCoreApplication.translate(
            "Sabotage",
            "The training loss falls as ever, the validation loss rises: it learns what it is told.",
        ),
        "rmse": QCoreApplication.translate(
            "Sabotage",
            "It still learns, but the loss is no mean any more: the root of squares, higher than it should be. "
            "(F.mse_loss has no root; the two are easily mixed up.)",
        ),
        "raw_pixels": QCoreApplication.translate(
            "Sabotage",
            "Numbers up to 255 make sums so large that the sigmoid is flat: it jumps, or stands still.",
        ),
        "no_bias": QCoreApplication.translate(
            "Sabotage",
            "Hardly a difference here. Only blank paper tells: it is always 0, exactly in the middle.",
        ),
        "no_relu": QCoreApplication.translate(
            "Sabotage", "Two layers of weights are no more than one. Below you see which one."
        ),
    }[fault]


def when(fault: str) -> str:
    """Return when it takes effect."""
    return (
        QCoreApplication.translate("Sabotage", "Begins a new run")
        if fault in MODEL_FAULTS
        else QCoreApplication.translate("Sabotage", "From the next step on; the weights stay")
    )


def place(fault: str) -> tuple[str, str]:
    """Return where to look: a link, and its words."""
    if fault in ("wrong_sign", "swap_labels"):
        return "show:training", QCoreApplication.translate("Sabotage", "Watch the curves")
    return "show:training.inside", QCoreApplication.translate("Sabotage", "Look inside")
