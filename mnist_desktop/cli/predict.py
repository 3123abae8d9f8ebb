"""``mnist-desktop predict``: what saved weights say of pictures, drawings and photos."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from mnist_desktop.cli.source import to_json
from mnist_desktop.frozen import dataclass
from mnist_desktop.lab import reference, weights
from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.lab.dataset import DigitsError
from mnist_desktop.lab.digits.images import FORMATS, open_grey
from mnist_desktop.lab.inference import Reader
from mnist_desktop.lab.photo import from_photo
from mnist_desktop.lab.records import Answer


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "pictures", nargs="+", type=Path, metavar="IMAGE|FOLDER", help="pictures of one digit each"
    )
    parser.add_argument(
        "--weights",
        required=True,
        metavar=f"FILE|{reference.NAME}",
        help=f"what “train --save” wrote; or “{reference.NAME}”, the trained network that ships with the app",
    )
    parser.add_argument("--json", action="store_true", help="print JSON, one object a picture")


@dataclass(frozen=True)
class _Said:
    """What is said of a picture, and whether it looks like a digit at all, where the reader can tell."""

    answer: Answer
    is_digit: bool | None = None


def run(options: argparse.Namespace) -> int:
    """Read every picture; one that cannot be used does not stop the others."""
    task, read = _reader(options.weights)
    status = 0
    for given in options.pictures:
        try:
            for picture in _pictures(given):
                try:
                    drawn = from_photo(open_grey(picture))
                    said = None if drawn.empty else read(drawn.image)
                    print(_json(picture, said) if options.json else _line(picture, said, task))
                except DigitsError as error:
                    status = _complain(error)
        except DigitsError as error:
            status = _complain(error)
    return status


def _reader(name: str) -> tuple[Task, Callable[[np.ndarray], _Said]]:
    """Return which digits a reader tells apart, and the reader."""
    if name == reference.NAME:
        shipped = reference.reference()

        def read(image: np.ndarray) -> _Said:
            reading = shipped.read(image)
            return _Said(reading.answer, reading.is_digit)

        return Task(ALL_TEN), read
    saved = weights.load(Path(name))
    own = Reader(saved.model, saved.task)
    own.load(saved.arrays)
    return saved.task, lambda image: _Said(own.read(image))


def _complain(error: DigitsError) -> int:
    sys.stderr.write(f"mnist-desktop predict: {error}\n")
    return 1


def _pictures(given: Path) -> Iterator[Path]:
    """Yield a file as it is, or all the pictures below a folder, in the order of their names."""
    if not given.is_dir():
        yield given
        return
    suffixes = {suffix for suffix, kind in Image.registered_extensions().items() if kind in FORMATS}
    found = sorted(path for path in given.rglob("*") if path.suffix.lower() in suffixes and path.is_file())
    if not found:
        raise DigitsError(f"There is no picture in {given}.", "Name a folder with PNG or JPEG pictures.")
    yield from found


def _line(picture: Path, said: _Said | None, task: Task) -> str:
    if said is None:
        return f"{picture}: nothing drawn"
    answer = said.answer
    words = f"{answer.digit} ({max(answer.probs):.1%})"
    if task.is_pair:
        words += f", the closest of {task.digits[0]} and {task.digits[1]}"
    return (
        f"{picture}: no digit, it seems; the nearest is {words}"
        if said.is_digit is False
        else f"{picture}: {words}"
    )


def _json(picture: Path, said: _Said | None) -> str:
    found: dict[str, Any] = {"image": str(picture), "digit": None, "probs": None}
    if said is not None:
        answer = said.answer
        probs = dict(zip(answer.digits, answer.probs, strict=True))
        found |= {"digit": answer.digit, "probs": probs}
        if said.is_digit is not None:
            found["is_digit"] = said.is_digit
    return to_json(found)
