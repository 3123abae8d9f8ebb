"""What a stage does, in plain words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from mnist_desktop.lab.config import Task
from mnist_desktop.lab.records import Stage


def _tr(text: str) -> str:
    return QCoreApplication.translate("CodePanel", text)


def heading(stage: Stage | None, lines: Sequence[int]) -> str:
    """Return where the run stands: ``"Line 5 · backward"``."""
    if stage is None or not lines:
        return _tr("Before the first line")
    if len(lines) == 1:
        return _tr("Line {0} · {1}").format(lines[0], stage.value)
    return _tr("Lines {0}–{1} · {2}").format(lines[0], lines[-1], stage.value)


def explanation(stage: Stage | None, task: Task, rounded: bool) -> str:
    """Return what the lines of a stage have just done.

    Parameters
    ----------
    stage : Stage or None
        The stage that has just run.
    task : Task
        What is told apart.
    rounded : bool
        Whether the step is written as one operation, ``p.sub_(p.grad, alpha=lr)``.
    """
    if stage is None:
        return _tr("Nothing has run yet. “Stage” in the tool bar runs the first line, and it lights up here.")
    if stage is Stage.PREDICT:
        if task.is_pair:
            words = _tr("Gives every image one number. Above 0 it says {0}, below 0 it says {1}.")
            return words.format(*task.digits)
        return _tr("Gives every image ten numbers, one for each digit. The greatest is what it says.")
    if stage is Stage.STEP and rounded:
        return _tr(
            "Moves every parameter against its gradient. sub_ with alpha is p -= lr * p.grad in one operation: "
            "it rounds once, as the app does."
        )
    return {
        Stage.BATCH: _tr("Deals the next images: a row of 784 numbers each, and what they should be."),
        Stage.LOSS: _tr("Makes one number of the whole batch: how far the predictions are from the targets."),
        Stage.BACKWARD: _tr(
            "Fills .grad of every parameter: how much the loss would rise if that one weight rose a little. "
            "Nothing has moved yet."
        ),
        Stage.STEP: _tr("Moves every parameter a little, against its gradient. Now the weights are others."),
        Stage.ZERO: _tr("Forgets the gradients. Else the next backward() would add its own to them."),
    }[stage]
