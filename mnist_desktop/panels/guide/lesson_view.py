"""A lesson: its text, its questions, and what to try."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from mnist_desktop.lab.lessons import Lesson
from mnist_desktop.panels.guide.heading import heading
from mnist_desktop.panels.guide.linking import linked
from mnist_desktop.panels.guide.question_view import QuestionView
from mnist_desktop.panels.guide.task_row import TaskRow
from mnist_desktop.panels.places import PLACES, pages_of
from mnist_desktop.session.guide import Guide
from mnist_desktop.ui.icon_button import IconButton
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.painting import width
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.rich_text import RichText
from mnist_desktop.ui.rule import Rule
from mnist_desktop.ui.theme import theme

MARGIN = 12
_LEAST = 24  # px that can be pressed
_LINE = 212  # px that a line of a lesson has in the window


class LessonView(QWidget):
    """The open lesson of the guide, with Back and Next at its foot.

    Parameters
    ----------
    guide : Guide
        Which lesson is open, and what was done in it.

    Signals
    -------
    link_activated : str
        A link was followed.
    pdf_asked
        The lesson is to be saved for paper.
    """

    link_activated = Signal(str)
    pdf_asked = Signal()

    def __init__(self, guide: Guide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guide = guide
        self._shown: Lesson | None = None
        self._questions: list[QuestionView] = []
        self._tasks: list[TaskRow] = []
        self._linked: frozenset[str] = frozenset()  # terms, further up in the lesson
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("lessonScroll")
        self._scroll.setAccessibleName(self.tr("Lesson"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._back = QPushButton(self.tr("Back"))
        self._back.setObjectName("lessonBack")
        self._back.clicked.connect(self._go_back)
        self._next = QPushButton()
        self._next.setObjectName("lessonNext")
        self._next.clicked.connect(self._go_on)
        self._note = Label("", "muted", 0.9)
        self._note.setContentsMargins(MARGIN, 4, MARGIN, 0)
        self._note.hide()
        foot = QHBoxLayout()
        foot.setContentsMargins(MARGIN, 8, MARGIN, 8)
        foot.setSpacing(8)
        foot.addWidget(self._back)
        foot.addWidget(self._next, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(Rule())
        column.addWidget(self._note)
        column.addLayout(foot)

    def refresh(self) -> None:
        """Show the open lesson, and what of it was done and answered."""
        lesson = self._guide.lesson
        if lesson is not self._shown:
            self._shown = lesson
            self._build(lesson)
            self._show_ends()
            self._note.hide()
        for n, question in enumerate(self._questions):
            question.show_answer(self._guide.answer(lesson, n))
        done = [self._guide.done(lesson, n) for n in range(len(self._tasks))]
        first = done.index(False) if False in done else -1
        for n, row in enumerate(self._tasks):
            row.show_state(done[n], n == first, self._guide.evidence(lesson, n))

    @Slot(str)
    def tell_saved(self, name: str) -> None:
        """Say that a file was written."""
        self._note.setText(self.tr("Saved: {0}").format(name))
        self._note.show()

    def focus_text(self) -> None:
        """Take the keyboard, to scroll and to go from link to link."""
        self._scroll.setFocus()

    # -- building ------------------------------------------------------------------------------------------

    def _build(self, lesson: Lesson) -> None:
        content = QWidget(self._scroll.viewport())
        content.setBackgroundRole(QPalette.ColorRole.Base)
        content.setAutoFillBackground(True)
        column = QVBoxLayout(content)
        column.setContentsMargins(MARGIN, 4, MARGIN, 12)
        column.setSpacing(8)
        column.addLayout(self._head(lesson))
        title = Paragraph(1.4, "text", weight=600)
        title.setText(lesson.title)
        column.addWidget(title)
        column.addWidget(self._page(lesson), alignment=Qt.AlignmentFlag.AlignLeft)
        self._questions, self._tasks, self._linked = [], [], frozenset()
        for n, part in enumerate(lesson.parts):
            column.addWidget(self._text(part, n) if isinstance(part, str) else self._question(lesson, part))
        if lesson.setup:
            button = QPushButton(self.tr("Set up this run"))
            button.setObjectName("lessonSetup")
            button.setToolTip(self.tr("Begin anew with the settings that this lesson speaks of"))
            button.clicked.connect(self._guide.set_up)
            column.addWidget(button)
        if lesson.tasks:
            column.addSpacing(4)
            column.addWidget(Rule())
            column.addWidget(Label(self.tr("Try it"), weight=600))
        for n, task in enumerate(lesson.tasks):
            self._tasks.append(TaskRow(task, n))
            column.addWidget(self._tasks[-1])
        column.addStretch(1)
        self._scroll.setWidget(content)
        self._scroll.verticalScrollBar().setValue(0)

    def _head(self, lesson: Lesson) -> QHBoxLayout:
        head = QHBoxLayout()
        head.addWidget(Label(heading(self._guide, lesson), "accent", 0.85, 600), 1)
        save = IconButton("save", self.tr("Save this lesson as PDF"), "lessonPdf")
        save.clicked.connect(self.pdf_asked)
        head.addWidget(save)
        return head

    def _page(self, lesson: Lesson) -> QPushButton:
        """Return the way to the page that the lesson is about, for who has wandered off."""
        pages = pages_of(lesson.place) if lesson.place in {place.id for place in PLACES} else {}
        name = pages[lesson.page].title() if lesson.page in pages else lesson.page
        words = self.tr("Show its page: {0}").format(name)
        if (
            width(words, theme().font(weight=600)) > _LINE * theme().room
        ):  # a button breaks no lines by itself
            words = words.replace(": ", ":\n", 1)
        button = QPushButton(words)
        button.setAccessibleName(words.replace("\n", " "))
        button.setObjectName("lessonPage")
        button.setProperty("link", True)
        high = max(_LEAST, button.fontMetrics().lineSpacing() * (words.count("\n") + 1) + 4)
        button.setStyleSheet(f"QPushButton {{ text-align: left; padding: 0; min-height: {high}px; }}")
        button.clicked.connect(partial(self.link_activated.emit, f"show:{lesson.page}"))
        return button

    def _text(self, part: str, n: int) -> RichText:
        text = RichText(self.tr("Lesson text"), f"lesson-text-{n}")
        words, self._linked = linked(part, self._linked)
        text.set_markdown(words)
        text.link_activated.connect(self.link_activated)
        return text

    def _question(self, lesson: Lesson, part: object) -> QuestionView:
        number = len(self._questions)
        view = QuestionView(lesson.questions[number], number)
        view.chosen.connect(self._guide.choose)
        view.link_activated.connect(self.link_activated)
        self._questions.append(view)
        return view

    def _show_ends(self) -> None:
        position, lessons = self._guide.position, self._guide.group
        last = position + 1 == len(lessons)
        self._back.setEnabled(position > 0)
        self._back.setToolTip("" if position else self.tr("This is the first lesson."))
        self._next.setEnabled(not last)
        title = self.tr("The last lesson") if last else lessons[position + 1].title
        self._next.setText(self.tr("Next") if not last else title)
        self._next.setToolTip(title)
        self._next.setAccessibleName(title if last else self.tr("Next: {0}").format(title))

    @Slot()
    def _go_on(self) -> None:
        self._go(1)

    @Slot()
    def _go_back(self) -> None:
        self._go(-1)

    def _go(self, by: int) -> None:
        self._guide.go(by)
        self.link_activated.emit(f"show:{self._guide.lesson.page}")
