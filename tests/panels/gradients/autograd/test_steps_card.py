import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_desktop.panels.gradients.autograd.steps_card import StepsCard
from mnist_desktop.panels.gradients.autograd.tape import Tape

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def card(qtbot):
    tape = Tape()
    card = StepsCard(tape)
    card.tape = tape
    tape.setParent(card)
    qtbot.addWidget(card)
    card.resize(280, 200)
    card.show()
    return card


def test_without_torch_it_waits(card):
    assert "loading" in card._said.text() and not card.on.isEnabled() and card.backward.toolTip()


def test_each_step_is_said(card):
    card.tape.torch_loaded()
    said = [card._said.text()]
    while card.on.isEnabled():
        QTest.mouseClick(card.on, LEFT)
        said.append(card._said.text())
    QTest.mouseClick(card.backward, LEFT)
    said.append(card._said.text())
    QTest.mouseClick(card.zero, LEFT)
    said.append(card._said.text())
    assert len(set(said)) == len(said)
    assert "2 times" in said[-2] and "0 again" in said[-1] and not card.zero.isEnabled()
    while card.back.isEnabled():
        QTest.mouseClick(card.back, LEFT)
    assert card._said.text() == said[0]


def test_a_refusal_is_said(card):
    card.tape.torch_loaded()
    card.tape.set_value("x", (1.0, 2.0))
    QTest.mouseClick(card.backward, LEFT)
    assert "scalar outputs" in card._said.text()
