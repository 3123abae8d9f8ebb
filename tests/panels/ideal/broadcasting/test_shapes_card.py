from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from mnist_desktop.lab.broadcasting import align, cost, refusal
from mnist_desktop.panels.ideal.broadcasting.shapes_card import EXAMPLES, ShapesCard
from mnist_desktop.ui.bars import BarList
from mnist_desktop.ui.choice_box import ChoiceBox
from mnist_desktop.ui.code_lines import CodeLines
from mnist_desktop.ui.label import Label


@pytest.fixture
def card(qtbot):
    card = ShapesCard()
    qtbot.addWidget(card)
    card.resize(728, 260)
    card.show()
    card.found = []
    card.aligned.connect(card.found.append)
    card.set_shapes(*EXAMPLES[0])
    return card


def texts(card):
    return [label.text() for label in card.findChildren(Label) if not label.isHidden()]


def show(card, left, right):
    found = align(left, right)
    costs = None if found.shape is None else (cost(left, found.shape), cost(right, found.shape))
    card.show_cost(found, costs, refusal(left, right))


def type_into(card, name, text):
    field = card.findChild(QLineEdit, f"broadcasting-{name}")
    field.selectAll()
    QTest.keyClicks(field, text)
    return field


def test_a_typed_shape_is_aligned_while_it_is_typed(card):
    type_into(card, "right", "[28, 1]")
    assert card.found[-1].right == (28, 1)
    assert "Read from the right, every axis fits. b is used 28,280 times over." in texts(card)


def test_what_is_no_shape_is_said_and_marked(card):
    field = type_into(card, "left", "28, x")
    assert field.property("invalid") and "“x” is no size" in field.accessibleDescription()
    assert any("“x” is no size" in text for text in texts(card))
    type_into(card, "left", "[28]")
    assert not field.property("invalid") and field.accessibleDescription() == ""


def test_shapes_that_do_not_fit_are_answered_by_pytorch_and_in_plain_words(card):
    card.set_shapes((28, 28), (28, 27))
    show(card, (28, 28), (28, 27))
    assert any(text.startswith("RuntimeError: The size of tensor a (28)") for text in texts(card))
    assert any(text.startswith("Axis 1 has size 28 in a and 27 in b.") for text in texts(card))
    assert not card.findChild(BarList).isVisible()


def test_the_bytes_of_what_is_stretched(card):
    show(card, *EXAMPLES[0])
    told = card.findChild(BarList).accessibleDescription()
    assert told == "b as it is: 3,136 bytes, b copied: 3,167,360 bytes"
    assert card.findChild(CodeLines).accessibleDescription() == "b.expand(1010, 28, 28).stride() → (0, 28, 1)"
    show(card, (3, 1), (3,))
    assert "a as it is: 12 bytes" in card.findChild(BarList).accessibleDescription()
    show(card, (3,), (3,))
    assert "Nothing is stretched, so nothing is saved." in texts(card)


@pytest.mark.parametrize("which", range(len(EXAMPLES)))
def test_examples_are_chosen_with_the_keys(card, which):
    box = card.findChild(ChoiceBox)
    box.setFocus()
    for _ in range(which + 1):
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert (card.found[-1].left, card.found[-1].right) == EXAMPLES[which]
    show(card, *EXAMPLES[which])
