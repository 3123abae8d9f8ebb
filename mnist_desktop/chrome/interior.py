"""What stands in the window around the digit: tool bar and commands, the places, guide and code, what tells of files.

It is made after the first paint, which needs none of it: by then one can draw.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mnist_desktop.actions import Actions
from mnist_desktop.chrome.centre import Centre
from mnist_desktop.chrome.notices import Notices
from mnist_desktop.chrome.session_notices import SessionNotices
from mnist_desktop.chrome.side_dock import SideDock
from mnist_desktop.chrome.teaching import Teaching
from mnist_desktop.chrome.tool_bar import ToolBar
from mnist_desktop.commands.groups import all_groups
from mnist_desktop.logbook import Logbook
from mnist_desktop.panels.places import PLACES
from mnist_desktop.settings import Settings

if TYPE_CHECKING:
    from mnist_desktop.main_window import MainWindow


class Interior(QObject):
    """Furnishes a window; made anew with it.

    Parameters
    ----------
    window : MainWindow
        With its Digit column and its docks.
    settings : Settings
        Which place was in sight the last time, and whether guide and code were.
    logbook : Logbook or None
        Hears of what nobody caught.

    Attributes
    ----------
    teaching : Teaching
        Links, lessons, the tour.
    actions : Actions
        All commands.
    tools : ToolBar
        The row of those in daily use.
    side : SideDock
        Guide and code.
    centre : Centre
        The places.
    """

    def __init__(self, window: MainWindow, settings: Settings, logbook: Logbook | None) -> None:
        super().__init__(window)
        session = window.session
        self._window = window
        self.teaching = Teaching(window, settings)
        hosts = window, window.column, self.teaching
        self._commands = all_groups(session, window, hosts, [place.title for place in PLACES])
        self.actions = Actions(session, self._commands, window)
        window.addActions(list(self.actions.by_id.values()))
        self.tools = ToolBar(session, self.actions)
        window.addToolBar(self.tools)
        self.side = SideDock(session, settings.side)
        self.side.pane.link_activated.connect(self.teaching.follow)
        window.docks.add_side(self.side)
        self.centre = Centre(session)
        self.centre.link_activated.connect(self.teaching.follow)
        self.centre.choose(settings.place)
        window.setCentralWidget(self.centre)
        SessionNotices(session, self.centre.banner, window)
        session.failed.connect(Notices(self.centre.banner, logbook).failed)

    def remove(self) -> None:
        """Give way to another one; the places stay in the window until it has them."""
        for action in self._window.actions():
            self._window.removeAction(action)
        for part in (self.tools, self.actions, *self._commands, self.teaching, self):
            part.setParent(None)
            part.deleteLater()
