from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from mnist_desktop.panels.pixels.handwriting.ask_card import AskCard
from mnist_desktop.ui.choice_box import ChoiceBox


def test_it_shows_what_is_wanted_and_how_far_it_is(panel, ready, draw, words):
    draw(2)
    assert "2 of 100 drawn" in words()
    assert panel.findChild(AskCard)._digit.text() == str(ready.handwriting.wanted)


def test_it_says_when_there_are_enough(panel, ready, settled, words, draw):
    ready.handwriting.ask_for((3, 7), 1)
    draw(2)
    assert "That is all: thank you." in words()
    assert not panel.findChild(QPushButton, "handwriting-keep").isEnabled()


def test_the_choice_is_told(qtbot):
    card = AskCard((4, 9))
    qtbot.addWidget(card)
    told = []
    card.asked_for.connect(lambda digits, of_each: told.append((tuple(digits), of_each)))
    card.findChild(ChoiceBox, "handwriting-which").setCurrentIndex(1)
    card.findChild(ChoiceBox, "handwriting-of-each").setCurrentIndex(3)
    assert told == [((4, 9), 10), ((4, 9), 20)]


def test_control_and_enter_keep_it(panel, ready, qtbot, settled):
    panel.activateWindow()
    ready.edit_pixel(10, 10, 255)
    for row in range(5, 20):
        ready.edit_pixel(row, 12, 255)
    settled(ready)
    QTest.keyClick(panel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: ready.facts.get("handwriting.kept") == 1, timeout=5000)
