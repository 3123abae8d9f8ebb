from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from mnist_desktop.panels.page import panels_of
from mnist_desktop.panels.training.sabotage.sabotage_panel import PANEL, SabotagePanel


@pytest.fixture
def panel(qtbot, ready, settled):
    panel = SabotagePanel(ready)
    qtbot.addWidget(panel)
    panel.resize(740, 620)
    panel.show()
    qtbot.waitExposed(panel)
    settled(ready)
    return panel


def test_it_is_found_as_the_panel_of_its_folder():
    assert panels_of("training.sabotage") == (PANEL,) and PANEL.title()


def test_by_hand_is_noted_and_the_collapsed_layers_when_they_are_seen(panel, ready, settled):
    assert panel.hand.isVisible() and ready.facts.get("sabotage.by_hand") == ""
    ready.configure(model="simple_net", no_relu=True)
    settled(ready)
    assert ready.facts.get("sabotage.by_hand") == "no_relu" and ready.facts.get("sabotage.collapsed") is None
    ready.step()
    settled(ready)
    assert ready.facts.get("sabotage.collapsed") is True and panel.hand.one_map.apart < 1e-5


def test_in_a_riddle_the_switches_are_out_of_reach_and_nothing_is_noted(panel, ready, settled):
    QTest.mouseClick(panel.findChild(QRadioButton, "sabotage-way-As a riddle"), Qt.MouseButton.LeftButton)
    assert panel.riddle.isVisible()
    QTest.mouseClick(panel.findChild(QRadioButton, "sabotage-way-By hand"), Qt.MouseButton.LeftButton)
    assert panel.hand.isVisible()
    ready.riddle.begin()
    settled(ready)
    assert panel.riddle.isVisible() and not panel._ways.isEnabled()
    assert ready.facts.get("sabotage.by_hand") == "" and ready.facts.get("sabotage.riddle") == "on"
    ready.riddle.give_up()
    settled(ready)
    assert panel._ways.isEnabled()
