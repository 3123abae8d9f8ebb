"""A riddle: the app sabotages a run in secret, and the student finds out what is wrong from the symptoms."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from mnist_desktop.lab.archive.riddle import RiddleState, SavedRiddle
from mnist_desktop.lab.config import Hyper, Task
from mnist_desktop.lab.sabotage import FAULTS, MODEL_FAULTS, STEP_FAULTS
from mnist_desktop.session import catalog
from mnist_desktop.session.topics import Topic

if TYPE_CHECKING:
    from mnist_desktop.lab.diagnostics import Check
    from mnist_desktop.session.session import Session

MODELS = ("linear", "simple_net")  # those that "Inside the step" takes apart


class Riddle(QObject):
    """One fault, drawn in secret, in a run that would be healthy without it.

    Parameters
    ----------
    session : Session
        Whose run is sabotaged.
    draw : callable
        ``draw(names)`` chooses one of them.

    Signals
    -------
    changed : frozenset of Topic
        SABOTAGE: something below is new.

    Attributes
    ----------
    state : RiddleState
        Off, on, solved or revealed.
    wrong : dict of str to Check or None
        The wrong guesses, in order, each with what the step that was shown says against it; None where it says
        nothing.
    hints : int
        How many hints were asked for.
    solved : int
        Riddles solved since the app was started.
    """

    changed = Signal(object)

    def __init__(self, session: Session, draw: Callable[[Sequence[str]], str] = random.choice) -> None:
        super().__init__(session)
        self._session, self._draw = session, draw
        self._fault = ""
        self.state = RiddleState.OFF
        self.wrong: dict[str, Check | None] = {}
        self.hints = 0
        self.solved = 0
        self._unproved = False  # whether the wrong guesses were put back, without what speaks against them
        session.changed.connect(self._watch)

    # -- the truth -----------------------------------------------------------------------------------------

    @property
    def on(self) -> bool:
        """Whether there is something to find out."""
        return self.state is RiddleState.ON

    @property
    def fault(self) -> str:
        """What was sabotaged, once that is no secret any more; empty until then."""
        return "" if self.on else self._fault

    @property
    def choices(self) -> tuple[str, ...]:
        """What may be wrong: the faults that the model of the run can have."""
        possible = (*STEP_FAULTS, *catalog.model_faults_of(self._session.config.model))
        return tuple(fault for fault in FAULTS if fault in possible)

    @property
    def hint_of(self) -> tuple[str, int]:
        """The fault whose hints are told, and how many of them: for words that do not name it."""
        return self._fault, self.hints

    @property
    def saved(self) -> SavedRiddle | None:
        """What a session file holds of it; None while there is no riddle."""
        if self.state is RiddleState.OFF:
            return None
        return SavedRiddle(self._fault, self.state, tuple(self.wrong), self.hints)

    # -- what people do ------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Sabotage something in secret and begin a run with settings that are good without it."""
        session = self._session
        config = session.config
        task = config.task if config.task.is_pair else Task()
        model = config.model if config.model in MODELS else MODELS[-1]
        clean = replace(config, task=task, model=model, no_bias=False, no_relu=False, hyper=Hyper())
        clean = catalog.suited(clean, replace(clean, model=""))  # the learning rate of the model
        possible = (*STEP_FAULTS, *catalog.model_faults_of(model))
        self._fault = self._draw([fault for fault in possible if fault != self._fault] or possible)
        self.state, self.wrong, self.hints = RiddleState.ON, {}, 0
        changes: dict[str, Any] = {name: name == self._fault for name in MODEL_FAULTS}
        hyper = clean.with_hyper(**{name: name == self._fault for name in STEP_FAULTS}).hyper
        session.configure(task=task, model=model, hyper=hyper, **changes)
        self._say()

    def guess(self, fault: str) -> bool:
        """Say what is wrong; a wrong guess is kept with what speaks against it, after the solution, too."""
        from mnist_desktop.lab.evidence import evidence

        if fault == self._fault:
            if self.on:
                self.state = RiddleState.SOLVED
                self.solved += 1
        else:
            record = self._session.record
            self.wrong[fault] = None if record is None else evidence(record, fault)
        self._say()
        return fault == self._fault

    def ask_hint(self) -> None:
        """Ask for one more hint."""
        self.hints += 1
        self._say()

    def give_up(self) -> None:
        """Have it revealed."""
        self.state = RiddleState.REVEALED
        self._say()

    def repair(self) -> None:
        """Take the sabotage away and leave the riddle: a step is repaired at once, a model with a new run."""
        fault, session = self._fault, self._session
        self.put_back(None)
        mended: dict[str, Any] = {fault: False}
        if fault in STEP_FAULTS:
            session.set_hyper(**mended)
        elif fault:
            session.configure(**mended)

    # ------------------------------------------------------------------------------------------------------

    def put_back(self, saved: SavedRiddle | None) -> None:
        """Go on with the riddle of a session that is opened, which may have none."""
        if saved is None:
            self.state, self.wrong, self.hints = RiddleState.OFF, {}, 0
        else:
            self._fault, self.state, self.hints = saved.fault, saved.state, saved.hints
            self.wrong = dict.fromkeys(saved.wrong)
            self._unproved = True
        self._say()

    @Slot(object)
    def _watch(self, topics: frozenset[Topic]) -> None:
        """Leave the riddle when the run is another one: repaired by hand, another model."""
        riddle = self.saved
        if riddle is None:
            return
        if Topic.CONFIG in topics:
            config = self._session.config
            if not (riddle.fits(config) and config.model in MODELS and config.task.is_pair):
                self.put_back(None)
        if Topic.RECORD in topics and self._unproved and self._session.answered:
            self._prove()

    def _prove(self) -> None:
        """Say what the step that is shown says against guesses that were put back: a file has only their names."""
        from mnist_desktop.lab.evidence import evidence

        record = self._session.record
        assert record is not None
        self.wrong, self._unproved = {fault: evidence(record, fault) for fault in self.wrong}, False
        self._say()

    def _say(self) -> None:
        self._session.facts.note({
            "sabotage.riddle": self.state.value,
            "sabotage.solved": self.solved,
            "sabotage.wrong_guesses": len(self.wrong),
        })  # fmt: skip
        self.changed.emit(frozenset({Topic.SABOTAGE}))
