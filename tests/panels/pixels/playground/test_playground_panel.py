"""The playground as a whole."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from mnist_desktop.panels.pixels.playground.playground_panel import PlaygroundPanel
from mnist_desktop.panels.pixels.playground.try_list import TryList
from mnist_desktop.panels.pixels.printout import Printout
from mnist_desktop.ui.number_grid import NumberGrid
from mnist_desktop.ui.paragraph import Paragraph


@pytest.fixture
def panel(with_torch, show):
    return show(PlaygroundPanel(with_torch), 752, 560)


def printed(panel):
    return panel.findChild(Printout, "playground-printed").toPlainText()


def enter(panel, text):
    field = panel.findChild(QLineEdit, "playground-expression")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_begins_with_an_expression_of_the_book(panel):
    assert printed(panel) == "tensor([5, 6])"
    assert panel.findChild(TryList).currentItem().text() == "tns[1,1:3]"


def test_an_expression_of_the_list_is_worked_out(panel, session):
    QTest.keyClick(panel.findChild(TryList), Qt.Key.Key_Up)
    assert printed(panel) == "tensor([2, 5])"
    assert session.facts.get("playground.expression") == "tns[:,1]"


def test_a_typed_expression_is_worked_out(panel):
    enter(panel, "tns*1.5")
    assert printed(panel).startswith("tensor([[1.5000")
    assert panel.findChild(TryList).currentItem().text() == "tns*1.5"


def test_the_result_follows_the_tensor_and_the_digit(panel, session):
    grid = panel.findChild(NumberGrid, "playground-tns")
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(grid, "8")
    QTest.keyClick(grid._editor, Qt.Key.Key_Return)
    assert printed(panel) == "tensor([5, 8])"
    enter(panel, "part[2]")
    session.edit_pixel(6, 7, 9)
    assert printed(panel) == "tensor([  0,   0,   0,   9, 166, 224], dtype=torch.uint8)"


def test_waits_for_torch(session, show):
    panel = show(PlaygroundPanel(session), 752, 560)
    assert any("still loading" in label.text() for label in panel.findChildren(Paragraph))
