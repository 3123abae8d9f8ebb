"""The middle of the window: the tabs of the places, the banner, and the place in sight."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mnist_desktop.panels.page import PageView, modules_of
from mnist_desktop.panels.places import PLACES, PlaceView, pages_of
from mnist_desktop.session import Session
from mnist_desktop.ui.banner import Banner
from mnist_desktop.ui.tabs import PaintedTabs


class Centre(QWidget):
    """Shows one place at a time; each is made when it is first shown.

    Parameters
    ----------
    session : Session
        What the places show.

    Attributes
    ----------
    tabs : PaintedTabs
        A tab a place.
    banner : Banner
        Above the place in sight.
    views : dict of int, PlaceView
        The places that were shown, by their position.

    Signals
    -------
    link_activated : str
        A link in a place was followed.
    """

    link_activated = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.tabs = PaintedTabs([place.title for place in PLACES])
        self.tabs.setObjectName("places")
        self.tabs.setAccessibleName(self.tr("Places"))
        self.banner = Banner()
        self.views: dict[int, PlaceView] = {}
        self._stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self.banner)
        column.addWidget(self._stack, 1)
        self.tabs.currentChanged.connect(self.go_to)

    @property
    def place(self) -> str:
        """The id of the chosen place."""
        return PLACES[self.tabs.currentIndex()].id

    @property
    def view(self) -> PlaceView:
        """The place in sight, or that is about to be."""
        position = self.tabs.currentIndex()
        shown = self._stack.currentWidget()
        if shown is None or shown is not self.views.get(position):  # somebody was quicker than the start
            self.go_to(position)
        return self.views[position]

    @property
    def page(self) -> PageView:
        """The page in sight."""
        return self.view.page

    def choose(self, place: str) -> None:
        """Choose a place without making it yet; the first one if there is none of that id."""
        ids = [known.id for known in PLACES]
        with QSignalBlocker(self.tabs):
            self.tabs.setCurrentIndex(ids.index(place) if place in ids else 0)

    def opening(self) -> Iterator[None]:
        """Show the chosen place, pausing between the pieces of the work for whoever has more to do."""
        for _ in modules_of(next(iter(pages_of(self.place)))):
            yield
        yield from self._made(self.tabs.currentIndex(), at_once=False).page.filling()
        self.go_to(self.tabs.currentIndex())
        yield

    @Slot(int)
    def go_to(self, position: int) -> None:
        """Show the place of that position."""
        view = self._made(position)
        view.page.fill()
        if self._stack.indexOf(view) < 0:
            self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        self.tabs.setCurrentIndex(position)

    def _made(self, position: int, at_once: bool = True) -> PlaceView:
        if position not in self.views:
            view = self.views[position] = PlaceView(PLACES[position], self._session, at_once, self._stack)
            view.link_activated.connect(self.link_activated)
        return self.views[position]

    def show_page(self, folder: str) -> None:
        """Show a page by its folder: ``"training"``, ``"gradients.sigmoid"``; KeyError for another."""
        position = {place.id: n for n, place in enumerate(PLACES)}[folder.partition(".")[0]]
        self.go_to(position)
        self.views[position].show_page(folder)

    def tell(self, words: str) -> None:
        """Say something in the banner."""
        self.banner.show_message("info", words)
