from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from mnist_desktop.panels.ideal.broadcasting.vote_card import VoteCard
from mnist_desktop.ui.code_lines import CodeLines
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.tensor_image import TensorImage

VOTE = np.arange(50) % 10 != 4  # five are wrong


@pytest.fixture
def card(qtbot):
    card = VoteCard()
    qtbot.addWidget(card)
    card.resize(440, 260)
    card.offer(("3", "7"))
    card.show()
    card.picked, card.wished = [], []
    card.chosen.connect(card.picked.append)
    card.asked.connect(card.wished.append)
    card.show_vote(3, 7, VOTE)
    return card


def test_the_lines_say_their_shapes_and_the_part(card):
    told = card.findChild(CodeLines).accessibleDescription()
    assert "→ [50];" in told and told.endswith("→ 0.9000")
    assert any("45 are nearer to their own; 5 are not" in label.text() for label in card.findChildren(Label))


def test_a_cell_is_an_image_and_beyond_the_last_there_is_none(card):
    sheet = card.findChild(TensorImage)
    sheet.setFocus()
    QTest.keyClick(sheet, Qt.Key.Key_Right)
    QTest.keyClick(sheet, Qt.Key.Key_Down)
    assert card.picked == [1, 11]
    card.show_vote(3, 7, VOTE[:49])
    QTest.keyClick(sheet, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert card.picked == [1, 11]


def test_the_other_digit_can_be_asked(card):
    QTest.mouseClick(card.findChild(QRadioButton, "broadcasting-digit-7"), Qt.MouseButton.LeftButton)
    assert card.wished == ["7"]


def test_without_ideals_it_says_why(card):
    card.show_nothing("The ideal digits are being made …")
    assert any("being made" in label.text() for label in card.findChildren(Label))
