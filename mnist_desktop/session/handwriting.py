"""The student's own digits: which one is asked for, which are kept, and what a model made of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from mnist_desktop.engine.jobs import Cancelled, Job, Progress
from mnist_desktop.lab.dataset import DigitDataset
from mnist_desktop.lab.digit import Digit
from mnist_desktop.lab.turns import Turns
from mnist_desktop.session.library import Library

if TYPE_CHECKING:
    from mnist_desktop.lab.digits.handwriting import Notebook, Sample
    from mnist_desktop.lab.sharing import Imported
    from mnist_desktop.session.kept import Kept, Tried

Work = Callable[["Notebook", Progress, Cancelled], Any]


class Handwriting(QObject):
    """Asks for digits in turn, as a form does, and keeps them in the user's folder; files are touched on a thread.

    Parameters
    ----------
    library : Library
        Whose threads it uses: the end of the session waits for them.

    Signals
    -------
    changed
        Another digit is asked for, or others are kept.
    told : str, object
        What an import or an export came to: ``"imported"`` with an Imported, ``"exported"`` with a count.

    Attributes
    ----------
    kept : Kept or None
        What is on the disk; None until it was read.
    turns : Turns
        Which digit is asked for.
    tried : dict of int to Tried
        By the number of the run.
    others : DigitDataset or None
        The digits of others that were used last: what one's own are mixed into.
    folder : pathlib.Path or None
        Where everything is kept; None for the user's own folder.
    """

    changed = Signal()
    told = Signal(str, object)

    def __init__(self, library: Library) -> None:
        super().__init__(library)
        self._library = library
        self.kept: Kept | None = None
        self.turns = Turns(Random())
        self.tried: dict[int, Tried] = {}
        self.others: DigitDataset | None = None
        self.folder: Path | None = None
        self._mine: list[Sample] = []  # kept since the start, to be undone
        self._book: Notebook | None = None
        self._waiting: list[tuple[str, Work]] = []
        self._job: Job | None = None
        library.changed.connect(self._follow_library)

    @property
    def wanted(self) -> int | None:
        """The digit that is asked for; None when there are enough, or before it is known."""
        return None if self.kept is None else self.turns.wanted

    @property
    def busy(self) -> bool:
        """Whether something is being read or written."""
        return self._job is not None

    @property
    def can_undo(self) -> bool:
        """Whether a digit that was kept since the start can be taken back."""
        return bool(self._mine) and not self.busy

    # -- asking and keeping --------------------------------------------------------------------------------

    def open(self) -> None:
        """Read what is kept, if that was not done."""
        if self.kept is None and not self.busy:
            self._do(self.tr("Reading your digits"), lambda book, progress, cancelled: None)

    def keep(self, digit: Digit) -> None:
        """Keep a drawing as the digit that is asked for, and ask for the next."""
        if self.wanted is None or digit.empty:
            return
        label = self.turns.take()
        assert label is not None

        def work(book: Notebook, _progress: Progress, _cancelled: Cancelled) -> Sample:
            return book.keep(label, digit.image, digit.strokes)

        self._do(self.tr("Keeping the digit"), work)
        self.changed.emit()

    def skip(self) -> None:
        """Ask for another digit; this one comes again at the end."""
        self.turns.skip()
        self.changed.emit()

    def undo(self) -> None:
        """Delete the digit that was kept last, and ask for it again."""
        if self.can_undo:
            sample = self._mine[-1]
            self.turns.again(sample.digit)
            self.delete(sample)

    def relabel(self, sample: Sample, digit: int) -> None:
        """Say that a digit is another one."""
        self._forget(sample)

        def work(book: Notebook, _progress: Progress, _cancelled: Cancelled) -> None:
            book.relabel(sample, digit)

        self._do(self.tr("Correcting the label"), work)

    def delete(self, sample: Sample) -> None:
        """Delete a digit."""
        self._forget(sample)
        self._do(self.tr("Deleting the digit"), lambda book, progress, cancelled: book.delete(sample))

    def call_writer(self, name: str) -> None:
        """Say who draws from now on."""

        def work(book: Notebook, _progress: Progress, _cancelled: Cancelled) -> None:
            book.call_writer(name)

        self._do(self.tr("Keeping the name"), work)

    def ask_for(self, digits: tuple[int, ...], of_each: int) -> None:
        """Ask for so many of each of these digits."""
        self.turns.digits, self.turns.of_each = digits, of_each
        self._plan()
        self.changed.emit()

    # -- sharing and using ---------------------------------------------------------------------------------

    def export_to(self, folder: Path) -> None:
        """Write all of them out as a tree of pictures, a folder for each writer."""

        def work(book: Notebook, _progress: Progress, cancelled: Cancelled) -> int:
            from mnist_desktop.lab.sharing import export

            return export(book, book.samples(), folder, cancelled)

        self._do(self.tr("Writing the pictures"), work)

    def import_from(self, folder: Path) -> None:
        """Add the digits of a folder of pictures, or of several writers' folders; nothing is overwritten."""

        def work(book: Notebook, progress: Progress, cancelled: Cancelled) -> Imported:
            from mnist_desktop.lab.sharing import merge

            return merge(book, folder, progress, cancelled)

        self._do(self.tr("Importing digits"), work)

    def use_alone(self) -> None:
        """Train on them, and on nothing else."""
        folder = self.folder

        def work(progress: Progress, cancelled: Cancelled) -> DigitDataset:
            from mnist_desktop.lab.digits import handwriting

            return handwriting.load(folder, progress, cancelled)

        self._library.load(self.tr("Reading your digits"), work)

    def mix_in(self) -> None:
        """Train on them among the digits of others that were used last."""
        base, folder = self.others, self.folder
        if base is None:
            return

        def work(progress: Progress, cancelled: Cancelled) -> DigitDataset:
            from mnist_desktop.lab import mixing
            from mnist_desktop.lab.digits import handwriting

            return mixing.mix(base, handwriting.load(folder, progress, cancelled))

        self._library.load(self.tr("Mixing in your digits"), work)

    def leave_out(self) -> None:
        """Train on the digits of others again, without one's own."""
        if self.others is not None:
            self._library.use(self.others)

    @Slot()
    def _follow_library(self) -> None:
        data = self._library.data
        if data is not None and own_in(data) != "alone":
            self.others = data.parts[0] if data.parts else data

    # -- on the thread, one after the other ----------------------------------------------------------------

    def _do(self, name: str, work: Work) -> None:
        self._waiting.append((name, work))
        if self._job is None:
            self._begin()

    def _begin(self) -> None:
        name, work = self._waiting.pop(0)
        known, book, folder = self.kept, self._book, self.folder

        def run(progress: Progress, cancelled: Cancelled) -> tuple[Notebook, Kept, Any]:
            from mnist_desktop.lab.digits import handwriting
            from mnist_desktop.session.kept import read

            opened = book or handwriting.Notebook(folder or handwriting.user_folder())
            result = work(opened, progress, cancelled)
            return opened, read(opened, known), result

        self._job = self._library.compute(name, run, self._arrived, self._ended)

    @Slot(object)
    def _arrived(self, news: tuple[Notebook, Kept, Any]) -> None:
        first = self.kept is None
        self._book, self.kept, result = news
        if isinstance(result, int):
            self.told.emit("exported", result)
        elif hasattr(result, "digit"):
            self._mine.append(result)
        elif result is not None:
            self.told.emit("imported", result)
        if first or not hasattr(result, "digit"):
            self._plan()

    @Slot()
    def _ended(self) -> None:
        self._job = None
        if self._waiting:
            self._begin()
        if self._job is None:
            self._mend()
            self.changed.emit()

    def _mend(self) -> None:
        """Ask again for what could not be written."""
        turns, kept = self.turns, self.kept
        if kept is not None and turns.done != sum(min(kept.counts[d], turns.of_each) for d in turns.digits):
            self._plan()

    def _forget(self, sample: Sample) -> None:
        if sample in self._mine:
            self._mine.remove(sample)

    def _plan(self) -> None:
        if self.kept is not None:
            self.turns.plan(self.kept.counts)


def own_in(data: DigitDataset | None) -> str:
    """Return what of the student's own digits is among those trained on: ``"no"``, ``"alone"`` or ``"mixed"``."""
    source = (
        "" if data is None else data.provenance.source.partition("+")[0]
    )  # drawn strokes may be added to any
    return {"handwriting": "alone", "mixed": "mixed"}.get(source, "no")
