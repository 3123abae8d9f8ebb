from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mnist_desktop.lab.pipeline import CONDITIONS, chosen
from mnist_desktop.panels.ideal.stacking.comprehension import ComprehensionCard
from mnist_desktop.ui.choice_box import ChoiceBox
from mnist_desktop.ui.code_lines import CodeLines
from mnist_desktop.ui.thumbnails import ThumbnailGrid


@pytest.fixture
def card(qtbot, small_digits):
    card = ComprehensionCard()
    qtbot.addWidget(card)
    card.resize(300, 240)
    card.show()
    card.asked = []
    card.chosen.connect(card.asked.append)
    card.images = small_digits.train.of(3)
    card.show_list(card.images, chosen(card.images), 0)
    return card


def test_it_shows_the_comprehension_and_its_count(card):
    kept = chosen(card.images)
    for which, condition in enumerate(CONDITIONS):
        card.show_list(card.images, kept, which)
        told = card.findChild(CodeLines).accessibleDescription()
        assert told == f"kept = {condition.line}; len(kept) → {len(kept[which])} of {len(card.images)}"


def test_a_condition_is_chosen_with_the_keys(card):
    box = card.findChild(ChoiceBox)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert card.asked == [1]


def test_it_shows_as_many_images_as_fit(card, qtbot):
    grid = card.findChild(ThumbnailGrid)
    assert 0 < len(grid._items) <= grid.capacity()
    before = len(grid._items)
    card.resize(600, 400)
    qtbot.waitUntil(lambda: len(grid._items) > before)


def test_an_empty_list_is_shown_too(card):
    nothing = tuple(kept[:0] for kept in chosen(card.images))
    card.show_list(card.images, nothing, 3)
    assert "→ 0 of" in card.findChild(CodeLines).accessibleDescription()
