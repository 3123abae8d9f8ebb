import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from mnist_desktop.panels.gradients.mnist_loss.items import Items
from mnist_desktop.panels.gradients.mnist_loss.items_card import ItemsCard
from mnist_desktop.ui.label import Label

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def card(qtbot):
    card = ItemsCard(Items())
    qtbot.addWidget(card)
    card.resize(728, 280)
    card.show()
    return card


def words(card):
    return [label.text() for label in card.findChildren(Label)]


def test_the_mean_is_worked_out(card):
    assert {"(0.10 + 0.40 + 0.80) / 3 =", "0.4333"} <= set(words(card))
    assert "torch.where(targets == 1, 1 - p, p).mean()" in words(card)


def test_items_are_added_and_removed(card):
    assert sum(row.isVisible() for row in card.rows) == 3
    QTest.mouseClick(card.add, LEFT)
    QTest.mouseClick(card.add, LEFT)
    assert sum(row.isVisible() for row in card.rows) == 5 and not card.add.isEnabled()
    assert "mean of 5 losses" in words(card)
    for _ in range(4):
        QTest.mouseClick(card.remove, LEFT)
    assert not card.remove.isEnabled()
    QTest.mouseClick(card.book, LEFT)
    assert "0.4333" in words(card)


def test_the_sigmoid_is_switched_on(card):
    QTest.mouseClick(card.forms.findChildren(QRadioButton)[1], LEFT)
    assert card._items.squeeze
    assert any(text.startswith("p = p.sigmoid()") for text in words(card))


def test_keys_of_a_row_change_its_item(card):
    QTest.keyClick(card.rows[1], Qt.Key.Key_End)
    assert card._items.items[1].pred == 2 and card._items.chosen == 1
    QTest.keyClick(card.rows[1], Qt.Key.Key_Return)
    assert card._items.items[1].target == 1
    assert "(0.10 + (−1.00) + 0.80) / 3 =" in words(card)
