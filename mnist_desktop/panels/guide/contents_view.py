"""All lessons, with what was done in each; none is locked."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from mnist_desktop.session.guide import Guide
from mnist_desktop.ui.icons import icon
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.theme import theme

_ROW = 36  # px


class ContentsView(QWidget):
    """The list of lessons.

    Parameters
    ----------
    guide : Guide
        The lessons, and the student's way through them.

    Signals
    -------
    chosen : str
        A lesson, by its id.
    """

    chosen = Signal(str)

    def __init__(self, guide: Guide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guide = guide
        self._sum = Label("", "muted", 0.9)
        self._list = QListWidget()
        self._list.setObjectName("lessonList")
        self._list.setAccessibleName(self.tr("Lessons"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._again = QPushButton(self.tr("Begin the guide anew"))
        self._again.setObjectName("guideAgain")
        self._again.setToolTip(self.tr("Forget what was done and answered"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 8)
        column.setSpacing(8)
        column.addWidget(self._sum)
        column.addWidget(self._list, 1)
        column.addWidget(self._again)
        self._list.itemActivated.connect(self._activated)
        self._list.itemClicked.connect(self._activated)
        self._again.clicked.connect(guide.forget)
        theme().changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Show what was done by now."""
        lessons = self._guide.lessons
        if self._list.count() != len(lessons):
            self._list.clear()
            for _ in lessons:
                item = QListWidgetItem(self._list)
                item.setSizeHint(QSize(0, _ROW))
        finished = 0
        for row, lesson in enumerate(lessons):
            item, done, of = self._list.item(row), self._guide.count_done(lesson), len(lesson.tasks)
            whole = of > 0 and done == of
            finished += whole
            item.setText(f"{lesson.order}  {lesson.title}")
            item.setIcon(icon("done", "ok") if whole else icon("chevron-right", "muted"))
            words = self.tr("{0}: {1} of {2} tasks done").format(lesson.title, done, of)
            item.setToolTip(words)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            item.setData(Qt.ItemDataRole.UserRole, lesson.id)
            if lesson is self._guide.lesson and not self._list.hasFocus():
                self._list.setCurrentItem(item)
        self._sum.setText(self.tr("{0} of {1} lessons with every task done").format(finished, len(lessons)))

    @Slot(QListWidgetItem)
    def _activated(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
