"""A run on disk: the script, and beside it the digits that it reads."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np

from mnist_desktop.lab.code.digits import arrays
from mnist_desktop.lab.code.plan import Plan, Way
from mnist_desktop.lab.code.script import script
from mnist_desktop.lab.dataset import DigitDataset
from mnist_desktop.lab.files import write_whole

Start = Mapping[str, np.ndarray]  # first weights, by name


def save_script(
    path: Path, plan: Plan, way: Way, data: DigitDataset, start: Start | None = None
) -> tuple[Path, ...]:
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
    start : mapping of str to numpy.ndarray, optional
        What the run began with; needed where ``plan.config.start`` says that it did not draw it.

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
    plan = with_files(path, plan)
    text = script(plan, way).whole.text
    beside = save_beside(path, plan, data, start)  # first: a script without its digits is of no use
    write_whole(path, text.encode())
    return path, *beside


def with_files(path: Path, plan: Plan) -> Plan:
    """Return a run with the names of what lies beside its script or notebook: ``run.py`` has ``run-digits.npz``."""
    digits, weights = (path.with_name(f"{path.stem}-{what}.npz").name for what in ("digits", "weights"))
    return replace(plan, digits_file=digits, weights_file=weights)


def save_beside(path: Path, plan: Plan, data: DigitDataset, start: Start | None) -> tuple[Path, ...]:
    """Write what a script or a notebook at a path reads, under the names that its plan has; see :func:`save_script`."""
    files = []
    if not plan.mnist:
        files.append((plan.digits_file, arrays(data, plan.config.task)))
    if plan.config.start:
        if start is None:
            raise ValueError("this run did not draw its first weights; they must be given")
        files.append((plan.weights_file, dict(start)))
    for name, content in files:
        written = io.BytesIO()
        np.savez_compressed(written, **content)  # type: ignore[arg-type]
        write_whole(path.with_name(name), written.getvalue())
    return tuple(path.with_name(name) for name, _ in files)
