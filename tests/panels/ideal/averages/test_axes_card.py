from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from mnist_desktop.lab.averages import axis_mean
from mnist_desktop.panels.ideal.averages.axes_card import AxesCard
from mnist_desktop.ui.badge import Badge
from mnist_desktop.ui.tensor_image import TensorImage


@pytest.fixture
def card(qtbot, small_digits):
    card = AxesCard()
    qtbot.addWidget(card)
    card.resize(728, 160)
    card.show()
    card.told = []
    card.pointed.connect(lambda *what: card.told.append(what))
    card.images = small_digits.train.of(3)
    card.show_means([axis_mean(card.images, axis) for axis in range(3)])
    return card


def test_each_mean_says_its_shape(card):
    n = len(card.images)
    assert [badge.text() for badge in card.findChildren(Badge)] == ["[28, 28]", f"[{n}, 28]", f"[{n}, 28]"]


def test_a_row_of_a_long_mean_is_an_image(card):
    image = card.findChild(TensorImage, "averages-axis-1")
    QTest.mouseMove(image, QPoint(5, 5))
    QTest.mouseMove(image, QPoint(1 + 3 * 4 + 1, 1 + 3 * 7 + 1))
    assert card.told[-1] == (1, 7)
    first = card.findChild(TensorImage, "averages-axis-0")
    QTest.mouseClick(first, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    assert card.told[-1] == (0, 0)
