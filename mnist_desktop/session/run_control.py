"""The run: what people can do to it, and what the worker says of it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from mnist_desktop.engine import commands as do
from mnist_desktop.engine.messages import Failed, Frame, Ready, Taken
from mnist_desktop.engine.worker import Worker
from mnist_desktop.lab.config import ConfigError, TrainConfig
from mnist_desktop.lab.dataset import DigitDataset
from mnist_desktop.lab.records import Curves, StepRecord, Validation
from mnist_desktop.lab.text import Failure, sentence
from mnist_desktop.lazy_numpy import np
from mnist_desktop.session import catalog
from mnist_desktop.session.topics import RunState, Topic

if TYPE_CHECKING:
    from mnist_desktop.lab.archive.saved_run import RunHead
    from mnist_desktop.lab.infos import DeviceInfo, LossInfo, ModelInfo
    from mnist_desktop.lab.run import Run


class RunControl(QObject):
    """The half of the session that is about the run. Its state is what was last asked, until the worker says more.

    Signals
    -------
    changed : frozenset of Topic
        Something is new; by then all of it is in place.
    failed : Failure
        Something went wrong, in words.
    asked
        The worker has something to do again: by the time it is done, there may be a step to go back from.

    Attributes
    ----------
    state : RunState
        What the run is doing.
    config : TrainConfig
        What is trained, with the hyper-parameters of the next step.
    record : StepRecord or None
        The step under the cursor: the same for all panels. None until there are digits and torch has loaded.
    curves : tuple of Curves
        Of every branch, the active one first.
    devices : tuple of DeviceInfo
        Empty until torch has loaded.
    speed : float or None
        Steps per second of a run; None is as fast as it can.
    """

    changed = Signal(object)
    failed = Signal(object)
    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = RunState.LOADING
        self.config = TrainConfig()
        self.record: StepRecord | None = None
        self.curves: tuple[Curves, ...] = ()
        self.devices: tuple[DeviceInfo, ...] = ()
        self.speed: float | None = None
        self._sent = 0  # commands
        self._heard = 0  # of these, those the worker had handled at its last word
        self._begun: list[int] = []  # how many had been sent when each run was begun
        self._takers: list[Callable[[Taken], None]] = []  # who waits for the run as it stands, in order
        self._closed = False
        self._worker = Worker(self)
        self._worker.mail.connect(self._drain)

    def _digits(self) -> DigitDataset | None:
        """Return the digits to train on; the session knows them."""
        raise NotImplementedError("a RunControl is used through the Session, which knows the digits")

    def _arrived(self, record: StepRecord) -> None:
        """Let the session follow the step under the cursor before anybody is told."""

    def _torch_loaded(self) -> None:
        """Let the session use torch from now on."""

    # -- the truth -----------------------------------------------------------------------------------------

    @property
    def torch_ready(self) -> bool:
        """Whether torch has loaded."""
        return bool(self.devices)

    @property
    def at_full_speed(self) -> bool:
        """Whether a run goes as fast as it can."""
        return self.state is RunState.RUNNING and self.speed is None

    @property
    def answered(self) -> bool:
        """Whether the worker has done all that it was asked; a run that goes on has not ended."""
        return self._heard == self._sent and self.state not in (RunState.RUNNING, RunState.LOADING)

    @property
    def head(self) -> int:
        """The last step of the active branch."""
        return self.curves[0].branch.head if self.curves else 0

    @property
    def cursor(self) -> int:
        """Whole steps taken at the moment that is shown."""
        return 0 if self.record is None else self.record.whole_steps

    @property
    def can_go_back(self) -> bool:
        """Whether there is something to go back from, or will be once all is done that was asked."""
        record = self.record
        return record is not None and (self.cursor > 0 or not record.done or not self.answered)

    @property
    def run_number(self) -> int:
        """Which run of this session the step under the cursor is of, from 1; 0 before the first."""
        return bisect_right(self._begun, self._heard)

    @property
    def validation(self) -> Validation | None:
        """The newest validation at or before the cursor."""
        return self.curves[0].validation_at(self.cursor) if self.curves else None

    def models(self) -> tuple[ModelInfo, ...]:
        """Return the models there are, for the present task; none until torch has loaded."""
        return catalog.models(self.config.task) if self.torch_ready else ()

    def model_of(self, record: StepRecord) -> ModelInfo:
        """Return the model of a step, which may be of another task than the one just chosen."""
        return next(m for m in catalog.models(record.config.task) if m.id == record.config.model)

    def losses(self) -> tuple[LossInfo, ...]:
        """Return the losses that fit the present task; none until torch has loaded."""
        return catalog.losses(self.config.task) if self.torch_ready else ()

    # -- what people do ------------------------------------------------------------------------------------

    def run(self, steps: int | None = None, to_epoch_end: bool = False) -> None:
        """Step until paused, or a number of steps, or to the end of the epoch."""
        self.ask(do.Run(steps, to_epoch_end), RunState.RUNNING)

    def pause(self) -> None:
        """Stop stepping after the step under way."""
        if self.state is RunState.RUNNING:
            self._send(do.Pause(), RunState.PAUSED)

    def step(self) -> None:
        """Take one whole step, or finish the one that is half done."""
        self.ask(do.Step(), RunState.PAUSED)

    def next_stage(self) -> None:
        """Run the next of the six stages and stop inside the step."""
        self.ask(do.NextStage(), RunState.PAUSED)

    def step_back(self) -> None:
        """Go back one step; out of a half-done one, to where it began. Quick presses add up."""
        self.ask(do.StepBack(), RunState.SEEKING)

    def seek(self, step: int) -> None:
        """Go to a step that was taken: 0 to the head of the active branch."""
        if step >= 0:
            self.ask(do.Seek(step), RunState.SEEKING)

    def reset(self) -> None:
        """Begin the same run anew, from step 0."""
        self.configure()

    def configure(self, first: Mapping[str, np.ndarray] | None = None, **changes: Any) -> None:
        """Begin another run from step 0: other ``task``, ``model`` or ``seed``.

        A new task or model brings a loss and a learning rate that suit it. First weights that the seed does not draw
        are given as ``first``; then ``changes`` say their task, model and file.
        """
        try:
            config = replace(self.config, **({} if first is not None else {"start": ""}) | changes)
            if self.torch_ready:
                config = catalog.suited(config, self.config)
        except ConfigError as error:
            self.failed.emit(Failure(sentence(error), self.tr("The run was left as it is.")))
            return
        self.config = config
        if self.torch_ready and (data := self._digits()) is not None:
            self._send(do.Configure(config, data, first), RunState.LOADING)
            self._begun.append(self._sent)
        self._say(Topic.CONFIG, Topic.BASELINE)

    def set_hyper(self, **changes: Any) -> None:
        """Change ``lr``, ``batch_size``, ``loss``, ``shuffle`` or ``augment`` of the next step; the weights stay."""
        try:
            config = self.config.with_hyper(**changes)
        except ConfigError as error:
            self.failed.emit(Failure(sentence(error), self.tr("The old value stays.")))
            return
        self.config = config
        self.ask(do.SetHyper(config.hyper))
        self._say(Topic.CONFIG)

    def set_device(self, device: str) -> None:
        """Go on with the same weights on another device."""
        self.config = replace(self.config, device=device)
        self.ask(do.Move(device))
        self._say(Topic.CONFIG)

    def set_speed(self, steps_per_second: float | None) -> None:
        """Pace a run; None is as fast as it can."""
        self.speed = steps_per_second
        self._send(do.SetSpeed(steps_per_second))
        self._say(Topic.CONFIG)

    def ask(self, command: do.Command, state: RunState | None = None) -> None:
        """Ask the worker for something about the run, if there is one."""
        if self.record is not None:
            self._send(command, state)

    def take_down(self, taker: Callable[[Taken], None]) -> None:
        """Hand the run as it stands to ``taker``, a moment later; the run goes on meanwhile."""
        self._takers.append(taker)
        self._send(do.TakeDown())

    def take_up(self, run: Run, head: RunHead) -> None:
        """Go on with a run that was saved, at the moment that its head names."""
        self.config = run.config
        self._send(do.TakeUp(run, head), RunState.SEEKING)
        self._begun.append(self._sent)
        self._say(Topic.CONFIG, Topic.BASELINE)

    # -- mail ----------------------------------------------------------------------------------------------

    def _send(self, command: do.Command, state: RunState | None = None) -> None:
        idle = self.answered
        self._sent += 1
        self._worker.send(command)
        if idle:
            self.asked.emit()
        if state is not None and state is not self.state:
            self.state = state
            self._say(Topic.STATE)

    def _say(self, *topics: Topic) -> None:
        self.changed.emit(frozenset(topics))

    @Slot()
    def _drain(self) -> None:
        if self._closed:  # what the worker said last
            return
        events, frame = self._worker.mailbox.drain()
        for event in events:
            if isinstance(event, Ready):
                self.devices = event.devices
                self.config = catalog.suited(self.config, TrainConfig())
                self._torch_loaded()
                self._say(Topic.CONFIG)
                self.configure()
            elif isinstance(event, Taken):
                self._takers.pop(0)(event)
            elif isinstance(event, Failed):
                if event.handled == self._sent or not self.torch_ready:  # else something else was asked since
                    self.state = RunState.FAILED
                    self._say(Topic.STATE)
                self.failed.emit(event.failure)
        if frame is not None:
            self._show(frame)

    def _show(self, frame: Frame) -> None:
        topics = {Topic.RECORD, Topic.CURVES, Topic.ANSWER}
        self.record, self.curves, self._heard = frame.record, frame.curves, frame.handled
        self._arrived(frame.record)
        if self._heard == self._sent:  # else the worker has not yet heard what was asked last
            state = self._state_of(frame)
            if state is not self.state:
                self.state = state
                topics.add(Topic.STATE)
            if frame.config != self.config:
                self.config = frame.config
                topics.add(Topic.CONFIG)
        self.changed.emit(frozenset(topics))

    def _state_of(self, frame: Frame) -> RunState:
        if frame.running:
            return RunState.RUNNING
        if self.state is RunState.FAILED:
            return RunState.FAILED
        return RunState.IDLE if frame.record.stage is None and self.head == 0 else RunState.PAUSED

    def close(self) -> None:
        """Stop the worker and wait for its thread: one step at most."""
        self._closed = True
        self._worker.loading.call_off()
        self._worker.send(do.Quit())
        self._worker.wait()
