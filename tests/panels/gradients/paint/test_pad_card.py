import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from mnist_desktop.panels.gradients.paint.pad_card import PadCard
from mnist_desktop.panels.gradients.paint.weights import Weights

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def card(qtbot, ready):
    card = PadCard(Weights(ready, QObject(ready)))
    qtbot.addWidget(card)
    card.resize(272, 520)
    card.show()
    return card


def dab(card, row, column):
    QTest.mouseClick(card.pad, LEFT, pos=card.pad.cells().cell(row, column).center().toPoint())


def option(segments, number):
    return segments.findChildren(QRadioButton)[number]


def test_brushes_paint_both_signs_and_erase(card):
    painting = card._weights.painting
    dab(card, 10, 10)
    assert painting.painted == 9 and painting.w[10, 10] == 1
    QTest.mouseClick(option(card.wide, 1), LEFT)
    QTest.mouseClick(option(card.brush, 1), LEFT)
    dab(card, 10, 10)
    assert painting.painted == 9 and painting.w[10, 10] == -1
    QTest.mouseClick(option(card.brush, 2), LEFT)
    dab(card, 10, 10)
    assert painting.painted == 8


def test_a_stroke_is_undone_and_all_is_cleared(card):
    assert not card.undo.isEnabled() and not card.clear.isEnabled()
    dab(card, 5, 5)
    QTest.mouseClick(card.clear, LEFT)
    assert card._weights.painting.painted == 0
    QTest.mouseClick(card.undo, LEFT)
    assert card._weights.painting.painted == 9


def test_keys_paint_too(card):
    QTest.keyClick(card.pad, Qt.Key.Key_Space)
    assert card._weights.painting.w[14, 14] == 1


def test_the_ideals_are_taken_over(card):
    assert card.ideal.text() == "Ideal 3 − ideal 7"
    QTest.mouseClick(card.ideal, LEFT)
    assert card._weights.painting.painted > 700
    assert card._caption.text().endswith("amber votes 3, blue votes 7")
