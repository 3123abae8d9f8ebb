import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from mnist_desktop.panels.gradients.autograd.autograd_panel import PANEL

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot, ready):
    panel = PANEL.build(ready)
    qtbot.addWidget(panel)
    panel.resize(728, 480)
    panel.show()
    qtbot.waitUntil(lambda: panel.tape.graph is not None)
    return panel


def facts(panel, *names):
    return tuple(panel.session.facts.get(f"autograd.{name}") for name in names)


def test_the_book_s_numbers_are_noted(panel):
    QTest.mouseClick(panel.steps.backward, LEFT)
    assert facts(panel, "value", "grad", "backwards", "filled") == (9, 6, 1, "backwards")
    QTest.mouseClick(panel.steps.backward, LEFT)
    QTest.mouseClick(panel.steps.zero, LEFT)
    assert facts(panel, "grad", "backwards", "zeroed") == (0, 0, True)


def test_an_example_is_chosen(panel):
    second = panel.choice.findChildren(QRadioButton)[1]
    QTest.mouseClick(second, LEFT)
    assert facts(panel, "example", "value") == ("sum", 125) and panel.field.text() == "(x**2).sum()"


def test_an_own_formula_is_typed(panel):
    panel.field.setFocus()
    panel.field.selectAll()
    QTest.keyClicks(panel.field, "2*x**3 + y")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert facts(panel, "example", "expression", "value") == ("own", "2*x**3 + y", 56)
    assert panel.choice.current == "your own"


def test_a_formula_that_cannot_be_read_is_marked(panel):
    panel.field.setFocus()
    panel.field.selectAll()
    QTest.keyClicks(panel.field, "import os")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert panel.field.property("invalid") and facts(panel, "refused") == (True,)
    assert "no formula" in panel.steps._said.text() and not panel.steps.on.isEnabled()
    QTest.mouseClick(panel.choice.findChildren(QRadioButton)[0], LEFT)
    assert not panel.field.property("invalid") and facts(panel, "refused") == (False,)
