from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton

from mnist_desktop.lab.pipeline import CODE, run
from mnist_desktop.panels.ideal.stacking.way import WayCard
from mnist_desktop.ui.code_lines import CodeLines


@pytest.fixture
def steps(bars):
    return run(bars.train.of(3)).steps


@pytest.fixture
def card(qtbot, steps):
    card = WayCard()
    qtbot.addWidget(card)
    card.went_to = []
    card.went.connect(card.went_to.append)
    card.resize(728, card.sizeHint().height())
    card.show_way(3, steps, 2, "")
    card.show()
    return card


def press(card, name):
    QTest.mouseClick(card.findChild(QPushButton, f"stacking-{name}"), Qt.MouseButton.LeftButton)


def box(card, i):
    return card.findChild(QAbstractButton, f"stacking-step-{i}")


def test_it_shows_the_line_that_ran_last_and_the_shapes_so_far(card):
    assert card.findChild(CodeLines).accessibleDescription() == CODE["list"]
    assert [box(card, i).accessibleDescription() for i in range(6)] == [
        "28 × 28, done",
        "[28, 28], done",
        "6 tensors, now",
        "later",
        "later",
        "later",
    ]


def test_back_next_reset_and_the_boxes_ask_for_a_line(card):
    for name in ("next", "back", "reset"):
        press(card, name)
    QTest.mouseClick(box(card, 5), Qt.MouseButton.LeftButton)
    assert card.went_to == [3, 1, 0, 5]


def test_the_ends_cannot_be_passed_and_say_why(card, steps):
    card.show_way(3, steps, 5, "")
    assert not card.findChild(QPushButton, "stacking-next").isEnabled()
    assert card.findChild(QPushButton, "stacking-next").toolTip()
    card.show_way(3, steps, 0, "")
    assert not card.findChild(QPushButton, "stacking-back").isEnabled()


def test_without_images_it_says_why(card):
    card.show_way(3, (), 0, "These digits have no 3: choose another.")
    assert not any(
        card.findChild(QPushButton, f"stacking-{name}").isEnabled() for name in ("back", "next", "reset")
    )
