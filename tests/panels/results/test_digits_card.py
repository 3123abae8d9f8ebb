from __future__ import annotations

import pytest

from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.lab.evaluation import evaluate
from mnist_desktop.panels.results.digits_card import DigitsCard
from mnist_desktop.ui.accuracy_bars import AccuracyBars
from mnist_desktop.ui.bars import BarList
from mnist_desktop.ui.label import Label


@pytest.fixture
def card(qtbot):
    card = DigitsCard()
    qtbot.addWidget(card)
    card.show()
    return card


def test_a_pair_has_counts_and_shares(card, trained):
    evaluation = evaluate(trained.record, trained.data.valid)
    card.show_evaluation(evaluation, "Test")
    right, of_it = evaluation.confusion[0, 0], evaluation.confusion[0].sum()
    said = card.findChild(AccuracyBars).accessibleDescription()
    assert said.startswith(f"3: {right} of {of_it}, {right / of_it:.4f}; 7: ")


def test_all_ten_have_theirs_and_the_lowest_is_named(card, trained, settled):
    trained.configure(task=Task(ALL_TEN))
    settled(trained)
    evaluation = evaluate(trained.record, trained.data.valid)
    card.show_evaluation(evaluation, "Test")
    low, high = (bars.accessibleDescription() for bars in card.findChildren(BarList))
    assert low.startswith(f"0: {evaluation.accuracies[0]:.4f}") and high.startswith("5: ")
    lowest = min(range(10), key=evaluation.accuracies.__getitem__)
    assert any(text.text().endswith(f"{lowest} is lowest") for text in card.findChildren(Label))
