import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_desktop.panels.gradients.autograd.inputs_card import InputsCard, shown
from mnist_desktop.panels.gradients.autograd.tape import Tape


@pytest.fixture
def card(qtbot):
    tape = Tape()
    card = InputsCard(tape)
    card.tape = tape
    tape.setParent(card)
    qtbot.addWidget(card)
    card.resize(300, 220)
    card.show()
    tape.torch_loaded()
    return card


def typed(card, row, text):
    field = card.rows[row][1]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_row_for_each_input(card):
    card.tape.take("own")
    assert [name.text() for name, *_ in card.rows] == ["w", "x", "b", "y"]
    assert [box.isChecked() for *_, box in card.rows] == [True, False, True, False]
    card.tape.take("sum")
    assert [field.isVisible() for _, field, _ in card.rows] == [True, False, False, False]
    assert card.rows[0][1].text() == "3, 4, 10"


def test_a_typed_value_is_taken(card):
    typed(card, 0, "4")
    assert card.tape.values["x"] == 4.0
    card.tape.backward()
    assert card.tape.graph.grad(0) == 8


def test_what_is_no_number_is_said(card):
    typed(card, 0, "three")
    assert card.tape.values["x"] == 3.0 and card.rows[0][1].property("invalid")
    assert "no number" in card._why.text() and card._why.isVisible()
    typed(card, 0, "5")
    assert card.tape.values["x"] == 5.0 and not card._why.isVisible()


def test_a_constant_is_unticked(card):
    QTest.mouseClick(card.rows[0][2], Qt.MouseButton.LeftButton, pos=card.rows[0][2].rect().center())
    assert card.tape.frozen == {"x"} and not card.tape.graph.needs_grad(0)


@pytest.mark.parametrize(("value", "text"), [(3.0, "3"), ((3.0, 4.5), "3, 4.5")])
def test_values_are_shown_as_they_are_typed(value, text):
    assert shown(value) == text
