"""What an answer is worth, in words: sure, probable, one of two, the closest of a pair, or no digit at all. Torch-free.

The words follow calibrated probabilities: of answers that are 0.9 sure, nine in ten are right.
"""

from __future__ import annotations

from enum import Enum

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.records import Answer
from mnist_desktop.lab.text import Text
from mnist_desktop.lazy_numpy import np

SURE = 0.95  # calibrated, from here on it is said without a doubt
PROBABLE = 0.7  # from here on "probably"; below it is between two
RIVAL = 0.03  # a second digit that is less probable is not named
KNOWN = 0.9  # so sure must the reference be that a digit is none of a pair's


class Worth(Enum):
    """How much an answer is worth."""

    SURE = "sure"
    PROBABLE = "probable"
    UNSURE = "unsure"  # between two
    CLOSEST = "closest"  # a pair was asked about another digit
    STRANGE = "strange"  # it does not look like a digit
    GUESS = "guess"  # the model has not learnt anything yet


@dataclass(frozen=True)
class Verdict:
    """An answer and what it is worth.

    Parameters
    ----------
    worth : Worth
        How much.
    digit : int
        What is said.
    rival : int or None
        What else it could be; None where nothing else comes into question.
    sure : float
        The calibrated probability of ``digit``, 0 to 1.
    """

    worth: Worth
    digit: int
    rival: int | None
    sure: float

    @property
    def words(self) -> Text:
        """The verdict as one short sentence."""
        if self.worth is Worth.STRANGE:
            return Text("This does not look like a digit")
        if self.worth is Worth.CLOSEST:
            return Text("Closest of the two: {0}").format(self.digit)
        if self.worth is Worth.GUESS:
            return Text("{0}: a guess, it is untrained").format(self.digit)
        if self.worth is Worth.SURE:
            return Text("{0}, surely").format(self.digit)
        if self.rival is None:
            return Text("{0}, probably").format(self.digit)
        if self.worth is Worth.PROBABLE:
            return Text("{0}, probably; could be a {1}").format(self.digit, self.rival)
        return Text("{0} or {1}: hard to say").format(self.digit, self.rival)


def verdict(
    answer: Answer,
    temperature: float = 1.0,
    trained: bool = True,
    really: int | None = None,
    is_digit: bool = True,
) -> Verdict:
    """Say what an answer is worth.

    Parameters
    ----------
    answer : Answer
        What is said.
    temperature : float
        What calibrates it, above 0: its probabilities are taken to the power of 1 / temperature and made to sum to 1.
    trained : bool
        Whether the model has taken a step.
    really : int or None
        What the digit is, or what one who can tell says it is; a pair that does not know it can only say the closest.
    is_digit : bool
        Whether it looks like a digit at all.
    """
    sure = calibrated(answer, temperature)
    order = np.argsort(-sure, kind="stable")
    digit, best = answer.digit, float(sure[answer.digits.index(answer.digit)])
    second = next(int(n) for n in order if answer.digits[n] != digit)
    rival = answer.digits[second] if sure[second] >= RIVAL else None
    if not is_digit:
        worth = Worth.STRANGE
    elif really is not None and really not in answer.digits:
        worth = Worth.CLOSEST
    elif not trained:
        worth = Worth.GUESS
    elif best >= SURE:
        worth = Worth.SURE
    else:
        worth = Worth.PROBABLE if best >= PROBABLE or rival is None else Worth.UNSURE
    return Verdict(worth, digit, rival, best)


def calibrated(answer: Answer, temperature: float) -> np.ndarray:
    """Return the probabilities of an answer under a temperature, float64 ``[K]``; finite ones are asked for."""
    logs = np.log(np.maximum(np.asarray(answer.probs, np.float64), 1e-30)) / temperature
    powers = np.exp(logs - logs.max())
    sure: np.ndarray = powers / powers.sum()
    return sure
