"""The commands of the run."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QWidget

from mnist_desktop.commands.spec import ActionSpec
from mnist_desktop.session import RunState, Session


class TrainingCommands(QObject):
    """Run, step, stage, back, reset.

    Parameters
    ----------
    session : Session
        Whose run it is.
    window : QWidget
        Owns it; questions are asked over it.
    """

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window

    # fmt: off
    def specs(self) -> tuple[ActionSpec, ...]:
        """Return the commands: a table, so one line each where it fits."""
        s, tr, ready, group = self._session, self.tr, self._no_run, self.tr("Training")
        return (
            ActionSpec("run", group, tr("Run"), tr("Step until you pause"), "play", ("Space",), self._toggle, ready),
            ActionSpec("step", group, tr("Step"), tr("Take one mini-batch step"), "step-forward", (".",),
                       s.step, ready),
            ActionSpec("stage", group, tr("Stage"), tr("Run the next stage of a step"), "stage-next", (">", "Shift+>"),
                       s.next_stage, ready),
            ActionSpec("back", group, tr("Back"), tr("Go back one step"), "step-back", (",",),
                       s.step_back, self._at_start),
            ActionSpec("first", group, tr("First step"), tr("Go back to the untrained model"), "", ("Ctrl+Home",),
                       lambda: s.seek(0), self._at_start),
            ActionSpec("last", group, tr("Last step"), tr("Go to the newest step"), "", ("Ctrl+End",),
                       lambda: s.seek(s.head), ready),
            ActionSpec("epoch", group, tr("To the end of the epoch"), tr("Run until every image was used once more"),
                       "", ("Ctrl+E",), lambda: s.run(to_epoch_end=True), ready),
            ActionSpec("run-10", group, tr("10 steps"), tr("Run 10 steps"), "", (), lambda: s.run(10), ready),
            ActionSpec("run-100", group, tr("100 steps"), tr("Run 100 steps"), "", (), lambda: s.run(100), ready),
            ActionSpec("run-n", group, tr("Some steps…"), tr("Say how many steps to run"), "", ("Ctrl+G",),
                       self._ask_steps, ready),
            ActionSpec("branch-next", group, tr("Next branch"), tr("Go to this step of the next branch"), "",
                       ("Ctrl+J",), lambda: s.branches.turn(1), self._one_line),
            ActionSpec("branch-previous", group, tr("Previous branch"), tr("Go to this step of the branch before"), "",
                       ("Ctrl+Shift+J",), lambda: s.branches.turn(-1), self._one_line),
            ActionSpec("reset", group, tr("Reset"), tr("Begin again with untrained weights"), "reset", ("Ctrl+R",),
                       s.reset, ready),
        )
    # fmt: on

    def _toggle(self) -> None:
        if self._session.state is RunState.RUNNING:
            self._session.pause()
        else:
            self._session.run()

    def _ask_steps(self) -> None:
        title, words = self.tr("Run steps"), self.tr("How many steps?")
        steps, chosen = QInputDialog.getInt(self._window, title, words, 500, 1, 1_000_000)
        if chosen:
            self._session.run(steps)

    # -- why not -------------------------------------------------------------------------------------------

    def _no_run(self) -> str:
        if self._session.record is not None:
            return ""
        return self.tr("Wait until PyTorch and the digits have loaded.")

    def _one_line(self) -> str:
        return self._no_run() or self._session.branches.refusal_to_turn()

    def _at_start(self) -> str:
        no_run = self._no_run()
        if no_run or self._session.can_go_back:
            return no_run
        return self.tr("This is the beginning: no step was taken yet.")
