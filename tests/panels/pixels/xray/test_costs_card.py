from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from mnist_desktop.lab.deviations import ALL, Cost
from mnist_desktop.panels.pixels.xray.costs_card import CostsCard
from mnist_desktop.ui.table import Table


@pytest.fixture
def card(qtbot):
    card = CostsCard()
    qtbot.addWidget(card)
    card.show()
    return card


def test_the_button_asks_and_is_off_while_it_is_measured(card):
    told = []
    card.wanted.connect(lambda: told.append(True))
    button = card.findChild(QPushButton, "xray-measure")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told == [True]
    card.set_busy(True)
    assert not button.isEnabled() and button.text() == "Measuring …"
    card.set_busy(False, "The digits in use have no 3")
    assert not button.isEnabled() and button.toolTip() == "The digits in use have no 3"


def test_every_deviation_has_a_row_in_words(card):
    card.show_costs(tuple(Cost(one.id, 0.5, None) for one in ALL), 2038, "Linear at step 490")
    lines = card.findChild(Table).as_text().splitlines()
    assert len(lines) == 1 + len(ALL) and "4 px left\t0.5\t–" in lines
    assert "2,038 validation digits, Linear at step 490" in card._words.text()
    card.reset()
    assert card.findChild(Table).isHidden()
