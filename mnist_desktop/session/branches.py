"""The branches of the run: what they are called, and what people do with them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from mnist_desktop.engine import commands as do
from mnist_desktop.lab.records import BranchInfo
from mnist_desktop.lab.text import Failure
from mnist_desktop.session.run_control import RunControl
from mnist_desktop.session.topics import RunState


class Branches(QObject):
    """What can be done with the branches of a run; the branches themselves are in ``session.curves``.

    Parameters
    ----------
    control : RunControl
        The run.
    """

    def __init__(self, control: RunControl) -> None:
        super().__init__(control)
        self._control = control

    def infos(self) -> list[BranchInfo]:
        """Return the branches by number."""
        return sorted((curves.branch for curves in self._control.curves), key=lambda info: info.id)

    def name(self, branch: BranchInfo) -> str:
        """Return what a branch is called: the student's name, or "main branch", "branch 1"."""
        if branch.name:
            return branch.name
        return self.tr("main branch") if branch.id == 0 else self.tr("branch {0}").format(branch.id)

    def refusal_to_delete(self, branch: int) -> str:
        """Say why a branch cannot be deleted; empty if it can."""
        infos = self.infos()
        if self._control.curves and branch == self._control.curves[0].branch.id:
            return self.tr("It is the branch that is shown. Show another one first.")
        begins = [self.name(info) for info in infos if info.parent == branch]
        if begins:
            return self.tr("{0} begins in it. Delete that first.").format(begins[0])
        return ""

    def switch(self, branch: int, step: int | None = None) -> None:
        """Show another branch: a step of it, or its head."""
        self._control.ask(do.Switch(branch, step), RunState.SEEKING)

    def refusal_to_turn(self) -> str:
        """Say why there is no other branch to go to; empty if there is one."""
        if len(self._control.curves) > 1:
            return ""
        return self.tr("There is one line of steps. Go back, change something and step on: a branch begins.")

    def turn(self, by: int = 1) -> None:
        """Go to the same step of the next branch by number, or of the one before (−1), or as far as it came."""
        infos = self.infos()
        if len(infos) < 2:
            return
        active = self._control.curves[0].branch.id
        place = [info.id for info in infos].index(active)
        there = infos[(place + by) % len(infos)]
        self.switch(there.id, min(self._control.cursor, there.head))

    def rename(self, branch: int, name: str) -> None:
        """Call a branch something else; an empty name brings the first one back."""
        self._control.ask(do.Rename(branch, name))

    def delete(self, branch: int) -> None:
        """Forget a branch; one that cannot be deleted is left, and the window says why."""
        refusal = self.refusal_to_delete(branch)
        if refusal:
            self._control.failed.emit(Failure(self.tr("This branch cannot be deleted."), refusal))
        else:
            self._control.ask(do.Delete(branch))

    def race(self, branches: tuple[int, ...], steps: int) -> None:
        """Let branches go on together by a number of steps, on the same batches."""
        self._control.ask(do.Race(branches, steps), RunState.RUNNING)
