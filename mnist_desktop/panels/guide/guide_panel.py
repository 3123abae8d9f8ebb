"""The Guide: the lesson, all lessons, the glossary."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mnist_desktop.panels.guide.contents_view import ContentsView
from mnist_desktop.panels.guide.files import GuideFiles
from mnist_desktop.panels.guide.glossary_view import GlossaryView
from mnist_desktop.panels.guide.lesson_view import LessonView
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.session import Session, Topic
from mnist_desktop.ui.segments import Segments


class GuidePanel(Panel):
    """Three views to choose from; a link to a term or a lesson is followed here, any other one outside.

    Attributes
    ----------
    lesson : LessonView
        The open lesson.
    contents : ContentsView
        All lessons; made when somebody asks for it, as is the next.
    glossary : GlossaryView
        All terms.
    """

    shows = frozenset({Topic.FACTS})
    interval_ms = 60
    busy_ms = 250

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        guide = session.guide
        self._views = {
            self.tr("Lesson"): "lesson",
            self.tr("All"): "contents",
            self.tr("Glossary"): "glossary",
        }
        self._chooser = Segments(list(self._views), self.tr("Guide"), "guideViews")
        self._stack = QStackedWidget(self)
        self.lesson = LessonView(guide, self._stack)
        self._stack.addWidget(self.lesson)
        self.files = GuideFiles(session, self)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 12, 12, 8)
        bar.addWidget(self._chooser)
        bar.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)
        self._chooser.current_changed.connect(self._chosen)
        self.lesson.pdf_asked.connect(self.files.ask_pdf)
        self.files.saved.connect(self.lesson.tell_saved)
        self.files.added.connect(self._show_contents)
        self.lesson.link_activated.connect(self.follow)
        guide.changed.connect(self._guide_changed)
        guide.open(guide.lesson.id)  # its tasks are looked at from now on

    @cached_property
    def contents(self) -> ContentsView:
        """All lessons."""
        view = ContentsView(self.session.guide, self._stack)
        view.chosen.connect(self._opened)
        view.link_activated.connect(self.follow)
        view.pack_asked.connect(self.files.ask_pack)
        view.refresh()
        self._stack.addWidget(view)
        return view

    @cached_property
    def glossary(self) -> GlossaryView:
        """All terms."""
        view = GlossaryView(self.session.guide, self._stack)
        view.link_activated.connect(self.follow)
        self._stack.addWidget(view)
        return view

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Show what is done by now."""
        self.lesson.refresh()

    def show_lesson_of(self, page: str) -> None:
        """Show the lesson about a page, or about its place; where there is none, all lessons."""
        lesson = self.session.guide.lesson_of(page)
        if lesson is None:
            self._show("contents")
            return
        self.session.guide.open(lesson.id)
        self._show("lesson")
        self.lesson.focus_text()

    def show_term(self, term: str) -> None:
        """Show a term of the glossary; KeyError if there is none of that id."""
        self.glossary.show_term(term)
        self._show("glossary")

    @Slot(str)
    def follow(self, link: str) -> None:
        """Follow a link."""
        kind, _, target = link.partition(":")
        if kind == "term":
            self.show_term(target)
        elif kind == "lesson":
            self._opened(target)
        else:
            self.link_activated.emit(link)

    def _show(self, view: str) -> None:
        self._stack.setCurrentWidget(getattr(self, view))
        self._chooser.set_current(next(title for title, name in self._views.items() if name == view))

    @Slot(str)
    def _chosen(self, title: str) -> None:
        self._stack.setCurrentWidget(getattr(self, self._views[title]))

    @Slot(str)
    def _opened(self, lesson: str) -> None:
        self.session.guide.open(lesson)
        self._show("lesson")
        self.link_activated.emit(f"show:{self.session.guide.lesson.page}")

    @Slot()
    def _show_contents(self) -> None:
        self._show("contents")
        self.contents.show_newest()

    @Slot()
    def _guide_changed(self) -> None:
        self.lesson.refresh()
        if "contents" in vars(self):
            self.contents.refresh()


def _title() -> str:
    return QCoreApplication.translate("GuidePanel", "Guide")


PANEL = PanelSpec("guide", "guide", _title, GuidePanel, (0, 0, 1, 12))
