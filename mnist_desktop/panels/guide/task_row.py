"""One thing to try: its mark, its words, and what the app sees of it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mnist_desktop.lab.lessons import Task
from mnist_desktop.ui.icons import draw
from mnist_desktop.ui.painting import dot, fill
from mnist_desktop.ui.paragraph import Paragraph

_MARK, _PAD = 18, 8  # px


class TaskRow(QWidget):
    """A task; the one to do next lies on a soft ground, one that is done has a tick and says so.

    Parameters
    ----------
    task : Task
        What to do.
    number : int
        Its position in the lesson, from 0.
    """

    def __init__(self, task: Task, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task = task
        self.is_done, self.is_next = False, False
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD + _MARK + 8, _PAD, _PAD, _PAD)
        column.setSpacing(2)
        self._words, self._seen, self._hint = Paragraph(1.0, "text"), Paragraph(), Paragraph()
        self._words.setText(task.text)
        self._hint.setText(task.hint)
        self._asked = QPushButton(self.tr("Hint"))
        self._asked.setObjectName(f"task-{number}-hint")
        self._asked.setProperty("link", True)
        self._asked.setAccessibleDescription(task.text)
        self._asked.clicked.connect(self._tell)
        for part in (self._words, self._seen, self._hint):
            column.addWidget(part)
        column.addWidget(self._asked, alignment=Qt.AlignmentFlag.AlignLeft)
        self._hint.hide()

    def show_state(self, done: bool, is_next: bool, evidence: str) -> None:
        """Show whether it is done, whether it is the next to do, and what there is to see of it."""
        self.is_done, self.is_next = done, is_next
        if done:
            evidence = self.tr("Done · {0}").format(evidence) if evidence else self.tr("Done")
        elif evidence:
            evidence = self.tr("Now: {0}").format(evidence)
        self._seen.setText(evidence)
        self._seen.set_color("ok" if done else "muted")
        self._seen.setVisible(bool(evidence))
        self._words.set_color("muted" if done else "text")
        self._asked.setVisible(bool(self._task.hint) and not done and self._hint.isHidden())
        if done:
            self._hint.hide()
        state = self.tr("done") if done else self.tr("to do")
        self.setAccessibleName(self._task.text)
        self.setAccessibleDescription(f"{state}. {evidence}" if evidence else state)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the mark."""
        painter = QPainter(self)
        if self.is_next:
            fill(painter, QRectF(self.rect()), "accent_soft", 6)
        spot = QRectF(_PAD, _PAD, _MARK, _MARK)
        if self.is_done:
            draw(painter, spot, "done", "ok")
        else:
            ground = "accent_soft" if self.is_next else "surface"
            dot(painter, QPointF(spot.center()), 7, "accent" if self.is_next else "edge", ground)

    @Slot()
    def _tell(self) -> None:
        self._asked.hide()
        self._hint.show()
