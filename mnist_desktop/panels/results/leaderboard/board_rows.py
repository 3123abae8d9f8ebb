"""The rows of the leaderboard: runs and branches, and the ideal digits to compare with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mnist_desktop.lab.entry import Entry, Key
from mnist_desktop.lab.infos import ModelInfo
from mnist_desktop.lab.records import Validation
from mnist_desktop.lab.sabotage import active
from mnist_desktop.session.words import translated
from mnist_desktop.ui.table_cells import Cell, Column, Row

if TYPE_CHECKING:
    from mnist_desktop.lab.baseline import BaselineResult

ACCURACY = 5  # the column of the best accuracy
_NONE = Cell("–", -1.0)


def columns() -> tuple[Column, ...]:
    """Return the columns of the board."""
    loss_tip = QCoreApplication.translate(
        "Leaderboard", "Validation loss at that step; only losses of one kind compare"
    )
    first = Column(
        QCoreApplication.translate("Leaderboard", "Run"),
        QCoreApplication.translate("Leaderboard", "Number and model of the run"),
        130,
        0,
        False,
        False,
        stretch=True,
    )
    return (
        first,
        Column(
            QCoreApplication.translate("Leaderboard", "Loss"),
            QCoreApplication.translate("Leaderboard", "What the gradient is taken of"),
            98,
            110,
            numeric=False,
            descending=False,
        ),
        Column(
            QCoreApplication.translate("Leaderboard", "lr"),
            QCoreApplication.translate("Leaderboard", "Learning rate: of the first step → of the last one"),
            66,
            84,
        ),
        Column(
            QCoreApplication.translate("Leaderboard", "Batch"),
            QCoreApplication.translate("Leaderboard", "Images in a mini-batch"),
            50,
            60,
        ),
        Column(
            QCoreApplication.translate("Leaderboard", "Seed"),
            QCoreApplication.translate("Leaderboard", "Seed of the weights and of the order"),
            46,
            60,
        ),
        Column(
            QCoreApplication.translate("Leaderboard", "Accuracy"),
            QCoreApplication.translate(
                "Leaderboard", "Highest accuracy on the validation set: correct / all"
            ),
            82,
        ),
        Column(
            QCoreApplication.translate("Leaderboard", "Wrong"),
            QCoreApplication.translate("Leaderboard", "Validation images called wrong then"),
            60,
            180,
            descending=False,
        ),
        Column(
            QCoreApplication.translate("Leaderboard", "at step"),
            QCoreApplication.translate("Leaderboard", "The step of the highest accuracy"),
            60,
            70,
            descending=False,
        ),
        Column(QCoreApplication.translate("Leaderboard", "Val. loss"), loss_tip, 68, 80, descending=False),
        Column(
            QCoreApplication.translate("Leaderboard", "Time"),
            QCoreApplication.translate("Leaderboard", "How long it ran in this session"),
            58,
            60,
            descending=False,
        ),
    )


def run_row(entry: Entry, present: Key | None, models: Mapping[str, ModelInfo], total: int, most: int) -> Row:
    """Return the row of a run or branch.

    Parameters
    ----------
    entry : Entry
        What it came to.
    present : tuple of int, or None
        Key of the one that is looked at.
    models : mapping of str to ModelInfo
        For the titles.
    total : int
        Validation images of the task.
    most : int
        Wrong ones at which the bar is full.
    """
    config, best = entry.config, entry.best
    hyper = config.hyper
    model = translated(models[config.model].title) if config.model in models else config.model
    title = f"{entry.run} · {model}"
    if entry.branch or entry.name:
        title += " · " + (
            entry.name or QCoreApplication.translate("Leaderboard", "branch {0}").format(entry.branch)
        )
    if active(config):  # which one may be a riddle
        title += " · " + QCoreApplication.translate("Leaderboard", "sabotaged")
    lr = f"{hyper.lr:g}" if hyper.lr == entry.first_lr else f"{entry.first_lr:g} → {hyper.lr:g}"
    return Row(
        entry.key,
        (
            Cell(title, f"{entry.run:06} {entry.branch:06}"),
            Cell(hyper.loss, hyper.loss),
            Cell(lr, hyper.lr),
            Cell(str(hyper.batch_size), float(hyper.batch_size)),
            Cell(str(config.seed), float(config.seed)),
            *_figures(best, total, most),
            Cell(_duration(entry.seconds), entry.seconds, plain=f"{entry.seconds:.1f}"),
        ),
        mark=QCoreApplication.translate("Leaderboard", "shown now") if entry.key == present else "",
        tip=_tip(entry),
    )


def _figures(best: Validation | None, total: int, most: int) -> tuple[Cell, ...]:
    """Return accuracy, wrong images, step and loss of the best validation."""
    if best is None:
        return (_NONE,) * 4
    wrong = round((1 - best.accuracy) * total)
    return (
        Cell(f"{best.accuracy:.4f}", best.accuracy, plain=f"{best.accuracy:.9g}"),
        Cell(f"{wrong:,}", float(wrong), wrong / max(most, 1), plain=str(wrong)),
        Cell(f"{best.step:,}", float(best.step), plain=str(best.step)),
        Cell(f"{best.loss:.4f}", best.loss, plain=f"{best.loss:.9g}"),
    )


def _duration(seconds: float) -> str:
    if seconds < 60:
        return QCoreApplication.translate("Leaderboard", "{0} s").format(f"{seconds:.1f}")
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"


def _tip(entry: Entry) -> str:
    if entry.best is None:
        return QCoreApplication.translate(
            "Leaderboard", "{0} steps taken, not validated yet: run to the end of the epoch"
        ).format(f"{entry.steps:,}")
    return QCoreApplication.translate("Leaderboard", "{0} steps taken, the best after {1}").format(
        f"{entry.steps:,}", f"{entry.best.step:,}"
    )


def baseline_row(result: BaselineResult, most: int) -> Row:
    """Return the row of the nearest ideal; `most` wrong ones fill the bar."""
    accuracy, wrong = result.correct / result.total, result.total - result.correct
    name = QCoreApplication.translate("Leaderboard", "Nearest ideal, {0}").format(result.metric.upper())
    words = QCoreApplication.translate(
        "Leaderboard", "No training at all. The book's figure, the mean of the digits' own shares, is {0}"
    )
    return Row(
        result.metric,
        (
            Cell(name, f"~{result.metric}"),
            Cell("–", "~"),
            *(_NONE,) * 3,
            Cell(f"{accuracy:.4f}", accuracy, plain=f"{accuracy:.9g}"),
            Cell(f"{wrong:,}", float(wrong), wrong / max(most, 1), plain=str(wrong)),
            *(_NONE,) * 3,
        ),
        quiet=True,
        tip=words.format(f"{result.average:.4f}"),
    )


def most_wrong(entries: Sequence[Entry], baselines: Sequence[BaselineResult], total: int) -> int:
    """Return the highest count of wrong images on the board."""
    counts = [round((1 - entry.best.accuracy) * total) for entry in entries if entry.best is not None]
    counts += [result.total - result.correct for result in baselines]
    return max(counts, default=0)
