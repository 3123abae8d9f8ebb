"""The thread that trains: commands in, one picture at a time out. It never waits for the window."""

from __future__ import annotations

import traceback
from contextlib import suppress
from dataclasses import replace
from math import inf
from queue import Empty, SimpleQueue
from time import monotonic, perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from mnist_desktop.engine import commands as do
from mnist_desktop.engine.failures import cannot_load, explain
from mnist_desktop.engine.loading import Loading
from mnist_desktop.engine.mailbox import Mailbox
from mnist_desktop.engine.messages import Failed, Frame, Ready, Taken
from mnist_desktop.engine.pacer import Pacer
from mnist_desktop.lab.records import Stage

RACE_STEPS = 5  # of each branch, before the next one has its turn
AT_REST = 0.3  # seconds without a command, before a validation that takes its time is begun

if TYPE_CHECKING:
    from mnist_desktop.lab.run import Run


class _Asked(Exception):
    """Something was asked while a run at rest was validated."""


class Worker(QThread):
    """Runs the laboratory beside the window.

    Signals
    -------
    mail
        Something is in the mailbox; emitted on the worker's thread.
    """

    mail = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("worker")
        self.mailbox = Mailbox(self.mail.emit)
        self._inbox: SimpleQueue[do.Command] = SimpleQueue()
        self._next: do.Command | None = None  # taken from the inbox while joining seeks
        self._pacer = Pacer()
        self._run: Run | None = None
        self._running = False
        self._steps_left: float = inf
        self._to_epoch_end = False
        self._racing: tuple[int, ...] = ()
        # Where the run came to rest: its validation is not cheap, and has not been begun.
        self._unvalidated = False
        self._frame: Frame | None = None
        self._handled = 0
        self.loading = Loading()

    def send(self, command: do.Command) -> None:
        """Ask for something; returns at once. From any thread."""
        self._inbox.put(command)

    def give_way(self) -> None:
        """Let the window draw a stroke before the next step. From any thread."""
        self._pacer.give_way()

    # -- on the worker's thread ----------------------------------------------------------------------------

    def run(self) -> None:
        """Serve commands, and step while running, until told to quit."""
        try:
            devices = self.loading.run()
        except Exception as error:
            self.mailbox.put_event(Failed(cannot_load(error, traceback.format_exc()), self._handled))
            return
        if devices:
            self.mailbox.put_event(Ready(devices))
        while True:
            command = self._take()
            if isinstance(command, do.Quit):
                return
            try:
                if command is not None:
                    self._handle(command)
                elif self._running:
                    self._tick()
                else:
                    self._validate_at_rest()
            except Exception as error:
                self._fail(error)

    def _take(self) -> do.Command | None:
        """Return the next command; None if a step is due first, or there is time for a validation."""
        if self._next is not None:
            command, self._next = self._next, None
            return command
        if not self._running and not self._unvalidated:
            return self._inbox.get()
        wait = self._pacer.wait() if self._running else AT_REST
        if wait == 0 and self._inbox.empty():
            return None
        try:
            return self._inbox.get(timeout=wait) if wait else self._inbox.get_nowait()
        except Empty:
            return None

    def _handle(self, command: do.Command) -> None:
        self._handled += 1
        run = self._run
        if not isinstance(command, do.TakeDown | do.SetSpeed):  # they leave the run as it is
            self._unvalidated = False
        if isinstance(command, do.Configure):
            self._configure(command)
        elif isinstance(command, do.TakeUp):
            self._take_up(command)
        elif isinstance(command, do.TakeDown):
            self.mailbox.put_event(self.taken())
        elif isinstance(command, do.SetSpeed):
            self._pacer.speed = command.steps_per_second
        elif run is None:
            return  # a key pressed before there are digits
        elif isinstance(command, do.SetHyper):
            run.set_hyper(command.hyper)
        elif isinstance(command, do.Move):
            run.move(command.device)
        elif isinstance(command, do.Run):
            self._running, self._steps_left, self._racing = True, command.steps or inf, ()
            self._to_epoch_end = command.to_epoch_end
        elif isinstance(command, do.Race):
            self._running, self._steps_left, self._racing = True, command.steps, command.branches
        elif isinstance(command, do.Branching):
            self._branch(run, command)
        elif isinstance(command, do.Pause):
            self._stop()
        elif isinstance(command, do.Seek | do.StepBack):
            self._seek(run, command)
        elif isinstance(command, do.NextStage):
            self._running = False
            if run.next_stage() is Stage.ZERO:
                self._come_to_rest()
        elif isinstance(command, do.Step):
            self._running = False
            run.step()
            self._come_to_rest()
        self._show()

    def _take_up(self, command: do.TakeUp) -> None:
        from mnist_desktop.lab.archive.thaw import resume

        self._running = False
        resume(command.run, command.head)  # before it takes the place of the other: it may fail
        self._run = command.run
        self._unvalidated = True  # it may have been saved before it was

    def taken(self) -> Taken:
        """Take the run down as it stands. On the worker's thread, or when that has ended."""
        run = self._run
        if run is None:  # torch may not have loaded yet
            return Taken(None, None)
        from mnist_desktop.lab.archive.saved_run import SavedRun

        return Taken(SavedRun.of(run), run.learner.data)

    def _configure(self, command: do.Configure) -> None:
        from mnist_desktop.lab.run import Run

        self._running = False
        self._run = Run(command.config, command.data, start=command.start)
        self._validate_if(True)

    def _seek(self, run: Run, seek: do.Seek | do.StepBack) -> None:
        """Go to a step; of seeks that wait in a row, as a dragged handle sends them, only to where they end."""

        def after(command: do.Seek | do.StepBack, step: int) -> int:
            return max(0, step - 1) if isinstance(command, do.StepBack) else min(command.step, run.head)

        self._running = False
        step = after(seek, run.cursor + run.mid_step)
        while self._next is None and not self._inbox.empty():
            following = self._inbox.get()
            if isinstance(following, do.Seek | do.StepBack):
                step = after(following, step)
                self._handled += 1
            else:
                self._next = following
        run.seek(step)

    def _branch(self, run: Run, command: do.Branching) -> None:
        from mnist_desktop.lab import branching

        if isinstance(command, do.Switch):
            self._running = False
            branching.switch(run, command.branch, command.step)
        elif isinstance(command, do.Rename):
            branching.rename(run, command.branch, command.name)
        else:
            branching.delete(run, command.branch)

    def _race(self, run: Run) -> None:
        """Take the next few steps of every branch in the race."""
        from mnist_desktop.lab.branching import race

        steps = int(min(self._steps_left, RACE_STEPS if self._pacer.speed is None else 1))
        race(run, self._racing, steps)
        self._steps_left -= steps
        if self._steps_left == 0:
            self._running = False
            self._show()

    def _tick(self) -> None:
        """Take steps of a run, or one stage of a slow one."""
        run = self._run
        assert run is not None
        if self._racing:
            self._race(run)
        elif not self._pacer.stage_wise:
            self._take_steps(run)
            self._after_steps(run)
        elif run.next_stage() is Stage.ZERO:
            self._steps_left -= 1
            self._after_steps(run)
        self._pacer.ticked()
        if self._running and self._pacer.frame_due() and not self.mailbox.has_frame:
            self._show()

    def _take_steps(self, run: Run) -> None:
        """Take a step; at full speed go on until something else is due: asking more between two costs steps."""
        pacer, inbox, learner, full_speed = self._pacer, self._inbox, run.learner, self._pacer.speed is None
        due, left, more = pacer.next_look(), self._steps_left, True
        while more:
            run.step()
            left -= 1
            now = monotonic()
            more = full_speed and left > 0 and not learner.epoch_ended and now < due
            more = more and pacer.way <= now and inbox.empty()
        self._steps_left = left

    def _after_steps(self, run: Run) -> None:
        ended = run.learner.epoch_ended
        self._validate_if(ended or self._pacer.validation_due())
        if self._steps_left == 0 or (ended and self._to_epoch_end):
            self._stop()
            self._show()

    def _stop(self) -> None:
        if self._running:
            self._running = False
            self._come_to_rest()

    def _come_to_rest(self) -> None:
        """Validate at once, or as soon as nothing else is asked."""
        self._validate_if(self._pacer.validation_cheap)
        self._unvalidated = not self._pacer.validation_cheap

    def _validate_at_rest(self) -> None:
        """Validate the step that is shown, unless something is asked meanwhile: that comes first."""
        run, shown, start = self._run, self._frame, perf_counter()
        self._unvalidated = False

        def look() -> None:
            if not self._inbox.empty():
                raise _Asked

        if run is None or shown is None or run.mid_step or run.validated:
            return
        with suppress(_Asked):
            run.validate(look)
            self._pacer.validated(perf_counter() - start)
            # The same record: no panel begins anew.
            self.mailbox.put_frame(replace(shown, curves=tuple(run.curves())))

    def _validate_if(self, wanted: bool) -> None:
        run = self._run
        if wanted and run is not None and not run.mid_step:
            start = perf_counter()
            run.validate()
            self._pacer.validated(perf_counter() - start)

    def _show(self) -> None:
        run = self._run
        if run is not None:
            self._frame = Frame(run.record(), tuple(run.curves()), run.config, self._running, self._handled)
            self.mailbox.put_frame(self._frame)
            self._pacer.frame_made()

    def _fail(self, error: Exception) -> None:
        """Stand still, keep the weights, say what happened."""
        self._running = False
        details = traceback.format_exc()
        moved = False
        try:
            moved = self._run is not None and self._run.recover()
        except Exception:  # no memory even for that, say: only a new run can help
            self._run = None
        self.mailbox.put_event(Failed(explain(error, details, moved, self._run is not None), self._handled))
        self._show()
