"""The student's own digits: drawn, labelled and kept as pictures, one source of digits like any other.

A writer is a folder, laid out as every tree of pictures is, so that it can be opened, copied and shared as it stands:
``handwriting/anna/train/3/20261129-120301-041.png``, with its strokes beside it as JSON. Every third digit is kept
apart for validation, from the start: a digit that was trained on never moves there.
"""

from __future__ import annotations

import contextlib
import io
import json
from collections.abc import Callable, Sequence
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import platformdirs
from PIL import Image

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.dataset import SIDE, DigitDataset, DigitsError, DigitSplit, Provenance
from mnist_desktop.lab.digit import PenStroke
from mnist_desktop.lab.digits import Cancelled
from mnist_desktop.lab.digits.images import open_grey
from mnist_desktop.lab.files import FileError, make_folder, write_whole
from mnist_desktop.lab.text import Text

SOURCE, TITLE = "handwriting", Text("Handwriting")
ME = "me"  # what the student is called until they say otherwise
TRAIN, VALID = "train", "valid"
LEAST = 3  # of a digit: two to train on and one to validate on
_EVERY = 3  # of a digit's pictures, one in so many is kept apart
_WRITER = "writer.txt"
_MOST = 40  # letters of a name
_FORBIDDEN = '<>:"/\\|?*'


@dataclass(frozen=True)
class Sample:
    """A digit that was kept.

    Parameters
    ----------
    writer : str
        Name of the writer's folder.
    split : str
        ``"train"`` or ``"valid"``.
    digit : int
        What it is.
    name : str
        Of the file, without suffix; in the order of drawing.
    """

    writer: str
    split: str
    digit: int
    name: str

    @property
    def inside(self) -> Path:
        """Where its picture is, below the folder of all handwriting."""
        return Path(self.writer, self.split, str(self.digit), f"{self.name}.png")


def user_folder() -> Path:
    """Return the folder of all handwriting; it need not exist yet."""
    return platformdirs.user_data_path("mnist-desktop", appauthor=False) / "handwriting"


def as_writer(name: str) -> str:
    """Return a name as a folder of any system can have it; ``"me"`` where nothing is left of it."""
    kept = "".join(letter for letter in name if letter.isprintable() and letter not in _FORBIDDEN)
    return kept.strip(" .")[:_MOST].strip(" .") or ME


class Notebook:
    """The digits in a folder. Reads and writes files: for a thread, and for one at a time.

    Parameters
    ----------
    root : pathlib.Path
        The folder of all handwriting; made when something is kept.
    """

    def __init__(self, root: Path) -> None:
        self.root = root

    # -- reading -------------------------------------------------------------------------------------------

    @property
    def writer(self) -> str:
        """Who draws here."""
        try:
            return as_writer((self.root / _WRITER).read_text("utf-8"))
        except (OSError, UnicodeDecodeError):
            return ME

    def samples(self) -> tuple[Sample, ...]:
        """Return everything that is kept, by writer, then as it was drawn."""
        found = []
        for path in self.root.glob("*/*/*/*.png"):
            writer, split, digit, _ = path.relative_to(self.root).parts
            if split in (TRAIN, VALID) and digit in "0123456789" and len(digit) == 1:
                found.append(Sample(writer, split, int(digit), path.stem))
        return tuple(sorted(found, key=lambda one: (one.writer, one.name, one.digit)))

    def image(self, sample: Sample) -> np.ndarray:
        """Return a digit, uint8 ``[28, 28]``.

        Raises
        ------
        DigitsError
            If its picture cannot be used.
        """
        path = self.root / sample.inside
        image = open_grey(path)
        if image.shape != (SIDE, SIDE):
            raise DigitsError(
                Text("{0} has {1}×{2} pixels instead of 28×28.").format(path, *image.shape),
                Text("Import the picture again, or delete it."),
            )
        return image

    # -- writing -------------------------------------------------------------------------------------------

    def call_writer(self, name: str) -> str:
        """Say who draws from now on; return the name as it is kept."""
        writer = as_writer(name)
        make_folder(self.root)
        write_whole(self.root / _WRITER, writer.encode())
        return writer

    def keep(self, digit: int, image: np.ndarray, strokes: Sequence[PenStroke] = ()) -> Sample:
        """Keep a digit of the present writer.

        Parameters
        ----------
        digit : int
            What it is, 0 to 9.
        image : numpy.ndarray
            uint8 ``[28, 28]``, 0 paper to 255 ink, in MNIST form.
        strokes : sequence of PenStroke
            How it was drawn, if that is known.

        Raises
        ------
        FileError
            If it cannot be written.
        """
        writer = self.writer
        name = datetime.now(timezone.utc).strftime("%Y%m%d-%H%M%S-%f")[:-3]
        return self._write(writer, digit, name, image, as_json(strokes) if strokes else None)

    def relabel(self, sample: Sample, digit: int) -> Sample:
        """Say that a digit is another one; it stays in its split."""
        return self._move(sample, Sample(sample.writer, sample.split, digit, sample.name))

    def delete(self, sample: Sample) -> None:
        """Delete a digit."""
        path = self.root / sample.inside
        for file in (path.with_suffix(".json"), path):
            try:
                file.unlink(missing_ok=True)
            except OSError as error:
                raise DigitsError(
                    Text("{0} cannot be deleted: {1}.").format(file, error.strerror),
                    Text("Close what has it open."),
                ) from error
        for folder in path.parents[
            :3
        ]:  # of the digit, the split and the writer, where nothing else is in them
            with contextlib.suppress(OSError):
                folder.rmdir()

    def add(self, writer: str, digit: int, image: np.ndarray, name: str) -> Sample:
        """Add a picture from elsewhere under a writer's name; no other picture is overwritten."""
        return self._write(as_writer(writer), digit, as_writer(name), image, None)

    def _write(self, writer: str, digit: int, name: str, image: np.ndarray, strokes: bytes | None) -> Sample:
        home = self.root / writer
        counts = {split: len(list((home / split / str(digit)).glob("*.png"))) for split in (TRAIN, VALID)}
        split = VALID if counts[VALID] < (sum(counts.values()) + 1) // _EVERY else TRAIN
        sample = self._free(Sample(writer, split, digit, name))
        path = self.root / sample.inside
        make_folder(path.parent)
        picture = io.BytesIO()
        Image.fromarray(np.ascontiguousarray(image)).save(picture, "PNG")
        beside = path.with_suffix(".json")
        if strokes is not None:
            write_whole(beside, strokes)
        try:
            write_whole(path, picture.getvalue())
        except FileError:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)
            raise
        return sample

    def _move(self, sample: Sample, wanted: Sample) -> Sample:
        if sample == wanted:
            return sample
        free = self._free(wanted)
        old, new = self.root / sample.inside, self.root / free.inside
        make_folder(new.parent)
        try:
            if old.with_suffix(".json").is_file():
                old.with_suffix(".json").replace(new.with_suffix(".json"))
            old.replace(new)
        except OSError as error:
            raise DigitsError(
                Text("{0} cannot be moved: {1}.").format(old, error.strerror), Text("Close what has it open.")
            ) from error
        with contextlib.suppress(OSError):
            old.parent.rmdir()
        return free

    def _free(self, sample: Sample) -> Sample:
        """Return the sample under a name that no other has, whatever its digit."""
        name, count = sample.name, 1
        taken = {path.stem for path in (self.root / sample.writer).glob("*/*/*.png")}
        while name in taken:
            count += 1
            name = (
                f"{sample.name}_{count}"  # sorts after the first one with ".png" and without: "-" would not
            )
        return Sample(sample.writer, sample.split, sample.digit, name)


