from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QSlider

from mnist_desktop.panels.ideal.stacking.pile_view import PileView
from mnist_desktop.panels.ideal.stacking.stack_panel import PANEL
from mnist_desktop.ui.choice_box import ChoiceBox
from mnist_desktop.ui.code_lines import CodeLines
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.segments import Segments


@pytest.fixture
def panel(ready, qtbot):
    panel = PANEL.build(ready)
    qtbot.addWidget(panel)
    panel.resize(728, 560)
    panel.show()
    qtbot.waitUntil(lambda: panel.is_ready, timeout=30_000)
    return panel


def press(panel, name):
    QTest.mouseClick(panel.findChild(QPushButton, f"stacking-{name}"), Qt.MouseButton.LeftButton)


def told(panel):
    return panel.findChild(PileView).accessibleDescription()


def test_the_shape_grows_line_by_line_and_shrinks_at_the_mean(panel, ready):
    said = [told(panel)]
    for _ in range(5):
        press(panel, "next")
        said.append(told(panel))
    assert said == [
        "im, shape [28, 28]",
        "t, shape [28, 28]",
        "ts, shape [6], image 0 in front",
        "stack, shape [6, 28, 28], image 0 in front",
        "stack, shape [6, 28, 28], image 0 in front",
        "ideal, shape [28, 28]",
    ]
    assert ready.facts.get("stacking.step") == "mean"
    press(panel, "back")
    assert ready.facts.get("stacking.step") == "float"
    press(panel, "reset")
    assert ready.facts.get("stacking.step") == "open"


def test_the_slider_leafs_through_axis_0(panel, ready):
    slider = panel.findChild(QSlider, "stacking-index")
    assert not slider.isVisible()
    for _ in range(3):
        press(panel, "next")
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert ready.facts.get("stacking.index") == 5
    assert told(panel).endswith("image 5 in front")
    assert "stack[5]" in [label.text() for label in panel.findChildren(Label)]


def test_the_mean_of_integers_is_refused(panel, ready):
    press(panel, "try")
    assert ready.facts.get("stacking.refused") is True
    assert any(label.text().startswith("RuntimeError: mean()") for label in panel.findChildren(Label))


def test_a_condition_shortens_the_list(panel, ready):
    panel.findChild(ChoiceBox).setCurrentIndex(1)
    assert ready.facts.get("stacking.condition") == "o[14,14] > 0"
    images = ready.data.train.of(3)
    assert ready.facts.get("stacking.count") == int((images[:, 14, 14] > 0).sum())


def test_another_digit_is_stacked_anew(panel, ready, qtbot):
    segments = panel.findChild(Segments, "stacking-digit")
    QTest.mouseClick(
        segments.findChild(type(segments._group.buttons()[0]), "stacking-digit-7"), Qt.MouseButton.LeftButton
    )
    qtbot.waitUntil(lambda: ready.facts.get("stacking.digit") == 7, timeout=30_000)
    assert any("ideal 7" in label.text() for label in panel.findChildren(Label))


def test_digits_without_the_digit_say_so(panel, ready, bars_without_0, qtbot):
    ready.library.use(bars_without_0)
    qtbot.waitUntil(lambda: ready.ideals is not None, timeout=30_000)
    panel._choose_digit(0)
    assert not panel.is_ready
    assert "These digits have no 0" in told(panel)
    assert panel.findChild(CodeLines) is not None


def test_nothing_is_stacked_before_there_are_digits(session, qtbot):
    panel = PANEL.build(session)
    qtbot.addWidget(panel)
    panel.show()
    assert not panel.is_ready and "stacked" in told(panel)
