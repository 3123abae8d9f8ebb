from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton, QSlider

from mnist_desktop.lab.xray import STAGES, Recipe
from mnist_desktop.panels.pixels.xray.stages_card import StagesCard


@pytest.fixture
def card(qtbot):
    card = StagesCard()
    qtbot.addWidget(card)
    card.resize(752, 260)
    card.show()
    return card


@pytest.mark.parametrize("stage", STAGES)
def test_each_switch_leaves_out_its_stage(card, stage):
    told = []
    card.recipe_changed.connect(told.append)
    box = card.findChild(QCheckBox, f"xray-{stage}-switch")
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert told == [Recipe.without(stage)]
    assert card.findChild(QPushButton, "xray-whole").isEnabled()


def test_a_recipe_from_elsewhere_is_shown_and_not_told(card):
    told = []
    card.recipe_changed.connect(told.append)
    card.set_recipe(Recipe.without("crop", "grey"))
    checked = {stage for stage in STAGES if card.findChild(QCheckBox, f"xray-{stage}-switch").isChecked()}
    assert checked == {"fit", "centre", "ink_high"} and told == []


def test_the_pen_tells_its_width_only_when_people_move_it(card):
    told = []
    card.pen_changed.connect(told.append)
    card.set_pen(3.0)
    assert told == [] and card.findChild(QSlider, "xray-pen").value() == 30
    card.findChild(QSlider, "xray-pen").setValue(45)
    assert told == [4.5]
