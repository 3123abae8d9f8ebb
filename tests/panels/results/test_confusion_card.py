from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from mnist_desktop.lab.evaluation import evaluate
from mnist_desktop.panels.results.confusion_card import ConfusionCard
from mnist_desktop.ui.confusion_view import ConfusionView
from mnist_desktop.ui.label import Label


@pytest.fixture
def card(trained, qtbot):
    card = ConfusionCard()
    qtbot.addWidget(card)
    card.resize(308, 500)
    card.show()
    card.show_evaluation(evaluate(trained.record, trained.data.valid))
    return card


def words(card) -> str:
    return " | ".join(label.text() for label in card.findChildren(Label) if label.isVisible())


def test_it_says_count_and_share_of_the_cell_under_the_mouse(card, trained):
    evaluation = evaluate(trained.record, trained.data.valid)
    matrix = card.findChild(ConfusionView)
    QTest.mouseMove(matrix, QPoint(matrix.width() - 20, matrix.height() - 20))
    count, total = evaluation.confusion[1, 1], evaluation.confusion[1].sum()
    assert f"{count} of the {total} images of 7 are called 7: {100 * count / total:.1f} %" in words(card)
    QTest.mouseMove(matrix, QPoint(1, 1))
    assert "Click a cell" in words(card)


def test_choosing_the_chosen_cell_again_chooses_all(card):
    chosen = []
    card.chosen.connect(chosen.append)
    matrix = card.findChild(ConfusionView)
    place = QPoint(matrix.width() - 20, 60)
    QTest.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=place)
    card.set_cell(chosen[-1])
    QTest.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=place)
    assert chosen == [(3, 7), None]


def test_without_an_evaluation_only_the_reason_is_seen(card):
    card.show_evaluation(None)
    card.waiting.setText("Because")
    assert "Because" in words(card) and not card.findChild(ConfusionView).isVisible()
