from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_desktop.ui.rich_text import RichText
from mnist_desktop.ui.theme import theme

TEXT = "The [loss](term:loss) falls. See [Training](show:training) and `x`.\n\n```python\nx = 1\ny = 2\n```"


@pytest.fixture
def text(qtbot):
    text = RichText("Lesson", "lessonText")
    qtbot.addWidget(text)
    text.resize(220, 100)
    text.set_markdown(TEXT)
    text.show()
    qtbot.waitActive(text)
    return text


def formats(text):
    """Words -> how they are written."""
    found = {}
    block = text.document().begin()
    while block.isValid():
        place = block.begin()
        while not place.atEnd():
            found[place.fragment().text()] = place.fragment().charFormat()
            place += 1
        block = block.next()
    return found


def test_links_are_followed_by_keys(qtbot, text):
    heard = []
    text.link_activated.connect(heard.append)
    text.setFocus()
    for _ in range(2):
        QTest.keyClick(text, Qt.Key.Key_Tab)
        QTest.keyClick(text, Qt.Key.Key_Return)
    assert heard == ["term:loss", "show:training"]


def test_it_is_as_high_as_it_needs_to_be(qtbot, text):
    text.setFixedWidth(220)
    low = text.height()
    text.setFixedWidth(120)
    assert text.height() > low
    assert text.document().size().height() <= text.height()
    qtbot.waitUntil(lambda: text.verticalScrollBar().maximum() == 0)


def test_it_wears_the_theme(text, scheme):
    words = formats(text)
    assert words["loss"].foreground().color() == theme().color("accent")
    assert words[" falls. See "].foreground().color() == theme().color("text")
    assert words["loss"].underlineStyle() != words["Training"].underlineStyle()
    mono = theme().font(mono=True).family()
    assert words["x"].font().family() == mono and words["x = 1"].font().family() == mono


def test_text_without_links_takes_no_focus(qtbot):
    text = RichText("Term", "termText")
    qtbot.addWidget(text)
    text.set_markdown("No links.")
    assert text.focusPolicy() == Qt.FocusPolicy.NoFocus and text.markdown == "No links."
