"""What is compared with what: which digits compete, by which distance, and which two ideals are looked at closely."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.lazy_numpy import np
from mnist_desktop.session.topics import Topic

if TYPE_CHECKING:
    from mnist_desktop.lab.baseline import BaselineResult
    from mnist_desktop.lab.differences import Differences
    from mnist_desktop.session.session import Session

Pair = tuple[int, int]

# Where a distance's bar is full. Fixed, so that drawing a line moves every bar by itself; few drawings are further
# than this from any ideal.
FULL = {"l1": 0.25, "l2": 0.5}


class Comparison(QObject):
    """The choices of the place Ideal digits. None of them touches the run: looking at all ten digits trains nothing.

    Signals
    -------
    changed : frozenset of Topic
        A choice was made.

    Attributes
    ----------
    metric : str
        ``"l1"`` or ``"l2"``.
    """

    changed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.metric = "l1"
        # Both choices are kept with what they were made for, and are void once that is another.
        self._task: tuple[Task, Task] | None = None
        self._chosen: tuple[Task, Pair] | None = None
        self._ideals: np.ndarray | None = None
        self._lacking: tuple[bool, ...] = ()  # of those ideals
        self._older = 0  # of the two chosen ideals, the one to give way next

    # -- the truth -----------------------------------------------------------------------------------------

    @property
    def tasks(self) -> tuple[Task, Task]:
        """The pair and all ten; the pair is the one that is trained, or the book's."""
        trained = self._session.config.task
        return (trained if trained.is_pair else Task()), Task(ALL_TEN)

    @property
    def task(self) -> Task:
        """The digits that compete; those that are trained unless chosen otherwise."""
        trained = self._session.config.task
        return self._task[1] if self._task is not None and self._task[0] == trained else trained

    @property
    def nearest(self) -> int | None:
        """Which ideal of the task is nearest to the digit; None without digit or ideals."""
        order = self._by_distance()
        return order[0] if order else None

    @property
    def pair(self) -> Pair:
        """The two ideals that are looked at: the chosen ones, else the task's pair, else the two nearest."""
        if self._chosen is not None and self._chosen[0] == self.task:
            return self._chosen[1]
        return self._own_pair()

    @property
    def is_own_pair(self) -> bool:
        """Whether the two are those that the task itself suggests."""
        return self._chosen is None or self._chosen[0] != self.task

    @property
    def baseline(self) -> dict[str, BaselineResult] | None:
        """How often the nearer ideal is right, by metric; None until it was measured."""
        return self._session.library.baseline(self.task)

    @property
    def missing(self) -> tuple[int, ...]:
        """Digits of the task that have no training or no validation image: there is no baseline with them."""
        data = self._session.data
        return () if data is None else data.missing(self.task.digits)

    def lacks(self, digit: int) -> bool:
        """Whether the digits in use have no image of a digit, and so no ideal of it."""
        ideals = self._session.ideals
        if self._ideals is not ideals:  # asked dozens of times at every mouse move
            self._ideals = ideals
            self._lacking = () if ideals is None else tuple(np.isnan(ideals[:, 0, 0]).tolist())
        return ideals is None or self._lacking[digit]

    def differences(self, digit: int) -> Differences | None:
        """Return how the digit on the desk differs from an ideal; None if nothing is drawn or there is none."""
        from mnist_desktop.lab.differences import differences

        ideals, drawn = self._session.ideals, self._session.digit
        if ideals is None or drawn.empty or self.lacks(digit):
            return None
        return differences(drawn.image, ideals[digit])

    # -- what people do ------------------------------------------------------------------------------------

    def set_metric(self, metric: str) -> None:
        """Measure by ``"l1"`` or ``"l2"``."""
        self.metric = metric
        self._say()

    def set_task(self, task: Task) -> None:
        """Let these digits compete, if they are offered; the run goes on as it is."""
        if task not in self.tasks:
            return  # a press on a choice that another run has just taken away
        self._task = (self._session.config.task, task)
        self._say()
        self.want_baseline()

    def compare(self, digit: int) -> None:
        """Look at an ideal closely, in the place of the one that was chosen longest ago."""
        pair = self.pair
        if digit in pair or self.lacks(digit):
            return
        if self.is_own_pair:
            # The nearer of the two stays: one looks for what else the digit might be.
            self._older = 1 if self.nearest in (pair[0], None) else 0
        self._chosen = (self.task, (digit, pair[1]) if self._older == 0 else (pair[0], digit))
        self._older = 1 - self._older
        self._say()

    def compare_own(self) -> None:
        """Look at the two ideals again that the task itself suggests."""
        self._chosen = None
        self._say()

    def want_baseline(self) -> None:
        """Have the baseline measured unless that was done or cannot be."""
        self._session.library.want_baseline(self.task)

    # ------------------------------------------------------------------------------------------------------

    def _own_pair(self) -> Pair:
        nearest = [] if self.task.is_pair else self._by_distance()[:2]
        first, second = nearest if len(nearest) == 2 else self.tasks[0].digits
        return first, second

    def _by_distance(self) -> list[int]:
        """Return the digits of the task that have an ideal, the nearest first; none without a digit."""
        measured = self._session.distances
        if measured is None:
            return []
        there = [digit for digit in self.task.digits if not self.lacks(digit)]
        return sorted(there, key=measured[self.metric].tolist().__getitem__)

    def _say(self) -> None:
        self.changed.emit(frozenset({Topic.COMPARISON}))
