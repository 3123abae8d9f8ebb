"""What the window does for those who learn and teach: links, lessons, the tour, presentation."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QScrollArea, QToolBar, QWidget

from mnist_desktop.panels.places import all_pages
from mnist_desktop.session import Topic
from mnist_desktop.session.words import translated
from mnist_desktop.settings import Settings
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.ring import Ring
from mnist_desktop.ui.terms import terms
from mnist_desktop.ui.theme import theme

if TYPE_CHECKING:
    from mnist_desktop.chrome.tour import Stop
    from mnist_desktop.main_window import MainWindow
    from mnist_desktop.panels.guide.guide_panel import GuidePanel


class Teaching(QObject):
    """Follows links and lessons for the window, which makes it anew when it is built anew.

    Parameters
    ----------
    window : MainWindow
        Where it happens.
    settings : Settings
        Whether the tour was seen.
    """

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        terms().set_source(self._words)
        terms().asked.connect(self._explain)

    # -- links ---------------------------------------------------------------------------------------------

    @Slot(str)
    def follow(self, link: str) -> None:
        """Follow a link: ``show:`` a page, ``do:`` a command, or what the guide knows, ``term:`` and ``lesson:``.

        ``show:training#lossPlot`` rings a widget of the page, too.
        """
        kind, _, target = link.partition(":")
        page, _, name = target.partition("#")
        if kind == "show" and page in all_pages():
            self._window.show_page(page)
            if name:
                self._ring(name)
        elif kind == "do" and target in self._window.actions_by_id.by_id:
            action = self._window.actions_by_id[target]
            if action.isEnabled():
                action.trigger()
            else:
                self._window.centre.tell(action.toolTip())
        elif kind in ("term", "lesson") and (guide := self.guide()):
            guide.follow(link)

    def learning_words(self) -> Iterator[None]:
        """Read the glossary before a text is drawn in which terms are marked, pausing between the pieces."""
        import_module("mnist_desktop.lab.lessons")
        yield
        _ = self._window.session.guide.terms
        yield
        terms().read()
        yield

    def _words(self) -> tuple[dict[str, str], dict[str, str]]:
        """Return how each term is written in texts, and a sentence about each."""
        from mnist_desktop.lab.lessons.lesson import plain

        known = self._window.session.guide.terms
        words = {word: term.id for term in known.values() for word in term.spellings}
        return words, {term.id: plain(term.text) for term in known.values()}

    @Slot(str)
    def _explain(self, term: str) -> None:
        self.follow(f"term:{term}")
        if isinstance(QApplication.focusWidget(), Label) and (guide := self.guide()):
            guide.glossary.focus_text()  # it was asked for with keys: they go on there

    def _ring(self, name: str) -> None:
        """Bring a widget of the page, or else of the window, into sight and ring it.

        For one that waits for a digit or a run, its panel is ringed.
        """
        found = self._window.centre.page.findChild(QWidget, name) or self._window.findChild(QWidget, name)
        while found is not None and not found.isVisible():
            found = found.parentWidget()
        if found is None or found.isWindow():
            return
        bring_into_sight(found)
        for ring in self._window.findChildren(Ring):
            ring.close()
        Ring(found)

    def guide(self) -> GuidePanel | None:
        """Return the guide, in sight."""
        guide = self._window.side.pane.show_tab("guide")
        self._window.side.set_open(True)
        return cast("GuidePanel | None", guide)

    def show_lesson(self) -> None:
        """Show the lesson of the page in sight, or of its place."""
        if guide := self.guide():
            guide.show_lesson_of(self._window.centre.page.folder)

    def open_lesson(self, wish: str) -> None:
        """Open a lesson, by its id or its file, with its page; say so if there is none."""
        guide = self._window.session.guide
        path = Path(wish)
        if path.suffix == ".md":
            pack = guide.add_pack(path.parent)
            found = next((lesson.id for lesson in pack.lessons if lesson.file == path.name), "")
            fault = next((fault for fault in pack.faults if fault.startswith(path.name)), "")
        else:
            found, fault = wish, ""
        if found in {lesson.id for group in guide.groups for lesson in group}:
            self.follow(f"lesson:{found}")
        else:
            words = self.tr("There is no lesson “{name}”. All lessons are in the guide, under All.")
            self._window.centre.tell(translated(fault) or words.format(name=wish))

    # -- commands ------------------------------------------------------------------------------------------

    def save_pdf(self) -> None:
        """Ask where the open lesson goes as PDF."""
        if guide := self.guide():
            guide.files.ask_pdf()

    def add_pack(self) -> None:
        """Ask for a folder with lessons."""
        if guide := self.guide():
            guide.files.ask_pack()

    def turn_page(self, by: int) -> None:
        """Show the next page, or the one before, of all places; after the last comes the first."""
        pages = all_pages()
        here = pages.index(self._window.centre.page.folder)
        self._window.show_page(pages[(here + by) % len(pages)])

    # -- the tour ------------------------------------------------------------------------------------------

    def welcome(self) -> None:
        """Show around at the first start."""
        if not self._settings.toured:
            self.start_tour()

    def start_tour(self) -> None:
        """Show around in the window."""
        from mnist_desktop.chrome.tour import Tour

        for tour in self._window.findChildren(Tour):
            tour.close()
        self._window.side.fill()
        Tour(self._stops(), self._window).ended.connect(self._toured)

    @Slot()
    def _toured(self) -> None:
        self._settings.toured = True

    def _stops(self) -> tuple[Stop, ...]:
        from mnist_desktop.chrome.tour import Stop

        window, tr = self._window, self.tr

        def named(name: str) -> Callable[[], QWidget]:
            return lambda: cast("QWidget", window.findChild(QWidget, name))

        def of_digit(name: str) -> QWidget:
            window.docks.digit.set_wanted(True)
            window.column.close_browser()  # it lies over the canvas
            if not window.column.isVisible():  # in a narrow window the guide takes its place
                window.side.set_open(False)
            found = cast("QWidget", window.column.findChild(QWidget, name))
            bring_into_sight(found)
            return found

        def timeline() -> QWidget:
            window.docks.timeline.set_wanted(True)
            return window.docks.timeline

        def guide() -> QWidget:
            self.guide()
            return window.side.pane

        return (
            Stop(tr("Draw here"),
                 tr("Draw a 3 or a 7 with the mouse, a pen or the arrow keys. Or take a digit from the collection."),
                 partial(of_digit, "digit-canvas")),
            Stop(tr("What the model sees"),
                 tr("Your drawing becomes 28 by 28 numbers. These alone are what is measured and learned from."),
                 partial(of_digit, "data-seen")),
            Stop(tr("Five places"),
                 tr("From single pixels to a trained model, in the order in which one idea needs the other. "
                    "The digit stays the same in all of them."),
                 lambda: window.centre.tabs),
            Stop(tr("The page of a place"),
                 tr("Here the idea is at work. Everything can be changed: drag, type, click, and watch what follows."),
                 lambda: window.centre.page),
            Stop(tr("Train, step by step"),
                 tr("Run trains a model. Step takes one step, Stage a part of one, Back undoes it exactly."),
                 named("runButton")),
            Stop(tr("All steps so far"),
                 tr("Drag along the line to any earlier step. Change something there, and a second branch begins."),
                 timeline),
            Stop(tr("The guide"),
                 tr("Short lessons lead through everything: predict first, then try it. The app sees what you "
                    "have done. F1 brings the lesson of a page, ? shows all keys."),
                 guide),
        )  # fmt: skip

    # -- presentation --------------------------------------------------------------------------------------

    @Slot()
    def present(self) -> None:
        """Begin to present, or end it."""
        on = not theme().large
        theme().set_large(on)
        state = self._window.windowState()
        full = Qt.WindowState.WindowFullScreen
        self._window.setWindowState(state | full if on else state & ~full)
        # Not from within one of its own actions; another Teaching arranges it then.
        QTimer.singleShot(0, self._window, self._window.build_anew)

    def end(self) -> None:
        """Leave no trace of a presentation."""
        if theme().large:
            theme().set_large(False)
            self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowFullScreen)

    def arrange(self) -> None:
        """Lay the window out for what is going on."""
        if theme().large:
            from mnist_desktop.chrome.presentation import Presentation

            window = self._window
            bars = window.findChildren(QToolBar)
            Presentation(window, window.status_panel, (*bars, window.centre.tabs), self.present)
            window.session.changed.connect(self._show_timeline)
            self._show_timeline(frozenset({Topic.CURVES}))

    @Slot(object)
    def _show_timeline(self, topics: frozenset[Topic]) -> None:
        """While it presents, show the timeline once there are steps on it."""
        if Topic.CURVES in topics and theme().large:
            self._window.docks.timeline.set_displaced(self._window.session.head == 0)


def bring_into_sight(widget: QWidget) -> None:
    """Scroll all that is around a widget so that it can be seen."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, 12, 12)
        above = above.parentWidget()
