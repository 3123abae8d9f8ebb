"""What an expression comes to."""

import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from mnist_desktop.lab.playground.evaluate import evaluate
from mnist_desktop.panels.pixels.playground.result_card import ResultCard
from mnist_desktop.panels.pixels.printout import Printout
from mnist_desktop.ui.badge import Badge
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.number_grid import NumberGrid
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.readout import Readout
from mnist_desktop.ui.tensor_image import TensorImage

NAMES = {"tns": torch.tensor([[1, 2, 3], [4, 5, 6]]), "x": torch.arange(784).view(28, 28) % 256}


@pytest.fixture
def card(qtbot):
    card = ResultCard()
    qtbot.addWidget(card)
    card.resize(480, 330)
    card.show()
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow)
    return card


def show(card, text):
    card.show_outcome(evaluate(text, NAMES))


def printed(card, name="playground-printed"):
    return card.findChild(Printout, name).toPlainText()


def test_a_small_tensor_is_numbers_and_print(card):
    show(card, "tns.T")
    assert card.findChild(NumberGrid).values.tolist() == [[1, 4], [2, 5], [3, 6]]
    assert card.findChild(NumberGrid).isVisible()
    assert printed(card) == repr(NAMES["tns"].T)
    assert [badge.text() for badge in card.findChildren(Badge)] == ["rank 2", "[3, 2]", "torch.int64"]
    assert card.findChild(Readout).accessibleDescription() == "strides [1, 3], bytes 48, device cpu"


def test_a_large_one_is_a_picture(card):
    show(card, "x.float()/255")
    assert card.findChild(TensorImage).isVisible() and not card.findChild(NumberGrid).isVisible()


@pytest.mark.parametrize(
    ("text", "said"), [("tns.type()", "torch.LongTensor"), ("28*28", "784"), ("tns[tns>9]", "no numbers")]
)
def test_what_has_no_numbers_to_lay_out_is_written(card, text, said):
    show(card, text)
    assert said in [label.text() for label in card.findChildren(Label) if label.isVisible()]


def test_an_error_is_pytorch_s_and_in_plain_words(card):
    show(card, "tns + tns.T")
    assert printed(card, "playground-error").startswith("RuntimeError: The size of tensor a (3)")
    assert "on axis 1 one has 3 and the other 2" in card.findChild(Paragraph).text()
    assert not any(badge.isVisible() for badge in card.findChildren(Badge))


def test_a_refusal_has_plain_words_only(card):
    show(card, "9**9**9")
    assert not card.findChild(Printout, "playground-error").isVisible()
    assert "too large" in card.findChild(Paragraph).text()
    show(card, "tns")
    assert card.findChild(NumberGrid).isVisible()


def test_what_is_typed_is_asked_on_enter_or_after_a_rest(card, qtbot):
    field = card.findChild(QLineEdit)
    with qtbot.waitSignal(card.asked) as asked:
        QTest.keyClicks(field, "tns")
    assert asked.args == ["tns"]
    with qtbot.waitSignal(card.asked, timeout=50_000) as asked:
        QTest.keyClicks(field, "+1")
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert asked.args == ["tns+1"]


def test_says_what_it_waits_for(card):
    card.show_waiting("PyTorch is still loading.")
    assert card.findChild(Paragraph).text() == "PyTorch is still loading."
