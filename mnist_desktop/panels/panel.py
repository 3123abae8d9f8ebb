"""What every panel is: a widget that draws the session's truth, only while somebody can see it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from mnist_desktop.session import Session, Topic


class Panel(QWidget):
    """A view of the session. A subclass names the topics it shows and redraws them in :meth:`refresh`.

    Hidden panels draw nothing: they remember what they missed and catch up when they are shown.

    Parameters
    ----------
    session : Session
        The one truth; panels know nothing else.
    parent : QWidget, optional
        Qt's parent.

    Attributes
    ----------
    shows : frozenset of Topic
        What it redraws for.
    interval_ms : int
        How long after a change it is redrawn, with whatever changed meanwhile; 0 redraws at once.
    busy_ms : int
        The same while a run goes as fast as it can: what the window draws, the run waits for.

    Signals
    -------
    link_activated : str
        A link was followed that leads out of the panel: ``"show:training"``, ``"do:step"``, ``"term:loss"``.
    """

    link_activated = Signal(str)

    shows: ClassVar[frozenset[Topic]] = frozenset()
    interval_ms: ClassVar[int] = 0
    busy_ms: ClassVar[int] = 0

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._stale = self.shows
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.timeout.connect(self._catch_up)
        session.changed.connect(self._changed)

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Draw the session's present truth, of these topics only."""
        raise NotImplementedError(f"{type(self).__name__} shows {topics} but does not draw it")

    @Slot(object)
    def _changed(self, topics: frozenset[Topic]) -> None:
        self._stale |= topics & self.shows
        rest = max(self.interval_ms, self.busy_ms if self.session.at_full_speed else 0)
        if not self._stale or (self._resting.isActive() and self._resting.remainingTime() <= rest):
            return  # a draw is never put off: changes that come faster than it is due would starve it
        if rest and self.isVisible():
            self._resting.start(rest)  # not at once: what was under the hand, the stroke, is painted first
        else:
            self._catch_up()

    @property
    def is_current(self) -> bool:
        """Whether everything that changed is drawn, or hidden."""
        return not self._stale or not self.isVisible()

    @Slot()
    def _catch_up(self) -> None:
        if not self._stale or not self.isVisible():
            return
        self._resting.stop()
        topics, self._stale = self._stale, frozenset()
        self.refresh(topics)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was missed while hidden."""
        super().showEvent(event)
        self._catch_up()


@dataclass(frozen=True)
class PanelSpec:
    """A panel as its file declares it, ``PANEL = PanelSpec(...)``.

    Parameters
    ----------
    id : str
        Unique; the object name of the panel, and its name in the gallery.
    place : str
        The folder it stands in, a page: ``"training"``, ``"gradients.sigmoid"``.
    title : callable
        ``title()`` for menus and lists, translated when it is asked for.
    build : callable
        Makes the panel, when its page is first shown.
    cell : tuple of int
        Row, column, row span, column span in the page's grid of twelve columns.
    stretch : int
        How much of the spare height its row takes.
    """

    id: str
    place: str
    title: Callable[[], str]
    build: Callable[[Session], Panel]
    cell: tuple[int, int, int, int]
    stretch: int = 0
