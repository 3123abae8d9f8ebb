"""The work of an explanation: who is asked about which image, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.records import StepRecord

if TYPE_CHECKING:
    from mnist_desktop.lab.attribution import Attribution, Erasure

JUDGES = ("model", "l1", "l2")


@dataclass(frozen=True)
class Question:
    """Who is asked about what.

    Parameters
    ----------
    judge : str
        One of :data:`JUDGES`.
    record : StepRecord
        The step under the cursor: the model, and the digits that compete.
    ideals : numpy.ndarray or None
        float32 ``[10, 28, 28]``, for the ideals' answer.
    image : numpy.ndarray
        uint8 ``[28, 28]``.
    """

    judge: str
    record: StepRecord
    ideals: np.ndarray | None
    image: np.ndarray

    @property
    def digits(self) -> tuple[int, ...]:
        """The digits that can be said: for ideals, those there are."""
        digits = self.record.config.task.digits
        if self.judge == "model" or self.ideals is None:
            return digits
        return tuple(digit for digit in digits if not np.isnan(self.ideals[digit]).any())

    def same(self, other: Question | None) -> bool:
        """Return whether another question has the same answer."""
        return (
            other is not None
            and self.judge == other.judge
            and (self.record is other.record or (self.judge != "model" and self.digits == other.digits))
            and self.ideals is other.ideals
            and self.image is other.image
        )


@dataclass(frozen=True)
class Explanation:
    """What came of a question.

    Parameters
    ----------
    question : Question
        The question.
    attribution : Attribution or None
        What each pixel adds; None if the model's weights are no numbers any more.
    erasure : Erasure or None
        What erasing does.
    sure : numpy.ndarray or None
        float ``[M + 1]``: the probability of what is said after 0, 1, … erased pixels; None for ideals.
    """

    question: Question
    attribution: Attribution | None = None
    erasure: Erasure | None = None
    sure: np.ndarray | None = None


def explain(question: Question, cancelled: Callable[[], bool]) -> Explanation | None:
    """Answer a question, on a thread; None if it was cancelled."""
    import torch

    from mnist_desktop.lab.attribution import attribute, erase
    from mnist_desktop.lab.judges import IdealJudge, Judge, ModelJudge

    torch.set_num_threads(1)  # of this thread: beside a run, two threads are slower than one
    image = question.image
    judge: Judge
    if question.judge == "model":
        judge = ModelJudge(question.record)
    else:
        assert question.ideals is not None
        judge = IdealJudge(question.ideals, question.digits, question.judge)
    if not np.isfinite(judge.strengths(flat(image)[None])).all():
        return Explanation(question)
    attribution = attribute(judge, image)
    erasure = erase(judge, image, cancelled)
    if erasure is None:
        return None
    sure = None
    if isinstance(judge, ModelJudge):
        left = np.stack([flat(erasure.image(image, count)) for count in range(len(erasure.said))])
        sure = judge.sure(judge.strengths(left)).max(axis=1)
    return Explanation(question, attribution, erasure, sure)


def flat(image: np.ndarray) -> np.ndarray:
    """Return an image as the model gets it: float32 ``[784]`` in 0..1."""
    result: np.ndarray = (image.astype(np.float32) / np.float32(255)).ravel()
    return result
