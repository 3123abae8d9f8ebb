"""What a stage does, in plain words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from mnist_desktop.lab.config import Task
from mnist_desktop.lab.records import Stage


def heading(stage: Stage | None, lines: Sequence[int]) -> str:
    """Return where the run stands: ``"Line 5 · backward"``."""
    if stage is None or not lines:
        return QCoreApplication.translate("CodePanel", "Before the first line")
    if len(lines) == 1:
        return QCoreApplication.translate("CodePanel", "Line {0} · {1}").format(lines[0], stage.value)
    return QCoreApplication.translate("CodePanel", "Lines {0}–{1} · {2}").format(
        lines[0], lines[-1], stage.value
    )


def explanation(stage: Stage | None, task: Task, rounded: bool, faults: Sequence[str] = ()) -> str:
    """Return what the lines of a stage have just done.

    Parameters
    ----------
    stage : Stage or None
        The stage that has just run.
    task : Task
        What is told apart.
    rounded : bool
        Whether the step is written as one operation, ``p.sub_(p.grad, alpha=lr)``.
    faults : sequence of str
        What is sabotaged.
    """
    wrong = [words for words in (_sabotaged(stage, fault) for fault in faults) if words]
    if wrong:
        return " ".join(wrong)
    if stage is None:
        return QCoreApplication.translate(
            "CodePanel",
            "Nothing has run yet. “Stage” in the tool bar runs the first line, and it lights up here.",
        )
    if stage is Stage.PREDICT:
        if task.is_pair:
            words = QCoreApplication.translate(
                "CodePanel", "Gives every image one number. Above 0 it says {0}, below 0 it says {1}."
            )
            return words.format(*task.digits)
        return QCoreApplication.translate(
            "CodePanel", "Gives every image ten numbers, one for each digit. The greatest is what it says."
        )
    if stage is Stage.STEP and rounded:
        return QCoreApplication.translate(
            "CodePanel",
            "Moves every parameter against its gradient. sub_ with alpha is p -= lr * p.grad in one operation: "
            "it rounds once, as the app does.",
        )
    return {
        Stage.BATCH: QCoreApplication.translate(
            "CodePanel", "Deals the next images: a row of 784 numbers each, and what they should be."
        ),
        Stage.LOSS: QCoreApplication.translate(
            "CodePanel", "Makes one number of the whole batch: how far the predictions are from the targets."
        ),
        Stage.BACKWARD: QCoreApplication.translate(
            "CodePanel",
            "Fills .grad of every parameter: how much the loss would rise if that one weight rose a little. "
            "Nothing has moved yet.",
        ),
        Stage.STEP: QCoreApplication.translate(
            "CodePanel", "Moves every parameter a little, against its gradient. Now the weights are others."
        ),
        Stage.ZERO: QCoreApplication.translate(
            "CodePanel", "Forgets the gradients. Else the next backward() would add its own to them."
        ),
    }[stage]


def _sabotaged(stage: Stage | None, fault: str) -> str:
    """Return what a sabotage makes of the lines of a stage; empty where they are as they should be."""
    return {
        (Stage.BATCH, "swap_labels"): QCoreApplication.translate(
            "CodePanel", "Sabotaged: deals the images with each other’s labels."
        ),
        (Stage.BATCH, "raw_pixels"): QCoreApplication.translate(
            "CodePanel", "Sabotaged: deals the images undivided, from 0 to 255."
        ),
        (Stage.PREDICT, "no_bias"): QCoreApplication.translate(
            "CodePanel", "Sabotaged: the model has no bias, so blank paper gives 0."
        ),
        (Stage.PREDICT, "no_relu"): QCoreApplication.translate(
            "CodePanel", "Sabotaged: the model has no ReLU, so its layers are one."
        ),
        (Stage.LOSS, "rmse"): QCoreApplication.translate(
            "CodePanel", "Sabotaged: makes the root of the mean square of the batch, not the mean loss."
        ),
        (Stage.STEP, "wrong_sign"): QCoreApplication.translate(
            "CodePanel", "Sabotaged: moves every parameter along its gradient, uphill."
        ),
        (Stage.ZERO, "forget_zero"): QCoreApplication.translate(
            "CodePanel",
            "Sabotaged: does nothing. The gradients stay, and the next backward() adds its own to them.",
        ),
    }.get((stage, fault), "")  # type: ignore[arg-type]  # before the first stage there is none
