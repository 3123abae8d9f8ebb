"""The small tensor is edited, the digit shown."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from mnist_desktop.panels.pixels.playground.bench import BOOK, Bench
from mnist_desktop.panels.pixels.playground.tensors_card import TensorsCard
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.number_grid import NumberGrid
from mnist_desktop.ui.tensor_image import TensorImage


@pytest.fixture
def card(bench, qtbot):
    card = TensorsCard(bench)
    qtbot.addWidget(card)
    card.resize(480, 230)
    card.show()
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow)
    return card


def field(card):
    return card.findChild(QLineEdit, "playground-numbers")


def enter(card, text):
    field(card).setFocus()
    field(card).selectAll()
    QTest.keyClicks(field(card), text)
    QTest.keyClick(field(card), Qt.Key.Key_Return)


def test_a_cell_is_typed_into(card, bench):
    grid = card.findChild(NumberGrid)
    assert grid.values.tolist() == BOOK
    grid.setFocus()
    QTest.keyClicks(grid, "9")
    QTest.keyClick(grid._editor, Qt.Key.Key_Return)
    assert bench.numbers == [[9, 2, 3], [4, 5, 6]]
    assert field(card).text() == "[[9, 2, 3], [4, 5, 6]]"


def test_lists_are_typed(card, bench):
    enter(card, "[1, 2.5]")
    assert bench.numbers == [1, 2.5]
    assert card.findChild(NumberGrid).values.tolist() == [[1, 2.5]]


def test_a_wrong_list_is_explained_until_it_is_right(card, bench):
    enter(card, "[[1, 2], [3]]")
    assert any("ragged" in label.text() and label.isVisible() for label in card.findChildren(Label))
    assert bench.numbers == BOOK
    enter(card, "[[1, 2], [3, 4]]")
    assert not any("ragged" in label.text() for label in card.findChildren(Label))


def test_shows_the_digit_and_its_part(card, session):
    card.show_digit(session)
    assert card.findChild(TensorImage)._array.tolist() == session.digit.image.tolist()
    assert "part = x[4:10, 4:10]" in [label.text() for label in card.findChildren(Label)]


def test_before_torch_there_are_lists_only(session, qtbot):
    card = TensorsCard(Bench(session, session))
    qtbot.addWidget(card)
    assert card.findChild(NumberGrid).values.size == 0
    assert field(card).text() == str(BOOK)
