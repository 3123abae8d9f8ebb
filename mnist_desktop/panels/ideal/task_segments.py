"""The choice of which digits compete: the pair, or all ten."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mnist_desktop.lab.config import Task
from mnist_desktop.session import Session
from mnist_desktop.ui.segments import Segments


class TaskSegments(QWidget):
    """Two segments that choose the task of the comparison; the pair is the one that is trained.

    Parameters
    ----------
    session : Session
        Whose comparison is chosen.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compared-digits")
        self._session = session
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._tasks: tuple[Task, ...] = ()
        self._segments: Segments | None = None
        self.follow()

    def follow(self) -> None:
        """Offer and choose what the comparison offers and has chosen."""
        comparison = self._session.comparison
        if comparison.tasks != self._tasks:
            self._offer(comparison.tasks)
        assert self._segments is not None
        self._segments.set_current(self._text(comparison.task))

    def _offer(self, tasks: tuple[Task, ...]) -> None:
        if self._segments is not None:
            self._row.removeWidget(self._segments)
            self._segments.give_way()
        self._tasks = tasks
        names = [self._text(task) for task in tasks]
        self._segments = Segments(names, self.tr("Which digits compete"), "ideal-task")
        self._segments.setToolTip(self.tr("Which digits compete. The run that is trained stays as it is"))
        self._segments.current_changed.connect(self._chosen)
        self._row.addWidget(self._segments)

    def _text(self, task: Task) -> str:
        return self.tr("{0} vs {1}").format(*task.digits) if task.is_pair else self.tr("All ten")

    @Slot(str)
    def _chosen(self, text: str) -> None:
        self._session.comparison.set_task(next(task for task in self._tasks if self._text(task) == text))
