import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_desktop.panels.gradients.descent.rate_card import RateCard
from mnist_desktop.panels.gradients.descent.walk import Walk


@pytest.fixture
def card(qtbot):
    walk = Walk()
    card = RateCard(walk)
    card.walk = walk
    walk.setParent(card)
    qtbot.addWidget(card)
    card.resize(280, 160)
    card.show()
    return card


def typed(card, text):
    card.field.setFocus()
    card.field.selectAll()
    QTest.keyClicks(card.field, text)
    QTest.keyClick(card.field, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("lr", "zone", "words"),
    [
        ("0.01", "too low", "283 steps until |x| < 0.01: it creeps"),
        ("0.1", "good", "26 steps until"),
        ("0.9", "bounces", "26 steps until |x| < 0.01: each lands on the other side"),
        ("1", "bounces", "never gets nearer"),
        ("1.05", "diverges", "x is multiplied by −1.1"),
        ("0.0001", "too low", "More than 10,000 steps"),
    ],
)
def test_a_typed_rate_is_judged(card, lr, zone, words):
    typed(card, lr)
    assert card.walk.lr == float(lr) and words in card.verdict()
    assert card.slider.zone().name == zone


def test_the_slider_writes_the_field(card):
    QTest.keyClick(card.slider, Qt.Key.Key_PageUp)
    assert card.walk.lr == 1.0 and card.field.text() == "1"


def test_nought_is_no_rate(card):
    typed(card, "0")
    assert card.walk.lr == 0.1 and card.field.text() == "0.1"
