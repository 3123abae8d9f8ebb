"""Every run and branch of this session with its best figure: what was tried, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from time import monotonic

from mnist_desktop.lab.dataset import DigitDataset
from mnist_desktop.lab.entry import Entry, Key, best_of, source_of
from mnist_desktop.lab.records import Curves, StepRecord

MOST = 100  # runs kept; a table of more is read by nobody


class Leaderboard:
    """Notes the best of every run from its curves, which are thrown away with it.

    A run is on it once a step was taken. The lowest accuracy goes when there are too many.

    Parameters
    ----------
    clock : callable
        Seconds that only grow.

    Attributes
    ----------
    present : tuple of int, or None
        Key of the run and branch that is looked at; None while it has no entry.
    """

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self.present: Key | None = None
        self._entries: dict[Key, Entry] = {}
        self._numbers: dict[int, int] = {}  # of the session's runs, those that took a step
        self._first = 0  # the session's run before which all are of a session that was left
        self._seconds: dict[Key, float] = {}  # by the session's number of the run, and the branch
        self._clock = clock
        self._since: float | None = None  # when the seconds were counted last; None while nothing runs

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All entries, in the order they were begun."""
        return tuple(self._entries.values())

    def run_changed(self, running: bool) -> None:
        """Count seconds from now on, or no more."""
        self._since = self._clock() if running else None

    def follow(self, run: int, record: StepRecord, curves: tuple[Curves, ...], data: DigitDataset) -> None:
        """Note how a run stands.

        Parameters
        ----------
        run : int
            Which run of this session: another number for every one that was begun.
        record : StepRecord
            The step under the cursor.
        curves : tuple of Curves
            Of every branch, the active one first.
        data : DigitDataset
            What it is validated on.
        """
        if run < self._first:
            return
        active = curves[0]
        began = (run, active.branch.id)
        if self._since is not None:
            now = self._clock()
            self._seconds[began] = self._seconds.get(began, 0.0) + now - self._since
            self._since = now
        if active.branch.head == 0 or active.branch.hyper is None:
            self.present = None
            return
        last = max((entry.run for entry in self.entries), default=0)
        number = self._numbers.setdefault(run, max([last, *self._numbers.values()]) + 1)
        key = self.present = (number, active.branch.id)
        config, hyper = record.config, active.branch.hyper
        known = self._entries.get(key)
        self._entries[key] = Entry(
            number,
            active.branch.id,
            active.branch.name,
            replace(config, hyper=hyper),
            active.hypers[0].hyper.lr if active.hypers else hyper.lr,
            source_of(data) if known is None else known.source,  # the digits may be newer than the run
            active.branch.head,
            best_of(active),
            self._seconds.get(began, 0.0),
        )
        for other in curves[1:]:  # in a race they go on too, and any may be called something else
            info, entry = other.branch, self._entries.get((number, other.branch.id))
            if entry is not None and (entry.steps, entry.name) != (info.head, info.name):
                self._entries[entry.key] = replace(
                    entry, name=info.name, steps=info.head, best=best_of(other)
                )
        if len(self._seconds) > 4 * MOST:
            self._seconds = {began: self._seconds.get(began, 0.0)}
        self._forget()

    def number_of(self, run: int) -> int:
        """Return the number that a run of the session has here; 0 before its first step."""
        return self._numbers.get(run, 0)

    def put_back(self, entries: tuple[Entry, ...], number: int, run: int) -> None:
        """Hold the rows of a session that was opened, of which one run goes on.

        Parameters
        ----------
        entries : tuple of Entry
            The rows.
        number : int
            The number that the run has among them; 0 if it has taken no step.
        run : int
            Which run of this session it is from now on; what is still heard of earlier ones is left out.
        """
        self._entries = {entry.key: entry for entry in entries}
        self._numbers = {run: number} if number else {}
        self._seconds = {(run, entry.branch): entry.seconds for entry in entries if entry.run == number}
        self._first, self.present = run, None
        self._forget()

    def _forget(self) -> None:
        while len(self._entries) > MOST:
            others = [entry for entry in self._entries.values() if entry.key != self.present]
            worst = min(others, key=lambda entry: entry.accuracy)
            del self._entries[worst.key]
