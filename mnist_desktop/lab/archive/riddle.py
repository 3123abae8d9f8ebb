"""A riddle in a session file: what the app sabotaged in secret, and how far the student is. Torch-free."""

from __future__ import annotations

from enum import Enum

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.archive.codec import ArchiveError
from mnist_desktop.lab.config import TrainConfig
from mnist_desktop.lab.sabotage import FAULTS, active
from mnist_desktop.lab.text import Text


class RiddleState(Enum):
    """How far a riddle is."""

    OFF = "off"
    ON = "on"
    SOLVED = "solved"
    REVEALED = "revealed"


@dataclass(frozen=True)
class SavedRiddle:
    """A riddle that was begun.

    Parameters
    ----------
    fault : str
        What is wrong in the run.
    state : RiddleState
        On, solved or revealed.
    wrong : tuple of str
        The wrong guesses, in order.
    hints : int
        How many hints were asked for.
    """

    fault: str
    state: RiddleState
    wrong: tuple[str, ...] = ()
    hints: int = 0

    def fits(self, config: TrainConfig) -> bool:
        """Whether a run is broken in the way of this riddle, and in no other."""
        return active(config) == (self.fault,)


def check(riddle: SavedRiddle | None, config: TrainConfig) -> None:
    """Raise :exc:`ArchiveError` unless a riddle can be about a run."""
    if riddle is None:
        return
    guesses = set(riddle.wrong)
    known = guesses <= set(FAULTS) - {riddle.fault} and len(guesses) == len(riddle.wrong)
    if riddle.state is RiddleState.OFF or riddle.hints < 0 or not known or not riddle.fits(config):
        raise ArchiveError(
            Text("The riddle in the file is not about its run."),
            Text("The file was changed or damaged; open another one."),
        )
