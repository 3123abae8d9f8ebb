from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QRadioButton

from mnist_desktop.lab.by_hand import running_sums
from mnist_desktop.lab.differences import differences
from mnist_desktop.panels.ideal.distance.subtraction import SubtractionCard
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.readout import Readout
from mnist_desktop.ui.tensor_image import TensorImage

IMAGE = np.zeros((28, 28), np.uint8)
IMAGE[4:20, 10:14] = 255
FOUND = differences(IMAGE, np.full((28, 28), 0.25, np.float32))
SUMS = running_sums(FOUND.signed)


@pytest.fixture
def card(qtbot):
    card = SubtractionCard()
    qtbot.addWidget(card)
    card.resize(728, 300)
    card.show()
    card.pixels, card.kinds, card.ideals = [], [], []
    card.pixel_chosen.connect(card.pixels.append)
    card.kind_chosen.connect(card.kinds.append)
    card.ideal_chosen.connect(card.ideals.append)
    card.show_difference("Digit − ideal 3", "test", "signed", FOUND, SUMS, 4 * 28 + 10)
    return card


def numbers(card):
    told = card.findChild(Readout).accessibleDescription().replace("−", "-").split(", ")
    return [float(part.split()[-1]) for part in told]


def texts(card):
    return [label.text() for label in card.findChildren(Label) if not label.isHidden()]


def test_more_and_less_ink_cancel(card):
    here, more, less, total, mean = numbers(card)
    assert here == pytest.approx(0.75) and more == pytest.approx(64 * 0.75)
    assert less == pytest.approx(-720 * 0.25) and total == pytest.approx(more + less, abs=0.01)
    assert mean == pytest.approx(FOUND.mean, abs=1e-4)


def test_without_signs_nothing_cancels(card):
    card.show_difference("", "test", "absolute", FOUND, SUMS, 0)
    _, more, less, total, mean = numbers(card)
    assert more + less == pytest.approx(total, abs=0.01) and mean == pytest.approx(FOUND.l1, abs=1e-4)
    card.show_difference("", "test", "squared", FOUND, SUMS, 0)
    _, more, less, total, mean = numbers(card)
    assert more + less == pytest.approx(total, abs=0.02) and mean == pytest.approx(FOUND.l2**2, abs=1e-4)


def test_the_pixel_is_worked_out_and_can_be_chosen_in_any_picture(card):
    assert "[4, 10]  1.000 − 0.250 = +0.750" in texts(card)
    image = card.findChild(TensorImage, "distance-m")
    image.setFocus()
    QTest.keyClick(image, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert card.pixels == [783]


def test_kind_and_ideal_are_chosen(card):
    QTest.mouseClick(card.findChild(QRadioButton, "distance-kind-squared"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(card.findChild(QRadioButton, "distance-ideal-7"), Qt.MouseButton.LeftButton)
    assert (card.kinds, card.ideals) == (["squared"], [7])


def test_without_a_digit_one_can_be_asked_for(card, qtbot):
    card.show_nothing("Digit − ideal", "Draw a digit", FOUND.ideal)
    assert "Draw a digit" in texts(card)
    with qtbot.waitSignal(card.sample_wanted, timeout=5000):
        QTest.mouseClick(card.findChild(QPushButton, "distance-sample"), Qt.MouseButton.LeftButton)
