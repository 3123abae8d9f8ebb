from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from mnist_desktop.lab.text import Text
from mnist_desktop.session.words import translated


class Mirror(QTranslator):
    """Says everything of the laboratory in capitals."""

    def isEmpty(self):
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        return source.upper() if context == "" else None


@pytest.fixture
def mirror(qapp):
    translator = Mirror()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_a_text_is_translated_with_what_was_filled_in(mirror):
    inner = Text("the loss")
    assert translated(Text("no {0} here, {1} or {2}").format(inner, "x", 0.5)) == "NO THE LOSS HERE, x OR 0.5"
    assert translated(Text("{")) == "{"
    assert translated(inner) == "THE LOSS" and translated("the loss") == "the loss"


def test_without_a_translation_it_stays_english(qapp):
    assert translated(Text("no {0:,}").format(1000)) == "no 1,000"
