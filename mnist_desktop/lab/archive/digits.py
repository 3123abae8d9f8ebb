"""The digits that a session needs: those in use, or found again on this computer; they are never in the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from mnist_desktop.lab import sources
from mnist_desktop.lab.archive.codec import ArchiveError
from mnist_desktop.lab.archive.parts import DigitsInfo
from mnist_desktop.lab.dataset import STROKES, DigitDataset, DigitsError
from mnist_desktop.lab.digits import Cancelled, generated, mnist
from mnist_desktop.lab.digits.strokes_added import add_strokes
from mnist_desktop.lab.text import Text


def find(
    wanted: DigitsInfo,
    current: DigitDataset | None = None,
    progress: Callable[[float], None] = lambda part: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> DigitDataset:
    """Return the very digits that a session was trained on.

    Parameters
    ----------
    wanted : DigitsInfo
        What the session says of them.
    current : DigitDataset, optional
        The digits at hand; taken if they are the ones.
    progress, cancelled : callable
        As :func:`mnist_desktop.lab.sources.open_digits` takes them.

    Raises
    ------
    ArchiveError
        If they are not on this computer, or have changed: what to do.
    Cancelled
        If ``cancelled`` said so.
    """
    if current is not None and _same(current, wanted):
        return current
    if wanted.source.endswith(STROKES):
        found = _with_strokes(wanted, progress, cancelled)
    elif wanted.source == "mnist":
        folder = mnist.find()
        found = None if folder is None else mnist.load(folder)
    elif wanted.source == "generated":
        preview = generated.preview()
        found = preview if _same(preview, wanted) else _all_generated(progress, cancelled)
    else:
        found = _at_its_place(wanted, progress, cancelled)
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


def _with_strokes(
    wanted: DigitsInfo, progress: Callable[[float], None], cancelled: Callable[[], bool]
) -> DigitDataset | None:
    """Find the digits to which strokes were added, and add them again; None if they are not here."""
    source = wanted.source.removesuffix(STROKES)
    if source == "mnist":
        folder = mnist.find()
        return None if folder is None else add_strokes(mnist.load(folder))
    if source == "generated":
        return add_strokes(_all_generated(progress, cancelled))
    base = _at_its_place(wanted, progress, cancelled)
    return None if base is None else add_strokes(base)


def _same(data: DigitDataset, wanted: DigitsInfo) -> bool:
    sizes = (len(data.train), len(data.valid)) == (wanted.train, wanted.valid)
    return sizes and data.fingerprint == wanted.fingerprint


def _all_generated(progress: Callable[[float], None], cancelled: Callable[[], bool]) -> DigitDataset:
    return generated.load(progress=progress, cancelled=cancelled, cache=generated.cache_folder())


def _at_its_place(
    wanted: DigitsInfo, progress: Callable[[float], None], cancelled: Callable[[], bool]
) -> DigitDataset | None:
    """Read the folder or archive that the session names; None if there is nothing to read."""
    path = Path(wanted.detail)
    try:
        return sources.open_digits(path, progress, cancelled) if wanted.detail and path.exists() else None
    except Cancelled:
        raise
    except (DigitsError, OSError, ValueError):  # a name that no file system has, too
        return None


def _advice(wanted: DigitsInfo) -> Text:
    if wanted.source.removesuffix(STROKES) == "mnist":
        return Text("Download MNIST or open its folder, at “digits in use”, then open the session again.")
    if wanted.source == "generated":
        return Text("Another version of MNIST Desktop drew these digits: open the session with that one.")
    return Text("Open the same pictures, at “digits in use”, then open the session again.")
