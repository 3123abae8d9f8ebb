from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from mnist_desktop.panels.pixels.handwriting.results_card import ResultsCard
from mnist_desktop.session.kept import Tried
from mnist_desktop.ui.table import Table


@pytest.fixture
def card(qtbot):
    card = ResultsCard()
    qtbot.addWidget(card)
    return card


def buttons(card):
    names = ("mix", "alone", "without")
    return {name: card.findChild(QPushButton, f"handwriting-{name}") for name in names}


def test_the_use_of_the_run_cannot_be_chosen_again(card):
    card.show_uses("mixed", "", True)
    found = buttons(card)
    assert [found[name].isEnabled() for name in ("mix", "alone", "without")] == [False, True, True]
    assert found["mix"].toolTip() == "That is what the run is trained on"


def test_why_not_is_said(card):
    card.show_uses("no", "Too few", False)
    found = buttons(card)
    assert found["alone"].toolTip() == "Too few" and not found["without"].isEnabled()
    card.show_uses("alone", "", False)
    assert "no digits of others" in buttons(card)["without"].toolTip()


def test_figures_and_the_table_of_what_was_tried(card):
    card.show_figures(0.9761, "MNIST", -1.0, "")
    assert (
        "97.6\xa0%" in card._figures.accessibleDescription() and "–" in card._figures.accessibleDescription()
    )
    card.show_tried(
        {1: Tried("MNIST", "no", "Linear", 490, 0.98, 0.81), 3: Tried("X", "alone", "Linear", 10, 0.5, -1.0)},
        3,
    )
    lines = card.findChild(Table).as_text().splitlines()
    assert lines[1] == "MNIST, Linear\t490\t0.98\t0.81" and lines[2].endswith("\t–")
