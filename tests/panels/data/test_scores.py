"""Scores of a pair or of all ten."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from mnist_desktop.panels.data.scores import Scores, color_of
from mnist_desktop.ui.bars import BarList
from mnist_desktop.ui.digit_bars import DigitBars


@pytest.fixture
def scores(qtbot):
    scores = Scores("Distances", "distances")
    qtbot.addWidget(scores)
    return scores


def test_a_pair_is_two_bars(scores):
    scores.show_scores((3, 7), (0.2, 0.4), ("0.1", "0.2"), 3)
    assert scores.currentWidget() is scores.findChild(BarList)
    assert scores.currentWidget().accessibleDescription() == "3: 0.1, 7: 0.2"


def test_ten_are_upright(scores):
    scores.show_scores(tuple(range(10)), [0.1] * 10, [str(d) for d in range(10)], 4)
    assert scores.currentWidget() is scores.findChild(DigitBars)


@pytest.mark.parametrize("count", [2, 10])
def test_words_take_the_room_of_the_bars_to_come(scores, count):
    scores.expect(count)
    scores.say("Nothing drawn yet")
    assert scores.findChild(QLabel).text() == "Nothing drawn yet"
    before = scores.sizeHint().height()
    scores.show_scores(tuple(range(count)), [0.1] * count, ["0.1"] * count, 0)
    assert scores.sizeHint().height() == before


def test_the_first_of_a_pair_is_positive_and_other_digits_are_plain():
    assert [color_of(d, (7, 3)) for d in (7, 3, 5)] == ["positive", "negative", "text"]
    assert color_of(3, range(10)) == "text"
