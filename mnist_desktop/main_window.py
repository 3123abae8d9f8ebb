"""The window: Digit column, places, timeline and status; tool bar and palette from the actions."""

from __future__ import annotations

from PySide6.QtCore import QSettings, QSignalBlocker, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QDockWidget,
    QMainWindow,
    QStackedWidget,
    QStatusBar,
    QVBoxLayout,
    QWidget,
)

from mnist_desktop import translation
from mnist_desktop.actions import Actions
from mnist_desktop.chrome import side_dock
from mnist_desktop.chrome.about import About
from mnist_desktop.chrome.notices import Notices
from mnist_desktop.chrome.palette import CommandPalette
from mnist_desktop.chrome.session_notices import SessionNotices
from mnist_desktop.chrome.shortcut_sheet import ShortcutSheet
from mnist_desktop.chrome.teaching import Teaching
from mnist_desktop.chrome.tool_bar import ToolBar
from mnist_desktop.commands.groups import all_groups
from mnist_desktop.logbook import Logbook
from mnist_desktop.panels.data import column as digit_column
from mnist_desktop.panels.data.column import DigitColumn
from mnist_desktop.panels.page import PageView
from mnist_desktop.panels.places import PLACES, PlaceView
from mnist_desktop.panels.run.status_panel import StatusPanel
from mnist_desktop.panels.run.timeline_panel import TimelinePanel
from mnist_desktop.session import Session
from mnist_desktop.settings import Settings
from mnist_desktop.ui.banner import Banner
from mnist_desktop.ui.space_keeper import SpaceKeeper
from mnist_desktop.ui.tabs import PaintedTabs
from mnist_desktop.ui.theme import theme

PLACE_WIDTH = 752  # px that a place keeps: where it would have less, guide and code are closed


