from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QObject

from mnist_desktop import translation

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Base</name>
    <message><source>Step</source><translation>Schritt</translation></message>
    <message><source>Step</source><comment>verb</comment><translation>Gehen</translation></message>
    <message><source>not yet</source><translation type="unfinished"></translation></message>
    <message numerus="yes"><source>%n images</source>
        <translation><numerusform>%n Bild</numerusform><numerusform>%n Bilder</numerusform></translation>
    </message>
</context>
<context>
    <name></name>
    <message><source>Choose other digits.</source><translation>Wähle andere Ziffern.</translation></message>
</context>
</TS>
"""


class Base(QObject):
    def words(self):
        return self.tr("Step")


class Derived(Base):
    pass


@pytest.fixture
def german(qapp, tmp_path):
    path = tmp_path / "de.ts"
    path.write_text(TS, encoding="utf-8")
    translator = translation.TsTranslator(path)
    QCoreApplication.installTranslator(translator)
    yield translator
    QCoreApplication.removeTranslator(translator)


def test_texts_are_found_by_context_and_comment(german):
    tr = QCoreApplication.translate
    assert tr("Base", "Step") == "Schritt" and tr("Base", "Step", "verb") == "Gehen"
    assert tr("Base", "Step", "noun") == "Schritt"  # as in Qt's own files: better than English
    assert tr("", "Choose other digits.") == "Wähle andere Ziffern."
    assert tr("Other", "Step") == "Step" and tr("Base", "not yet") == "not yet"
    assert not german.isEmpty()


def test_a_number_takes_its_form(german):
    words = [QCoreApplication.translate("Base", "%n images", "", n) for n in (0, 1, 2)]
    assert words == ["0 Bilder", "1 Bild", "2 Bilder"]


def test_what_a_class_inherits_is_translated_too(german):
    """PySide asks for the context of the most derived class first; lupdate wrote that of the base."""
    assert Derived().words() == Base().words() == "Schritt"


def test_an_untranslated_file_is_empty(qapp, tmp_path):
    path = tmp_path / "de.ts"
    path.write_text('<TS version="2.1" language="de"></TS>', encoding="utf-8")
    assert translation.TsTranslator(path).isEmpty()


def test_the_system_chooses_the_first_language_that_there_is():
    assert translation.resolve("system", ["fr-FR", "de-AT", "en-GB"]) == "de"
    assert translation.resolve("system", ["de_CH"]) == "de"
    assert translation.resolve("system", ["C"]) == translation.resolve("system", []) == "en"
    assert translation.resolve("en", ["de"]) == "en" and translation.resolve("gibberish", ["de"]) == "de"
    assert all(isinstance(tag, str) for tag in translation.system_languages())


def test_one_language_at_a_time_with_qts_own_words(qapp):
    assert translation.language() == "en"
    translation.use("de")
    assert translation.language() == "de"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    translation.use("system")
    assert translation.language() == "en"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
