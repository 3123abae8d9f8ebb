"""What is remembered from one start to the next."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field, fields

from PySide6.QtCore import QByteArray, QSettings

_log = logging.getLogger("mnist_desktop")


@dataclass
class Settings:
    """The user's choices.

    Attributes
    ----------
    theme : str
        ``"system"``, ``"light"`` or ``"dark"``.
    contrast : str
        ``"system"``, ``"high"`` or ``"usual"``.
    type_size : int
        Of all type, % of the usual; one of :data:`mnist_desktop.ui.theme.SIZES`.
    language : str
        ``"system"``, or one that :mod:`mnist_desktop.translation` knows: ``"en"``, ``"de"``.
    place : str
        Id of the place last shown.
    speed : float
        Steps per second of a run; 0 is as fast as it can.
    digit, side, timeline : bool
        Whether the Digit column, guide and code, and the timeline are open where there is room.
    guide : str
        Where the student is in the guide, as :class:`mnist_desktop.session.guide.Guide` writes it.
    toured : bool
        Whether the tour was gone through or skipped.
    recent : list of str
        The files that were opened or saved last, as :class:`mnist_desktop.session.recent.Recent` writes them.
    geometry : PySide6.QtCore.QByteArray
        Of the window, as Qt saves it.
    """

    theme: str = "system"
    contrast: str = "system"
    type_size: int = 100
    language: str = "system"
    place: str = "pixels"
    speed: float = 0.0
    digit: bool = True
    side: bool = True
    timeline: bool = True
    guide: str = ""
    toured: bool = False
    recent: list[str] = field(default_factory=list)
    geometry: QByteArray = field(default_factory=QByteArray)

    @classmethod
    def load(cls, store: QSettings) -> Settings:
        """Read what was saved; anything missing or unreadable is as at the first start."""
        settings = cls()
        theme, place, guide = store.value("theme"), store.value("place"), store.value("guide")
        language = store.value("language")
        if theme in ("system", "light", "dark"):
            settings.theme = str(theme)
        if (contrast := store.value("contrast")) in ("system", "high", "usual"):
            settings.contrast = str(contrast)
        if (size := str(store.value("type_size"))).isdecimal():
            settings.type_size = int(size)
        if isinstance(language, str):
            settings.language = language
        if isinstance(place, str):
            settings.place = place
        if isinstance(guide, str):
            settings.guide = guide
        for name in ("digit", "side", "timeline", "toured"):
            value = str(store.value(name)).lower()
            if value in ("true", "false"):
                setattr(settings, name, value == "true")
        try:
            settings.speed = max(0.0, float(str(store.value("speed", 0.0))))
        except ValueError:
            settings.speed = 0.0
        recent = store.value("recent")
        if isinstance(recent, (str, list)):  # a list of one comes back as its only string
            settings.recent = [recent] if isinstance(recent, str) else [str(path) for path in recent]
        geometry = store.value("geometry")
        if isinstance(geometry, QByteArray):
            settings.geometry = geometry
        return settings

    def save(self, store: QSettings) -> bool:
        """Write everything; QSettings replaces its file whole. Whether it could; a line in the log says if not."""
        for kept in fields(self):
            store.setValue(kept.name, getattr(self, kept.name))
        store.sync()
        written = store.status() == QSettings.Status.NoError
        if not written:
            _log.warning("The settings cannot be kept: %s cannot be written.", store.fileName())
        return written
