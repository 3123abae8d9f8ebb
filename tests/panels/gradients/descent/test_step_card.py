import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_desktop.panels.gradients.descent.step_card import StepCard
from mnist_desktop.panels.gradients.descent.walk import Walk
from mnist_desktop.ui.readout import Readout

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def card(qtbot):
    walk = Walk()
    card = StepCard(walk)
    card.walk = walk
    walk.setParent(card)
    qtbot.addWidget(card)
    card.resize(280, 260)
    card.show()
    yield card
    walk.pause()


def figures(card):
    return card.findChild(Readout).accessibleDescription()


def test_a_step_is_told_in_figures(card):
    assert "+6.00" in figures(card) and "−0.60" in figures(card) and "next x 2.40" in figures(card)
    QTest.mouseClick(card.step, LEFT)
    assert "steps taken 1" in figures(card)
    QTest.mouseClick(card.back, LEFT)
    assert "steps taken 0" in figures(card)


def test_what_cannot_be_done_says_why(card):
    assert not card.back.isEnabled() and card.back.toolTip()
    card.walk.put(0)
    assert not card.run.isEnabled() and "slope is 0" in card._said.text()
    card.walk.put(3)
    card.walk.set_lr(9)
    while card.walk.can_step:
        card.walk.step()
    assert not card.step.isEnabled() and card.step.toolTip() and "Further out" in card._said.text()


def test_run_becomes_pause(card):
    QTest.mouseClick(card.run, LEFT)
    assert card.run.text() == "Pause"
    QTest.mouseClick(card.run, LEFT)
    assert card.run.text() == "Run"
    QTest.mouseClick(card.restart, LEFT)
    assert card.walk.taken == 0
