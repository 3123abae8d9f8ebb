import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest

from mnist_desktop.panels.gradients.nudge.bench import BOOK, LIVE, Bench
from mnist_desktop.panels.gradients.nudge.weight_card import WeightCard

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def card(qtbot, ready):
    card = WeightCard()
    qtbot.addWidget(card)
    card.resize(258, 500)
    card.bench = Bench(ready, QObject(ready))
    card.show_bench(card.bench, (3, 7))
    card.show()
    return card


def test_a_weight_is_chosen_by_button_or_key(card, qtbot):
    for button, pixel in ((card.book, BOOK), (card.live, LIVE)):
        with qtbot.waitSignal(card.chosen) as chosen:
            QTest.mouseClick(button, LEFT)
        assert chosen.args == [pixel]
    with qtbot.waitSignal(card.chosen) as chosen:
        QTest.keyClick(card.map, Qt.Key.Key_Down)
    assert chosen.args == [28]


def test_it_says_which_weight_it_is(card):
    assert "pixel 377: row 13, column 13" in card._figures.accessibleDescription()
    assert card._caption.text().endswith("+ votes 3, − votes 7")


def test_the_chosen_one_is_marked_again_when_the_pointer_leaves(card):
    QTest.mouseMove(card.map, QPoint(20, 20))
    hovered = card.map.grab().toImage()
    card.map.hovered.emit(-1, -1, 0.0)
    assert card.map.grab().toImage() != hovered


def test_without_a_model_it_is_empty(card, ready, settled):
    ready.configure(model="simple_net")
    settled(ready)
    card.show_bench(card.bench, (3, 7))
    assert not card.live.isEnabled() and card._words.text() == ""
