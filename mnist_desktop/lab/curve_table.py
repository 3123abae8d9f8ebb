"""The numbers of every step as a table for a spreadsheet: comma-separated, a line a step, each branch whole."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import fields
from io import StringIO

import numpy as np

from mnist_desktop.lab.config import Hyper
from mnist_desktop.lab.records import Curves

_SETTINGS = tuple(field.name for field in fields(Hyper))
# `loss` is a number here; the setting of that name is the function it comes from.
COLUMNS = (
    "branch",
    "name",
    "step",
    "epoch",
    "loss",
    "valid_loss",
    "accuracy",
    *("loss_function" if name == "loss" else name for name in _SETTINGS),
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # a spreadsheet would take a name that begins so for a formula


def curve_table(branches: Sequence[Curves]) -> str:
    """Return the curves of branches, in their order, under a line with :data:`COLUMNS`.

    A step without a validation has empty fields there, step 0 has no loss. Numbers have all digits of a float32.
    """
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for curves in branches:
        writer.writerows(_rows(curves))
    return out.getvalue()


def _rows(curves: Curves) -> Iterator[list[object]]:
    info, losses = curves.branch, curves.losses
    name = f"'{info.name}" if info.name.startswith(_FORMULA) else info.name
    steps = np.arange(1, len(losses) + 1)
    epochs = np.searchsorted(curves.epoch_ends, steps) + 1
    validations = zip(*(column.tolist() for column in curves.validations), strict=True)
    validated = {step: (_number(loss), _number(accuracy)) for step, loss, accuracy in validations}
    hypers = {since.step: [getattr(since.hyper, name) for name in _SETTINGS] for since in curves.hypers}
    settings: list[object] = hypers.get(1, [""] * len(_SETTINGS))
    if 0 in validated:
        yield [info.id, name, 0, "", "", *validated[0], *settings]
    for step, epoch, loss in zip(steps.tolist(), epochs.tolist(), losses.tolist(), strict=True):
        settings = hypers.get(step, settings)
        yield [info.id, name, step, epoch, _number(loss), *validated.get(step, ("", "")), *settings]


def _number(value: float) -> str:
    return f"{value:.9g}"
