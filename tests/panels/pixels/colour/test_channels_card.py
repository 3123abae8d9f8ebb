"""Picture and channels."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from mnist_desktop.panels.pixels.colour.channels_card import ChannelsCard
from mnist_desktop.ui.badge import Badge
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.tensor_image import TensorImage


@pytest.fixture
def card(easel, qtbot):
    card = ChannelsCard(easel)
    qtbot.addWidget(card)
    card.resize(728, 240)
    card.show()
    return card


def image(card, name):
    return card.findChild(TensorImage, f"colour-{name}")


def test_every_channel_is_its_own_table(card, easel):
    for which, name in enumerate(("red", "green", "blue")):
        assert image(card, name)._array.tolist() == easel.picture.pixels[:, :, which].tolist()


def test_axes_are_said_in_both_orders(card):
    card.show_axes(channels_first=True)
    assert [badge.text() for badge in card.findChildren(Badge)] == ["rank 3", "[3, 28, 28]", "uint8"]
    assert "Green · im[1]" in [label.text() for label in card.findChildren(Label)]
    card.show_axes(channels_first=False)
    assert card.findChildren(Badge)[1].text() == "(28, 28, 3)"
    assert "Green · im[:, :, 1]" in [label.text() for label in card.findChildren(Label)]


def test_a_click_in_one_marks_all(card, easel):
    green = image(card, "green")
    cell = green._cells().cell(3, 4).center().toPoint()
    QTest.mouseMove(green, cell + QPoint(0, 0))
    QTest.mouseClick(green, Qt.MouseButton.LeftButton, pos=cell)
    assert easel.cell == (3, 4)
    assert {image(card, name)._hover for name in ("picture", "red", "green", "blue")} == {(3, 4)}
    QTest.keyClick(green, Qt.Key.Key_Right)
    assert easel.cell == (3, 5)
