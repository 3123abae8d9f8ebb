"""The window: the Digit column, timeline and status at once, the rest after the first paint or when it is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Slot
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QDockWidget, QMainWindow, QStatusBar, QToolBar, QWidget

from mnist_desktop import translation
from mnist_desktop.chrome import geometry
from mnist_desktop.chrome.docks import Docks
from mnist_desktop.chrome.drops import Drops
from mnist_desktop.chrome.preferences import Preferences
from mnist_desktop.chrome.settings_keeper import SettingsKeeper
from mnist_desktop.logbook import Logbook
from mnist_desktop.panels.data.column import DigitColumn
from mnist_desktop.panels.run.status_panel import StatusPanel
from mnist_desktop.session import Session
from mnist_desktop.settings import Settings
from mnist_desktop.ui.space_keeper import SpaceKeeper
from mnist_desktop.ui.theme import theme

if TYPE_CHECKING:
    from mnist_desktop.actions import Actions
    from mnist_desktop.chrome.centre import Centre
    from mnist_desktop.chrome.interior import Interior
    from mnist_desktop.chrome.side_dock import SideDock
    from mnist_desktop.chrome.teaching import Teaching

SIZE = (1280, 800)  # px, at the first start
BAR_HEIGHT = 48  # px that the tool bar will take: what is below does not move when it comes


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
    at_once : bool
        Whether it begins with everything in it; else the rest comes when it is asked for, at the latest by
        :meth:`opening`.

    Attributes
    ----------
    column : DigitColumn
        The digit and what is said of it.
    docks : Docks
        The column, the timeline, guide and code.
    status_panel : StatusPanel
        The line at the foot.
    """

    def __init__(
        self, session: Session, store: QSettings, logbook: Logbook | None = None, at_once: bool = True
    ) -> None:
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
        self._interior: Interior | None = None
        self._build()
        session.set_speed(self._settings.speed or None)
        self.resize(*SIZE)
        if not self._settings.geometry.isEmpty():
            geometry.restore(self, self._settings.geometry)
        self._keeper = SettingsKeeper(self, self._settings, store)
        self._preferences.chosen.connect(self._keeper.keep_soon)
        if at_once:
            self.furnish()

    # -- building ------------------------------------------------------------------------------------------

    def _build(self) -> None:
        """Make what is there from the first paint on, in the language that was chosen."""
        session = self.session
        translation.use(self._settings.language)
        session.guide.set_language(translation.language())
        self.column = DigitColumn(session)
        self._blank = QToolBar()
        self._blank.setFixedHeight(BAR_HEIGHT)
        self._blank.setMovable(False)
        self.addToolBar(self._blank)
        self.docks = Docks(self, session, self.column, self._settings)
        status = QStatusBar()
        status.setSizeGripEnabled(False)
        self.status_panel = StatusPanel(session)
        status.addWidget(self.status_panel, 1)
        self.setStatusBar(status)
        if self.centralWidget() is None:
            self.setCentralWidget(QWidget())
        self.column.canvas_panel.canvas.setFocus()  # the first thing to do is to draw

    def furnish(self) -> Interior:
        """Make the rest, if it is not there yet."""
        if self._interior is None:
            from mnist_desktop.chrome.interior import Interior

            self._interior = Interior(self, self._settings, self._logbook)
            self.removeToolBar(self._blank)
            self._blank.deleteLater()
            self._fit()
        return self._interior

    @property
    def teaching(self) -> Teaching:
        """Links, lessons, the tour, presentation."""
        return self.furnish().teaching

    @property
    def actions_by_id(self) -> Actions:
        """All commands."""
        return self.furnish().actions

    @property
    def side(self) -> SideDock:
        """Guide and code."""
        return self.furnish().side

    @property
    def centre(self) -> Centre:
        """The places."""
        return self.furnish().centre

    @Slot()
    def build_anew(self) -> None:
        """Make everything again, with the same place, page and docks in sight."""
        tab = self.side.pane.current
        page = self.centre.view.folder if self.centre.views else None
        self.keep_layout(self._settings)
        for opened in (*self.findChildren(QWidget, "commandPalette"), *self.findChildren(QDialog)):
            opened.close()
        self.furnish().remove()
        for part in (*self.findChildren(QDockWidget), self.docks):
            part.setParent(None)
            part.deleteLater()
        self._interior = None
        self._build()  # the middle and the status bar give way to new ones
        if page is not None:
            self.show_page(page)
        if tab is not None:
            self.side.fill()
            self.side.pane.show_tab(tab)
        self._fit()
        self.teaching.arrange()

    def keep_layout(self, settings: Settings) -> None:
        """Write down which place is in sight, and which docks are wanted."""
        if self._interior is not None:
            settings.place = self.centre.place
        self.docks.keep(settings)

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
        self.furnish().tools.open_menu()

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
        if self._interior is not None:
            self.teaching.end()
        self._keeper.keep()
        self.session.close()
        super().closeEvent(event)
