"""What an installation holds, by its names: a frozen app that lacks one of them is not whole."""

from __future__ import annotations

from mnist_desktop import credits
from mnist_desktop.assets import resource
from mnist_desktop.lab import losses, models
from mnist_desktop.lab.lessons import read_glossary, read_lessons
from mnist_desktop.panels.page import panels_of
from mnist_desktop.panels.places import all_pages
from mnist_desktop.translation import LANGUAGES, translators


def inventory() -> dict[str, list[str]]:
    """Find everything as the window finds it, and return the names by kind.

    Returns
    -------
    dict of str to list of str
        ``"pages"``, ``"panels"``, ``"models"``, ``"losses"``, ``"lessons"``, ``"terms"``, ``"icons"``,
        ``"translations"``, ``"colour maps"`` and ``"licences"``; each sorted.
    """
    import pyqtgraph

    english = resource("lessons", "en")
    terms = read_glossary(resource("glossary", "en.toml"))
    found = {
        "pages": all_pages(),
        "panels": [f"{page} {spec.id}" for page in all_pages() for spec in panels_of(page)],
        "models": models.ALL,
        "losses": losses.ALL,
        "lessons": [
            f"{code} {lesson.id}"
            for code in LANGUAGES
            for lesson in read_lessons(resource("lessons", code), english)
        ],
        "terms": [
            f"{code} {term}"
            for code in LANGUAGES
            for term in read_glossary(resource("glossary", f"{code}.toml"), terms)
        ],
        "icons": [path.stem for path in resource("icons").glob("*.svg")],
        "translations": [
            f"{code} {type(one).__name__}"
            for code in LANGUAGES
            for one in translators(code)
            if not one.isEmpty()
        ],
        "colour maps": pyqtgraph.colormap.listMaps(),
        "licences": [f"{one.name} {one.version} {len(one.licence_text())}" for one in credits.credits()],
    }
    return {kind: sorted(names) for kind, names in found.items()}
