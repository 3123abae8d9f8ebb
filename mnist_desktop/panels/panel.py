"""What every panel is: a widget that draws the session's truth, only while somebody can see it."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import ClassVar

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from mnist_desktop.frozen import dataclass
from mnist_desktop.session import Session, Topic

# A full-speed run's rest of all that name the step in words, so that they name the same one: a little less than two
# pictures are apart.
SAME_STEP_MS = 380
_SOON_MS = 8  # a mouse moves about as often; what is due before its next move is drawn now


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
        How long it rests between two draws, while changes gather; 0 draws every change at once.
    busy_ms : int
        The same while a run goes as fast as it can: what the window draws, the run waits for. What the pen changes
        is drawn as at other times.

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
        self._drawn_at = 0.0  # when, by the monotonic clock
        session.changed.connect(self._changed)

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Draw the session's present truth, of these topics only."""
        raise NotImplementedError(f"{type(self).__name__} shows {topics} but does not draw it")

    @Slot(object)
    def _changed(self, topics: frozenset[Topic]) -> None:
        self._stale |= topics & self.shows
        if not self._stale:
            return
        of_the_run = self.session.at_full_speed and Topic.DIGIT not in topics
        rest = max(self.interval_ms, self.busy_ms if of_the_run else 0)
        if not rest or not self.isVisible():
            self._catch_up()
            return
        # Never at once: what was under the hand, the stroke, is painted first.
        if of_the_run:
            wait = rest  # each its own time: not all shall draw after one picture, and hold up the next frame
        else:  # sooner rather than later: right after this change there is time, when it is due perhaps none
            due = round((self._drawn_at - monotonic()) * 1000) + rest
            wait = due if due > _SOON_MS else 0
        if not self._resting.isActive() or self._resting.remainingTime() > wait:  # a draw is never put off
            self._resting.start(wait)

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
        self._drawn_at = monotonic()

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
