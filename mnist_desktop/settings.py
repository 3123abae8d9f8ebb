"""What is remembered from one start to the next."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QByteArray, QSettings


@dataclass
class Settings:
    """The user's choices.

    Attributes
    ----------
    theme : str
        ``"system"``, ``"light"`` or ``"dark"``.
    language : str
        ``"system"``, or one that :mod:`mnist_desktop.translation` knows: ``"en"``, ``"de"``.
    place : str
        Id of the place last shown.
    speed : float
        Steps per second of a run; 0 is as fast as it can.
    side : bool
        Whether the dock with guide and code is open where there is room.
    guide : str
        Where the student is in the guide, as :class:`mnist_desktop.session.guide.Guide` writes it.
    toured : bool
        Whether the tour was gone through or skipped.
    geometry, state : PySide6.QtCore.QByteArray
        Of the window and its docks, as Qt saves them.
    """

    theme: str = "system"
    language: str = "system"
    place: str = "pixels"
    speed: float = 0.0
    side: bool = True
    guide: str = ""
    toured: bool = False
    geometry: QByteArray = field(default_factory=QByteArray)
    state: QByteArray = field(default_factory=QByteArray)

    @classmethod
    def load(cls, store: QSettings) -> Settings:
        """Read what was saved; anything missing or unreadable is as at the first start."""
        settings = cls()
        theme, place, guide = store.value("theme"), store.value("place"), store.value("guide")
        language = store.value("language")
        if theme in ("system", "light", "dark"):
            settings.theme = str(theme)
        if isinstance(language, str):
            settings.language = language
        if isinstance(place, str):
            settings.place = place
        if isinstance(guide, str):
            settings.guide = guide
        settings.toured = str(store.value("toured", False)).lower() == "true"
        settings.side = str(store.value("side", True)).lower() != "false"
        try:
            settings.speed = max(0.0, float(str(store.value("speed", 0.0))))
        except ValueError:
            settings.speed = 0.0
        for name in ("geometry", "state"):
            value = store.value(name)
            if isinstance(value, QByteArray):
                setattr(settings, name, value)
        return settings

    def save(self, store: QSettings) -> None:
        """Write everything; QSettings replaces its file whole."""
        for name in ("theme", "language", "place", "speed", "side", "guide", "toured", "geometry", "state"):
            store.setValue(name, getattr(self, name))
        store.sync()
