"""The choice of the digits whose runs are compared: figures of two and of ten digits never stand together."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mnist_desktop.lab.config import Task
from mnist_desktop.ui.segments import Segments

_MOST = 4  # offered; a row of more does not fit


class TaskChoice(QWidget):
    """Segments, one for each task that was tried; nothing is to be seen while there is but one.

    Signals
    -------
    chosen
        Another task shall be shown.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.task = Task()
        self._present: Task | None = None
        self._offered: dict[str, Task] = {}
        self._segments: Segments | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)

    def offer(self, present: Task, tried: Iterable[Task]) -> None:
        """Offer the task that is trained and those that were; a task that is newly trained is shown."""
        if present != self._present:
            self._present = self.task = present
        tasks = list(dict.fromkeys([present, self.task, *tried]))[:_MOST]
        tasks.sort(key=lambda task: (len(task.digits), task.digits))
        offered = {self._text(task): task for task in tasks}
        if offered != self._offered:
            self._offered = offered
            self._build()
        if self._segments is not None:
            self._segments.set_current(self._text(self.task))

    def _build(self) -> None:
        if self._segments is not None:
            self._row.removeWidget(self._segments)
            self._segments.give_way()
            self._segments = None
        if len(self._offered) > 1:
            self._segments = Segments(list(self._offered), self.tr("Digits of the runs"), "leaderboard-task")
            self._segments.current_changed.connect(self._changed)
            self._row.addWidget(self._segments)

    def _text(self, task: Task) -> str:
        return self.tr("{0} vs {1}").format(*task.digits) if task.is_pair else self.tr("All ten")

    @Slot(str)
    def _changed(self, text: str) -> None:
        self.task = self._offered[text]
        self.chosen.emit()
