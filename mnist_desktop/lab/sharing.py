"""Handwriting that travels: written out as a tree of pictures, and read back in, a whole class if need be."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.dataset import DigitsError
from mnist_desktop.lab.digits import Cancelled
from mnist_desktop.lab.digits.folders import MAX_FILES, SPLITS, SUFFIXES
from mnist_desktop.lab.digits.handwriting import ME, Notebook, Sample, as_writer
from mnist_desktop.lab.digits.images import open_digit
from mnist_desktop.lab.files import write_whole
from mnist_desktop.lab.text import Text

_SPLITS = frozenset(name for names in SPLITS for name in names)
_DEEPEST = 4  # folders above a picture: class / writer / split / digit
_LAYOUT = Text("Name a folder that holds train/3/….png and valid/3/….png, or the folders of several writers.")


@dataclass(frozen=True)
class Imported:
    """What came of an import.

    Parameters
    ----------
    added : int
        Pictures that are new.
    known : int
        Pictures that were there already.
    writers : tuple of str
        Whose they are.
    """

    added: int
    known: int
    writers: tuple[str, ...]


def export(
    book: Notebook,
    samples: Sequence[Sample],
    folder: Path,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Write digits out as ``writer/train/3/….png``, which any tree of pictures is opened as.

    Parameters
    ----------
    book : Notebook
        Where they are.
    samples : sequence of Sample
        Which ones.
    folder : pathlib.Path
        Where they go; what is there already stays, and is not overwritten by anything else.
    cancelled : callable
        Asked after every picture.

    Returns
    -------
    int
        How many were written; those that lie there already, the same, are not counted.

    Raises
    ------
    Cancelled
        If ``cancelled`` said so.
    DigitsError
        If a picture cannot be read or written.
    """
    written = 0
    for sample in samples:
        if cancelled():
            raise Cancelled(Text("Writing the pictures was cancelled."))
        target = folder / sample.inside
        content = (book.root / sample.inside).read_bytes()
        if target.is_file() and target.read_bytes() == content:
            continue
        count = 1
        while target.exists():
            count += 1
            target = (folder / sample.inside).with_name(f"{sample.name}-{count}.png")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise DigitsError(
                Text("{0} cannot be made: {1}.").format(target.parent, error.strerror),
                Text("Choose another place."),
            ) from error
        write_whole(target, content)
        written += 1
    return written


def merge(
    book: Notebook,
    folder: Path,
    progress: Callable[[float], None] = lambda part: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Imported:
    """Read a tree of pictures of one writer, or the folders of several, into the handwriting; nothing is overwritten.

    Parameters
    ----------
    book : Notebook
        Where they go.
    folder : pathlib.Path
        Holds splits (``train/3/….png``), or the folders of writers that do.
    progress : callable
        Called with the part that is done, 0 to 1.
    cancelled : callable
        Asked after every picture.

    Raises
    ------
    Cancelled
        If ``cancelled`` said so; what was read until then stays.
    DigitsError
        If the layout is another, or a picture cannot be used.
    """
    if not folder.is_dir():
        raise DigitsError(Text("There is no folder {0}.").format(folder), _LAYOUT)
    found = list(_pictures(folder))
    if not found:
        raise DigitsError(
            Text("{0} holds no pictures in folders of a split and a digit.").format(folder), _LAYOUT
        )
    if len(found) > MAX_FILES:
        words = Text("{0} holds {1:,} pictures; up to {2:,} are read.")
        raise DigitsError(words.format(folder, len(found), MAX_FILES), _LAYOUT)
    known = {(one.writer, one.digit, book.image(one).tobytes()) for one in book.samples()}
    added, writers = 0, []
    for n, (folder_name, digit, path) in enumerate(found):
        if cancelled():
            raise Cancelled(Text("Importing was cancelled."))
        writer, image = as_writer(folder_name), open_digit(path)
        if writer not in writers:
            writers.append(writer)
        if (writer, digit, image.tobytes()) not in known:
            known.add((writer, digit, image.tobytes()))
            book.add(writer, digit, image, path.stem)
            added += 1
        progress((n + 1) / len(found))
    return Imported(added, len(found) - added, tuple(writers))


def _pictures(folder: Path) -> Iterator[tuple[str, int, Path]]:
    """Yield writer, digit and picture: the writer is the folder of the splits, or else the one that was chosen."""
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder).parts
        if len(inside) > _DEEPEST + 1 or path.suffix.lower() not in SUFFIXES or path.name.startswith("."):
            continue
        if len(inside) < 3 or not re.fullmatch("[0-9]", inside[-2]) or inside[-3] not in _SPLITS:
            continue
        if path.is_file():
            yield inside[-4] if len(inside) > 3 else folder.name or ME, int(inside[-2]), path
