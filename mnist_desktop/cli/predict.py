"""``mnist-desktop predict``: what saved weights say of pictures, drawings and photos."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from mnist_desktop.cli.source import to_json
from mnist_desktop.lab import weights
from mnist_desktop.lab.config import Task
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
        "--weights", type=Path, required=True, metavar="FILE", help="what “train --save” wrote"
    )
    parser.add_argument("--json", action="store_true", help="print JSON, one object a picture")


def run(options: argparse.Namespace) -> int:
    """Read every picture; one that cannot be used does not stop the others."""
    saved = weights.load(options.weights)
    reader = Reader(saved.model, saved.task)
    reader.load(saved.arrays)
    status = 0
    for given in options.pictures:
        try:
            for picture in _pictures(given):
                try:
                    drawn = from_photo(open_grey(picture))
                    answer = None if drawn.empty else reader.read(drawn.image)
                    print(_json(picture, answer) if options.json else _line(picture, answer, saved.task))
                except DigitsError as error:
                    status = _complain(error)
        except DigitsError as error:
            status = _complain(error)
    return status


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


def _line(picture: Path, answer: Answer | None, task: Task) -> str:
    if answer is None:
        return f"{picture}: nothing drawn"
    said = f"{answer.digit} ({max(answer.probs):.1%})"
    closest = f", the closest of {task.digits[0]} and {task.digits[1]}" if task.is_pair else ""
    return f"{picture}: {said}{closest}"


def _json(picture: Path, answer: Answer | None) -> str:
    probs = None if answer is None else dict(zip(answer.digits, answer.probs, strict=True))
    return to_json({"image": str(picture), "digit": answer.digit if answer else None, "probs": probs})
