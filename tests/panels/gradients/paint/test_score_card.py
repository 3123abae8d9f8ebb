import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from mnist_desktop.panels.gradients.paint.score_card import ScoreCard
from mnist_desktop.panels.gradients.paint.weights import OWN, Weights

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def card(qtbot, ready):
    ready.library.want_baseline(ready.comparison.tasks[0])
    weights = Weights(ready, QObject(ready))
    weights.take_ideals()
    card = ScoreCard(weights)
    qtbot.addWidget(card)
    card.resize(466, 280)
    card.show()
    qtbot.waitUntil(lambda: weights.measured is not None and weights.baseline is not None, timeout=30_000)
    card.follow()
    return card


def test_the_accuracy_stands_beside_that_of_the_ideals(card):
    weights = card._weights
    assert card._accuracy.text() == f"{weights.verdict.average * 100:.1f} %"
    told = card._bars.accessibleDescription()
    assert told == (
        f"yours: {weights.verdict.average:.4f}, ideal, L1: {weights.baseline['l1'].average:.4f}, "
        f"ideal, L2: {weights.baseline['l2'].average:.4f}"
    )


def test_the_threshold_is_chosen_or_dragged(card):
    QTest.mouseClick(card.mode.findChildren(QRadioButton)[1], LEFT)
    assert card._weights.threshold == card._weights.measured.best
    QTest.mouseClick(card.mode.findChildren(QRadioButton)[2], LEFT)
    assert card._weights.mode == OWN and card._weights.threshold == card._weights.measured.best
    QTest.keyClick(card.plot, Qt.Key.Key_End)
    first, second = card._weights.verdict.accuracies
    assert first < 0.1 and second == 1
    assert "Where do the hills overlap" in card._words.text()


def test_it_explains_weights_that_are_all_0(card, qtbot):
    card._weights.clear()
    assert "everything is called a 7" in card._words.text()


def test_the_plot_tells_the_threshold(card):
    assert card.plot.accessibleDescription() == "threshold 0: sums above it are called 3, the others 7"
