from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from mnist_desktop.panels.results.attribution.explaining import Question, explain
from mnist_desktop.panels.results.attribution.parts_card import PartsCard
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.tensor_image import TensorImage


@pytest.fixture
def card(qtbot):
    card = PartsCard()
    qtbot.addWidget(card)
    card.resize(370, 480)
    card.show()
    return card


def explained(session, judge="model"):
    question = Question(judge, session.record, session.ideals, session.digit.image)
    return question, explain(question, lambda: False).attribution


def words(card) -> str:
    return " | ".join(label.text() for label in card.findChildren(Label) if label.isVisible())


def values(card) -> dict[str, float]:
    shown = [b for b in card.findChildren(QAbstractButton) if b.isVisibleTo(card)]
    return {
        b.objectName().rpartition("-")[2]: float(b.accessibleDescription().split(";")[0].replace("−", "-"))
        for b in shown
    }


@pytest.mark.parametrize("judge", ["model", "l1", "l2"])
def test_the_sum_on_the_screen_adds_up(card, asked, judge):
    question, attribution = explained(asked, judge)
    card.show_attribution(question, attribution)
    shown = values(card)
    score = shown.pop("score")
    assert sum(shown.values()) == pytest.approx(score, abs=1e-9)
    assert score == pytest.approx(attribution.score, abs=0.06)
    assert ("rest" in shown) == (judge == "model") and "Exact" in words(card)


def test_a_network_is_said_to_be_approximated(card, asked, settled):
    asked.configure(model="simple_net")
    settled(asked)
    card.show_attribution(*explained(asked))
    assert "An approximation" in words(card) and "Exact" not in words(card)


def test_each_number_tells_where_it_comes_from(card, asked):
    question, attribution = explained(asked)
    card.show_attribution(question, attribution)
    button = card.findChild(QAbstractButton, "attribution-sum-first")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert f"The sum of the {(attribution.parts > 0).sum()} pixels" in words(card)
    QTest.mouseClick(card.findChild(QAbstractButton, "attribution-sum-rest"), Qt.MouseButton.LeftButton)
    assert "bias" in words(card)
    QTest.mouseClick(card.findChild(QAbstractButton, "attribution-sum-score"), Qt.MouseButton.LeftButton)
    assert "Added exactly" in words(card)


def test_a_pixel_tells_what_it_adds(card, asked):
    question, attribution = explained(asked)
    card.show_attribution(question, attribution)
    image = card.findChild(TensorImage)
    QTest.mouseClick(image, Qt.MouseButton.LeftButton, pos=image.picture_rect().center())
    assert "Row 14, column 14: ink" in words(card) or "Row 13, column 13: ink" in words(card)


def test_huge_numbers_have_an_exponent(card, asked):
    question, attribution = explained(asked)
    card.show_attribution(question, replace(attribution, parts=attribution.parts * 1e30))
    assert "e3" in card.findChild(QAbstractButton, "attribution-sum-first").accessibleDescription()
