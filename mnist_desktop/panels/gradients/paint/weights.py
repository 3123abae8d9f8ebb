"""The painted weights of the page, and how good the thread beside the window finds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.config import Task
from mnist_desktop.lab.probes.brush import WeightPainting
from mnist_desktop.session import Session
from mnist_desktop.session.newest import Newest

if TYPE_CHECKING:
    from mnist_desktop.lab.baseline import BaselineResult
    from mnist_desktop.lab.batches import Items
    from mnist_desktop.lab.dataset import DigitDataset
    from mnist_desktop.lab.probes.painted import Verdict

ZERO, BEST, OWN = "zero", "best", "own"  # where the threshold is
_BINS = 44


@dataclass(frozen=True)
class Images:
    """The images of a pair: made once, for all weights."""

    data: DigitDataset
    task: Task
    train: Items
    valid: Items


@dataclass(frozen=True)
class Measured:
    """What some weights make of all images; arrays as :func:`mnist_desktop.lab.probes.painted.spread` gives them."""

    images: Images
    w: np.ndarray
    scores: np.ndarray
    first: np.ndarray
    best: float
    edges: np.ndarray
    counts: tuple[np.ndarray, np.ndarray]


class Weights(QObject):
    """Weights, a threshold and their verdict.

    Signals
    -------
    changed
        Anything.

    Parameters
    ----------
    session : Session
        Has the digits.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.painting = WeightPainting()
        self.by_hand = True
        self.mode, self._own = ZERO, 0.0
        self.measured: Measured | None = None
        self._newest = Newest(session.library, self.tr("Trying the painted weights"), self)
        self._newest.done.connect(self._arrived)

    @property
    def task(self) -> Task:
        """The pair that is told apart: the trained one, or the book's."""
        return self._session.comparison.tasks[0]

    @property
    def why_not(self) -> str:
        """Why the weights cannot be tried; empty if they can."""
        data = self._session.data
        if data is None or self._session.ideals is None:
            return self.tr("The digits are being loaded")
        missing = data.missing(self.task.digits)
        if missing:
            return self.tr("These digits hold no {0}. Choose another pair in Training.").format(missing[0])
        return ""

    @property
    def threshold(self) -> float:
        """Above it the first digit is said."""
        if self.mode == BEST and self.measured is not None:
            return self.measured.best
        return self._own if self.mode == OWN else 0.0

    @property
    def verdict(self) -> Verdict | None:
        """How good the weights are at this threshold; None until they were tried."""
        if self.measured is None:
            return None
        from mnist_desktop.lab.probes.painted import judge

        return judge(self.measured.scores, self.measured.first, self.threshold)

    @property
    def baseline(self) -> dict[str, BaselineResult] | None:
        """How good the ideal digits are, by metric; None until it was measured."""
        return self._session.library.baseline(self.task)

    # -- what people do ------------------------------------------------------------------------------------

    def stamp(self, row: int, column: int, value: float, wide: bool) -> None:
        """Paint."""
        self.painting.stamp(row, column, value, wide)
        self.try_them()

    @Slot()
    def begin(self) -> None:
        """Begin a stroke."""
        self.painting.begin()

    @Slot()
    def undo(self) -> None:
        """Take the last stroke back."""
        self.painting.undo()
        self.try_them()

    @Slot()
    def clear(self) -> None:
        """Begin with nothing."""
        self.painting.clear()
        self.by_hand = True
        self.try_them()

    @Slot()
    def take_ideals(self) -> None:
        """Begin with the first ideal digit minus the second."""
        ideals, (first, second) = self._session.ideals, self.task.digits
        if ideals is not None and not self.why_not:
            self.painting.take(ideals[first] - ideals[second])
            self.by_hand = False
            self.try_them()

    def set_mode(self, mode: str) -> None:
        """Put the threshold at 0, or where it is best on the training images."""
        self.mode = mode
        self.changed.emit()

    @Slot(float)
    def set_threshold(self, threshold: float) -> None:
        """Put it where people want it."""
        self.mode, self._own = OWN, threshold
        self.changed.emit()

    def try_them(self) -> None:
        """Have the weights tried on all images, beside the window."""
        data = self._session.data
        if data is None or self.why_not:
            self.measured = None
        else:
            self._measure(data, self.task)
        self.changed.emit()

    # -- beside the window ---------------------------------------------------------------------------------

    def _measure(self, data: DigitDataset, task: Task) -> None:
        w, kept = self.painting.w, self.measured

        def work() -> Measured:
            from mnist_desktop.lab.batches import Items
            from mnist_desktop.lab.probes import painted

            images = kept.images if kept is not None else None
            if images is None or images.data is not data or images.task != task:
                images = Images(data, task, Items.of(data.train, task), Items.of(data.valid, task))
            found, first = painted.scores(images.valid, w), painted.is_first(images.valid)
            best = painted.best_threshold(painted.scores(images.train, w), painted.is_first(images.train))
            edges, ones, zeros = painted.spread(found, first, _BINS)
            return Measured(images, w, found, first, best, edges, (ones, zeros))

        self._newest.ask(work)

    @Slot(object)
    def _arrived(self, measured: Measured) -> None:
        if not self.why_not and measured.images.task == self.task:
            self.measured = measured
            self.changed.emit()
