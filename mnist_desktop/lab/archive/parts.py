"""What a session file says beside the steps: the digits it needs, the desk, the leaderboard. Torch-free."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.archive.codec import ArchiveError
from mnist_desktop.lab.dataset import SIDE, STROKES, DigitDataset
from mnist_desktop.lab.digit import Digit
from mnist_desktop.lab.drawing import as_drawn
from mnist_desktop.lab.entry import Entry, Source, source_of
from mnist_desktop.lab.records import frozen
from mnist_desktop.lab.text import Text

if TYPE_CHECKING:
    from typing import Self

HANDWRITING, MIXED = "handwriting", "mixed"  # sources that are found again in ways of their own
MOST_POINTS = 100_000  # of all strokes of a drawing; a digit has a few hundred
_WIDEST = 10 * SIDE  # units that a stroke may lie beside the canvas, or be wide


@dataclass(frozen=True)
class SourceInfo:
    """Which digits of one source these are; the digits themselves are not in the file.

    Parameters
    ----------
    source, title, detail : str
        As :class:`mnist_desktop.lab.dataset.Provenance` has them; `detail` only where the digits can be found by it.
    train, valid : int
        Images of each split.
    fingerprint : str
        Of their pixels and labels.
    names : tuple of str
        Of handwriting, which is added to day by day: the pictures that these are; files of version 1 do not know.
    """

    source: str
    title: str
    detail: str
    train: int
    valid: int
    fingerprint: str
    names: tuple[str, ...] = ()

    @classmethod
    def of(cls, data: DigitDataset) -> Self:
        """Describe digits; the fingerprint of 70,000 takes a tenth of a second, once."""
        provenance = data.provenance
        # MNIST is found wherever it lies, and a mix by its parts: where they lay is the person's own business.
        told = provenance.source.removesuffix(STROKES) not in ("mnist", MIXED)
        names = data.train.names + data.valid.names if provenance.source == HANDWRITING else ()
        sizes = len(data.train), len(data.valid)
        detail = provenance.detail if told else ""
        return cls(provenance.source, provenance.title, detail, *sizes, data.fingerprint, names)


@dataclass(frozen=True)
class DigitsInfo(SourceInfo):
    """Which digits a session was trained on.

    Parameters
    ----------
    parts : tuple of SourceInfo
        What they were mixed of; files of version 1 do not know.
    """

    parts: tuple[SourceInfo, ...] = ()

    @classmethod
    def of(cls, data: DigitDataset) -> Self:
        """Describe digits, and what they were mixed of."""
        return replace(super().of(data), parts=tuple(SourceInfo.of(part) for part in data.parts))


@dataclass(frozen=True)
class PenStroke:
    """What one movement with the pen down left.

    Parameters
    ----------
    points : tuple
        ``(x, y, weight)`` of each, in units of the 28×28 image; the weight is a factor of the width.
    width : float
        In the same units.
    erase : bool
        It took ink away.
    """

    points: tuple[tuple[float, float, float], ...]
    width: float
    erase: bool = False


@dataclass(frozen=True)
class DeskHead:
    """What JSON holds of the desk: what the digit is called, what it is, and the strokes of a drawing."""

    title: str
    label: int | None = None
    edited: bool = False
    strokes: tuple[PenStroke, ...] = ()


@dataclass(frozen=True, eq=False)
class Sketch:
    """A drawing as it was made: strokes over an image, or over bare paper.

    Parameters
    ----------
    strokes : tuple of PenStroke
        From the first to the last; at least one.
    ground : numpy.ndarray or None
        uint8 ``[28, 28]``, read-only.
    """

    strokes: tuple[PenStroke, ...]
    ground: np.ndarray | None = None


@dataclass(frozen=True, eq=False)
class Desk:
    """The digit on the desk, and the drawing it came from; None where it came otherwise."""

    digit: Digit
    sketch: Sketch | None = None

    @property
    def head(self) -> DeskHead:
        """What JSON holds of it."""
        digit, strokes = self.digit, () if self.sketch is None else self.sketch.strokes
        return DeskHead(digit.title, digit.label, digit.edited, strokes)

    @classmethod
    def of(cls, head: DeskHead, image: np.ndarray, ground: np.ndarray | None) -> Desk:
        """Put the parts of a file together.

        Raises
        ------
        ArchiveError
            If there are more strokes, or they lie further away, than a drawing has.
        """
        points = [point for stroke in head.strokes for point in stroke.points]
        numbers = [number for point in points for number in point]
        numbers += [stroke.width for stroke in head.strokes]
        far = not all(abs(number) <= _WIDEST for number in numbers)  # what is no number is far away too
        if far or len(points) > MOST_POINTS or not all(stroke.points for stroke in head.strokes):
            raise ArchiveError(Text("The drawing in the file is damaged."), Text("Open another file."))
        if head.label is not None and not 0 <= head.label <= 9:
            raise ArchiveError(
                Text("The digit in the file has a label that is no digit."), Text("Open another file.")
            )
        sketch = Sketch(head.strokes, None if ground is None else frozen(ground)) if head.strokes else None
        if not image.any():
            return cls(Digit.blank(), sketch)
        # A drawing is drawn again, and a picture file is gone: the image as the model received it is what counts.
        drawn = as_drawn(image) if sketch else None
        title = Text("drawing") if sketch else head.title[:200]
        bare = head.strokes if ground is None else ()
        return cls(Digit(frozen(image), title, head.label, drawn, head.edited, bare), sketch)


@dataclass(frozen=True)
class Board:
    """The leaderboard.

    Parameters
    ----------
    entries : tuple of Entry
        In the order they were begun.
    run : int
        Number of the run that was open, from 1; 0 if it had taken no step.
    """

    entries: tuple[Entry, ...] = ()
    run: int = 0

    def packed(self, data: DigitDataset) -> Board:
        """Return it without the folder that these digits lie in: where it lies is the person's own business."""
        here = source_of(data)
        return self._told(here, (here[0], data.fingerprint, here[2]))

    def unpacked(self, data: DigitDataset) -> Board:
        """Return it with the folder that these digits lie in here."""
        here = source_of(data)
        return self._told((here[0], data.fingerprint, here[2]), here)

    def _told(self, old: Source, new: Source) -> Board:
        entries = (replace(entry, source=new) if entry.source == old else entry for entry in self.entries)
        return Board(tuple(entries), self.run)
