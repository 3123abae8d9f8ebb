"""The one observable truth of the window: which digits, which digit, which step."""

from mnist_desktop.session.session import Session
from mnist_desktop.session.topics import RunState, Topic

__all__ = ["RunState", "Session", "Topic"]
