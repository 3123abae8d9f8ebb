from __future__ import annotations

import pytest

from mnist_desktop.lab.xray import Recipe
from mnist_desktop.panels.pixels.xray.bench import Question, answer
from mnist_desktop.panels.pixels.xray.effects_card import EffectsCard
from mnist_desktop.ui.table import Table


@pytest.fixture
def card(qtbot, drawn):
    card = EffectsCard()
    qtbot.addWidget(card)
    question = Question(
        drawn.digit.drawn.ink,
        Recipe.without("grey"),
        (0, 0),
        drawn.config.task,
        drawn.record,
        drawn.ideals,
        None,
    )
    card.answers = answer(question)
    card.show_answers(card.answers)
    return card


def test_a_row_for_each_stage_with_what_is_said(card):
    lines = card.findChild(Table).as_text().splitlines()
    assert len(lines) == 1 + 8
    digit, away = card.answers.variants["crop"].l1
    assert f"crop\t{digit} · {away:.4f}" in lines[2]


def test_choosing_a_row_asks_for_its_recipe(card):
    told = []
    card.recipe_wanted.connect(told.append)
    card.findChild(Table).choose("fit")
    assert told == [Recipe.without("fit")]
    card.findChild(Table).choose("empty")
    assert len(told) == 1


def test_ideals_that_are_not_there_yet_are_said(card, drawn):
    question = card.answers.question
    waiting = answer(Question(**{**vars(question), "ideals": None}))
    card.show_answers(waiting)
    assert "–" in card.findChild(Table).as_text()
    card.findChild(Table).choose("empty")
    assert "being averaged" in card._told.text()
