import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_desktop.panels.gradients.roller.fitting import Fitting
from mnist_desktop.panels.gradients.roller.hand_card import HandCard


@pytest.fixture
def card(qtbot):
    fitting = Fitting()
    card = HandCard(fitting)
    card.fitting = fitting
    fitting.setParent(card)
    qtbot.addWidget(card)
    card.resize(260, 130)
    card.show()
    return card


def test_a_slider_moves_its_parameter(card):
    assert not card.isEnabled()
    card.fitting.torch_loaded()
    before = card.fitting.fit.params.copy()
    QTest.keyClick(card.sliders[1], Qt.Key.Key_Home)
    assert card.fitting.fit.params.tolist() == [before[0], -30, before[2]]
    assert card.fitting.by_hand is not None and card.sliders[1].accessibleDescription() == "−30.00"


def test_they_follow_sgd_and_that_is_no_hand(card):
    card.fitting.torch_loaded()
    card.fitting.step_ten()
    assert card.sliders[0].value() == round(400 * (float(card.fitting.fit.params[0]) + 2) / 4)
    assert card.fitting.by_hand is None and card.fitting.fit.taken == 10


def test_far_away_they_stand_at_their_ends(card):
    card.fitting.torch_loaded()
    card.fitting.set_lr(1e-3)
    for _ in range(6):
        card.fitting.step_ten()
    assert all(slider.value() in (0, 400) for slider in card.sliders)
    assert card.fitting.by_hand is None
