"""When the next step is due, and when a picture or a validation is worth its time."""

from __future__ import annotations

from time import monotonic

# At full speed: the run and the window share one interpreter, and drawing takes its time. Twice as many pictures
# cost 3 % of the steps, and hardly a panel draws more of them.
FRAME_SECONDS = 1 / 5
PACED_FRAME_SECONDS = 1 / 60  # of a slower one: there is time to show every step
LOOK_SECONDS = 0.005  # of steps at full speed, at least, between two looks at what is due
WAY_SECONDS = 0.005  # the next step is put off while a stroke is painted and measured
PEN_SECONDS = 0.1  # after its last move a pen rests
PEN_LONGEST = 2.0  # seconds without a picture, however long the pen moves
STAGE_WISE_BELOW = 2.0  # steps per second: slower than this, a run shows every stage
VALIDATION_SHARE = 0.02  # of the time of a run may go into validation between two epoch ends
CHEAP_VALIDATION = 0.05  # seconds: below this, every step taken by hand is validated
# Seconds: below this, one that was slow is tried again when it is due. The first is: the machine is busy starting.
TRIED_AGAIN = 0.5


class Pacer:
    """Keeps the time of a run.

    Attributes
    ----------
    speed : float or None
        Steps per second; None is as fast as possible.
    way : float
        Until when, by the monotonic clock, the next step is put off.
    """

    def __init__(self) -> None:
        self.speed: float | None = None
        self._due = self._next_frame = self._next_validation = self.way = 0.0
        self._cost = 0.0

    @property
    def stage_wise(self) -> bool:
        """Whether a run is slow enough to show every stage."""
        return self.speed is not None and self.speed < STAGE_WISE_BELOW

    def wait(self) -> float:
        """Seconds until the next step or stage is due; 0 if it is."""
        due = self.way if self.speed is None else max(self._due, self.way)
        return max(0.0, due - monotonic())

    def give_way(self) -> None:
        """Put the next step off for a moment, in which the window has the interpreter to itself. From any thread."""
        self.way = monotonic() + WAY_SECONDS

    def ticked(self) -> None:
        """Count a step or stage that was taken; time that was lost is not made up for."""
        if self.speed is not None:
            interval = 1 / self.speed / (6 if self.stage_wise else 1)
            self._due = max(self._due + interval, monotonic())

    def next_look(self) -> float:
        """When a run at full speed looks up from its steps for a picture or a validation, by the monotonic clock."""
        # A picture that the window has not taken yet is due all the time: it is looked for now and then.
        return min(max(self._next_frame, monotonic() + LOOK_SECONDS), self._next_validation)

    def frame_due(self) -> bool:
        """Whether it is time for another picture; at full speed not while a pen moves.

        A window that draws a picture paints the stroke 10 to 20 ms later. So one sees digits drawn, not pictures.
        """
        late = monotonic() - self._next_frame
        pen = self.speed is None and monotonic() < self.way - WAY_SECONDS + PEN_SECONDS
        return late >= (PEN_LONGEST if pen else 0)

    def frame_made(self) -> None:
        """Count a picture that was made."""
        self._next_frame = monotonic() + (FRAME_SECONDS if self.speed is None else PACED_FRAME_SECONDS)

    def validation_due(self) -> bool:
        """Whether another validation keeps to its share of the time."""
        return monotonic() >= self._next_validation

    @property
    def validation_cheap(self) -> bool:
        """Whether nobody would notice, or seldom, a validation after a step taken by hand."""
        return self._cost < CHEAP_VALIDATION or (self._cost < TRIED_AGAIN and self.validation_due())

    def validated(self, seconds: float) -> None:
        """Count a validation that took so many seconds."""
        self._cost = seconds
        self._next_validation = monotonic() + seconds / VALIDATION_SHARE
