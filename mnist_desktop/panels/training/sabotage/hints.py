"""The words of a riddle: hints that ask for an observation, what speaks against a guess, and what to look for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mnist_desktop.lab.diagnostics import Check
from mnist_desktop.ui.numerals import brief, numeral, signed


def hints(fault: str) -> tuple[str, ...]:
    """Return the hints of a riddle, from far away to very near; none of them names the fault."""
    inside = QCoreApplication.translate("Riddle", "Go to “Inside the step”.")
    return {
        "forget_zero": (
            QCoreApplication.translate(
                "Riddle", "Take twenty steps one by one. Do the losses fall evenly, or do they swing?"
            ),
            QCoreApplication.translate(
                "Riddle",
                "Compare the steepest slope, in the box Backward, from step to step. Does it shrink as the loss does?",
            ),
            f"{inside} "
            + QCoreApplication.translate(
                "Riddle", "Stage Backward, second step: do the numbers come from this batch alone?"
            ),
        ),
        "wrong_sign": (
            QCoreApplication.translate("Riddle", "Run an epoch. Which way does the training loss go?"),
            QCoreApplication.translate(
                "Riddle",
                "Training and validation loss agree with each other. So it is not what the model is told, but what "
                "it makes of it.",
            ),
            f"{inside} "
            + QCoreApplication.translate(
                "Riddle",
                "Stage Step: choose a weight and work out old − lr × grad yourself. Is it the new one?",
            ),
        ),
        "swap_labels": (
            QCoreApplication.translate(
                "Riddle", "Run an epoch. Look at the training loss and the validation loss: do they agree?"
            ),
            QCoreApplication.translate(
                "Riddle", "An accuracy far below a half takes knowledge: somebody has taught it so."
            ),
            f"{inside} "
            + QCoreApplication.translate("Riddle", "Stage Batch: choose an image and read its yb."),
        ),
        "rmse": (
            QCoreApplication.translate(
                "Riddle",
                "Run an epoch. Compare loss and accuracy: does so many right answers fit so high a loss?",
            ),
            f"{inside} "
            + QCoreApplication.translate(
                "Riddle",
                "Stage Loss: choose an image that is not quite sure. Is its loss its distance from the "
                "target?",
            ),
            QCoreApplication.translate("Riddle", "What is 0.4 times 0.4?"),
        ),
        "raw_pixels": (
            QCoreApplication.translate(
                "Riddle", "Look at the very first predictions. How far from 0 are they?"
            ),
            QCoreApplication.translate(
                "Riddle", "Where do the dots lie on the sigmoid? What would bring all of them there at once?"
            ),
            f"{inside} "
            + QCoreApplication.translate("Riddle", "Stage Batch: how large is the largest number of a row?"),
        ),
        "no_bias": (
            QCoreApplication.translate(
                "Riddle", "Loss and accuracy look healthy. Not every mistake shows there."
            ),
            QCoreApplication.translate(
                "Riddle", "How many parameters does the model have, and how many should it have?"
            ),
            f"{inside} "
            + QCoreApplication.translate(
                "Riddle", "Stage Predict: what is added to the sum of the products?"
            ),
        ),
        "no_relu": (
            QCoreApplication.translate(
                "Riddle", "Loss and accuracy look healthy. Not every mistake shows there."
            ),
            QCoreApplication.translate("Riddle", "Is a hidden unit ever silent?"),
            f"{inside} "
            + QCoreApplication.translate(
                "Riddle", "Stage Predict: look for a unit whose sum is negative, and read what it passes on."
            ),
        ),
    }[fault]


def against(fault: str, check: Check | None) -> str:
    """Return what speaks against a wrong guess, with the numbers of the step that was shown.

    Parameters
    ----------
    fault : str
        The guess.
    check : Check or None
        What the step says of it; None if it proves nothing.
    """
    if check is None:
        return {
            "forget_zero": QCoreApplication.translate(
                "Riddle", "No, but the first step cannot show it. Take two steps, and look at Backward."
            ),
            "wrong_sign": QCoreApplication.translate(
                "Riddle", "No, but this step cannot show it: nothing has moved. Take a whole step."
            ),
            "no_relu": QCoreApplication.translate(
                "Riddle", "No, but this step cannot show it. Take a whole step, and look at Predict."
            ),
        }.get(
            fault,
            QCoreApplication.translate(
                "Riddle",
                "No, but what is shown now cannot prove it. Take a whole step, then look at its numbers.",
            ),
        )
    see = check.seen
    if fault == "forget_zero":
        return QCoreApplication.translate(
            "Riddle", "No: when Backward began, .grad was empty. The gradient is this batch’s alone."
        )
    if fault == "wrong_sign":
        return QCoreApplication.translate(
            "Riddle", "No: a weight was {0}; {0} − {1} × ({2}) is {3}, and {4} it became."
        ).format(
            signed(see["old"]),
            f"{see['lr']:g}",
            signed(see["grad"]),
            signed(see["right"]),
            signed(see["new"]),
        )
    if fault == "swap_labels":
        return QCoreApplication.translate(
            "Riddle", "No: image {0} of the batch is a {1}, and its yb is {2}, as it should be."
        ).format(int(see["image"]), int(see["label"]), int(see["target"]))
    if fault == "rmse":
        return QCoreApplication.translate(
            "Riddle",
            "No: the images of the batch cost {0} in the mean, and the loss is {1}: no root, no square.",
        ).format(numeral(see["mean"], ".4f"), numeral(see["loss"], ".4f"))
    if fault == "raw_pixels":
        return QCoreApplication.translate("Riddle", "No: the largest number in xb is {0}.").format(
            brief(see["largest"])
        )
    if fault == "no_bias":
        return QCoreApplication.translate("Riddle", "No: there is a bias, and it is {0} now.").format(
            signed(see["bias"])
        )
    return QCoreApplication.translate(
        "Riddle",
        "No: for image {0}, {1} of {2} hidden sums are negative, and they are cut off: the prediction is {3}, "
        "not {4}.",
    ).format(
        int(see["image"]),
        int(see["negative"]),
        int(see["units"]),
        signed(see["pred"]),
        signed(see["straight"]),
    )


def proof(fault: str, check: Check | None) -> str:
    """Return what gives a fault away, with the numbers of the step that is shown where it shows it."""
    general = {
        "forget_zero": QCoreApplication.translate(
            "Riddle", "Look at Backward: from the second step on, .grad is not empty when it begins."
        ),
        "wrong_sign": QCoreApplication.translate(
            "Riddle",
            "Look at Step: the new weight is old + lr × grad. The loss climbs, training and validation "
            "alike.",
        ),
        "swap_labels": QCoreApplication.translate(
            "Riddle",
            "Look at Batch: yb says 1 where it should say 0. The training loss falls, the validation "
            "loss rises.",
        ),
        "rmse": QCoreApplication.translate(
            "Riddle",
            "Look at Loss: an image costs the square of its distance, and the loss is the root of their mean.",
        ),
        "raw_pixels": QCoreApplication.translate(
            "Riddle",
            "Look at Batch: a row of xb goes up to 255. So the sums are huge, and the sigmoid is flat.",
        ),
        "no_bias": QCoreApplication.translate(
            "Riddle", "Look at Predict: nothing is added to the sum of the products."
        ),
        "no_relu": QCoreApplication.translate(
            "Riddle", "Look at Predict: a unit whose sum is negative passes it on as it is."
        ),
    }[fault]
    numbers = "" if check is None or not check.found else _numbers(check)
    return f"{general} {numbers}".strip()


def _numbers(check: Check) -> str:
    see = check.seen
    if check.id == "forget_zero" and "sum" in see:
        return QCoreApplication.translate(
            "Riddle", "In this step one weight’s .grad held {0}; this batch adds {1}, and it is {2}."
        ).format(signed(see["kept"]), signed(see["new"]), signed(see["sum"]))
    if check.id == "wrong_sign":
        return QCoreApplication.translate(
            "Riddle", "In this step: {0} − {1} × ({2}) would be {3}, but it became {4}."
        ).format(
            signed(see["old"]),
            f"{see['lr']:g}",
            signed(see["grad"]),
            signed(see["right"]),
            signed(see["new"]),
        )
    if check.id == "swap_labels":
        return QCoreApplication.translate(
            "Riddle", "In this step: image {0} is a {1}, and its yb is {2}."
        ).format(int(see["image"]), int(see["label"]), int(see["target"]))
    if check.id == "rmse":
        return QCoreApplication.translate(
            "Riddle", "In this step: image {0} should cost {1} and costs {2}; the mean is {3}, the loss {4}."
        ).format(
            int(see["image"]), *(numeral(see[name], ".4f") for name in ("right", "cost", "mean", "loss"))
        )
    if check.id == "raw_pixels":
        return QCoreApplication.translate("Riddle", "In this step the largest number in xb is {0}.").format(
            brief(see["largest"])
        )
    if check.id == "no_relu":
        return QCoreApplication.translate(
            "Riddle",
            "In this step image {0} has {1} negative sums; with a ReLU it would get {2}, and it gets {3}.",
        ).format(int(see["image"]), int(see["negative"]), signed(see["bent"]), signed(see["pred"]))
    return ""
