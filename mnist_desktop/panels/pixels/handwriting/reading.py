"""What the model makes of the student's own digits. Runs on a thread."""

from __future__ import annotations

import numpy as np

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.digits.handwriting import LEAST
from mnist_desktop.lab.records import StepRecord
from mnist_desktop.session.kept import Kept


@dataclass(frozen=True, eq=False)
class Reading:
    """What is said of the digits that can be asked about.

    Parameters
    ----------
    record : StepRecord
        The step whose model was asked.
    kept : Kept
        All handwriting at that time.
    apart : bool
        Whether only those were asked about that are kept apart for validation.
    rows : numpy.ndarray
        int64 ``[R]``: which of ``kept.samples``; of a pair only its two digits.
    said : numpy.ndarray
        int64 ``[R]``: the digit that is said.
    sure : numpy.ndarray
        float64 ``[R]``: its probability.
    shipped : float
        The share that the trained network reads right which ships with the app; −1 if none was asked about.
    """

    record: StepRecord
    kept: Kept
    apart: bool
    rows: np.ndarray
    said: np.ndarray
    sure: np.ndarray
    shipped: float = -1.0

    @property
    def right(self) -> np.ndarray:
        """Which are read right, bool ``[R]``."""
        labels = np.array([self.kept.samples[row].digit for row in self.rows], np.int64)
        right: np.ndarray = self.said == labels
        return right

    @property
    def share(self) -> float:
        """How much of them is read right; −1 if none was asked about."""
        return float(self.right.mean()) if len(self.rows) else -1.0

    def by_writer(self) -> dict[str, tuple[int, int]]:
        """Return for each writer how many are right, of how many."""
        found: dict[str, tuple[int, int]] = {}
        for row, right in zip(self.rows.tolist(), self.right.tolist(), strict=True):
            writer = self.kept.samples[row].writer
            one, all_ = found.get(writer, (0, 0))
            found[writer] = (one + right, all_ + 1)
        return found


def read(record: StepRecord, kept: Kept, apart: bool) -> Reading | None:
    """Ask the model of a step; None if its weights are no numbers any more.

    Parameters
    ----------
    record : StepRecord
        The step.
    kept : Kept
        All handwriting.
    apart : bool
        Ask only about those kept apart for validation: the model was trained on the others.
    """
    import torch

    from mnist_desktop.lab.judges import ModelJudge
    from mnist_desktop.lab.reference import reference

    torch.set_num_threads(1)  # of this thread: beside a run, two threads are slower than one
    judge = ModelJudge(record)
    rows = np.array(
        [
            row
            for row, one in enumerate(kept.samples)
            if one.digit in judge.digits and (one.split == "valid" or not apart)
        ],
        np.int64,
    )
    if not len(rows):
        return Reading(record, kept, apart, rows, rows, rows.astype(np.float64))
    strengths = judge.strengths(kept.images[rows].reshape(len(rows), -1).astype(np.float32) / np.float32(255))
    if not np.isfinite(strengths).all():
        return None
    said = np.asarray(judge.digits, np.int64)[judge.says(strengths)]
    shipped = reference().judge(kept.images[rows])[0].argmax(axis=1)
    share = float((shipped == [kept.samples[row].digit for row in rows]).mean())
    return Reading(record, kept, apart, rows, said, judge.sure(strengths).max(axis=1), share)


def lacking(kept: Kept | None, digits: tuple[int, ...]) -> dict[int, int]:
    """Return how many more of some digits are needed to train on them; empty if there are enough."""
    there = [] if kept is None else [sample.digit for sample in kept.samples]
    return {digit: LEAST - there.count(digit) for digit in digits if there.count(digit) < LEAST}
