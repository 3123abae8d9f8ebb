"""Which digits a command uses, and how it says so."""

from __future__ import annotations

import argparse
import json
import math
import os
import sys
from pathlib import Path
from typing import Any

from tqdm import tqdm

from mnist_desktop.lab import sources
from mnist_desktop.lab.config import ALL_TEN, ConfigError, Task
from mnist_desktop.lab.dataset import DigitDataset, Provenance
from mnist_desktop.lab.digits import generated, handwriting, mnist

GENERATED = "generated"
_SIZE = {"ncols": 79, "nrows": 24}  # of a terminal that says it has none, as those of containers do


def add_digits(parser: argparse.ArgumentParser) -> None:
    """Add ``--digits``, which becomes a :class:`Task`."""
    parser.add_argument(
        "--digits",
        type=_task,
        default=Task(),
        metavar="A,B|all",
        help="two digits to tell apart, or all ten (default: 3,7)",
    )


def add_data(parser: argparse.ArgumentParser) -> None:
    """Add ``--data`` and ``--json``."""
    parser.add_argument(
        "--data",
        metavar=f"PATH|{GENERATED}|{handwriting.SOURCE}",
        help="a folder with the four MNIST files, or with pictures in train/3 to valid/7, or a .tgz archive of one; "
        "or the built-in generated digits, or those you drew in the app "
        "(default: MNIST if the app has downloaded it, else generated)",
    )
    parser.add_argument("--json", action="store_true", help="print JSON, one object a line")


def _task(text: str) -> Task:
    try:
        return Task(ALL_TEN if text == "all" else tuple(int(digit) for digit in text.split(",")))
    except (ConfigError, ValueError):
        raise argparse.ArgumentTypeError(
            f"{text!r} is neither two different digits, as in 3,7, nor “all”"
        ) from None


def open_data(source: str | None) -> DigitDataset:
    """Load the digits that ``--data`` names; a bar on a terminal shows how far it is.

    Raises
    ------
    DigitsError
        If they cannot be used.
    """
    folder = mnist.find() if source is None else Path(source)
    if folder is None or source == GENERATED:
        with _Bar("Writing digits") as bar:
            return generated.load(progress=bar.reach, cache=generated.cache_folder())
    with _Bar("Reading digits") as bar:
        if source == handwriting.SOURCE:
            return handwriting.load(progress=bar.reach)
        return sources.open_digits(folder, progress=bar.reach)


def bar(**options: Any) -> tqdm[Any]:
    """Make a bar on a terminal, also on one that does not know how wide it is; nothing elsewhere."""
    try:
        unknown = os.get_terminal_size(sys.stderr.fileno()).columns == 0
    except (OSError, ValueError):  # no terminal
        unknown = False
    size = _SIZE if unknown else {}
    return tqdm(leave=False, disable=None, **size, **options)


class _Bar:
    """A bar on a terminal, nothing elsewhere."""

    def __init__(self, title: str) -> None:
        layout = "{desc}: {percentage:3.0f}%|{bar}|"
        self._tqdm = bar(desc=title, total=1.0, bar_format=layout)

    def reach(self, fraction: float) -> None:
        """Show how far it is, 0 to 1."""
        self._tqdm.update(fraction - self._tqdm.n)

    def __enter__(self) -> _Bar:
        return self

    def __exit__(self, *_: object) -> None:
        self._tqdm.close()


def where_from(provenance: Provenance) -> str:
    """Name the digits, as every figure does: ``"MNIST (folder)"``."""
    return f"{provenance.title} ({provenance.detail})" if provenance.detail else provenance.title


def to_json(record: dict[str, Any]) -> str:
    """Return one line of JSON; a number that is not finite becomes null, since JSON has none."""
    return json.dumps(_finite(record), allow_nan=False)


def _finite(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _finite(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_finite(item) for item in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