def as_json(strokes: Sequence[PenStroke]) -> bytes:
    """Return strokes as JSON: the side of the canvas, 28, and width, erase and ``[x, y, weight]`` of each point."""
    lines = [
        {
            "width": round(stroke.width, 3),
            "erase": stroke.erase,
            "points": [[round(number, 3) for number in point] for point in stroke.points],
        }
        for stroke in strokes
    ]
    return json.dumps({"side": SIDE, "strokes": lines}, separators=(",", ":")).encode()


def load(
    root: Path | None = None,
    progress: Callable[[float], None] = lambda part: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> DigitDataset:
    """Read all handwriting as digits to train and to validate on.

    Parameters
    ----------
    root : pathlib.Path, optional
        The folder of all handwriting; the user's own by default.
    progress : callable
        Called with the part that is done, 0 to 1.
    cancelled : callable
        Asked after every picture.

    Raises
    ------
    Cancelled
        If ``cancelled`` said so.
    DigitsError
        If there are too few to train on, or a picture cannot be used.
    """
    book = Notebook(root or user_folder())
    samples = book.samples()
    counts = count(samples)
    enough = [digit for digit in range(10) if counts[digit] >= LEAST]
    if len(enough) < 2:
        words = Text(
            "Too few digits of your own: {0} so far, and at least {1} of each of two digits are needed."
        )
        raise DigitsError(words.format(len(samples), LEAST), Text("Draw some under Pixels, My handwriting."))
    images = np.empty((len(samples), SIDE, SIDE), np.uint8)
    for n, sample in enumerate(samples):
        if cancelled():
            raise Cancelled(Text("Reading the handwriting was cancelled."))
        images[n] = book.image(sample)
        progress((n + 1) / len(samples))
    return dataset(samples, images, book.root)


def dataset(samples: Sequence[Sample], images: np.ndarray, root: Path) -> DigitDataset:
    """Return samples and their images uint8 ``[N, 28, 28]`` as a source of digits, digit by digit."""
    order = sorted(range(len(samples)), key=lambda n: (samples[n].digit, samples[n].writer, samples[n].name))

    def split(name: str) -> DigitSplit:
        rows = [n for n in order if samples[n].split == name]
        labels = np.array([samples[n].digit for n in rows], np.uint8)
        return DigitSplit(images[rows], labels, tuple(samples[n].inside.as_posix() for n in rows))

    return DigitDataset(split(TRAIN), split(VALID), Provenance(SOURCE, TITLE, str(root)))


def count(samples: Sequence[Sample]) -> tuple[int, ...]:
    """Return how many there are of each of the ten digits."""
    return tuple(sum(sample.digit == digit for sample in samples) for digit in range(10))
