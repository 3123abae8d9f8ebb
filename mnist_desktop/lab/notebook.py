"""A run as a notebook: cells with words between them, the student's digit, and what the app showed."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.code import Plan, Way, augmented, sabotage, sections
from mnist_desktop.lab.code.catalog import form_of
from mnist_desktop.lab.code.save import Start, save_beside, with_files
from mnist_desktop.lab.code.template import plain
from mnist_desktop.lab.dataset import DigitDataset
from mnist_desktop.lab.digit import Digit
from mnist_desktop.lab.files import write_whole
from mnist_desktop.lab.records import Curves

_NAMES = {"lr": "learning rate", "batch_size": "batch size", "loss": "loss", "shuffle": "shuffled"}

_LOOK = """
# 0 is paper, 255 is ink
drawing = torch.tensor([
{rows}
], dtype=torch.uint8)  # [28, 28]
for row in drawing.tolist():
    print("".join(" .:-=+*#%@"[value * 9 // 255] * 2 for value in row))
"""

_ASK = """
with torch.no_grad():
    x = drawing.view(1, 28 * 28).float(){scaled}
{modes}    preds = {judged}
probs = {probs}
for digit, prob in zip({digits}, probs):
    print(f"{{digit}}: {{prob:.4f}}")
"""


@dataclass(frozen=True)
class Shown:
    """What the app showed at the last step, to be compared; what it did not show is None.

    Parameters
    ----------
    branch : int
        Id of the branch of the history; 0 is the first line.
    loss, valid_loss, accuracy : float or None
        Of the last step, float32 as the history keeps them.
    probs : tuple of float or None
        What the model said of the drawing, a number for each digit of the task.
    """

    branch: int = 0
    loss: float | None = None
    valid_loss: float | None = None
    accuracy: float | None = None
    probs: tuple[float, ...] | None = None

    @classmethod
    def of(cls, curves: Curves, probs: tuple[float, ...] | None = None) -> Shown:
        """Return what is known at the last step of a branch that has taken one."""
        head = curves.branch.head
        validation = curves.validation_at(head)
        if validation is None or validation.step != head:
            return cls(curves.branch.id, float(curves.losses[-1]), probs=probs)
        return cls(curves.branch.id, float(curves.losses[-1]), validation.loss, validation.accuracy, probs)


def notebook(plan: Plan, way: Way, shown: Shown | None = None, drawing: Digit | None = None) -> str:
    """Return a run as the JSON of a notebook, format 4.5.

    Parameters
    ----------
    plan : Plan
        The run.
    way : Way
        How it is written.
    shown : Shown, optional
        What the app showed.
    drawing : Digit, optional
        The student's digit; nothing if it is blank.

    Raises
    ------
    ConfigError
        If the model has not been written down.
    """
    shown = shown or Shown()
    cells = [("markdown", _front(plan, shown))]
    for section in sections(plan, way, notebook=True):
        cells += [("markdown", f"## {section.title}\n\n{section.words}"), ("code", plain(section.code))]
    drawn = drawing is not None and not drawing.empty
    if drawing is not None and drawn:
        words = f"The digit on the canvas ({drawing.title}), as the model receives it."
        cells += [("markdown", f"## Your digit\n\n{words}"), ("code", _look(drawing.image))]
        cells += [("markdown", "What does the trained model say of it?"), ("code", _ask(plan, way))]
    checks = _checks(shown, plan.config.task.digits if drawn else ())
    if checks:
        words = (
            "On the same processor and the same PyTorch all of it is equal, to the last digit. Others may round "
            "the last digits otherwise; “not quite” is less than a millionth."
        )
        cells += [("markdown", f"## The same as in the app?\n\n{words}"), ("code", checks)]
    return _json(cells)


def save(
    path: Path,
    plan: Plan,
    way: Way,
    data: DigitDataset,
    shown: Shown | None = None,
    drawing: Digit | None = None,
    start: Start | None = None,
) -> tuple[Path, ...]:
    """Write a run as a notebook, and its digits beside it, so that it runs wherever both are put.

    Parameters
    ----------
    path : pathlib.Path
        Of the notebook.
    data : DigitDataset
        The digits of the run.
    plan, way, shown, drawing
        As :func:`notebook` takes them.
    start : mapping of str to numpy.ndarray, optional
        What the run began with; needed where ``plan.config.start`` says that it did not draw it.

    Returns
    -------
    tuple of pathlib.Path
        The notebook, the digits, and the first weights if there are any.

    Raises
    ------
    ConfigError
        If the model has not been written down.
    FileError
        If a file cannot be written.
    """
    plan = with_files(path, replace(plan, mnist=False))
    text = notebook(plan, way, shown, drawing)
    beside = save_beside(path, plan, data, start)
    write_whole(path, text.encode())
    return path, *beside


def _front(plan: Plan, shown: Shown) -> str:
    """Say what was run, and with what, in a table of the changes."""
    config = plan.config
    title = " ".join(plan.title.split())
    line = "the first line of the run" if shown.branch == 0 else f"branch {shown.branch}"
    names = _NAMES | ({augmented.NAME: "augmented"} if augmented.ever(plan) else {})
    names |= {fault: fault.replace("_", " ") for fault in sabotage.switched(plan)}
    faults = sabotage.named(plan)
    words = [
        f"# {config.task.title}: a run of MNIST Desktop",
        "",
        f"Model **{config.model}**, {plan.steps:,} mini-batch steps on {title}, seed {config.seed}. "
        f"It repeats {line}, change by change.",
        *(["", f"It is sabotaged: {faults}. Comments show where."] if faults else []),
        "",
        "| from step | " + " | ".join(names.values()) + " |",
        "|---" * (len(names) + 1) + "|",
    ]
    values = {name: plan.values(name) for name in names}
    for step in sorted({step for found in values.values() for step in found}):
        row = [_cell(found.get(step)) for found in values.values()]
        words.append(f"| {step} | " + " | ".join(row) + " |")
    return "\n".join(
        [*words, "", "Run the cells from top to bottom. Then change something and run them again."]
    )


def _cell(value: object) -> str:
    """Return a hyper-parameter that was set; nothing where it went on as before."""
    if value is None:
        return ""
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)


def _look(image: np.ndarray) -> str:
    rows = ",\n".join(f"    {row}" for row in image.tolist())
    return _LOOK.format(rows=rows)


def _ask(plan: Plan, way: Way) -> str:
    task = plan.config.task
    pair = "[preds.sigmoid().item(), 1 - preds.sigmoid().item()]"
    return _ASK.format(
        scaled=sabotage.scaled(plan),
        modes="" if way is Way.HAND else "    model.eval()\n",
        judged=form_of(plan, way).judged.format(x="x"),
        probs=pair if task.is_pair else "preds[0].softmax(dim=0).tolist()",
        digits=task.digits,
    )


def _checks(shown: Shown, digits: tuple[int, ...]) -> str:
    """Compare what was shown; the history keeps float32, so the notebook's numbers are rounded to it."""
    pairs = {
        "loss": ("losses[-1]", shown.loss),
        "validation loss": ("valid_loss", shown.valid_loss),
        "accuracy": ("accuracy", shown.accuracy),
    }
    lines = [
        f'    "{name}": (torch.tensor({here}).item(), {there!r}),'
        for name, (here, there) in pairs.items()
        if there is not None and np.isfinite(there)
    ]
    if digits and shown.probs is not None and np.isfinite(shown.probs).all():
        lines += [
            f'    "a {digit}": (probs[{i}], {prob!r}),'
            for i, (digit, prob) in enumerate(zip(digits, shown.probs, strict=True))
        ]
    if not lines:
        return ""
    return "\n".join(
        [
            "shown = {  # here, in the app",
            *lines,
            "}",
            "for name, (here, there) in shown.items():",
            '    verdict = "equal" if here == there else "not quite" if abs(here - there) < 1e-6 else "not equal"',
            '    print(f"{name}: {here} here, {there} in the app: {verdict}")',
        ]
    )


def _json(cells: list[tuple[str, str]]) -> str:
    made: list[dict[str, Any]] = []
    for number, (kind, text) in enumerate(cells):
        source = text.strip("\n").splitlines(keepends=True)
        cell: dict[str, Any] = {"cell_type": kind, "id": f"cell-{number}", "metadata": {}, "source": source}
        if kind == "code":
            cell |= {"execution_count": None, "outputs": []}
        made.append(cell)
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    metadata = {"kernelspec": kernel, "language_info": {"name": "python"}}
    whole = {"cells": made, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(whole, indent=1, ensure_ascii=False) + "\n"
