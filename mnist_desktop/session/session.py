"""The Session: one truth, one cursor, one change at a time. It lives on the window's thread."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from mnist_desktop.engine import commands as do
from mnist_desktop.engine.messages import Failed, Frame, Ready
from mnist_desktop.engine.worker import Worker
from mnist_desktop.lab.config import ConfigError, TrainConfig
from mnist_desktop.lab.dataset import DigitDataset
from mnist_desktop.lab.digit import Digit
from mnist_desktop.lab.records import (
    Answer,
    Curves,
    DeviceInfo,
    Failure,
    LossInfo,
    ModelInfo,
    StepRecord,
    Validation,
)
from mnist_desktop.session import catalog
from mnist_desktop.session.desk import Desk
from mnist_desktop.session.library import Library
from mnist_desktop.session.topics import RunState, Topic

if TYPE_CHECKING:
    from mnist_desktop.lab.baseline import BaselineResult


class Session(QObject):
    """What the window shows, and what people can do to it.

    Panels read it and ask it; none of them knows another panel, the worker or a file. Everything returns at once.

    Signals
    -------
    changed : frozenset of Topic
        Something is new; by then all of it is in place.
    failed : Failure
        Something went wrong, in words.

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

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = RunState.LOADING
        self.config = TrainConfig()
        self.record: StepRecord | None = None
        self.curves: tuple[Curves, ...] = ()
        self.devices: tuple[DeviceInfo, ...] = ()
        self.speed: float | None = None
        self._sent = 0
        self._desk = Desk()
        self._library = Library(self)
        self._library.changed.connect(self._library_changed)
        self._library.failed.connect(self.failed)
        self._worker = Worker(self)
        self._worker.mail.connect(self._drain)

    # -- the truth -----------------------------------------------------------------------------------------

    @property
    def digit(self) -> Digit:
        """The digit that is the example in every place."""
        return self._desk.digit

    @property
    def distances(self) -> dict[str, np.ndarray] | None:
        """``"l1"`` and ``"l2"``: float32 ``[10]``, from the digit to each ideal; None without either."""
        return self._desk.distances

    @property
    def answer(self) -> Answer | None:
        """What the model under the cursor says of the digit; None without either."""
        return self._desk.answer

    @property
    def library(self) -> Library:
        """The digits in use, and the work of loading them."""
        return self._library

    @property
    def data(self) -> DigitDataset | None:
        """The digits in use."""
        return self._library.data

    @property
    def ideals(self) -> np.ndarray | None:
        """The ideal digits, float32 ``[10, 28, 28]`` in 0..1."""
        return self._library.ideals

    @property
    def baseline(self) -> dict[str, BaselineResult] | None:
        """How often the nearer ideal is right in this task, by metric; None until measured."""
        return self._library.baseline(self.config.task)

    @property
    def torch_ready(self) -> bool:
        """Whether torch has loaded."""
        return bool(self.devices)

    @property
    def head(self) -> int:
        """The last step of the active branch."""
        return self.curves[0].branch.head if self.curves else 0

    @property
    def cursor(self) -> int:
        """Whole steps taken at the moment that is shown."""
        if self.record is None:
            return 0
        return self.record.step if self.record.done else self.record.step - 1

    @property
    def validation(self) -> Validation | None:
        """The newest validation at or before the cursor."""
        if not self.curves:
            return None
        steps, losses, accuracies = self.curves[0].validations
        i = int(np.searchsorted(steps, self.cursor, side="right")) - 1
        if i < 0:
            return None
        return Validation(int(steps[i]), float(losses[i]), float(accuracies[i]), float("nan"))

    def models(self) -> tuple[ModelInfo, ...]:
        """Return the models there are, for the present task; none until torch has loaded."""
        return catalog.models(self.config.task) if self.torch_ready else ()

    def losses(self) -> tuple[LossInfo, ...]:
        """Return the losses that fit the present task; none until torch has loaded."""
        return catalog.losses(self.config.task) if self.torch_ready else ()

    # -- the digit -----------------------------------------------------------------------------------------

    def set_digit(self, digit: Digit) -> None:
        """Put another digit on the desk."""
        self._desk.put(digit)
        self._say(Topic.DIGIT, Topic.ANSWER)

    def edit_pixel(self, row: int, column: int, value: int) -> None:
        """Change one number of the digit, 0 to 255."""
        self.set_digit(self.digit.with_pixel(row, column, value))

    def take_sample(self, index: int, split: str = "train") -> None:
        """Put an image of the digits in use on the desk: ``split`` is ``"train"`` or ``"valid"``."""
        if self.data is not None:
            self.set_digit(Digit.sample(getattr(self.data, split), split, index))

    # -- the run -------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Begin to load torch and digits, behind the window."""
        self._worker.start()
        self._library.load_first()

    def run(self, steps: int | None = None, to_epoch_end: bool = False) -> None:
        """Step until paused, or a number of steps, or to the end of the epoch."""
        if self.record is not None:
            self._send(do.Run(steps, to_epoch_end), RunState.RUNNING)

    def pause(self) -> None:
        """Stop stepping after the step under way."""
        if self.state is RunState.RUNNING:
            self._send(do.Pause(), RunState.PAUSED)

    def toggle(self) -> None:
        """Run if paused, pause if running."""
        self.pause() if self.state is RunState.RUNNING else self.run()

    def step(self) -> None:
        """Take one whole step, or finish the one that is half done."""
        if self.record is not None:
            self._send(do.Step(), RunState.PAUSED)

    def next_stage(self) -> None:
        """Run the next of the six stages and stop inside the step."""
        if self.record is not None:
            self._send(do.NextStage(), RunState.PAUSED)

    def step_back(self) -> None:
        """Go back one step; out of a half-done one, to where it began."""
        self.seek(self.cursor - 1 if self.record is None or self.record.done else self.cursor)

    def seek(self, step: int) -> None:
        """Go to a step that was taken: 0 to the head of the active branch."""
        if self.record is not None and step >= 0:
            self._send(do.Seek(step), RunState.SEEKING)

    def reset(self) -> None:
        """Begin the same run anew, from step 0."""
        self.configure()

    def configure(self, **changes: Any) -> None:
        """Begin another run from step 0: other ``task``, ``model`` or ``seed``.

        A new task or model brings a loss and a learning rate that suit it.
        """
        try:
            config = replace(self.config, **changes)
            if self.torch_ready:
                config = catalog.suited(config, self.config)
        except ConfigError as error:
            self.failed.emit(Failure(f"{error}.", self.tr("The run was left as it is.")))
            return
        self.config = config
        if self.torch_ready and self.data is not None:
            self._send(do.Configure(config, self.data), RunState.LOADING)
        self._say(Topic.CONFIG, Topic.BASELINE)

    def set_hyper(self, **changes: Any) -> None:
        """Change ``lr``, ``batch_size``, ``loss`` or ``shuffle`` of the next step; the weights stay."""
        try:
            config = self.config.with_hyper(**changes)
        except ConfigError as error:
            self.failed.emit(Failure(f"{error}.", self.tr("The old value stays.")))
            return
        self.config = config
        if self.record is not None:
            self._send(do.SetHyper(config.hyper))
        self._say(Topic.CONFIG)

    def set_device(self, device: str) -> None:
        """Go on with the same weights on another device."""
        self.config = replace(self.config, device=device)
        if self.record is not None:
            self._send(do.Move(device))
        self._say(Topic.CONFIG)

    def set_speed(self, steps_per_second: float | None) -> None:
        """Pace a run; None is as fast as it can."""
        self.speed = steps_per_second
        self._send(do.SetSpeed(steps_per_second))
        self._say(Topic.CONFIG)

    # -- mail ----------------------------------------------------------------------------------------------

    def _send(self, command: do.Command, state: RunState | None = None) -> None:
        self._sent += 1
        self._worker.send(command)
        if state is not None and state is not self.state:
            self.state = state
            self._say(Topic.STATE)

    def _say(self, *topics: Topic) -> None:
        self.changed.emit(frozenset(topics))

    @Slot()
    def _drain(self) -> None:
        events, frame = self._worker.mailbox.drain()
        for event in events:
            if isinstance(event, Ready):
                self.devices = event.devices
                self._library.torch_loaded()
                self._say(Topic.CONFIG)
                self.configure()
            elif isinstance(event, Failed):
                self.state = RunState.FAILED
                self._say(Topic.STATE)
                self.failed.emit(event.failure)
        if frame is not None:
            self._show(frame)

    def _show(self, frame: Frame) -> None:
        topics = {Topic.RECORD, Topic.CURVES, Topic.ANSWER}
        self.record, self.curves = frame.record, frame.curves
        self._desk.ask(frame.record)
        if frame.handled == self._sent:  # else the worker has not yet heard what was asked last
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

    @Slot(object)
    def _library_changed(self, topics: frozenset[Topic]) -> None:
        if Topic.DATA in topics:
            self._desk.meet(self._library.ideals)
            topics |= {Topic.DIGIT}
        self.changed.emit(topics)
        if Topic.DATA in topics and self._library.ideals is None:
            self.configure()  # other digits: a new run

    # -- ending --------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Stop the worker and all loading, and wait for their threads: one step at most."""
        self._worker.send(do.Quit())
        self._library.close()
        self._worker.wait()
