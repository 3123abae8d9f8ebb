"""What each check is called, what it saw, and what to try, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mnist_desktop.lab.diagnostics import Check
from mnist_desktop.ui.numerals import brief, percent, signed

# The lesson of each finding, by its id.
LESSONS = {
    "diverged": "slope",
    "one_class": "stuck",
    "saturated": "sigmoid",
    "dead": "relu",
    "bouncing": "what-if",
    "forget_zero": "backward",
    "overfitting": "deeper",
}


def title(check_id: str) -> str:
    """Return the name of a check."""
    return {
        "diverged": QCoreApplication.translate("Diagnosis", "The loss runs away"),
        "one_class": QCoreApplication.translate("Diagnosis", "Everything is called one digit"),
        "saturated": QCoreApplication.translate("Diagnosis", "Wrong where the sigmoid is flat"),
        "dead": QCoreApplication.translate("Diagnosis", "Dead hidden units"),
        "bouncing": QCoreApplication.translate("Diagnosis", "The loss bounces"),
        "forget_zero": QCoreApplication.translate("Diagnosis", "Gradients are not zeroed"),
        "overfitting": QCoreApplication.translate("Diagnosis", "Learning by heart"),
    }[check_id]


def seen(check: Check) -> str:
    """Return what a check saw, found or not, in a sentence."""
    see = check.seen
    if check.id == "diverged":
        if "zero" in see:
            return QCoreApplication.translate(
                "Diagnosis",
                "At step {0} the loss is exactly 0, and a root has no finite slope there: ∞ · 0 is no number (NaN), "
                "nor is any gradient, nor any weight after it.",
            ).format(int(see["zero"]))
        if "step" in see:
            return QCoreApplication.translate(
                "Diagnosis", "From step {0} on the loss is no number any more."
            ).format(int(see["step"]))
        return QCoreApplication.translate(
            "Diagnosis", "The loss began at {0} and is {1} over the last ten steps."
        ).format(brief(see["first"]), brief(see["now"]))
    if check.id == "one_class":
        numbers = f"{see['accuracy']:.4f}", f"{see['share']:.4f}", f"{see['batches']:.4f}"
        if not check.found:
            return QCoreApplication.translate(
                "Diagnosis", "Accuracy {0}; calling everything a {1} would give {2}."
            ).format(numbers[0], int(see["digit"]), numbers[1])
        return QCoreApplication.translate(
            "Diagnosis",
            "Accuracy {0}: {2} of the validation digits are {1}s. As the mean of batches of 256 it is {3}.",
        ).format(numbers[0], int(see["digit"]), *numbers[1:])
    if check.id == "saturated":
        return QCoreApplication.translate(
            "Diagnosis", "{0} of the batch lie on the flat ends; wrong there: {1}."
        ).format(percent(see["flat"]), percent(see["wrong"]))
    if check.id == "dead":
        return QCoreApplication.translate(
            "Diagnosis", "{0} of {1} units are 0 for every image of the batch."
        ).format(int(see["dead"]), int(see["units"]))
    if check.id == "bouncing":
        return QCoreApplication.translate(
            "Diagnosis", "In 40 steps the loss rose by half or more {0} times; mean {1}."
        ).format(int(see["jumps"]), brief(see["mean"]))
    if check.id == "forget_zero":
        if not check.found:
            return QCoreApplication.translate("Diagnosis", "When this step began, .grad was empty.")
        if "sum" not in see:
            return QCoreApplication.translate(
                "Diagnosis", "When this step began, .grad of one weight still held {0}."
            ).format(signed(see["kept"]))
        return QCoreApplication.translate(
            "Diagnosis",
            "When Backward began, .grad of one weight still held {0}; this batch added {1}, and it is {2}.",
        ).format(signed(see["kept"]), signed(see["new"]), signed(see["sum"]))
    return QCoreApplication.translate(
        "Diagnosis", "The validation loss was lowest at step {0}: {1}. The last three average {2}."
    ).format(int(see["best"]), brief(see["lowest"]), brief(see["now"]))


def advice(check: Check) -> str:
    """Return why it happens and what to try."""
    if "zero" in check.seen:
        return QCoreApplication.translate(
            "Diagnosis",
            "PyTorch computes the same. A loss without the root has the slope 0 there, and a step leaves all as it is.",
        )
    return {
        "diverged": QCoreApplication.translate(
            "Diagnosis", "Every step lands further out than the last: the learning rate is too large."
        ),
        "one_class": QCoreApplication.translate(
            "Diagnosis",
            "Batches of one digit only, or too long a step, pull every prediction to one side. Shuffle; "
            "then try a smaller learning rate.",
        ),
        "saturated": QCoreApplication.translate(
            "Diagnosis",
            "Where the sigmoid is flat, mnist_loss has no slope, so wrong images cannot pull back. "
            "Shuffle, or take a loss that stays steep where it is wrong.",
        ),
        "dead": QCoreApplication.translate(
            "Diagnosis",
            "A long step pushed their sums below 0 for every image; the ReLU lets no gradient through, so "
            "they never come back.",
        ),
        "bouncing": QCoreApplication.translate(
            "Diagnosis", "Steps jump across the valley, or batches are too small to agree on a direction."
        ),
        "forget_zero": QCoreApplication.translate(
            "Diagnosis",
            "backward() adds to what .grad holds. Without zero_grad() every step drags all earlier ones along: it "
            "grows too long and swings past the valley.",
        ),
        "overfitting": QCoreApplication.translate(
            "Diagnosis",
            "The training digits are still read better, new ones worse. Stop here, or keep the weights "
            "of the best step.",
        ),
    }[check.id]


def missing(check_id: str) -> str:
    """Return why a check has nothing to say."""
    return {
        "diverged": QCoreApplication.translate("Diagnosis", "Needs a step."),
        "one_class": QCoreApplication.translate(
            "Diagnosis", "Needs an epoch, or 20 steps, and a validation."
        ),
        "saturated": QCoreApplication.translate("Diagnosis", "Needs the predictions of a pair of digits."),
        "dead": QCoreApplication.translate("Diagnosis", "Only the simple net has hidden units to look at."),
        "bouncing": QCoreApplication.translate("Diagnosis", "Needs 40 steps whose loss is a number."),
        "forget_zero": QCoreApplication.translate("Diagnosis", "Needs two steps."),
        "overfitting": QCoreApplication.translate("Diagnosis", "Needs five validations."),
    }[check_id]
