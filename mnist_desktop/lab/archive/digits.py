"""The digits that a session needs: those in use, or found again on this computer; they are never in the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from mnist_desktop.lab import mixing, sources
from mnist_desktop.lab.archive.codec import ArchiveError
from mnist_desktop.lab.archive.parts import HANDWRITING, MIXED, DigitsInfo, SourceInfo
from mnist_desktop.lab.dataset import STROKES, DigitDataset, DigitsError, DigitSplit
from mnist_desktop.lab.digits import Cancelled, generated, handwriting, mnist
from mnist_desktop.lab.digits.strokes_added import add_strokes
from mnist_desktop.lab.text import Text

Progress = Callable[[float], None]
Asked = Callable[[], bool]


def find(
    wanted: DigitsInfo,
    current: DigitDataset | None = None,
    progress: Progress = lambda part: None,
    cancelled: Asked = lambda: False,
) -> DigitDataset:
    """Return the very digits that a session was trained on.

    Parameters
    ----------
    wanted : DigitsInfo
        What the session says of them.
    current : DigitDataset, optional
        The digits at hand; they, or what they were mixed of, are taken if they are the ones.
    progress, cancelled : callable
        As :func:`mnist_desktop.lab.sources.open_digits` takes them.

    Raises
    ------
    ArchiveError
        If they, or what they were mixed of, are not on this computer or have changed: which, and what to do.
    Cancelled
        If ``cancelled`` said so.
    """
    at_hand = () if current is None else (current, *current.parts)
    if len(wanted.parts) == 2 and not any(_same(data, wanted) for data in at_hand):
        base, own = (_one(part, at_hand, progress, cancelled) for part in wanted.parts)
        mix = mixing.mix(base, own)
        at_hand = (add_strokes(mix) if wanted.source.endswith(STROKES) else mix,)
    return _one(wanted, at_hand, progress, cancelled)


def _one(
    wanted: SourceInfo, at_hand: tuple[DigitDataset, ...], progress: Progress, cancelled: Asked
) -> DigitDataset:
    """Return the digits of one source: at hand, or found."""
    for data in at_hand:
        if _same(data, wanted):
            return data
    found = _found(wanted, progress, cancelled)
    if found is not None and _same(found, wanted):
        return found
    where = f" ({wanted.detail})" if wanted.detail else ""
    if found is None:
        what = Text("The session was trained on {0}{1}, which is not on this computer.").format(
            wanted.title, where
        )
    else:
        what = Text("The session was trained on {0}{1}, whose pictures have changed since.").format(
            wanted.title, where
        )
    raise ArchiveError(what, _advice(wanted))


def _found(wanted: SourceInfo, progress: Progress, cancelled: Asked) -> DigitDataset | None:
    """Look for the digits of a source, and add the strokes that it has; None if they are not here."""
    source = wanted.source.removesuffix(STROKES)
    strokes = source != wanted.source
    if source == "mnist":
        folder = mnist.find()
        found = None if folder is None else mnist.load(folder)
    elif source == "generated":
        if not strokes and _same(preview := generated.preview(), wanted):
            return preview
        found = generated.load(progress=progress, cancelled=cancelled, cache=generated.cache_folder())
    else:
        found = _at_its_place(source, wanted, progress, cancelled)
    return add_strokes(found) if found is not None and strokes else found


def _same(data: DigitDataset, wanted: SourceInfo) -> bool:
    sizes = (len(data.train), len(data.valid)) == (wanted.train, wanted.valid)
    return sizes and data.fingerprint == wanted.fingerprint


def _at_its_place(
    source: str, wanted: SourceInfo, progress: Progress, cancelled: Asked
) -> DigitDataset | None:
    """Read the folder or archive that the session names; None if there is nothing to read."""
    path = Path(wanted.detail)
    try:
        if not wanted.detail or not path.exists():
            return None
        if source == HANDWRITING:
            return _named(handwriting.load(path, progress, cancelled), wanted.names)
        return sources.open_digits(path, progress, cancelled)
    except Cancelled:
        raise
    except (DigitsError, OSError, ValueError):  # a name that no file system has, too
        return None


def _named(data: DigitDataset, names: tuple[str, ...]) -> DigitDataset:
    """Return handwriting as it was when it had these pictures only: more of it may have been drawn since."""
    if not names:
        return data
    known = set(names)

    def split(whole: DigitSplit) -> DigitSplit:
        rows = np.array([i for i, name in enumerate(whole.names) if name in known], np.int64)
        kept = tuple(name for name in whole.names if name in known)
        return DigitSplit(whole.images[rows], whole.labels[rows], kept)

    return DigitDataset(split(data.train), split(data.valid), data.provenance)


def _advice(wanted: SourceInfo) -> Text:
    source = wanted.source.removesuffix(STROKES)
    if source == "mnist":
        return Text("Download MNIST or open its folder, at “digits in use”, then open the session again.")
    if source == "generated":
        return Text("Another version of MNIST Desktop drew these digits: open the session with that one.")
    if source == HANDWRITING:
        return Text("Bring back the same digits under Pixels, My handwriting, then open the session again.")
    if source == MIXED:
        return Text("Mix the same digits under Pixels, My handwriting, then open the session again.")
    return Text("Open the same pictures, at “digits in use”, then open the session again.")
