"""What lies around the places: the Digit column, guide and code, the timeline. Each can be closed and opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from mnist_desktop.panels.data import column as digit_column
from mnist_desktop.panels.data.column import DigitColumn
from mnist_desktop.panels.run.timeline_panel import TimelinePanel
from mnist_desktop.session import Session
from mnist_desktop.settings import Settings
from mnist_desktop.ui.theme import theme

if TYPE_CHECKING:
    from mnist_desktop.chrome.side_dock import SideDock

PLACE_WIDTH = 752  # px that a place keeps: where it would have less, guide and code are closed


class PlainDock(QDockWidget):
    """A part of the window without a title; closed by a command only.

    Parameters
    ----------
    widget : QWidget
        What is in it.
    name, title : str
        Object name, and what it is called.
    wanted : bool
        Whether people want it open.
    """

    def __init__(self, widget: QWidget, name: str, title: str, wanted: bool) -> None:
        super().__init__(title)
        self.setObjectName(name)
        self.setTitleBarWidget(QWidget())
        self.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        self.setWidget(widget)
        self.wanted, self._displaced = wanted, False
        if not wanted:  # else its window shows it; shown before it has one, it would be a window itself
            self.hide()

    def set_wanted(self, on: bool) -> None:
        """Open or close it as people ask."""
        self.wanted = on
        self._apply()

    @Slot(bool)
    def set_displaced(self, on: bool) -> None:
        """Let another one have its room, or take it back."""
        self._displaced = on
        self._apply()

    def _apply(self) -> None:
        self.setVisible(self.wanted and not self._displaced)


class Docks(QObject):
    """Puts the docks around a window and keeps what people want of them; guide and code come later than the others.

    Parameters
    ----------
    window : QMainWindow
        Gets the docks.
    session : Session
        What they show.
    column : DigitColumn
        For the left.
    settings : Settings
        Which were open the last time.

    Attributes
    ----------
    digit, timeline : PlainDock
        At the left and at the foot.
    side : SideDock or None
        At the right, once it is there.
    """

    def __init__(
        self, window: QMainWindow, session: Session, column: DigitColumn, settings: Settings
    ) -> None:
        super().__init__(window)
        self._window = window
        self.side: SideDock | None = None
        self.digit = PlainDock(column, "digitDock", self.tr("Digit"), settings.digit)
        panel = TimelinePanel(session)
        self.timeline = PlainDock(panel, "timelineDock", self.tr("Timeline"), settings.timeline)
        window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self.digit)
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.timeline)

    def add_side(self, side: SideDock) -> None:
        """Put guide and code at the right."""
        self.side = side
        side.displacing.connect(self.digit.set_displaced)
        self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, side)

    def fit(self, allowed: bool) -> None:
        """Keep guide and code beside the place only where both have room, and where that is allowed at all."""
        if self.side is None:
            return
        column = digit_column.WIDTH if self.digit.wanted else 0
        needed = round((column + PLACE_WIDTH) * theme().room) + self.side.pane.minimumWidth()
        self.side.fit(allowed and self._window.width() >= needed)

    def reset(self) -> None:
        """Open all of them."""
        self.digit.set_wanted(True)
        self.timeline.set_wanted(True)
        if self.side is not None:
            self.side.set_open(True)

    def keep(self, settings: Settings) -> None:
        """Write down which are wanted."""
        settings.digit, settings.timeline = self.digit.wanted, self.timeline.wanted
        if self.side is not None:
            settings.side = self.side.wanted