class MainWindow(QMainWindow):
    """Everything in one window; places are made when they are first shown.

    Another language builds all of it anew around the same session: run, history, digit, place and page stay; what a
    page keeps to itself, such as a walk down the parabola, begins again.

    Parameters
    ----------
    session : Session
        The one truth.
    store : PySide6.QtCore.QSettings
        Where the user's choices are kept.
    logbook : Logbook, optional
        Hears of what nobody caught.
    """

    def __init__(self, session: Session, store: QSettings, logbook: Logbook | None = None) -> None:
        super().__init__()
        self.session = session
        self._store, self._logbook = store, logbook
        self._settings = Settings.load(store)
        self.setObjectName("mainWindow")
        self.setMinimumSize(800, 560)
        for corner in (Qt.Corner.BottomLeftCorner, Qt.Corner.BottomRightCorner):
            self.setCorner(corner, Qt.DockWidgetArea.BottomDockWidgetArea)
        SpaceKeeper(self)
        session.guide.restore(self._settings.guide)
        self._build()
        self._restore()

    # -- building ------------------------------------------------------------------------------------------

    def _build(self) -> None:
        """Make everything in the window, in the language that was chosen."""
        session = self.session
        translation.use(self._settings.language)
        session.guide.set_language(translation.language())
        self.column = DigitColumn(session)
        self.teaching = Teaching(self, self._settings)
        hosts = self, self.column, self.teaching
        self._commands = all_groups(session, self, hosts, [place.title for place in PLACES])
        self.actions_by_id = Actions(session, self._commands, self)
        self.addActions(list(self.actions_by_id.by_id.values()))
        self._tools = ToolBar(session, self.actions_by_id)
        self.addToolBar(self._tools)
        left = self._dock(self.column, "digitDock", self.tr("Digit"), Qt.DockWidgetArea.LeftDockWidgetArea)
        self.side = side_dock.SideDock(session, self._settings.side)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.side)
        self.side.displacing.connect(left.setHidden)
        self.side.pane.link_activated.connect(self.follow)
        self._timeline = TimelinePanel(session)
        self._dock(
            self._timeline, "timelineDock", self.tr("Timeline"), Qt.DockWidgetArea.BottomDockWidgetArea
        )
        status = QStatusBar()
        status.setSizeGripEnabled(False)
        status.addWidget(StatusPanel(session), 1)
        self.setStatusBar(status)
        self.tabs = PaintedTabs([place.title for place in PLACES])
        self.tabs.setObjectName("places")
        self.tabs.setAccessibleName(self.tr("Places"))
        self._views: dict[int, PlaceView] = {}
        self._stack = QStackedWidget()
        self._banner = Banner()
        self._lay_out()
        self.tabs.currentChanged.connect(self.go_to)
        SessionNotices(session, self._banner, self)
        session.failed.connect(Notices(self._banner, self._logbook).failed)
        self.column.canvas_panel.canvas.setFocus()  # the first thing to do is to draw

    def _dock(self, widget: QWidget, name: str, title: str, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title)
        dock.setObjectName(name)
        dock.setTitleBarWidget(QWidget())
        dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        dock.setWidget(widget)
        self.addDockWidget(area, dock)
        return dock

    def _lay_out(self) -> None:
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._banner)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(centre)

    @Slot()
    def build_anew(self) -> None:
        """Make everything again, with the same place, page and docks in sight."""
        place, tab = self.tabs.currentIndex(), self.side.pane.current
        page = self._views[place].folder if place in self._views else None
        self._settings.side = self.side.wanted
        for opened in (*self.findChildren(CommandPalette), *self.findChildren(QDialog)):
            opened.close()
        for action in self.actions():
            self.removeAction(action)
        old = (
            self._tools,
            *self.findChildren(QDockWidget),
            self.actions_by_id,
            *self._commands,
            self.teaching,
        )
        for part in old:
            part.setParent(None)
            part.deleteLater()
        self._build()  # the middle and the status bar give way to new ones
        if page is not None:
            self.go_to(place)
            self.show_page(page)
        self.tabs.setCurrentIndex(place)
        if tab is not None:
            self.side.fill()
            self.side.pane.show_tab(tab)
        self.side.fit(self._has_room)
        self.teaching.arrange()

    def _restore(self) -> None:
        settings = self._settings
        theme().set_mode(settings.theme)
        self.session.set_speed(settings.speed or None)
        self.resize(1280, 800)
        if not settings.geometry.isEmpty():
            self.restoreGeometry(settings.geometry)
        ids = [place.id for place in PLACES]
        with QSignalBlocker(self.tabs):  # its place is made after the first paint
            self.tabs.setCurrentIndex(ids.index(settings.place) if settings.place in ids else 0)

    # -- what the actions ask for --------------------------------------------------------------------------

    def open_place(self) -> None:
        """Show the place of the chosen tab, and what is beside it."""
        self.go_to(self.tabs.currentIndex())
        self.side.fill()

    @Slot(int)
    def go_to(self, place: int) -> None:
        """Show the place of that position; it is made when it is first shown."""
        if place not in self._views:
            self._views[place] = PlaceView(PLACES[place], self.session)
            self._views[place].link_activated.connect(self.follow)
            self._stack.addWidget(self._views[place])
        self._stack.setCurrentWidget(self._views[place])
        self.tabs.setCurrentIndex(place)

    def show_page(self, folder: str) -> None:
        """Show a page by its folder: ``"training"``, ``"gradients.sigmoid"``; KeyError for another."""
        place = {place.id: position for position, place in enumerate(PLACES)}[folder.partition(".")[0]]
        self.go_to(place)
        self._views[place].show_page(folder)

    def show_lesson(self) -> None:
        """Show the lesson of the page in sight, or of its place."""
        self.teaching.show_lesson()

    @Slot(str)
    def follow(self, link: str) -> None:
        """Follow a link, as :meth:`mnist_desktop.chrome.teaching.Teaching.follow` does."""
        self.teaching.follow(link)

    def turn_page(self, by: int) -> None:
        """Show the next page, or the one before."""
        self.teaching.turn_page(by)

    @property
    def page_in_sight(self) -> PageView:
        """The page that is shown."""
        return self._views[self.tabs.currentIndex()].page

    def tell(self, words: str) -> None:
        """Say something in the banner."""
        self._banner.show_message("info", words)

    def toggle_side(self) -> None:
        """Open or close guide and code."""
        self.side.toggle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep guide and code beside the place only where both have room."""
        super().resizeEvent(event)
        self.side.fit(self._has_room)

    @property
    def _has_room(self) -> bool:
        return not theme().large and self.width() >= digit_column.WIDTH + PLACE_WIDTH + side_dock.WIDTH

    def next_theme(self) -> None:
        """Go on from as the system to dark to light."""
        modes = ("system", "dark", "light")
        theme().set_mode(modes[(modes.index(theme().mode) + 1) % len(modes)])

    @property
    def language(self) -> str:
        """The language that was chosen."""
        return self._settings.language

    def set_language(self, choice: str) -> None:
        """Speak another language, a moment later: the button that asked for it goes too."""
        self._settings.language = choice
        QTimer.singleShot(0, self, self.build_anew)

    def show_palette(self) -> None:
        """Show all commands to search in."""
        CommandPalette(list(self.actions_by_id.by_id.values()), self).show()

    def show_menu(self) -> None:
        """Show all commands as a menu."""
        self._tools.open_menu()

    def show_shortcuts(self) -> None:
        """Show the keys."""
        ShortcutSheet(self.actions_by_id, self).show()

    def show_about(self) -> None:
        """Show versions, thanks and licences."""
        About(self).show()

    @Slot()
    def come_forward(self) -> None:
        """Be seen, whatever lies over the window."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    # -- the end -------------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the user's choices and stop the threads."""
        settings = self._settings
        self.teaching.end()
        settings.theme, settings.place = theme().mode, PLACES[self.tabs.currentIndex()].id
        settings.speed, settings.side = self.session.speed or 0.0, self.side.wanted
        settings.guide = self.session.guide.saved()
        settings.geometry, settings.state = self.saveGeometry(), self.saveState()
        settings.save(self._store)
        self.session.close()
        super().closeEvent(event)
