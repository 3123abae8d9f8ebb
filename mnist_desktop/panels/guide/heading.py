"""The line above a lesson's title: its place or its pack, and which of how many it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mnist_desktop.lab.lessons import Lesson
from mnist_desktop.panels.places import PLACES
from mnist_desktop.session.guide import Guide


def heading(guide: Guide, lesson: Lesson) -> str:
    """Return ``Gradients · 17 of 29``, or ``Week 3 · 1 of 2`` for a lesson of a pack."""
    pack = next((pack for pack in guide.packs if lesson in pack.lessons), None)
    places = {place.id: place.title for place in PLACES}
    above = places.get(lesson.place, lesson.place) if pack is None else pack.title
    group = guide.lessons if pack is None else pack.lessons
    words = QCoreApplication.translate("LessonView", "{0} · {1} of {2}")
    return words.format(above, group.index(lesson) + 1, len(group))
