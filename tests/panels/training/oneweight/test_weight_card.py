from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_desktop.panels.training.oneweight.weight_card import WeightCard
from mnist_desktop.ui.choice_box import ChoiceBox

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def card(qtbot):
    card = WeightCard()
    qtbot.addWidget(card)
    card.resize(230, 500)
    card.show()
    card.said = []
    card.chosen.connect(lambda *weight: card.said.append(weight))
    return card


def show(card, session, weight=(0, 13, 13)):
    spec = session.model_of(session.record).maps[0]
    card.show_weights(spec, session.record.param(spec.param), weight)


def test_a_weight_is_chosen_by_mouse_key_or_button(card, stepped):
    show(card, stepped)
    cell = card.map._cells().cell(4, 20).center().toPoint()
    QTest.mouseClick(card.map, LEFT, pos=cell)
    QTest.keyClick(card.map, Qt.Key.Key_Down)
    for button in card._pixels:
        QTest.mouseClick(button, LEFT)
    assert card.said == [(0, 4, 20), (0, 5, 20), (0, 13, 13), (0, 0, 0)]


def test_it_names_the_weight_and_shows_what_the_batch_met(card, stepped):
    show(card, stepped)
    value = float(stepped.record.param("weights").before[377, 0])
    assert card._sub.text() == "w[377, 0]" and card._caption.text().startswith("row 13, column 13")
    assert f"{abs(value):.4f}" in card._figures.accessibleDescription()


def test_of_many_maps_one_is_chosen(card, ready, settled):
    ready.configure(model="simple_net")
    ready.step()
    settled(ready)
    show(card, ready, (7, 13, 13))
    box = card.findChild(ChoiceBox, "oneWeightUnit")
    assert box.isVisible() and box.currentText() == "Unit 7" and box.count() == 30
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert card.said == [(8, 13, 13)]


def test_a_filter_has_no_pixel_of_its_own(card, ready, settled):
    ready.configure(model="small_cnn")
    ready.step()
    settled(ready)
    show(card, ready, (3, 4, 4))
    assert card._sub.text() == "1.weight[3, 0, 4, 4]"
    assert not any(button.isVisible() for button in card._pixels)


def test_without_a_model_there_is_nothing_to_press(card):
    card.show_nothing()
    assert not any(button.isEnabled() for button in card._pixels)
