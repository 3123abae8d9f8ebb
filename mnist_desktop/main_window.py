"""The window: Digit column, places, timeline and status; tool bar and palette from the actions."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from PySide6.QtCore import QSettings, Qt, Slot
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QDockWidget,
    QMainWindow,
    QStatusBar,
    QWidget,
)

from mnist_desktop import translation
from mnist_desktop.actions import Actions
from mnist_desktop.chrome import geometry
from mnist_desktop.chrome.centre import Centre
from mnist_desktop.chrome.docks import Docks
from mnist_desktop.chrome.drops import Drops
from mnist_desktop.chrome.notices import Notices
from mnist_desktop.chrome.preferences import Preferences
from mnist_desktop.chrome.session_notices import SessionNotices
from mnist_desktop.chrome.settings_keeper import SettingsKeeper
from mnist_desktop.chrome.teaching import Teaching
from mnist_desktop.chrome.tool_bar import ToolBar
from mnist_desktop.commands.groups import all_groups
from mnist_desktop.logbook import Logbook
from mnist_desktop.panels.data.column import DigitColumn
from mnist_desktop.panels.places import PLACES
from mnist_desktop.panels.run.status_panel import StatusPanel
from mnist_desktop.session import Session
from mnist_desktop.settings import Settings
from mnist_desktop.ui.space_keeper import SpaceKeeper
from mnist_desktop.ui.theme import theme

SIZE = (1280, 800)  # px, at the first start


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
        self._logbook = logbook
        self._settings = Settings.load(store)
        self.setObjectName("mainWindow")
        self.setMinimumSize(800, 560)
        for corner in (Qt.Corner.BottomLeftCorner, Qt.Corner.BottomRightCorner):
            self.setCorner(corner, Qt.DockWidgetArea.BottomDockWidgetArea)
        SpaceKeeper(self)
        Drops(self, session)
        self._preferences = Preferences(self, self._settings)
        session.guide.restore(self._settings.guide)
        session.recent.restore(self._settings.recent)
        self._build()
        self._restore()
        self._keeper = SettingsKeeper(self, self._settings, store)
        self._preferences.chosen.connect(self._keeper.keep_soon)

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
        self.docks = Docks(self, session, self.column, self._settings)
        self.side = self.docks.side
        self.side.pane.link_activated.connect(self.follow)
        status = QStatusBar()
        status.setSizeGripEnabled(False)
        self.status_panel = StatusPanel(session)
        status.addWidget(self.status_panel, 1)
        self.setStatusBar(status)
        self.centre = Centre(session)
        self.centre.link_activated.connect(self.follow)
        self.setCentralWidget(self.centre)
        SessionNotices(session, self.centre.banner, self)
        session.failed.connect(Notices(self.centre.banner, self._logbook).failed)
        self.column.canvas_panel.canvas.setFocus()  # the first thing to do is to draw

    @Slot()
    def build_anew(self) -> None:
        """Make everything again, with the same place, page and docks in sight."""
        place, tab = self.centre.place, self.side.pane.current
        page = self.centre.view.folder if self.centre.views else None
        self.docks.keep(self._settings)
        for opened in (*self.findChildren(QWidget, "commandPalette"), *self.findChildren(QDialog)):
            opened.close()
        for action in self.actions():
            self.removeAction(action)
        old = (
            self._tools,
            *self.findChildren(QDockWidget),
            self.docks,
            self.actions_by_id,
            *self._commands,
            self.teaching,
        )
        for part in old:
            part.setParent(None)
            part.deleteLater()
        self._build()  # the middle and the status bar give way to new ones
        self.centre.choose(place)
        if page is not None:
            self.show_page(page)
        if tab is not None:
            self.side.fill()
            self.side.pane.show_tab(tab)
        self._fit()
        self.teaching.arrange()

    def _restore(self) -> None:
        settings = self._settings
        self.session.set_speed(settings.speed or None)
        self.resize(*SIZE)
        if not settings.geometry.isEmpty():
            geometry.restore(self, settings.geometry)
        self.centre.choose(settings.place)  # it is made after the first paint

    # -- what the actions ask for --------------------------------------------------------------------------

    def open_place(self) -> None:
        """Show the place of the chosen tab, and what is beside it."""
        for _ in self.opening():
            pass

    def opening(self) -> Iterator[None]:
        """Do so, pausing between the pieces of the work for whoever has more to do."""
        centre = None
        while centre is not self.centre:  # again, if all was built anew meanwhile
            centre = self.centre
            for _ in chain(self.teaching.learning_words(), centre.opening(), self.side.filling()):
                yield
                if centre is not self.centre:
                    break

    def go_to(self, place: int) -> None:
        """Show the place of that position."""
        self.centre.go_to(place)

    def show_page(self, folder: str) -> None:
        """Show a page by its folder: ``"training"``, ``"gradients.sigmoid"``; KeyError for another."""
        self.centre.show_page(folder)

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

    def toggle_side(self) -> None:
        """Open or close guide and code."""
        self.side.toggle()

    def toggle_digit(self) -> None:
        """Open or close the Digit column; one that had to give way to the guide comes back in its place."""
        if self.docks.digit.wanted and self.docks.digit.isHidden():
            self.side.set_open(False)
        else:
            self.docks.digit.set_wanted(not self.docks.digit.wanted)
        self._fit()

    def toggle_timeline(self) -> None:
        """Open or close the timeline."""
        self.docks.timeline.set_wanted(not self.docks.timeline.wanted)

    def reset_layout(self) -> None:
        """Bring window and docks back to how they were at the first start."""
        self.showNormal()
        self.resize(*SIZE)
        self.docks.reset()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep guide and code beside the place only where both have room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.docks.fit(not theme().large)

    def next_theme(self) -> None:
        """Go on from as the system to dark to light."""
        modes = ("system", "dark", "light")
        self._preferences.choose("theme", modes[(modes.index(theme().mode) + 1) % len(modes)])

    @property
    def language(self) -> str:
        """The language that was chosen."""
        return self._settings.language

    def set_language(self, choice: str) -> None:
        """Speak another language, a moment later: the button that asked for it goes too."""
        self._preferences.choose("language", choice)

    def show_settings(self) -> None:
        """Show the settings."""
        self._preferences.show()

    def show_palette(self) -> None:
        """Show all commands to search in."""
        from mnist_desktop.chrome.palette import CommandPalette

        CommandPalette(list(self.actions_by_id.by_id.values()), self).show()

    def show_menu(self) -> None:
        """Show all commands as a menu."""
        self._tools.open_menu()

    def show_shortcuts(self) -> None:
        """Show the keys."""
        from mnist_desktop.chrome.shortcut_sheet import ShortcutSheet

        ShortcutSheet(self.actions_by_id, self).show()

    def show_about(self) -> None:
        """Show versions, thanks and licences."""
        from mnist_desktop.chrome.about import About  # with package metadata: not at the start

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
        self.teaching.end()
        self._keeper.keep()
        self.session.close()
        super().closeEvent(event)
