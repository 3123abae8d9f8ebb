"""What a panel wants to know of the step that is shown, found by a thread beside the window."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from mnist_desktop.session.newest import Newest
from mnist_desktop.session.session import Session

REACHES = (0.1, 1.0, 10.0)  # of a change of one weight


class Probe(QObject):
    """Asks for one thing at a time; a subclass says what for, and what becomes of it in :meth:`_arrived`.

    Signals
    -------
    changed
        Anything.

    Parameters
    ----------
    session : Session
        Has the step.
    name : str
        What is worked out, for people who read of its failure.
    parent : QObject
        Qt's parent.
    """

    changed = Signal()

    def __init__(self, session: Session, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._newest = Newest(session.library, name, self)
        self._newest.done.connect(self._arrived)

    @property
    def busy(self) -> bool:
        """Whether something is being worked out."""
        return self._newest.busy

    def stop(self) -> None:
        """Give up what is under way."""
        self._newest.stop()

    def follow(self) -> None:
        """Ask what the step under the cursor comes to, unless that is known."""
        raise NotImplementedError("a Probe is used through the subclasses of panels")

    @Slot(object)
    def _arrived(self, found: Any) -> None:
        raise NotImplementedError("a Probe is used through the subclasses of panels")


class ChangeProbe(Probe):
    """A probe of one weight that is changed by hand, within a range.

    Attributes
    ----------
    reach : float
        Changes from −reach to reach are looked at.
    change : float
        How far the weight is changed.
    """

    def __init__(self, session: Session, name: str, parent: QObject) -> None:
        super().__init__(session, name, parent)
        self.reach, self.change = REACHES[1], 0.0

    def set_reach(self, reach: float) -> None:
        """Look at changes up to `reach` either way."""
        self.reach = reach
        self.change = min(max(self.change, -reach), reach)
        self._look_again()

    @Slot(float)
    def set_change(self, change: float) -> None:
        """Change the weight so far."""
        self.change = change
        self.changed.emit()

    def _look_again(self) -> None:
        """Ask for the same weight over another range."""
        self.follow()
