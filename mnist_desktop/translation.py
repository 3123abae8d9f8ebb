"""The language of the window: our texts from ``resources/i18n/``, Qt's own from its translations.

A translation is the ``.ts`` file that translators edit, read when the window is built; nothing is compiled. The words
of the program are English, so English costs nothing. Numbers are written as Python writes them in every language: they
are those of the code beside them.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from mnist_desktop.assets import resource

LANGUAGES = {"en": "English", "de": "Deutsch"}  # each in its own words
SYSTEM = "system"  # the choice that leaves it to the system


class TsTranslator(QTranslator):
    """Translates by a file of Qt Linguist as it is, without ``lrelease``.

    Parameters
    ----------
    path : pathlib.Path
        The ``.ts`` file; a message that is not translated in it stays English.
    parent : QObject, optional
        Qt's parent.
    """

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        from xml.etree import ElementTree  # English needs none

        super().__init__(parent)
        self._forms: dict[tuple[str, str, str], tuple[str, ...]] = {}  # context, source, comment -> forms
        for context in ElementTree.parse(path).getroot().iter("context"):
            name = context.findtext("name", "")
            for message in context.iter("message"):
                translation = message.find("translation")
                if translation is None:
                    continue
                plural = tuple(form.text or "" for form in translation.iter("numerusform"))
                forms = plural or (translation.text or "",)
                if all(forms):
                    key = name, message.findtext("source", ""), message.findtext("comment", "")
                    self._forms[key] = forms

    def isEmpty(self) -> bool:
        """Whether there is no translation at all."""
        return not self._forms

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Return the translation; None, which Qt takes for "ask another", where there is none.

        Of a text with ``%n`` there are two forms, for one and for any other number: so it is in German.
        """
        forms = self._forms.get((context, source, disambiguation or ""))
        if forms is None and disambiguation:
            forms = self._forms.get((context, source, ""))
        if forms is None:
            return None
        return forms[0 if n in (-1, 1) else -1]


def resolve(choice: str, spoken: Sequence[str] | None = None) -> str:
    """Return the language of a choice.

    Parameters
    ----------
    choice : str
        :data:`SYSTEM`, or one of :data:`LANGUAGES`.
    spoken : sequence of str, optional
        What the person reads, best first; :func:`system_languages` if not given.
    """
    if choice in LANGUAGES:
        return choice
    tags = system_languages() if spoken is None else spoken
    known = [tag.replace("_", "-").partition("-")[0] for tag in tags]
    return next((tag for tag in known if tag in LANGUAGES), "en")


def system_languages() -> list[str]:
    """Return what the person of this system reads, best first, such as ``"de-AT"``."""
    return QLocale.system().uiLanguages()


_installed: tuple[str, list[QTranslator]] = ("en", [])


def language() -> str:
    """Return the language in force, one of :data:`LANGUAGES`."""
    return _installed[0]


def translators(code: str) -> list[QTranslator]:
    """Return what translates into a language, Qt's own words first: the last one is asked first."""
    if code == "en":
        return []
    of_qt = QTranslator()
    of_qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return [of_qt, TsTranslator(resource("i18n", f"{code}.ts"))]


def use(choice: str) -> None:
    """Speak another language from now on; what was built before keeps its words."""
    global _installed
    wanted = resolve(choice)
    if wanted == language():
        return
    for translator in _installed[1]:
        QCoreApplication.removeTranslator(translator)
    found = translators(wanted)
    for translator in found:
        QCoreApplication.installTranslator(translator)
    _installed = wanted, found
