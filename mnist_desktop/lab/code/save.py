"""A run on disk: the script, and beside it the digits that it reads."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import numpy as np

from mnist_desktop.lab.code.digits import arrays
from mnist_desktop.lab.code.plan import Plan, Way
from mnist_desktop.lab.code.script import script
from mnist_desktop.lab.config import Task
from mnist_desktop.lab.dataset import DigitDataset
from mnist_desktop.lab.files import write_whole


def save_script(path: Path, plan: Plan, way: Way, data: DigitDataset) -> tuple[Path, ...]:
    """Write a run as a script.

    Parameters
    ----------
    path : pathlib.Path
        Of the script.
    plan : Plan
        The run; where its digits lie is decided here.
    way : Way
        How it is written.
    data : DigitDataset
        The digits of the run; written only if they are not MNIST's own files.

    Returns
    -------
    tuple of pathlib.Path
        The files that were written, the script first.

    Raises
    ------
    ConfigError
        If the model has not been written down.
    FileError
        If a file cannot be written.
    """
    beside = digits_beside(path)
    plan = replace(plan, digits_file=beside.name)
    text = script(plan, way).whole.text
    if plan.mnist:
        write_whole(path, text.encode())
        return (path,)
    save_digits(beside, data, plan.config.task)  # first: a script without its digits is of no use
    write_whole(path, text.encode())
    return path, beside


def digits_beside(path: Path) -> Path:
    """Return where the digits of a script or a notebook lie: ``run.py`` has ``run-digits.npz`` beside it."""
    return path.with_name(f"{path.stem}-digits.npz")


def save_digits(path: Path, data: DigitDataset, task: Task) -> None:
    """Write the images of a task's digits, as uint8, for ``numpy.load``; :exc:`FileError` if it cannot be done."""
    content = io.BytesIO()
    np.savez_compressed(content, **arrays(data, task))  # type: ignore[arg-type]
    write_whole(path, content.getvalue())
