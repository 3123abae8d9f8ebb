from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from mnist_desktop.lab.xray import Recipe
from mnist_desktop.panels.pixels.xray.bench import Question, answer
from mnist_desktop.panels.pixels.xray.shift_card import ShiftCard


@pytest.fixture
def question(drawn):
    return Question(
        drawn.digit.drawn.ink, Recipe(), (2, -1), drawn.config.task, drawn.record, drawn.ideals, None
    )


@pytest.fixture
def card(qtbot, question):
    card = ShiftCard()
    qtbot.addWidget(card)
    card.resize(300, 360)
    card.show()
    card.show_answers(answer(question))
    return card


def test_it_says_at_how_many_positions_it_is_read_right(card, question):
    found = answer(question)
    assert f"At {found.kept('l1')} of 169 positions it is read as {found.truth('l1')}" in card._told.text()
    assert "+2 down, -1 right" in card._told.text()


def test_another_judge_has_another_map(card, question):
    told = []
    card.judge_changed.connect(lambda: told.append(card.judge))
    button = next(b for b in card.findChildren(QRadioButton) if b.text() == "Model")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told == ["model"]
    assert (card._map._said == answer(question).swept["model"]).all()


def test_without_ideals_it_waits(card, question):
    card.show_answers(answer(Question(**{**vars(question), "ideals": None})))
    assert card._map.isHidden() and "being averaged" in card._told.text()
