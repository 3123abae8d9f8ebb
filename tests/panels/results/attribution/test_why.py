from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QRadioButton

from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.lab.digit import Digit
from mnist_desktop.panels.results.attribution.why import PANEL
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.point_plot import PointPlot


@pytest.fixture
def panel(asked, shown):
    return shown(PANEL, asked)


def words(panel) -> str:
    return " | ".join(label.text() for label in panel.findChildren(Label) if label.isVisible())


def choose(panel, text):
    button = next(b for b in panel.findChildren(QRadioButton) if b.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_asks_for_a_digit(trained, shown):
    assert "Draw a digit at the left" in words(shown(PANEL, trained))


def test_it_explains_the_answer_to_the_digit(panel, asked):
    assert f"Linear, step 3, says {asked.answer.digit}" in words(panel)
    facts = asked.facts
    assert facts.get("attribution.said") == asked.answer.digit
    assert facts.get("attribution.judge") == "model" and facts.get("attribution.exact") is True
    assert facts.get("attribution.erased") == 0 and facts.get("attribution.flipped") is False


def test_erasing_until_it_flips_is_noted_and_the_rest_can_be_kept(panel, asked, settled):
    before = asked.answer.digit
    QTest.mouseClick(panel.findChild(QPushButton, "attribution-to-flip"), Qt.MouseButton.LeftButton)
    assert asked.facts.get("attribution.flipped") is True
    assert asked.facts.get("attribution.erased") == asked.facts.get("attribution.flips") > 0
    QTest.mouseClick(panel.findChild(QPushButton, "attribution-keep"), Qt.MouseButton.LeftButton)
    assert asked.answer.digit != before and asked.digit.edited and asked.digit.label == 3
    settled(asked)
    assert asked.facts.get("attribution.said") == asked.answer.digit
    assert asked.facts.get("attribution.erased") == 0


def test_the_ideals_can_be_asked(panel, asked, settled):
    choose(panel, "Ideals, L1")
    settled(asked)
    distances = asked.distances["l1"]
    nearest = 3 if distances[3] < distances[7] else 7
    assert f"The nearest ideal is the {nearest}" in words(panel)
    assert asked.facts.get("attribution.judge") == "l1"


def test_it_follows_digit_step_and_model(panel, asked, settled):
    asked.take_sample(int(asked.data.valid.indices(7)[1]), "valid")
    settled(asked)
    assert asked.facts.get("attribution.said") == asked.answer.digit
    asked.seek(1)
    settled(asked)
    assert "Linear, step 1" in words(panel)
    asked.configure(model="simple_net")
    settled(asked)
    assert asked.facts.get("attribution.exact") is False and "Simple net" in words(panel)
    asked.configure(task=Task(ALL_TEN), model="linear")
    settled(asked)
    assert asked.facts.get("attribution.said") == asked.answer.digit
    asked.set_digit(Digit.blank())
    settled(asked)
    assert "Draw a digit" in words(panel)


def test_a_diverged_model_is_said_to_be_one(panel, asked, settled):
    asked.set_hyper(lr=3e38, loss="bce")
    for _ in range(4):
        asked.step()
    settled(asked)
    assert "no numbers any more" in words(panel)
    asked.seek(3)
    settled(asked)
    assert panel.findChild(PointPlot).isVisible()


def test_hidden_it_asks_nothing(panel, asked, settled, monkeypatch):
    panel.hide()
    wanted = []
    monkeypatch.setattr(panel._newest, "want", lambda *args: wanted.append(args))
    asked.step()
    settled(asked)
    assert not wanted
    panel.show()
    assert len(wanted) == 1
