"""A run: a learner with a history. It steps forward, goes back, and branches when something was changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

import numpy as np

from mnist_desktop.lab.config import Hyper, TrainConfig
from mnist_desktop.lab.dataset import DigitDataset
from mnist_desktop.lab.history import BUDGET, History
from mnist_desktop.lab.learner import Learner
from mnist_desktop.lab.records import STAGES, Curves, EpochRecord, Stage, StepRecord, Validation
from mnist_desktop.lab.snapshot import snapshot
from mnist_desktop.lab.text import Text


class Run:
    """A learner with a history.

    Going back changes nothing. Stepping on from a past step takes the recorded steps again, with the
    hyper-parameters they were taken with; once something is changed there, the next step starts a branch.

    Parameters
    ----------
    config : TrainConfig
        What is trained, and how.
    data : DigitDataset
        The digits.
    budget : int
        Bytes that checkpoints may take.
    start : mapping of str to numpy.ndarray, optional
        First weights in place of those that the seed draws, as :meth:`Learner.begin_with` takes them;
        ``config.start`` says where they come from.
    """

    def __init__(
        self,
        config: TrainConfig,
        data: DigitDataset,
        budget: int = BUDGET,
        start: Mapping[str, np.ndarray] | None = None,
    ) -> None:
        self.learner = Learner(config, data)
        if start is not None:
            self.learner.begin_with(start)
        self.history = History(budget)
        self.history.keep(self.learner.checkpoint())
        self._stages: Iterator[Stage] | None = None
        self._changed = False
        self._note = ""  # what must be said of the present record

    @property
    def cursor(self) -> int:
        """Steps taken at the moment the learner stands at."""
        return self.learner.step_count

    @property
    def head(self) -> int:
        """The last step of the active branch."""
        return self.history.active.head

    @property
    def hyper(self) -> Hyper:
        """The hyper-parameters of the next step."""
        return self.learner.hyper

    @property
    def config(self) -> TrainConfig:
        """The run as it stands, with the hyper-parameters of the next step."""
        return replace(self.learner.config, hyper=self.hyper)

    @property
    def mid_step(self) -> bool:
        """Whether a step is half done."""
        return self._stages is not None

    @property
    def validated(self) -> bool:
        """Whether the active branch has a validation of the cursor, or of a later step."""
        steps = self.history.active.valid_steps.values()
        return len(steps) > 0 and int(steps[-1]) >= self.cursor

    @property
    def stages_done(self) -> int:
        """How many stages of a half-done step have run; 0 between two steps."""
        stage = self.learner.stage
        return STAGES.index(stage) + 1 if stage is not None and self.mid_step else 0

    def set_hyper(self, hyper: Hyper) -> None:
        """Change the hyper-parameters of the next step; behind the head, the next step then starts a branch."""
        self.learner.hyper = hyper
        behind = self.cursor < self.head
        self._changed = behind and hyper != self.history.active.hyper_at(self.cursor + 1)

    # -- forward -------------------------------------------------------------------------------------------

    def next_stage(self) -> Stage:
        """Run the next stage of the step under way, or the first of the next step; return it."""
        if self._stages is None:
            self._before_step()
            self._stages = self.learner.stages()
        stage = next(self._stages)
        if stage is Stage.ZERO:
            self._stages = None
            self._after_step()
        return stage

    def step(self) -> None:
        """Take one whole step, or finish the one that is half done."""
        if self._stages is None:
            self._before_step()
            self.learner.step()
            self._after_step()
            return
        while self.next_stage() is not Stage.ZERO:
            pass

    def _before_step(self) -> None:
        self._note = ""
        learner, branch = self.learner, self.history.active
        if learner.step_count < branch.head and not self._changed:
            learner.hyper = branch.hyper_at(learner.step_count + 1)

    def _after_step(self) -> None:
        learner, branch = self.learner, self.history.active
        assert learner.loss is not None
        loss = learner.loss.item()
        step, hyper = learner.step_count, learner.step_hyper
        if step <= branch.head:
            if hyper == branch.hyper_at(step):
                self._compare(step, loss)
                return
            branch = self.history.fork(step - 1)
        self._changed = False
        branch.append(loss, hyper)
        if learner.epoch_ended:
            branch.epoch_ends.append(step)
        if self.history.wants(step):
            self.history.keep(learner.checkpoint())

    def _compare(self, step: int, loss: float) -> None:
        """Say so when a step taken again differs from what was recorded, as it may on a GPU."""
        recorded = float(self.history.active.losses.values()[step - 1])
        same = np.float32(loss) == np.float32(recorded) or (np.isnan(loss) and np.isnan(recorded))
        if not same and not self._note:  # where it begins to differ; what follows may agree by chance
            words = Text(
                "Taken again, the loss of step {0} is {1}; it was {2}. {3} may add up in another order."
            )
            self._note = words.format(step, f"{loss:.7g}", f"{recorded:.7g}", self.learner.device.upper())

    def validate(self, each: Callable[[], object] = lambda: None) -> Validation:
        """Validate at the cursor and remember it; only between two steps. ``each`` as in :meth:`Learner.validate`."""
        validation = self.learner.validate(each)
        self.history.active.add_validation(validation)
        return validation

    def train_epoch(self, each: Callable[[], object] | None = None) -> EpochRecord:
        """Step to the end of the epoch under way, then validate; all of it is in the history.

        Parameters
        ----------
        each : callable, optional
            Called after every step, for a progress bar.
        """
        epoch = self.learner.train_epoch(each, self.step)
        self.history.active.add_validation(epoch.validation)
        return epoch

    # -- back ----------------------------------------------------------------------------------------------

    def abandon_step(self) -> None:
        """Forget a half-done step, as if it had not been begun."""
        if self._stages is not None:
            self._stages.close()  # type: ignore[attr-defined]
            self._stages = None
            self._go_to(self.cursor)

    def seek(self, step: int) -> None:
        """Go to a step of the active branch: 0 to its head.

        The step itself is taken again where it can be, so that its batch, predictions and gradients are there.
        """
        step = min(max(step, 0), self.head)
        self._stages = None
        self._go_to(step)
        self._changed = False
        if self.head:
            self.learner.hyper = self.history.active.hyper_at(max(step, 1))

    def _go_to(self, step: int) -> None:
        branch = self.history.active
        self.learner.restore(branch.nearest(max(step - 1, 0)))
        hyper = self.learner.hyper
        self._note = ""
        while self.cursor < step:
            self.learner.hyper = branch.hyper_at(self.cursor + 1)
            self.learner.step()
            assert self.learner.loss is not None
            self._compare(self.cursor, self.learner.loss.item())
        self.learner.hyper = hyper

    def take_up(self, branch: int) -> None:
        """Stand at the head of a branch, ready to go on as it was trained last; KeyError if there is none."""
        active = self.history.active = self.history.branch(branch)
        self._stages, self._note = None, ""
        checkpoint = active.nearest(active.head)
        if checkpoint.step == active.head:
            self.learner.restore(checkpoint)
        else:
            self._go_to(active.head)
        self._changed = False
        if active.head:
            self.learner.hyper = active.hyper_at(active.head)

    # -- devices -------------------------------------------------------------------------------------------

    def move(self, device: str) -> None:
        """Go on with the same weights on another device; a half-done step is forgotten."""
        self.abandon_step()
        self.learner.move(device)

    def recover(self) -> bool:
        """After an error inside a step, stand between two steps again, on the CPU if the device failed.

        Returns
        -------
        bool
            Whether the run moved to the CPU; the weights are those of the last whole step either way.
        """
        self._stages = None
        cursor = min(self.cursor, self.head)  # a step that failed while it was written down was not taken
        hyper, device = self.hyper, self.config.device
        try:
            self._go_to(cursor)
            self.learner.validate()  # before the first step nothing was taken again: does it compute at all?
            return False
        except Exception:  # whatever a broken device raises: checkpoints are on the CPU and still good
            learner = Learner(replace(self.config, device="cpu"), self.learner.data)
            self.learner = learner
            learner.hyper = hyper
            self._go_to(cursor)
            return device != "cpu"

    # -- looking -------------------------------------------------------------------------------------------

    def record(self) -> StepRecord:
        """Copy the whole picture of the present stage."""
        return snapshot(self.learner, self.history.active.id, self._note)

    def curves(self) -> list[Curves]:
        """Return the numbers of every branch, the active one first."""
        active = self.history.active
        return [
            active.curves(active),
            *(b.curves(active) for b in list(self.history.branches) if b is not active),
        ]
