import numpy as np
import pytest
from PySide6.QtCore import QObject

from mnist_desktop.lab.digit import Digit
from mnist_desktop.panels.gradients.paint.sum_card import SumCard
from mnist_desktop.panels.gradients.paint.weights import Weights


@pytest.fixture
def weights(ready):
    weights = Weights(ready, QObject(ready))
    weights.stamp(10, 10, 1.0, False)
    return weights


@pytest.fixture
def card(qtbot):
    card = SumCard()
    qtbot.addWidget(card)
    return card


def test_the_sum_is_worked_out_and_read(card, weights):
    image = np.zeros((28, 28), np.uint8)
    image[10, 10] = 51
    assert card.show_digit(Digit(image, "test"), weights) == pytest.approx(0.2)
    assert card._figures.accessibleDescription() == "sum +0.200, threshold 0, so it says 3"
    weights.set_threshold(0.5)
    card.show_digit(Digit(image, "test"), weights)
    assert card._figures.accessibleDescription() == "sum +0.200, threshold +0.500, so it says 7"


def test_without_a_digit_there_is_no_sum(card, weights):
    assert card.show_digit(Digit.blank(), weights) == 0.0
    assert "sum –" in card._figures.accessibleDescription()
